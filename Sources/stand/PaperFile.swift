import Glibc
import QuoteDocument
import QuotePrinter
import StandTUI

/// Saves a paper where the screen was told to.
enum PaperFile {
    /// A mounted USB stick, else the user's own folder.
    static var folder: String {
        let user = Environment.variable("USER") ?? "root"
        let mounts = ["/run/media/\(user)", "/media/\(user)", "/media"]
        let stick = mounts.lazy.flatMap { base in
            entries(of: base).map { base + "/" + $0 }
        }.first { $0 != "/media/" + user && isMountPoint($0) && access($0, W_OK) == 0 }
        return stick ?? Environment.variable("HOME") ?? "/tmp"
    }

    /// Prints a paper into a new file; a receipt whose file ends in `.txt` is plain text.
    /// - Returns: why it could not be saved, if it could not.
    static func save(
        _ handover: any Handover, to path: String, outside own: String
    ) -> PaperTrouble? {
        if let trouble = trouble(with: path, outside: own) { return trouble }
        do throws(PrintFailure) {
            return write(try bytes(of: handover, for: path), to: path, outside: own)
        } catch {
            if case .noFont = error { return .noFont }
            return .noPrinter
        }
    }

    /// Writes bytes into a new file.
    /// - Returns: why they could not be saved, if they could not.
    static func write(_ bytes: [UInt8], to path: String, outside own: String) -> PaperTrouble? {
        if let trouble = trouble(with: path, outside: own) { return trouble }
        if access(path, F_OK) == 0 {
            return (try? InputFile.read(path)) == bytes ? nil : .exists
        }
        do throws(OutputFile.Failure) {
            guard let file = try? OutputFile(path, outside: own) else { return .ownFolder }
            try file.write(bytes)
            return nil
        } catch {
            return PaperTrouble(error)
        }
    }

    private static func trouble(with path: String, outside own: String) -> PaperTrouble? {
        guard path.hasPrefix("/"), let file = try? OutputFile(path, outside: own) else {
            return path.hasPrefix("/") ? .ownFolder : .noFolder
        }
        // What is there and is no file, such as a pipe, might never answer.
        return file.isRenamed ? nil : .exists
    }

    private static func bytes(
        of handover: any Handover, for path: String
    ) throws(PrintFailure) -> [UInt8] {
        if let consents = handover as? ConsentHandover, path.hasSuffix(".txt") {
            return Array(ConsentReceipt(consents).text.utf8)
        }
        return try QuotePrinter().print(handover).bytes
    }

    private static func entries(of folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether a folder lies on another device than the one it is in.
    private static func isMountPoint(_ path: String) -> Bool {
        var (own, above) = (stat(), stat())
        return stat(path, &own) == 0 && stat(path + "/..", &above) == 0
            && own.st_dev != above.st_dev
    }
}

extension PaperTrouble {
    /// What a file that was not written means to a genius.
    fileprivate init(_ failure: OutputFile.Failure) {
        self =
            switch failure.code {
            case ENOENT, ENOTDIR: .noFolder
            case ENOSPC, EDQUOT, EFBIG: .diskFull
            default: .notAllowed
            }
    }
}
