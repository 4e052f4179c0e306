import Clinic
import FollowThrough
import Foundation
import Pages
import Routes
import Testing

extension PageGoldenTests {
    @Test("What stands in somebody's way, and the form for the next")
    func barriers() throws {
        let lines = [
            BarrierLine(barrier: try #require(HelpSamples.barrier()), title: "Getting home after six"),
            BarrierLine(barrier: try #require(HelpSamples.barrier([(-1, .went(.worked))])), title: ""),
        ]
        let model = BarriersModel(
            client: HelpSamples.mateo, episode: HelpSamples.episode, barriers: lines, mayWrite: true)
        try compare("barriers", BarriersPage(PageSamples.context(), model).bytes())
    }

    @Test("How to name what is in the way is said once, beside its form, and not to whoever only reads")
    func namedOnce() throws {
        let line = BarrierLine(barrier: try #require(HelpSamples.barrier()), title: "Getting home after six")
        for mayWrite in [true, false] {
            let model = BarriersModel(
                client: HelpSamples.mateo, episode: HelpSamples.episode, barriers: [line], mayWrite: mayWrite)
            let page = String(decoding: BarriersPage(PageSamples.context(), model).bytes(), as: UTF8.self)
            #expect(page.components(separatedBy: "Name it together").count - 1 == (mayWrite ? 1 : 0))
            // On paper the list says whose it is, and leaves the form out.
            #expect(page.contains("Mateo Ibarra, \(HelpSamples.mateo.code) · Harbour Row · printed "))
            #expect(page.contains("class=\"ledger no-print\" aria-labelledby=\"new\"") == mayWrite)
        }
    }

    @Test("A resource that was checked, with what was said of it before")
    func resource() throws {
        try compare("resource", ResourcePage(PageSamples.context(), HelpSamples.ridesModel).bytes())
    }

    @Test("A resource that is no longer there, as somebody reads it who may not change it")
    func closedResource() throws {
        let content = HelpSamples.fund.content
        let closed = ResourceVersion(
            id: PageSamples.id(43), resource: HelpSamples.fund.id, cause: .closed, content: content, isClosed: true,
            at: PageSamples.at(-3, 11), by: PageSamples.tom, replaces: HelpSamples.fund.version.id)
        let model = ResourceModel(
            resource: Resource(id: HelpSamples.fund.id, source: nil, version: closed),
            versions: [closed, HelpSamples.fund.version], staleDays: 90, people: HelpSamples.people, mayKeep: false)
        try compare("resource-closed", ResourcePage(PageSamples.context(), model).bytes())
    }

    @Test("The form of a resource: empty, and with what is to be mended")
    func resourceForm() throws {
        let context = PageSamples.context(roles: [.frontDesk])
        let empty = ResourceFormModel(resource: nil, values: [:], kinds: [])
        try compare("resource-form", ResourceFormPage(context, empty).bytes())
        let kept = ResourceFormModel(of: HelpSamples.rides)
        var values = kept.values
        values[.resourceName] = ""
        values[.youngest] = "old"
        let mended = ResourceFormModel(
            resource: HelpSamples.rides, values: values, kinds: kept.kinds, isChecked: true,
            problems: [
                FormProblems.Problem(field: Field.resourceName.rawValue, "Give it a name."),
                FormProblems.Problem(field: Field.youngest.rawValue, "A number, please."),
            ])
        try compare("resource-form-mended", ResourceFormPage(context, mended).bytes())
    }

    @Test("A directory from elsewhere: before a file, and after one was looked at")
    func resourceImport() throws {
        let context = PageSamples.context(roles: [.frontDesk])
        try compare("resource-import", ResourceImportPage(context, ResourceImportModel()).bytes())
        let outcome = ImportOutcome(
            new: 3, same: 1, problemCount: 1, clients: 0, episodes: 0, therapists: 0, appointments: 0, sessions: 0,
            responses: 0, problems: [(4, "Line 4 has no name.")], notes: [], wasApplied: false, wasMeant: false)
        let model = ResourceImportModel(
            outcome: outcome, resources: 2, renewed: 1, names: (["Ferry pass", "Night <Taxi>"], ["Valley Rides"]))
        try compare("resource-import-preview", ResourceImportPage(context, model).bytes())
    }

    @Test("The small help at hand, and the room before there is any")
    func stockRoom() throws {
        let context = PageSamples.context(roles: [.frontDesk])
        let closed = Stock(
            id: PageSamples.id(71), name: "Night taxis", kind: .cost, unit: .money, currency: .euro, balance: 0,
            isClosed: true)
        let model = StockRoomModel(stocks: [HelpSamples.vouchers, closed], currency: "EUR", mayKeep: true)
        try compare("stock-room", StockRoomPage(context, model).bytes())
        let empty = StockRoomModel(stocks: [], currency: "EUR", mayKeep: true)
        try compare("stock-room-empty", StockRoomPage(context, empty).bytes())
    }

    @Test("One stock: what is left, to whom it goes, and everything that came in and went out")
    func stock() throws {
        let context = PageSamples.context(roles: [.frontDesk])
        let clients = [FormChoice(HelpSamples.episode.description, "Mateo Ibarra")]
        let model = StockModel(
            stock: HelpSamples.vouchers, moves: HelpSamples.moves, people: HelpSamples.people, clients: clients,
            mayKeep: true)
        try compare("stock", StockPage(context, model).bytes())
        let refused = StockModel(
            stock: HelpSamples.vouchers, moves: HelpSamples.moves, people: HelpSamples.people, clients: clients,
            mayKeep: true,
            form: FormState(
                values: [.quantity: "20"],
                problems: [FormProblems.Problem(field: Field.quantity.rawValue, "There are only 8.")]))
        try compare("stock-refused", StockPage(context, refused).bytes())
    }
}

extension HelpSamples {
    static let episode: EpisodeID = PageSamples.id(3)
    static let people: [PersonID: String] = [PageSamples.nora: "Nora Lindqvist", PageSamples.tom: "Tom Bird"]

    /// Typed in, changed, and made sure of nine days ago.
    static let ridesModel: ResourceModel = {
        let now = rides.version
        let checked = ResourceVersion(
            id: PageSamples.id(46), resource: now.resource, cause: .checked, content: now.content,
            at: PageSamples.at(-9, 10), by: PageSamples.nora, replaces: PageSamples.id(45))
        let edited = ResourceVersion(
            id: PageSamples.id(45), resource: now.resource, cause: .edited, content: now.content,
            at: PageSamples.at(-60, 10), by: PageSamples.tom, replaces: now.id)
        return ResourceModel(
            resource: Resource(id: now.resource, source: nil, version: checked), versions: [checked, edited, now],
            staleDays: 90, people: people, mayKeep: true)
    }()

    /// The newest first: two given, four given and taken back, counted as they were, ten came in.
    static let moves: [StockMoveLine] = [
        line(5, .given, -2, days: -1, to: mateo, mayTakeBack: true),
        line(4, .takenBack, 4, days: -5, to: mateo),
        line(3, .given, -4, days: -6, to: mateo, isTakenBack: true),
        line(2, .corrected, 0, days: -30, note: "Counted with Tom"),
        line(1, .refilled, 10, days: -84, note: "From the town hall"),
    ]

    private static func line(
        _ number: UInt64, _ change: StockChange, _ quantity: Int, days: Int, to client: Client? = nil,
        note: String = "", isTakenBack: Bool = false, mayTakeBack: Bool = false
    ) -> StockMoveLine {
        let episode: EpisodeID? = client == nil ? nil : Self.episode
        let move = StockMove(
            id: PageSamples.id(720 + number), stock: vouchers.id, change: change, quantity: quantity, episode: episode,
            note: note, at: PageSamples.at(days, 11), by: PageSamples.nora)
        return StockMoveLine(move: move, client: client, isTakenBack: isTakenBack, mayTakeBack: mayTakeBack)
    }
}
