/// A page of any kind that can be compared, and written and read under its name.
struct AnyScreen: Sendable {
    var screen: any Screen

    init(_ screen: any Screen) {
        self.screen = screen
    }
}

extension AnyScreen: Hashable {
    static func == (left: AnyScreen, right: AnyScreen) -> Bool {
        left.screen.isSame(as: right.screen)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(AnyHashable(screen))
    }
}

extension AnyScreen: Codable {
    private enum CodingKeys: String, CodingKey { case name, state }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(ScreenName.self, forKey: .name)
        screen = try name.type.init(from: container.superDecoder(forKey: .state))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(screen.name, forKey: .name)
        try screen.encode(to: container.superEncoder(forKey: .state))
    }
}
