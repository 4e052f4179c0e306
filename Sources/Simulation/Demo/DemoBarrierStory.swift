internal import Clinic
internal import FollowThrough

/// What stood in one invented client's way, and what was done about it, in days before today.
struct DemoBarrierStory: Sendable {
    enum Act: Sendable {
        case option(String, takes: String)
        /// The option by its place in the story, and how many days before today it began.
        case trying(Int, from: Int)
        case went(TryOutcome, String)
        case letGo(String)
        case reopened
    }

    let kind: BarrierKind
    let title: String
    let words: String
    let place: String
    var language: String?
    var cost = CostLimit.any
    /// When it was named, in days before today.
    let opened: Int
    /// Each with how many days before today it was.
    let acts: [(days: Int, act: Act)]
    var referral: Referral?
    /// Pieces of the first stock that were given, with how many days before today.
    var vouchers: (count: Int, days: Int)?

    struct Referral: Sendable {
        let resource: String
        let message: String
        /// Each with how many days before today it was, and by how many days before today something is to be heard.
        let acts: [(days: Int, change: ReferralChange, hearBy: Int?)]
    }

    static let all: [DemoBarrierStory] = [waiting, fresh, solved, again, left, childcare, spoken, screen]

    private static let waiting = DemoBarrierStory(
        kind: .transport, title: "Getting home after six", words: "Since they cut the 38, I have no way home.",
        place: "Mill Lane", language: "es", cost: .little, opened: 14,
        acts: [
            (
                14,
                .option(
                    "An earlier appointment, plus a lift home when it runs late",
                    takes: "the shift lead’s word, and a driver on Tuesdays")
            ),
            (14, .option("Every other week by video", takes: "a room with a door; not at home, perhaps the library")),
            (14, .option("A cousin drives on Thursdays", takes: "asking a favour every week")),
            (14, .option("Cycle, with proper lights", takes: "lights, and a dry month")),
            (10, .trying(0, from: 6)),
        ],
        referral: Referral(
            resource: "Valley Rides",
            message: "A lift home to Mill Lane on Tuesdays after six. Please ring the practice.",
            acts: [(9, .sent(.email), 2)]),
        vouchers: (2, 14))

    private static let fresh = DemoBarrierStory(
        kind: .time, title: "The early shift", words: "They only tell me on Sunday when I work.", place: "Harbour",
        opened: 2,
        acts: [
            (2, .option("Ask for one fixed afternoon", takes: "a letter to the shift lead")),
            (2, .option("Come straight from work, in overalls", takes: "nobody minding")),
        ])

    private static let solved = DemoBarrierStory(
        kind: .childcare, title: "Nobody for the little one", words: "My mother cannot any more.", place: "Old Market",
        cost: .free, opened: 56,
        acts: [
            (56, .option("Bring him along", takes: "a corner with toys")),
            (56, .option("The room with the grandparents", takes: "a call before nine")),
            (52, .trying(1, from: 49)),
            (35, .went(.worked, "He asks for them now.")),
        ],
        referral: Referral(
            resource: "Grandparents’ Room", message: "One boy of four, Tuesdays at ten.",
            acts: [(54, .sent(.telephone), 48), (53, .accepted, 45), (48, .used, nil)]))

    private static let again = DemoBarrierStory(
        kind: .technology, title: "The picture freezes", words: "", place: "Quay End", cost: .free, opened: 30,
        acts: [
            (30, .option("Sit by the window", takes: "moving the table")),
            (30, .option("Borrow a tablet with its own card", takes: "a letter from us")),
            (28, .trying(0, from: 28)),
            (20, .went(.didNotWork, "Worse, if anything.")),
        ],
        referral: Referral(
            resource: "Second Screen", message: "A tablet for three months, for appointments by video.",
            acts: [(5, .sent(.paper), -2), (3, .waiting, -4)]))

    private static let left = DemoBarrierStory(
        kind: .fear, title: "The waiting room", words: "Everybody from my street sits there.", place: "", opened: 70,
        acts: [
            (70, .option("Wait in the car until called", takes: "a telephone number")),
            (66, .letGo("Said that it does not matter any more.")),
        ])

    private static let childcare = DemoBarrierStory(
        kind: .cost, title: "The fare at the end of the month", words: "", place: "North Cliff", cost: .free,
        opened: 21,
        acts: [
            (21, .option("The half-price pass", takes: "a form and a photograph")),
            (20, .trying(0, from: 18)),
            (6, .went(.partly, "The pass came late.")),
        ], vouchers: (4, 21))

    private static let spoken = DemoBarrierStory(
        kind: .language, title: "Words for feelings", words: "In English I am another person.", place: "Saltmere",
        language: "fr", opened: 8,
        acts: [(8, .option("An interpreter on the telephone for the hard parts", takes: "twenty minutes’ notice"))],
        referral: Referral(
            resource: "Interpreters’ Pool", message: "French, every second Wednesday at eleven.", acts: []))

    private static let screen = DemoBarrierStory(
        kind: .housing, title: "Sleeping on sofas", words: "", place: "Harbour", opened: 17,
        acts: [(17, .option("Somebody who visits in the first year", takes: "a flat first"))],
        referral: Referral(
            resource: "Rent Deposit Help", message: "A first flat, this winter.",
            acts: [(15, .sent(.email), 8), (12, .accepted, 1)]))
}
