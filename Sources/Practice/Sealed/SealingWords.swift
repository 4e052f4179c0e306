internal import Clinic

extension PracticeService {
    /// Keeps a person's words sealed beside the record `of`; no words leave nothing.
    func keep<Subject>(
        _ words: String, _ purpose: SealedPurpose, of record: ID<Subject>, episode: EpisodeID,
        in store: any StoreWriting
    ) throws {
        guard !words.isEmpty else { return }
        let id: ID<SealedText> = chance.id()
        let place = SealedText.place(id, episode: episode, purpose: purpose, of: (record.high, record.low))
        try store.add(
            SealedText(
                id: id, episode: episode, purpose: purpose, of: (record.high, record.low),
                keyVersion: sealing.keyVersion, sealed: try sealing.seal(words, place)))
    }

    /// The words beside that record; `nil` where there are none.
    func words<Subject>(
        _ purpose: SealedPurpose, of record: ID<Subject>, in store: any StoreReading
    ) throws -> String? {
        try store.sealedText(purpose, of: (record.high, record.low)).map(open)
    }

    func open(_ text: SealedText) throws -> String { try sealing.open(text.sealed, text.place) }
}
