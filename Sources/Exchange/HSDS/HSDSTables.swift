internal import Practice

/// The tables of an HSDS data package, joined into services. Columns that are not needed are not kept.
struct HSDSTables {
    typealias Row = HSDSService.Row

    /// Rows of one table.
    static let most = 200_000

    static let names = [
        "services", "organizations", "locations", "service_at_location", "addresses", "phones", "languages",
        "service_areas", "schedules", "cost_options", "required_documents", "contacts", "attributes",
        "taxonomy_terms",
    ]

    /// Without these columns a table cannot be joined.
    static let needed: [String: [String]] = [
        "services": ["id", "name"], "organizations": ["id"], "locations": ["id"],
        "service_at_location": ["service_id", "location_id"], "addresses": ["location_id"],
        "attributes": ["link_id", "taxonomy_term_id"], "taxonomy_terms": ["id"],
    ]

    private(set) var tables: [String: [(line: Int, row: Row)]] = [:]
    private(set) var problems: [(line: Int, problem: ImportRowProblem)] = []

    /// Tables of which a row could not be read: what has none in them may have had that one.
    private var lacking: Set<String> = []

    init() {}

    mutating func add(_ name: String, line: Int, row: Row) { tables[name, default: []].append((line, row)) }
    mutating func forget(_ name: String) { tables[name] = nil }
    mutating func lack(_ name: String) { lacking.insert(name) }
    mutating func begin(_ name: String) { if tables[name] == nil { tables[name] = [] } }
    mutating func refuse(_ line: Int, _ problem: ImportRowProblem) { problems.append((line, problem)) }

    /// The same tables as members of one JSON object, each named as its file.
    init(json object: [String: JSONValue]) {
        for name in Self.names {
            guard let value = object["\(name).csv"] else { continue }
            if case .null = value { continue }
            guard case .array(let values) = value else {
                refuse(1, ImportRowProblem("import.hsds-wrong-type", ["\(name).csv"]))
                continue
            }
            begin(name)
            for (index, value) in values.prefix(Self.most).enumerated() {
                do throws(ImportRowProblem) {
                    guard case .object(let members) = value else {
                        throw ImportRowProblem("import.hsds-wrong-type", ["\(name).csv"])
                    }
                    add(name, line: index + 1, row: try HSDSObject(members).scalars())
                } catch {
                    refuse(index + 1, error)
                    lack(name)
                }
            }
            if values.count > Self.most, name != "services" { forget(name) }
        }
    }

    func services() -> [HSDSDocument.Read] {
        let organizations = byKey("organizations", "id")
        let locations = byKey("locations", "id")
        let (addresses, terms) = (grouped("addresses", "location_id"), byKey("taxonomy_terms", "id"))
        let placesOf = grouped("service_at_location", "service_id")
        let ofOrganizations = grouped(
            "phones", "organization_id", none: ["service_id", "location_id", "service_at_location_id", "contact_id"])
        let attributes = grouped("attributes", "link_id")
        let byService = Dictionary(
            uniqueKeysWithValues: [
                "phones", "languages", "service_areas", "schedules", "cost_options", "required_documents", "contacts",
            ].map { ($0, grouped($0, "service_id")) })
        let byLocation = Dictionary(
            uniqueKeysWithValues: ["phones", "languages", "schedules"].map { name in
                (name, grouped(name, "location_id", none: ["service_id", "service_at_location_id"]))
            })
        let byPlace = Dictionary(
            uniqueKeysWithValues: ["phones", "schedules"].map { name in
                (name, grouped(name, "service_at_location_id", none: ["service_id"]))
            })
        func own(_ name: String, _ id: String) -> [Row]? {
            if tables[name] == nil { return nil }
            return byService[name]?[id] ?? (lacking.contains(name) ? nil : [])
        }
        let saysOrganizations = tables["organizations"] != nil && !lacking.contains("organizations")
        let saysAddresses = tables["addresses"] != nil && !lacking.contains("addresses")
        let linked = ["service_at_location", "locations"]
        let saysPlaces = linked.allSatisfy { tables[$0] != nil && !lacking.contains($0) }
        let read = (tables["services"] ?? []).map { line, fields -> HSDSDocument.Read in
            var service = HSDSService(line: line, fields: fields)
            service.organization = fields["organization_id"].flatMap { organizations[$0] } ?? [:]
            service.organizationPhones = fields["organization_id"].flatMap { ofOrganizations[$0] } ?? []
            service.saysOrganization = saysOrganizations || !service.organization.isEmpty
            service.saysAddresses = saysAddresses
            service.phones = own("phones", service.id)
            service.languages = own("languages", service.id)
            service.areas = own("service_areas", service.id)
            service.schedules = own("schedules", service.id)
            service.costs = own("cost_options", service.id)
            service.documents = own("required_documents", service.id)
            service.contacts = own("contacts", service.id)
            if saysPlaces || placesOf[service.id] != nil && tables["locations"] != nil {
                service.locations = (placesOf[service.id] ?? []).map { place -> HSDSLocation in
                    var held = HSDSLocation()
                    if let key = place["id"] {
                        held.phones = byPlace["phones"]?[key] ?? []
                        held.schedules = byPlace["schedules"]?[key] ?? []
                    }
                    guard let id = place["location_id"], let location = locations[id] else { return held }
                    (held.fields, held.addresses) = (location, addresses[id] ?? [])
                    held.languages = byLocation["languages"]?[id] ?? []
                    held.phones += byLocation["phones"]?[id] ?? []
                    held.schedules += byLocation["schedules"]?[id] ?? []
                    return held
                }
            }
            let isFiled = attributes[service.id] != nil || !lacking.contains("attributes")
            if tables["attributes"] != nil, tables["taxonomy_terms"] != nil, isFiled {
                service.terms = (attributes[service.id] ?? []).compactMap { $0["taxonomy_term_id"] }
                    .compactMap { terms[$0] }
            }
            return (line, .success(service))
        }
        let refused = problems.map { HSDSDocument.Read(line: $0.line, service: .failure($0.problem)) }
        return read.isEmpty && refused.isEmpty
            ? [(1, .failure(ImportRowProblem("import.hsds-no-services")))] : refused + read
    }

    /// The first row of each key counts.
    private func byKey(_ name: String, _ key: String) -> [String: Row] {
        Dictionary((tables[name] ?? []).compactMap { row in row.row[key].map { ($0, row.row) } }) { first, _ in first }
    }

    /// - Parameter others: keys of what is closer; a row that has one of them belongs there.
    private func grouped(_ name: String, _ key: String, none others: [String] = []) -> [String: [Row]] {
        let rows = (tables[name] ?? []).map(\.row).filter { row in
            !(row[key] ?? "").isEmpty && others.allSatisfy { (row[$0] ?? "").isEmpty }
        }
        return Dictionary(grouping: rows) { $0[key] ?? "" }
    }
}
