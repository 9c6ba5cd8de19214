// The standard library normalises text for every comparison of strings but offers it under this
// name only; FoundationEssentials has no normalisation and Foundation would link ICU.
@_spi(_Unicode) import Swift

extension String {
    /// The text in Unicode's composed form (NFC): one way to store each name.
    package var composed: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: _nfc)
        return String(scalars)
    }

    /// The scalars of the text in Unicode's decomposed form (NFD).
    package var decomposedScalars: [Unicode.Scalar] {
        Array(_nfd)
    }
}
