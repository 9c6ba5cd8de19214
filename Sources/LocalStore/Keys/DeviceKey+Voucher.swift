internal import JourneyEngine
internal import SyncProtocol

extension DeviceKey {
    /// The text of a voucher's QR code, signed with this key; nil where the show's code
    /// can't stand in it.
    func voucherCode(for claim: VoucherClaim) -> String? {
        guard let voucher = UniqueID(claim.id.text) else { return nil }
        let lastDay = claim.validUntil.text.filter { $0 != "-" }
        let code = try? VoucherCode(
            show: claim.show, voucher: voucher, quote: claim.quote, lastDay: lastDay
        ) { bytes in try signature(for: bytes) }
        return code?.description
    }
}
