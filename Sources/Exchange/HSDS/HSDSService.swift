/// One service of a directory in the Open Referral form (HSDS 3.0), gathered from whichever form the file has: its own
/// members as text, and the rows that belong to it. Rows are `nil` where the form does not say.
struct HSDSService: Sendable {
    typealias Row = [String: String]

    let line: Int
    let fields: Row
    var organization: Row = [:]
    var phones: [Row]?
    var locations: [HSDSLocation]?
    var languages: [Row]?
    var areas: [Row]?
    var schedules: [Row]?
    var costs: [Row]?
    var documents: [Row]?
    var contacts: [Row]?
    /// Names and codes of what it is filed under.
    var terms: [Row]?

    init(line: Int, fields: Row) {
        self.line = line
        self.fields = fields
    }

    var id: String { fields["id"] ?? "" }
}

struct HSDSLocation: Hashable, Sendable {
    let fields: HSDSService.Row
    let addresses: [HSDSService.Row]
    let languages: [HSDSService.Row]
    let phones: [HSDSService.Row]
    let schedules: [HSDSService.Row]
}
