internal import Clinic
internal import FollowThrough
internal import Practice

/// What a service of HSDS comes to in the directory.
struct HSDSMapping {
    private let service: HSDSService
    private let today: Day
    private var notes: [String] = []

    private init(_ service: HSDSService, on today: Day) { (self.service, self.today) = (service, today) }

    private func text(_ field: String) -> String { Self.plain(service.fields[field]) }

    /// - Parameter today: hours and prices that ended before it are left out.
    static func resource(_ service: HSDSService, on today: Day) throws(ImportRowProblem) -> ImportedResource {
        var mapping = HSDSMapping(service, on: today)
        return try mapping.resource()
    }

    private mutating func resource() throws(ImportRowProblem) -> ImportedResource {
        guard !service.id.isEmpty else {
            throw ImportRowProblem("import.resource-no-id", [String(name.prefix(80))])
        }
        var content = ResourceContent(name: name)
        content.provider = String(Self.plain(service.organization["name"]).prefix(200))
        content.offers = text("description")
        notes = [text("alert"), text("application_process"), text("wait_time"), text("interpretation_services")]
        notes += (service.documents ?? []).map { Self.plain($0["document"]) }
        content.places = places
        content.address = address
        content.languages = languages.codes
        notes += languages.unknown
        (content.cost, content.costNote) = cost
        content.eligibility = text("eligibility_description")
        (content.youngest, content.oldest) = (age("minimum_age"), age("maximum_age"))
        content.hours = hours
        content.phone = phone
        content.email = email
        content.web = web
        content.kinds = kinds
        content.checkedOn = Day(String(text("assured_date").prefix(10)))
        content.checkedElsewhere = content.checkedOn == nil ? "" : String(text("assurer_email").prefix(200))
        content.notes = Self.lines(notes)
        let status = text("status").lowercased()
        return ImportedResource(
            source: "hsds:" + service.id, content: content,
            isClosed: ["inactive", "defunct", "temporarily closed"].contains(status), unsaid: unsaid)
    }

    private var name: String {
        let (name, other) = (text("name"), text("alternate_name"))
        guard !other.isEmpty, other != name, name.count + other.count < 190 else { return name }
        return "\(name) (\(other))"
    }

    private var locatedPhones: [HSDSService.Row] { (service.locations ?? []).flatMap(\.phones) }

    /// Of the service, else of where it is, else of the organisation: a number to speak to somebody, never that of a fax.
    private var phone: String {
        func kind(_ row: HSDSService.Row) -> String { Self.plain(row["type"]).lowercased() }
        let groups = [service.phones ?? [], locatedPhones, service.organizationPhones].map { rows in
            rows.filter { !Self.number($0).isEmpty && kind($0) != "fax" }
        }
        var spoken: HSDSService.Row?
        for rows in groups where spoken == nil {
            spoken =
                rows.first { ["", "voice"].contains(kind($0)) }
                ?? rows.first { !Self.unspoken.contains(kind($0)) }
        }
        guard let row = spoken ?? groups.joined().first else { return "" }
        let (number, rest) = (Self.number(row), Self.plain(row["extension"]))
        return rest.isEmpty ? number : "\(number) x\(rest)"
    }

    /// Kinds of numbers that nobody can be spoken to at.
    private static let unspoken: Set<String> = ["tty", "tdd", "textphone", "text", "sms", "pager"]

    private static func number(_ row: HSDSService.Row) -> String { plain(row["number"]).filter { $0 != "\"" } }

    private var email: String {
        let all = [service.fields["email"]] + (service.contacts ?? []).map { $0["email"] }
        let known = (all + [service.organization["email"]]).map(Self.plain)
        return known.first(where: DirectoryText.isAddress) ?? ""
    }

    private var web: String {
        [service.fields["url"], service.organization["website"], service.organization["url"]].map(Self.plain)
            .first(where: DirectoryText.isWeb) ?? ""
    }

    private var places: [String] {
        let located = (service.locations ?? []).flatMap { location in
            location.addresses.map { Self.plain($0["city"]) } + [Self.plain(location.fields["name"])]
        }
        let areas = (service.areas ?? []).map { Self.plain($0["name"]) }
        return Self.distinct((located + areas).filter { $0.count <= 80 }).prefix(60).map { $0 }
    }

    private var address: String {
        let all = (service.locations ?? []).flatMap(\.addresses)
        guard let first = all.first(where: { $0["address_type"] == "physical" }) ?? all.first else { return "" }
        let parts = ["address_1", "address_2", "city", "state_province", "postal_code"].map { Self.plain(first[$0]) }
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// By code, and the names of those that have none.
    private var languages: (codes: [String], unknown: [String]) {
        let rows = (service.languages ?? []) + (service.locations ?? []).flatMap(\.languages)
        var (codes, unknown): ([String], [String]) = ([], [])
        for row in rows {
            let (code, name) = (Self.plain(row["code"]).lowercased(), Self.plain(row["name"]))
            if let known = LanguageNames.code(code: code, name: name) {
                codes.append(known)
            } else {
                unknown.append(name)
            }
        }
        return (Self.distinct(codes), unknown)
    }

    private var locatedSchedules: [HSDSService.Row] { (service.locations ?? []).flatMap(\.schedules) }

    /// Whether what the row says holds no more.
    private func hasEnded(_ row: HSDSService.Row) -> Bool {
        Day(String(Self.plain(row["valid_to"]).prefix(10))).map { $0 < today } ?? false
    }

    private var hours: String {
        let rows = ((service.schedules ?? []) + locatedSchedules).filter { !hasEnded($0) }
        return Self.lines(rows.map { HSDSHours.line($0, on: today) })
    }

    private var cost: (ResourceCost, String) {
        let told = [text("fees_description"), text("fees")].first { !$0.isEmpty } ?? ""
        var amounts: [String] = []
        var lines = [told]
        for row in service.costs ?? [] where !hasEnded(row) {
            let (amount, option) = (Self.plain(row["amount"]), Self.plain(row["option"]))
            amounts.append(amount)
            let sum = [amount, Self.plain(row["currency"]).uppercased()].filter { !$0.isEmpty }.joined(separator: " ")
            lines.append(
                [option, sum, Self.plain(row["amount_description"])].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        return (CostGuess.cost(told, amounts: amounts), Self.lines(lines))
    }

    private func age(_ field: String) -> Int? {
        let typed = text(field)
        guard let years = Int(typed) ?? Double(typed).flatMap({ Int(exactly: $0.rounded(.down)) }) else { return nil }
        return years > 120 ? nil : years
    }

    private var kinds: Set<BarrierKind> {
        let terms = (service.terms ?? []).flatMap { [Self.plain($0["name"]), Self.plain($0["code"])] }
        let found = KindGuess.kinds(in: (terms + [text("name"), text("alternate_name")]).joined(separator: " "))
        if !found.isEmpty { return found }
        let told = KindGuess.kinds(in: text("description"))
        return told.isEmpty ? [.other] : told
    }

    /// What this form of the file leaves open; what is known of it from before stays.
    private var unsaid: Set<ImportedResource.Part> {
        var parts: Set<ImportedResource.Part> = []
        if service.locations == nil || !service.saysAddresses { parts.formUnion([.places, .address]) }
        if !service.saysOrganization { parts.formUnion([.provider, .web]) }
        if !service.saysOrganization || service.contacts == nil { parts.insert(.email) }
        if service.languages == nil { parts.insert(.languages) }
        if service.phones == nil, locatedPhones.isEmpty, service.organizationPhones.isEmpty { parts.insert(.phone) }
        if service.schedules == nil, locatedSchedules.isEmpty { parts.insert(.hours) }
        if service.costs == nil { parts.insert(.cost) }
        if service.documents == nil { parts.insert(.notes) }
        if service.terms == nil { parts.insert(.kinds) }
        return parts
    }

    static func plain(_ text: String?) -> String {
        let text = text ?? ""
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func lines(_ texts: [String]) -> String {
        distinct(texts.filter { !$0.isEmpty }).joined(separator: "\n")
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
