/// Where the plain wizard speaks and listens: whole lines, nothing that moves a cursor.
public protocol PlainConsole {
    /// Says one line; what a terminal would obey has been made visible.
    func say(_ line: String)
    /// The next line that was typed; nil at the end of the input.
    func read() -> String?
}
