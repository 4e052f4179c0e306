import Practice

/// No words are written here.
struct NoSealing: Sealing {
    let keyVersion = 1
    func seal(_ words: String, _ place: SealedPlace) throws -> [UInt8] { throw BenchmarkFailure("no words are kept") }
    func open(_ sealed: [UInt8], _ place: SealedPlace) throws -> String { throw BenchmarkFailure("no words are kept") }
}
