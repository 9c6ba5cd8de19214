import FoundationEssentials
import TerminalKit

extension ScannerProfile {
    /// Reads a profile back; nothing if it can't be read.
    init?(bytes: [UInt8]) {
        guard let profile = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
            return nil
        }
        self = profile
    }

    /// The profile as bytes of JSON.
    func bytes() throws -> [UInt8] { [UInt8](try JSONEncoder().encode(self)) }
}
