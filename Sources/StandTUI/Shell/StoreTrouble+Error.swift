import LocalStore

extension StoreTrouble {
    /// What a failure of any part means to a genius.
    public init(any error: any Error) {
        self = (error as? StoreError).map(StoreTrouble.init) ?? .other("\(error)")
    }

    init(_ error: StoreError) {
        self =
            switch error {
            case .diskFull: .diskFull
            case .readOnly: .notWritable
            default: .other("\(error)")
            }
    }
}
