internal import Clinic
internal import Signs

extension PracticeService {
    /// What the client answered, beside what the practice asks.
    func consents(of client: ClientID, in store: any StoreReading) throws -> Consents {
        Consents(records: try store.consents(of: client), asked: try consentsAsked(in: store))
    }

    /// Throws the conflict that says why, where that client has not agreed.
    func requireConsent(_ matter: ConsentMatter, of client: ClientID, in store: any StoreReading) throws {
        guard try consents(of: client, in: store).allows(matter) else {
            throw PracticeError.conflict("conflict.no-consent-\(matter.rawValue)")
        }
    }

    /// The rows of a diary, each saying whether its client may be asked for checks.
    func honouringConsents(_ rows: [DiaryRow], in store: any StoreReading) throws -> [DiaryRow] {
        let asked = try consentsAsked(in: store)
        guard try asked.contains(.measures) || store.holdsConsents() else { return rows }
        var allowed: [ClientID: Bool] = [:]
        return try rows.map { row in
            if row.outcomeCheckIsIn && row.allianceCheckIsIn { return row }
            let id = row.client.id
            let may = try allowed[id] ?? Consents(records: store.consents(of: id), asked: asked).allows(.measures)
            allowed[id] = may
            return may ? row : row.withoutChecks
        }
    }

    private func consentsAsked(in store: any StoreReading) throws -> Set<ConsentMatter> {
        CareSettings.consentsAsked(try store.practiceSettings())
    }
}

extension Consents {
    /// A session is asked for its checks where consent held on its day and holds now.
    func asksForChecks(on day: Day) -> Bool { allows(.measures) && allows(.measures, on: day) }
}

extension Check {
    /// What is absent or not whole was not asked for, where there is no consent.
    func asked(_ isAsked: Bool) -> Check {
        switch self {
        case .absent, .incomplete: isAsked ? self : .notAsked
        case .notAsked, .declined, .unscored, .scored: self
        }
    }
}
