internal import Clinic
internal import FollowThrough
internal import Practice

/// What helps in Saltmere, a town that does not exist; some of it was not checked for long.
struct DemoDirectory: Sendable {
    /// In the order of `entries`.
    let versions: [ResourceVersion]

    init(ids: inout SimulatedIDs, people: DemoPeople, now: Instant) {
        let today = people.practice.zone.day(of: now)
        let keepers = people.records.map(\.person)
        versions = Self.entries.enumerated().map { index, entry in
            let keeper = keepers[(index * 3) % keepers.count].id
            let at = now.adding(days: -200 - index)
            var content = entry
            content.checkedOn = Self.checkedDaysAgo[index].map { today.adding(days: -$0) }
            content.checkedBy = content.checkedOn == nil ? nil : keeper
            return ResourceVersion(
                id: ids.next(at: at), resource: ids.next(at: at), cause: .added, content: content, at: at, by: keeper)
        }
    }

    func version(named name: String) -> ResourceVersion? { versions.first { $0.content.name == name } }

    /// `nil` where nobody ever did.
    private static let checkedDaysAgo: [Int?] = [
        9, 21, 214, 40, 3, 62, 130, 17, 88, nil, 5, 33, 71, 12, 160, 54, 2, 26, 97, 45, 8, nil, 60, 19, 310, 30,
    ]

    private static let entries: [ResourceContent] = [
        entry(
            "Valley Rides", "Saltmere Volunteers", "Volunteers who drive people home after evening appointments.",
            [.transport], ["Mill Lane", "Old Market"], ["en", "es"], .free, "Mondays to Thursdays, 17:00 to 21:00", 101,
            eligibility: "Anybody within ten kilometres who cannot get home another way."),
        entry(
            "The Quiet Room", "Mill Lane Library", "A room with a door and a screen, by the hour.",
            [.technology, .transport, .time], ["Mill Lane"], ["*"], .free, "Weekdays until 20:00", 102),
        entry(
            "Night Fare Fund", "Saltmere Council", "Pays part of a taxi home after health appointments.",
            [.transport, .cost], ["Saltmere"], ["en"], .little, "", 103, costNote: "Pay a third.",
            eligibility: "Proof of income is asked for."),
        entry(
            "Harbour Line bus pass", "Harbour Line", "A month of buses at half price for people in treatment.",
            [.transport, .cost], ["Saltmere", "North Cliff"], ["en"], .little, "Office open 9:00 to 17:00", 104,
            costNote: "£22 a month instead of £44."),
        entry(
            "Dial-a-Lift", "Age Together", "Door-to-door rides in a car that takes a wheelchair.",
            [.transport, .health], ["Old Market", "Quay End"], ["en"], .little, "Book two days ahead", 105, youngest: 60
        ),
        entry(
            "Bike Kitchen", "Quay End Works", "Lends and mends bicycles; lights are given away in winter.",
            [.transport, .cost], ["Quay End"], ["en", "fr"], .free, "Saturdays, 10:00 to 14:00", 106),
        entry(
            "Little Anchors", "Harbour Nursery", "Minds children by the hour while a parent is at an appointment.",
            [.childcare], ["Harbour"], ["en", "pl"], .little, "Weekdays, 8:00 to 18:00", 107, costNote: "£3 an hour.",
            eligibility: "Children from one to six."),
        entry(
            "Grandparents’ Room", "St Brannoc’s", "A warm room with toys and two grandparents in it.",
            [.childcare], ["Old Market"], ["en"], .free, "Tuesdays and Thursdays, 9:00 to 12:00", 108),
        entry(
            "After-School Hour", "North Cliff School", "Keeps children until 17:30 when a parent asks the day before.",
            [.childcare, .time], ["North Cliff"], ["en", "es"], .free, "School days", 109, youngest: 5, oldest: 11),
        entry(
            "Childcare grant", "Saltmere Council", "Money back for childcare during treatment.",
            [.childcare, .cost], ["Saltmere"], ["en"], .free, "", 110, eligibility: "Household income below the line."),
        entry(
            "Interpreters’ Pool", "Many Tongues", "Interpreters on the telephone or in the room, trained for health.",
            [.language], ["Saltmere"], ["es", "fr", "ar", "pl", "pt", "uk"], .free, "Every day, 8:00 to 22:00", 111),
        entry(
            "Talk English", "Mill Lane Library", "Conversation over tea, with somebody who corrects kindly.",
            [.language, .fear], ["Mill Lane"], ["*"], .free, "Wednesdays, 18:00", 112),
        entry(
            "Forms Clinic", "Citizens’ Desk", "Helps to fill in forms, line by line, in five languages.",
            [.language, .cost], ["Old Market"], ["en", "es", "fr", "ar", "ro"], .free, "Mondays, 13:00 to 16:00", 113),
        entry(
            "Second Screen", "Quay End Works", "Lends a tablet with a data card for three months.",
            [.technology, .cost], ["Quay End"], ["en"], .free, "", 114,
            eligibility: "A letter from a practice is enough."),
        entry(
            "Plug In", "Saltmere College", "Students who set up telephones and tablets, and come back if it fails.",
            [.technology], ["Harbour"], ["en", "fr"], .free, "Fridays, 14:00 to 17:00", 115),
        entry(
            "Harbour Night Shelter", "Open Door", "A bed for the night, breakfast, and somebody to talk to.",
            [.housing], ["Harbour"], ["en"], .free, "Every night from 19:00", 116, youngest: 18),
        entry(
            "Rent Deposit Help", "Saltmere Council", "Stands in for the deposit of a first flat.",
            [.housing, .cost], ["Saltmere"], ["en", "pl"], .free, "", 117),
        entry(
            "Key Ring", "Quay End Housing", "Visits people in their first year in a home of their own.",
            [.housing, .fear], ["Quay End", "North Cliff"], ["en"], .free, "", 118, youngest: 16, oldest: 25),
        entry(
            "The Larder", "St Brannoc’s", "Food for three days, no questions.",
            [.cost], ["Old Market"], ["*"], .free, "Tuesdays and Fridays, 10:00 to 13:00", 119),
        entry(
            "Debt Desk", "Citizens’ Desk", "Writes to those one owes, and makes a plan.",
            [.cost], ["Old Market"], ["en", "es"], .free, "By appointment", 120),
        entry(
            "Shift Swap Advice", "Saltmere Workers", "How to ask for an hour off each week, and what the law says.",
            [.time], ["Harbour"], ["en", "pl", "ro"], .free, "Thursdays, 17:00 to 19:00", 121),
        entry(
            "Early Doors", "North Cliff Health Centre", "A room for video appointments before work.",
            [.time, .technology], ["North Cliff"], ["en"], .free, "Weekdays from 6:30", 122),
        entry(
            "Walking Pair", "Saltmere Volunteers", "Somebody who walks with you to the door the first three times.",
            [.fear, .transport], ["Mill Lane", "Harbour", "Old Market"], ["en", "es"], .free, "", 123),
        entry(
            "First Step Group", "Side by Side", "People who were afraid to begin, and began.",
            [.fear], ["Quay End"], ["en"], .free, "First Sunday of the month", 124, youngest: 18),
        entry(
            "Chair and Ramp", "Age Together", "Lends wheelchairs and ramps.",
            [.health, .transport], ["Saltmere"], ["en"], .little, "", 125, costNote: "A deposit of £20."),
        entry(
            "Prescription Fund", "League of Friends", "Pays for what a prescription costs, twice a year.",
            [.health, .cost], ["Saltmere"], ["en", "fr"], .free, "", 126),
    ]

    private static func entry(
        _ name: String, _ provider: String, _ offers: String, _ kinds: Set<BarrierKind>, _ places: [String],
        _ languages: [String], _ cost: ResourceCost, _ hours: String, _ number: Int, costNote: String = "",
        eligibility: String = "", youngest: Int? = nil, oldest: Int? = nil
    ) -> ResourceContent {
        var content = ResourceContent(name: name)
        (content.provider, content.offers, content.kinds) = (provider, offers, kinds)
        (content.places, content.languages, content.cost) = (places, languages, cost)
        (content.costNote, content.eligibility, content.hours) = (costNote, eligibility, hours)
        (content.youngest, content.oldest) = (youngest, oldest)
        // Numbers of a range that is kept free for invented people.
        content.phone = "01632 960\(number)"
        content.email = "hello\(number)@saltmere.example"
        content.address = "\(number % 40 + 1) \(places[0]), Saltmere"
        return content
    }
}
