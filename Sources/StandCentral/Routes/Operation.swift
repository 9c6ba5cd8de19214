internal import HTTPTypes
internal import SyncProtocol

/// What the centre answers: the one table that the router, the metrics and the OpenAPI document
/// are made from.
enum Operation: String, CaseIterable, Sendable {
    case challenge, register, cursor, place, batch, reference, customers
    case voucher, redemption, voucherPage
    case activationPage, activation
    case health, metrics, openAPI

    var method: HTTPRequest.Method {
        switch self {
        case .challenge, .register, .batch, .customers, .redemption, .activation: .post
        case .cursor, .place, .reference, .voucher, .voucherPage, .activationPage, .health,
            .metrics, .openAPI:
            .get
        }
    }

    /// With parameters in braces, as OpenAPI and the router write them.
    var path: String {
        switch self {
        case .challenge: "/v1/registrations/challenge"
        case .register: "/v1/registrations"
        case .cursor: "/v1/journals/{device}/{epoch}/cursor"
        case .place: "/v1/journals/{device}/{epoch}/cursor/{seq}"
        case .batch: "/v1/journals/{device}/{epoch}/batches"
        case .reference: "/v1/reference"
        case .customers: "/v1/customers/search"
        case .voucher: "/v1/vouchers/{voucher}"
        case .redemption: "/v1/vouchers/{voucher}/redemption"
        case .voucherPage: "/vouchers"
        case .activationPage: "/accounts"
        case .activation: "/v1/accounts/{account}/activation"
        case .health: "/health"
        case .metrics: "/metrics"
        case .openAPI: "/openapi.json"
        }
    }

    var summary: String {
        switch self {
        case .challenge: "Who the centre is, and a nonce to sign a registration with"
        case .register: "Register a terminal; asking again gives the same licence"
        case .cursor: "How far a journal has come"
        case .place: "Which hash a journal has at a place, or where it ends before"
        case .batch: "Take records of a journal; the receipt acknowledges them"
        case .reference: "The reference package"
        case .customers: "Whom the central base knows"
        case .voucher: "What a voucher is worth, without whose it is"
        case .redemption: "Redeem a voucher once; the answer is what it was before"
        case .voucherPage: "The page on which dealers look vouchers up, by the query's code"
        case .activationPage:
            "The page on which customers activate their account, by the mail's code"
        case .activation: "Activate an account once; the answer is what it was before"
        case .health: "Whether the centre and its database answer"
        case .metrics: "Counters in the Prometheus text format"
        case .openAPI: "This document"
        }
    }

    /// The most bytes its body may have; 0 for none.
    var longestBody: Int {
        switch self {
        case .challenge, .register, .customers: 16 * 1024
        case .batch: 4 * 1024 * 1024
        default: 0
        }
    }

    /// Whether a registered terminal must have signed it.
    var isSigned: Bool {
        switch self {
        case .cursor, .place, .batch, .reference, .customers: true
        default: false
        }
    }

    /// The problems it may answer with, beside those of any request.
    var problems: [ProblemKind] {
        let signed: [ProblemKind] = [.unsigned, .unknownDevice, .revoked, .expired]
        return switch self {
        case .challenge: [.malformed, .tooLarge, .tooManyRequests]
        case .register:
            [
                .malformed, .unsigned, .unknownLicence, .noSeatLeft, .revoked, .expired,
                .staleNonce, .tooLarge, .tooManyRequests,
            ]
        case .cursor, .place: signed + [.malformed]
        case .batch:
            signed + [
                .malformed, .gap, .fork, .cloned, .tooLarge, .unknownEncoding, .badRecord,
            ]
        case .reference: signed + [.notFound]
        case .customers: signed + [.malformed, .tooLarge]
        case .voucher, .redemption, .voucherPage, .activationPage, .activation, .health, .metrics,
            .openAPI:
            []
        }
    }
}
