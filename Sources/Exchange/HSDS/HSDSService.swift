/// One service of a directory in the Open Referral form (HSDS 3.0), gathered from whichever form the file has: its own
/// members as text, and the rows that belong to it. Rows are `nil` where the form does not say.
struct HSDSService: Sendable {
    typealias Row = [String: String]

    let line: Int
    let fields: Row
    var organization: Row = [:]
    var organizationPhones: [Row] = []
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

    /// False where what says so is not there, or could not be read.
    var saysOrganization = true
    var saysAddresses = true

    init(line: Int, fields: Row) {
        self.line = line
        self.fields = fields
    }

    var id: String { fields["id"] ?? "" }
}

/// Where a service is given, with what holds for it there first, and then what holds for the place.
struct HSDSLocation: Hashable, Sendable {
    var fields: HSDSService.Row = [:]
    var addresses: [HSDSService.Row] = []
    var languages: [HSDSService.Row] = []
    var phones: [HSDSService.Row] = []
    var schedules: [HSDSService.Row] = []
}
