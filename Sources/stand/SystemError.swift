import Glibc

/// What the operating system said last.
enum SystemError {
    /// The last error in words, `No such file or directory`.
    static var words: String { String(cString: strerror(errno)) }
}
