internal import Clinic
internal import Measures
internal import Practice

extension MemoryTransaction {
    func erasures(limit: Int) -> [Erasure] {
        Array(records.erasures.sorted { ($1.at, $0.id) < ($0.at, $1.id) }.prefix(limit))
    }

    func clients(endedBy day: Day, limit: Int) -> [ClientID] {
        let due = records.clients.keys.filter { client in
            let episodes = episodes(of: client)
            let isOver = !episodes.isEmpty && episodes.allSatisfy { $0.ending.map { $0.day <= day } ?? false }
            return isOver && !records.isErased(client)
        }
        return Array(due.sorted().prefix(limit))
    }

    func erasuresKept(before day: Day) -> [Erasure] {
        records.erasures.filter { $0.kept.map { $0.until < day } ?? false }.sorted { $0.id < $1.id }
    }

    func retentionRuns(limit: Int) -> [RetentionRun] {
        Array(records.retentionRuns.sorted { $0.at > $1.at }.prefix(limit))
    }

    func erase(_ erasure: Erasure) throws {
        guard let client = client(erasure.client) else { throw StoreError.missing("client") }
        let own = Set(records.episodesOfClient[client.id] ?? [])
        records.sealedTexts.removeAll { own.contains($0.episode) }
        for id in own.flatMap({ records.responsesOfEpisode[$0] ?? [] }) {
            guard let scored = records.responses[id] else { continue }
            records.responses[id] = ScoredResponse(
                response: scored.response.answering { $0.filter { !$0.value.isWords } }, score: scored.score)
        }
        records.corrections.removeAll { $0.was.id == client.id }
        records.careCorrections.removeAll { own.contains($0.was.id) }
        for old in own.compactMap({ records.episodes[$0] }) {
            records.episodes[old.id] = Episode(
                id: old.id, client: old.client, intake: old.intake, therapists: old.therapists,
                treatments: old.treatments.map { spell in
                    TreatmentSpell(
                        treatment: isShared(spell.treatment, by: client) ? spell.treatment : "", from: spell.from)
                }, ending: old.ending)
        }
        records.clientCodes[client.code] = nil
        records.clients[client.id] = Client(
            id: client.id, code: "", name: "", calledName: "", born: nil, language: client.language)
        records.erasures.append(erasure)
    }

    private func isShared(_ treatment: String, by client: Client) -> Bool {
        let others = records.episodes.values.filter { episode in
            episode.client != client.id && episode.treatments.contains { $0.treatment == treatment }
        }
        return Set(others.map(\.client)).count >= 2
    }

    func letGo(_ erasure: ID<Erasure>) {
        records.erasures = records.erasures.map { held in
            held.id == erasure
                ? Erasure(
                    id: held.id, client: held.client, at: held.at, by: held.by, because: held.because) : held
        }
    }

    func add(_ run: RetentionRun) { records.retentionRuns.append(run) }
}
