import Glibc

/// What the system would not do for a test.
package struct SystemFailure: Error, CustomStringConvertible {
    package let description: String

    /// - Parameter code: the error number, 0 for none.
    package init(_ what: String, _ code: Int32) {
        description = code == 0 ? what : "\(what): \(String(cString: strerror(code)))"
    }
}
