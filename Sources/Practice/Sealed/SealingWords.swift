package import Clinic

extension PracticeService {
    /// Keeps a person's words sealed beside the record `of`; no words leave nothing.
    func keep<Subject>(
        _ words: String, _ purpose: SealedPurpose, of record: ID<Subject>, episode: EpisodeID,
        in store: any StoreWriting
    ) throws {
        guard !words.isEmpty else { return }
        try store.keep(words, purpose, of: (record.high, record.low), episode, as: chance.id(), sealing)
    }

    /// The words beside that record; `nil` where there are none.
    func words<Subject>(
        _ purpose: SealedPurpose, of record: ID<Subject>, in store: any StoreReading
    ) throws -> String? {
        try store.sealedText(purpose, of: (record.high, record.low)).flatMap { try open($0, in: store) }
    }

    /// For a page that shows much else: a stand-in where the words were changed from outside, so that one text keeps
    /// nobody from the rest. Nothing is compared with it or decided on it.
    func shown<Subject>(
        _ purpose: SealedPurpose, of record: ID<Subject>, in store: any StoreReading
    ) throws -> String? {
        do { return try words(purpose, of: record, in: store) } catch SealingError.damaged {
            return SealedText.standIn
        }
    }

    func open(_ text: SealedText, in store: any StoreReading) throws -> String? {
        try sealing.open(text, under: text.keyVersion == 0 ? try store.clientKey(of: text.episode) : nil)
    }

    /// Several of one episode, with its key looked up once.
    func open(
        _ texts: some Sequence<SealedText>, of episode: EpisodeID, in store: any StoreReading
    ) throws -> [(text: SealedText, words: String)] {
        let key = try store.clientKey(of: episode)
        return try texts.compactMap { text in try sealing.open(text, under: key).map { (text, $0) } }
    }

    /// As `open`, with a stand-in for each text that was changed from outside.
    func shown(
        _ texts: some Sequence<SealedText>, of episode: EpisodeID, in store: any StoreReading
    ) throws -> [(text: SealedText, words: String)] {
        let key = try store.clientKey(of: episode)
        return try texts.compactMap { text in
            do { return try sealing.open(text, under: key).map { (text, $0) } } catch SealingError.damaged {
                return (text, SealedText.standIn)
            }
        }
    }
}

extension SealedText {
    /// In each language, as what stands here is nobody's words and `rapport verify` names the row.
    package static let standIn =
        "[" + ["Changed from outside", "Cambiado desde fuera", "Modifié de l’extérieur"].joined(separator: " · ") + "]"
}

extension Sealing {
    /// `nil` where the key was destroyed.
    package func open(_ text: SealedText, under key: ClientKey?) throws -> String? {
        if text.keyVersion > 0 { return try open(text.sealed, text.place) }
        guard let key else { return nil }
        return try open(text.sealed, text.place, under: key, text.purpose.part)
    }
}

extension StoreWriting {
    /// Seals those words with the key of the episode's client and keeps them.
    package func keep(
        _ words: String, _ purpose: SealedPurpose, of record: (high: UInt64, low: UInt64), _ episode: EpisodeID,
        as id: ID<SealedText>, _ sealing: any Sealing
    ) throws {
        guard let key = try clientKey(of: episode) else { throw StoreError.missing("client_key") }
        let place = SealedText.place(id, episode: episode, purpose: purpose, of: record)
        try add(
            SealedText(
                id: id, episode: episode, purpose: purpose, of: record,
                sealed: try sealing.seal(words, place, under: key, purpose.part)))
    }
}
