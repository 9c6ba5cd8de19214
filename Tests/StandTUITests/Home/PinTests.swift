import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Leaving the kiosk")
struct PinTests {
    private func kiosk(hasPin: Bool = true, _ language: Language = .english) -> FakeTerminal {
        var terminal = FakeTerminal(language, capabilities: Capabilities(isKiosk: true))
        terminal.app.context.hasPin = hasPin
        terminal.press(.control("q"))
        return terminal
    }

    @Test("the PIN box", arguments: Language.allCases, [true, false])
    func golden(language: Language, hasPin: Bool) throws {
        try Golden.expect(hasPin ? "pin" : "pin-first", language, kiosk(hasPin: hasPin, language))
    }

    @Test("the right PIN leaves; a wrong one stays, says so and is gone")
    func leaves() {
        var terminal = kiosk()
        terminal.type("4711")
        #expect(terminal.screen.contains("••••") && !terminal.screen.contains("4711"))
        terminal.press(.enter)
        #expect(terminal.effects.last == .checkPin("4711"))
        terminal.send(.pin(.checked(.wrong(waitSeconds: 4))))
        #expect(terminal.screen.contains("Try again in 4 s"))
        #expect(!terminal.screen.contains("••"))
        #expect(!terminal.effects.contains(.quit))
        terminal.press(.character("1"), .enter)
        terminal.send(.pin(.checked(.right)))
        #expect(terminal.effects.last == .quit)
    }

    @Test("keys typed while a PIN is being looked at are typed after it")
    func typedAhead() {
        var terminal = kiosk()
        terminal.type("1")
        terminal.press(.enter)
        terminal.type("23")
        #expect(!terminal.screen.contains("•••"))
        terminal.send(.pin(.checked(.wrong(waitSeconds: 0))))
        #expect(terminal.screen.contains("••"))
    }

    @Test("the first one is typed twice alike, and long enough")
    func first() {
        var terminal = kiosk(hasPin: false)
        terminal.type("471")
        terminal.press(.enter)
        #expect(terminal.screen.contains("at least 4 characters"))
        terminal.type("1")
        terminal.press(.enter)
        terminal.type("4712")
        terminal.press(.enter)
        #expect(terminal.screen.contains("The two PINs differ"))
        terminal.type("4711")
        terminal.press(.enter)
        #expect(terminal.effects.last == .setPin("4711"))
        terminal.send(.pin(.set))
        #expect(terminal.effects.last == .quit)
    }

    @Test("a PIN that was set from elsewhere meanwhile counts")
    func setElsewhere() {
        var terminal = kiosk(hasPin: false)
        terminal.type("4711")
        terminal.press(.enter)
        terminal.type("4711")
        terminal.press(.enter)
        terminal.send(.pin(.setAlready))
        #expect(!terminal.effects.contains(.quit))
        #expect(terminal.app.context.hasPin)
    }

    @Test("Esc goes back to the page, and no draft ever holds a PIN")
    func back() throws {
        var terminal = kiosk()
        terminal.type("4711")
        let coded = try JSONText.of(AnyScreen(terminal.app.top))
        #expect(!coded.contains("4711"))
        terminal.press(.escape)
        #expect(terminal.page == .signIn)
    }
}
