internal import Clinic
internal import FollowThrough
internal import Practice

extension RecordsReading {
    func directoryChange() throws -> Int {
        try sql.first("SELECT COALESCE(MAX(change_number), 0) FROM resource") { try $0.int(0) } ?? 0
    }

    func resources(changedAfter: Int) throws -> [Resource] {
        try sql.all(
            """
            SELECT v.id, v.resource_id, v.cause, v.is_closed, v.at_us, v.by_id, v.replaces_id, v.name, v.provider,
                v.offers, v.kinds, v.places, v.languages, v.cost, v.cost_note, v.eligibility, v.youngest, v.oldest,
                v.hours, v.phone, v.email, v.web, v.address, v.notes, v.checked_on_day, v.checked_by_id,
                v.checked_elsewhere, r.source
            FROM resource r JOIN resource_version v ON v.id = r.version_id
            WHERE r.change_number > ? ORDER BY r.change_number
            """, [.integer(changedAfter)], Resource.init(row:))
    }

    func resource(_ id: ResourceID) throws -> Resource? {
        try sql.first(
            """
            SELECT v.id, v.resource_id, v.cause, v.is_closed, v.at_us, v.by_id, v.replaces_id, v.name, v.provider,
                v.offers, v.kinds, v.places, v.languages, v.cost, v.cost_note, v.eligibility, v.youngest, v.oldest,
                v.hours, v.phone, v.email, v.web, v.address, v.notes, v.checked_on_day, v.checked_by_id,
                v.checked_elsewhere, r.source
            FROM resource r JOIN resource_version v ON v.id = r.version_id WHERE r.id = ?
            """, [.id(id)], Resource.init(row:))
    }

    func resource(source: String) throws -> Resource? {
        try sql.first(
            """
            SELECT v.id, v.resource_id, v.cause, v.is_closed, v.at_us, v.by_id, v.replaces_id, v.name, v.provider,
                v.offers, v.kinds, v.places, v.languages, v.cost, v.cost_note, v.eligibility, v.youngest, v.oldest,
                v.hours, v.phone, v.email, v.web, v.address, v.notes, v.checked_on_day, v.checked_by_id,
                v.checked_elsewhere, r.source
            FROM resource r JOIN resource_version v ON v.id = r.version_id WHERE r.source = ?
            """, [.text(source)], Resource.init(row:))
    }

    func versions(of resource: ResourceID) throws -> [ResourceVersion] {
        try sql.all(
            """
            SELECT id, resource_id, cause, is_closed, at_us, by_id, replaces_id, name, provider, offers, kinds,
                places, languages, cost, cost_note, eligibility, youngest, oldest, hours, phone, email, web, address,
                notes, checked_on_day, checked_by_id, checked_elsewhere
            FROM resource_version WHERE resource_id = ? ORDER BY change_number
            """, [.id(resource)], ResourceVersion.init(row:))
    }

    func resourceVersion(_ id: ID<ResourceVersion>) throws -> ResourceVersion? {
        try sql.first(
            """
            SELECT id, resource_id, cause, is_closed, at_us, by_id, replaces_id, name, provider, offers, kinds,
                places, languages, cost, cost_note, eligibility, youngest, oldest, hours, phone, email, web, address,
                notes, checked_on_day, checked_by_id, checked_elsewhere
            FROM resource_version WHERE id = ?
            """, [.id(id)], ResourceVersion.init(row:))
    }
}

extension RecordsTransaction {
    func add(_ version: ResourceVersion, source: String?) throws {
        // One change of the directory at a time, so that their numbers follow one another.
        try writing.lock(high: 0x7265_736F_7572_6365, low: 0)
        let isTaken = try sql.exists("SELECT 1 FROM resource_version WHERE id = ?", [.id(version.id)])
        guard !isTaken else { throw StoreError.duplicate("resource_version.id") }
        let number = try directoryChange() + 1
        let known = try sql.exists("SELECT 1 FROM resource WHERE id = ?", [.id(version.resource)])
        if !known {
            if let source, try sql.exists("SELECT 1 FROM resource WHERE source = ?", [.text(source)]) {
                throw StoreError.duplicate("resource.source")
            }
            try run(
                "INSERT INTO resource (id, source, change_number, version_id) VALUES (?, ?, ?, ?)",
                [.id(version.resource), .optional(source), .integer(number), .id(version.id)])
        }
        if let replaced = version.replaces {
            try require("resource_version", "SELECT 1 FROM resource_version WHERE id = ?", replaced)
        }
        try run(
            """
            INSERT INTO resource_version (id, resource_id, cause, is_closed, at_us, by_id, replaces_id, name,
                provider, offers, kinds, places, languages, cost, cost_note, eligibility, youngest, oldest, hours,
                phone, email, web, address, notes, checked_on_day, checked_by_id, checked_elsewhere, change_number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, version.values + [.integer(number)])
        try run(
            "UPDATE resource SET change_number = ?, version_id = ? WHERE id = ?",
            [.integer(number), .id(version.id), .id(version.resource)])
    }
}
