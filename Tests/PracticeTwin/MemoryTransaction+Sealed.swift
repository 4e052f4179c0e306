internal import Clinic
internal import Practice

extension MemoryTransaction {
    func sealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) -> SealedText? {
        records.sealedTexts.first { $0.purpose == purpose && ($0.ofHigh, $0.ofLow) == record }
    }

    func sealedTexts(of episode: EpisodeID) -> [SealedText] {
        records.sealedTexts.filter { $0.episode == episode }.sorted { $0.id < $1.id }
    }

    func clientKey(of episode: EpisodeID) -> ClientKey? {
        guard let client = records.episodes[episode]?.client, !records.isErased(client) else { return nil }
        return ClientKey(client: client.description, data: [1], talk: [2])
    }

    /// Nobody changes the twin from outside.
    func isWayInAsRecorded(_ person: PersonID) -> Bool { records.people[person] != nil }
    func acceptChanged() -> (faults: [String], people: [PersonID]) { ([], []) }

    func rowGaps(limit: Int) -> [String] { [] }

    func rowFaults(after place: RowPlace?, limit: Int) -> (next: RowPlace?, count: Int, faults: [String]) {
        (nil, 0, [])
    }

    func add(_ text: SealedText) throws {
        guard records.episodes[text.episode] != nil else { throw StoreError.missing("episode") }
        guard sealedText(text.purpose, of: (text.ofHigh, text.ofLow)) == nil else {
            throw StoreError.duplicate("sealed_text")
        }
        records.sealedTexts.append(text)
    }

    func removeSealedText(_ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64)) {
        records.sealedTexts.removeAll { $0.purpose == purpose && ($0.ofHigh, $0.ofLow) == record }
    }
}
