internal import Practice

/// An object of an HSDS file: members as text, and the objects within it as rows.
struct HSDSObject {
    private let members: [String: JSONValue]

    init(_ members: [String: JSONValue]) { self.members = members }

    /// Members that must be text or a number where they are there.
    private static let plain: Set<String> = [
        "id", "name", "alternate_name", "description", "url", "email", "status", "fees", "fees_description",
        "eligibility_description", "minimum_age", "maximum_age", "assured_date", "number", "city", "code",
    ]

    func scalars() throws(ImportRowProblem) -> HSDSService.Row {
        var row: HSDSService.Row = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): row[name] = text
            case .number(let digits): row[name] = digits
            case .boolean(let flag): row[name] = flag ? "true" : "false"
            case .null: continue
            case .array, .object:
                if Self.plain.contains(name) { throw ImportRowProblem("import.hsds-wrong-type", [name]) }
            }
        }
        return row
    }

    /// The rows under that name; `nil` where the object does not have it, or says that it does not know.
    private func objects(_ name: String) throws(ImportRowProblem) -> [HSDSObject]? {
        guard let value = members[name] else { return nil }
        if case .null = value { return nil }
        guard case .array(let values) = value else { throw ImportRowProblem("import.hsds-wrong-type", [name]) }
        var found: [HSDSObject] = []
        for value in values {
            guard case .object(let object) = value else { throw ImportRowProblem("import.hsds-wrong-type", [name]) }
            found.append(HSDSObject(object))
        }
        return found
    }

    private func rows(_ name: String) throws(ImportRowProblem) -> [HSDSService.Row]? {
        guard let objects = try objects(name) else { return nil }
        var rows: [HSDSService.Row] = []
        for object in objects { rows.append(try object.scalars()) }
        return rows
    }

    func service(line: Int) throws(ImportRowProblem) -> HSDSService {
        var service = HSDSService(line: line, fields: try scalars())
        if case .object(let organization) = members["organization"] {
            (service.organization, service.organizationPhones) = try HSDSObject(organization).organization()
        } else {
            service.saysOrganization = false
        }
        service.phones = try rows("phones")
        service.languages = try rows("languages")
        service.areas = try rows("service_areas")
        service.schedules = try rows("schedules")
        service.costs = try rows("cost_options")
        service.documents = try rows("required_documents")
        service.contacts = try rows("contacts")
        if let places = try objects("service_at_locations") {
            var locations: [HSDSLocation] = []
            for place in places { locations.append(try place.place()) }
            service.locations = locations
        }
        if let attributes = try objects("attributes") {
            var terms: [HSDSService.Row] = []
            for attribute in attributes {
                if case .object(let term) = attribute.members["taxonomy_term"] {
                    terms.append(try HSDSObject(term).scalars())
                }
            }
            service.terms = terms
        }
        return service
    }

    func organization() throws(ImportRowProblem) -> (fields: HSDSService.Row, phones: [HSDSService.Row]) {
        (try scalars(), try rows("phones") ?? [])
    }

    /// Of a service at a location.
    func place() throws(ImportRowProblem) -> HSDSLocation {
        var place = HSDSLocation()
        if case .object(let location) = members["location"] { place = try HSDSObject(location).location() }
        place.phones = (try rows("phones") ?? []) + place.phones
        place.schedules = (try rows("schedules") ?? []) + place.schedules
        return place
    }

    private func location() throws(ImportRowProblem) -> HSDSLocation {
        HSDSLocation(
            fields: try scalars(), addresses: try rows("addresses") ?? [], languages: try rows("languages") ?? [],
            phones: try rows("phones") ?? [], schedules: try rows("schedules") ?? [])
    }
}
