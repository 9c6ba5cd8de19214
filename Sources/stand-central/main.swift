internal import ArgumentParser
internal import Glibc
internal import StandCentral

// Exit codes: 0 done, 1 the answer is no, 2 wrong use or unreadable input, 3 environment; with
// anything but 0, one line on standard error.
do {
    try await Central.execute()
} catch let ending as Ending {
    StandardError.print(ending.line)
    exit(ending.code)
} catch let failure as ReferenceFailure {
    StandardError.print(failure.message)
    exit(failure.exitCode)
} catch {
    if Central.exitCode(for: error).isSuccess { Central.exit(withError: error) }
    StandardError.print(Central.message(for: error))
    exit(2)
}
