internal import Clinic

/// The columns that say whose row it is, both ways.
enum CareColumns {
    static func cells(_ records: EpisodeRecords, _ people: [PersonID: Person], withTreatment: Bool = true) -> [String] {
        let (client, episode) = (records.client, records.episode)
        return [
            client.code, client.name, client.calledName, client.born.map(\.description) ?? "", client.language.rawValue,
            client.phone, client.email, episode.id.description, episode.intake.description,
            !withTreatment ? "" : CellText.text(episode.treatments.map { [$0.from.description, $0.treatment] }),
            CellText.text(
                episode.therapists.map { spell in
                    let person = people[spell.therapist]
                    return [spell.from.description, person?.signInName ?? "", person?.name ?? ""]
                }),
            episode.ending?.day.description ?? "", withTreatment ? episode.ending?.reason.rawValue ?? "" : "",
        ]
    }

    static func read(_ row: RowReading) throws(ImportRowProblem) -> ImportedCare {
        guard let code = named(row, "client") else { throw ImportRowProblem("import.no-client") }
        return ImportedCare(
            clientCode: code, clientName: row.text("client-name"), calledName: row.text("called-name"),
            born: try row.day("born"), language: try row.read("language") { Language(rawValue: $0) },
            phone: row.text("phone"), email: row.text("email"), episode: row.text("episode"),
            intake: try row.day("intake"), treatments: try treatments(row), therapists: try therapists(row),
            ended: try row.day("ended"),
            endedBecause: try endedBecause(row), endedBecauseAs: row.text("ended-because"),
            therapist: therapist(row))
    }

    /// Either column says it alone.
    static func therapist(_ row: RowReading) -> ImportedTherapist? {
        let signInName = named(row, "therapist-sign-in")
        return (named(row, "therapist") ?? signInName).map { ImportedTherapist(name: $0, signInName: signInName) }
    }

    /// Nobody is called by what files of others write where there is nobody. In a file of this product's own it is a name.
    private static func named(_ row: RowReading, _ column: String) -> String? {
        guard let cell = row.text(column) else { return nil }
        let isOwn = row.text("episode").flatMap { EpisodeID($0) } != nil
        return !isOwn && SessionColumns.isMissing(cell) ? nil : cell
    }

    private static func endedBecause(_ row: RowReading) throws(ImportRowProblem) -> EndingReason? {
        guard let cell = row.text("ended-because") else { return nil }
        if let reason = EndingReason(cell: cell) { return reason }
        if EndingReason.isUnsaid(cell: cell) { return nil }
        throw ImportRowProblem("import.ending-unreadable", [String(cell.prefix(40)), EndingReason.knownWords])
    }

    private static func treatments(_ row: RowReading) throws(ImportRowProblem) -> [ImportedTreatment] {
        if let plain = row.text("treatment") { return [ImportedTreatment(name: plain)] }
        return try row.read("treatments", "import.treatments-unreadable") { text in
            let entries = CellText.entries(text)
            let read = entries.compactMap { entry -> ImportedTreatment? in
                guard entry.count == 2, let day = Day(entry[0]) else { return nil }
                return ImportedTreatment(name: entry[1], from: day)
            }
            return read.count == entries.count ? read : nil
        } ?? []
    }

    private static func therapists(_ row: RowReading) throws(ImportRowProblem) -> [ImportedTherapist] {
        try row.read("therapists", "import.therapists-unreadable") { text in
            let entries = CellText.entries(text)
            let read = entries.compactMap { entry -> ImportedTherapist? in
                guard entry.count == 3, let day = Day(entry[0]) else { return nil }
                return ImportedTherapist(name: entry[2], signInName: entry[1].isEmpty ? nil : entry[1], from: day)
            }
            return read.count == entries.count ? read : nil
        } ?? []
    }
}
