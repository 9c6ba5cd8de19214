/// The leads of the centre, written for dealers or for a spreadsheet.
package struct LeadExport: Hashable, Sendable {
    /// In which form leads are written.
    package enum Format: String, CaseIterable, Sendable {
        /// ADF/XML 1.0, for dealers' systems: leads that oblige a dealer to call.
        case adf
        /// Comma-separated values: every lead.
        case csv

        /// How a file of this form ends.
        package var suffix: String { self == .adf ? "adf.xml" : "csv" }
    }

    /// One file of an export.
    package struct File: Hashable, Sendable {
        /// The dealer's id; `other` for dealers elsewhere, `none` where no dealer is wanted.
        package var dealer: String
        package var text: String
        package var leads: Int

        /// The dealer's id as the name of a file: an id comes from a terminal, and may be anything.
        package var name: String {
            let name = dealer.unicodeScalars.prefix(60).map { scalar -> Character in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9": Character(scalar)
                default: "-"
                }
            }
            return name.isEmpty ? "-" : String(name)
        }
    }

    /// A file for each dealer, in the order of their ids.
    package var files: [File]
    /// All of them in one.
    package var whole: String
    /// Leads of visitors who were erased, or that can't be read: they are in no file.
    package var unreadable: Int
}
