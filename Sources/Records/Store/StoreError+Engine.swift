internal import Practice

extension StoreError {
    /// What an engine's error means to whoever uses the store.
    init(_ error: SQLEngineError) {
        self =
            switch error {
            case .constraint(.unique, let place): .duplicate(place)
            case .constraint(.foreignKey, let place): .missing(place)
            case .constraint, .corrupt, .unexpected, .outOfRange, .notADatabase, .schemaNewer, .schemaDiffers:
                .corrupt(error.description)
            case .full, .unwritten, .readOnly: .full(error.description)
            default: .unavailable(error.description)
            }
    }
}
