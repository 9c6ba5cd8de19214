import Glibc

/// Standard input, output and error of a program that may have been started without them.
enum StandardStreams {
    /// Takes the places of those that are closed, so that no file of the store is opened there and
    /// written over. They are opened the wrong way round: what reads or writes there fails, as it
    /// would have.
    static func hold() {
        for place in STDIN_FILENO...STDERR_FILENO where fcntl(place, F_GETFD) < 0 {
            _ = open("/dev/null", place == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
