/// Why a quote's PDF could not be saved, as far as a genius can do something about it.
public enum PaperTrouble: Hashable, Sendable {
    /// The paper's font is not installed.
    case noFont
    /// The program that prints is missing, failed or took too long.
    case noPrinter
    /// Another file has that name.
    case exists
    /// The place lies in the data folder.
    case ownFolder
    /// No such folder is there, or it was not written from its first `/` on.
    case noFolder
    /// The disk or stick has no room for it.
    case diskFull
    /// The place can't be written to.
    case notAllowed
}
