internal import JourneyEngine

/// Reads the postal files of GeoNames: tab-separated, one town a line.
///
/// The columns are country, postal code, place name, six of administrative names and codes,
/// latitude, longitude, accuracy. Lines of other countries are passed over.
struct PostalFile {
    let name: String
    let findings: SourceFindings

    func places(in text: String) -> [Place] {
        text.split(separator: "\n").enumerated().compactMap { index, line in
            place(line.split(separator: "\t", omittingEmptySubsequences: false), index + 1)
        }
    }

    private func place(_ columns: [Substring], _ line: Int) -> Place? {
        guard columns.count >= 11 else {
            report("a line has at least 11 columns parted by tabs", line)
            return nil
        }
        guard let market = Market(rawValue: String(columns[0])) else { return nil }
        guard let code = try? PostalCode.check(String(columns[1]), country: market.country) else {
            report("“\(columns[1])” is no postal code of \(market.rawValue)", line)
            return nil
        }
        guard let latitude = Double(columns[9]), let longitude = Double(columns[10]),
            !columns[2].isEmpty
        else {
            report("a town with its latitude and longitude is expected", line)
            return nil
        }
        let location = Location(latitude: latitude, longitude: longitude)
        guard market.bounds.contains(location) else {
            report("the coordinates lie outside the country \(market.rawValue)", line)
            return nil
        }
        return Place(
            market: market, postalCode: code.value.text, town: String(columns[2]),
            location: location)
    }

    private func report(_ sentence: String, _ line: Int) {
        findings.report(
            SourceProblem(file: name, line: line, subject: "", sentence: sentence))
    }
}
