internal import Clinic
internal import FollowThrough
internal import Practice

extension Resource {
    /// The columns of a version, then `source`.
    init(row: any SQLRow) throws {
        let version = try ResourceVersion(row: row)
        self.init(id: version.resource, source: try row.optionalText(27), version: version)
    }
}

extension ResourceVersion {
    /// `id, resource_id, cause, is_closed, at_us, by_id, replaces_id`, then the content.
    init(row: any SQLRow) throws {
        self.init(
            id: try row.key(0), resource: try row.key(1), cause: try row.word(2),
            content: try ResourceContent(row: row), isClosed: try row.flag(3), at: try row.instant(4),
            by: try row.optionalKey(5), replaces: try row.optionalKey(6))
    }

    var values: [SQLValue] {
        [
            .id(id), .id(resource), .word(cause), .flag(isClosed), .instant(at), .optional(by), .optional(replaces),
        ] + content.values
    }
}

extension ResourceContent {
    /// From column 7: `name, provider, offers, kinds, places, languages, cost, cost_note, eligibility, youngest,
    /// oldest, hours, phone, email, web, address, notes, checked_on_day, checked_by_id, checked_elsewhere`.
    fileprivate init(row: any SQLRow) throws {
        self.init(name: try row.text(7))
        provider = try row.text(8)
        offers = try row.text(9)
        kinds = Set(
            try Self.lines(try row.text(10)).map { word in
                guard let kind = BarrierKind(rawValue: word) else { throw StoreError.corrupt("an unknown BarrierKind") }
                return kind
            })
        places = Self.lines(try row.text(11))
        languages = Self.lines(try row.text(12))
        cost = try row.word(13)
        costNote = try row.text(14)
        eligibility = try row.text(15)
        (youngest, oldest) = (try row.optionalCount(16), try row.optionalCount(17))
        hours = try row.text(18)
        (phone, email, web) = (try row.text(19), try row.text(20), try row.text(21))
        (address, notes) = (try row.text(22), try row.text(23))
        checkedOn = try row.optionalDay(24)
        checkedBy = try row.optionalKey(25)
        checkedElsewhere = try row.text(26)
    }

    fileprivate var values: [SQLValue] {
        let words: [SQLValue] = [
            .text(name), .text(provider), .text(offers),
            .text(kinds.map(\.rawValue).sorted().joined(separator: "\n")),
            .text(places.joined(separator: "\n")), .text(languages.joined(separator: "\n")), .word(cost),
            .text(costNote), .text(eligibility), .optional(youngest), .optional(oldest), .text(hours),
        ]
        let rest: [SQLValue] = [
            .text(phone), .text(email), .text(web), .text(address), .text(notes), .optional(checkedOn),
            .optional(checkedBy), .text(checkedElsewhere),
        ]
        return words + rest
    }

    /// Entries hold no line feed; whoever records them takes care of it.
    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
