import FoundationEssentials
public import JourneyEngine

/// What is half typed in the open journey: the page and those behind it, as they stand.
///
/// It is never readable on disk; the shell hands its bytes to be sealed.
public struct Draft: Hashable, Sendable {
    var base: AnyScreen?
    var shelf: [AnyScreen]

    init(base: any Screen, shelf: [ScreenName: any Screen]) {
        self.base = AnyScreen(base)
        self.shelf = shelf.values.map(AnyScreen.init).sorted {
            $0.screen.name.rawValue < $1.screen.name.rawValue
        }
    }

    /// Reads a draft back; nothing if an older or newer version wrote what this one can't read.
    public init?(bytes: [UInt8]) {
        guard let draft = try? JSONDecoder().decode(Draft.self, from: Data(bytes)) else {
            return nil
        }
        self = draft
    }

    /// The draft as bytes, to be sealed.
    /// - Throws: an encoding error; none is known to occur.
    public func bytes() throws -> [UInt8] {
        [UInt8](try JSONEncoder().encode(self))
    }

    /// The customer whose form is half typed: their key seals the draft; without one, the
    /// journey's does.
    public var customer: CustomerID? {
        ([base].compactMap { $0 } + shelf).lazy.compactMap(\.screen.draftCustomer).first
    }
}

extension Draft: Codable {}
