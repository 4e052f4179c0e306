package import Markup
import Clinic
package import Routes

/// The frame around one page: head, navigation, search, notice, live bar, foot.
package struct PageFrame: Sendable {
    package let context: PageContext
    package let title: String
    /// The place in the navigation that the page belongs to.
    package let room: Room?
    /// Every icon that the page's own matter shows.
    package let icons: [Icon]
    package let live: LiveBar?
    /// Scripts beyond those of every page.
    package let scripts: [Asset]
    /// Whose record it is, or whose numbers: stands above the page on paper.
    package let printHead: String?
    /// Where it was asked for to be printed.
    package let printing: PrintValue?

    package init(
        _ context: PageContext, title: String, room: Room?, icons: [Icon] = [], live: LiveBar? = nil,
        scripts: [Asset] = [], printHead: String? = nil, printing: PrintValue? = nil
    ) {
        (self.printHead, self.printing) = (printHead, printing)
        (self.context, self.title, self.room, self.icons) = (context, title, room, icons)
        (self.live, self.scripts) = (live, scripts)
    }

    /// The whole page.
    ///
    /// - Parameter main: what stands within `main`.
    package func bytes(capacity: Int = 32_768, _ main: HTML.Content) -> [UInt8] {
        HTML.page(capacity: capacity) { write(main, into: &$0) }
    }

    private func write(_ main: HTML.Content, into html: inout HTML) {
        let words = context.words
        html.doctype()
        html.html(.lang(context.language.rawValue)) {
            writeHead(into: &$0)
            $0.body {
                $0.sprite(icons + frameIcons)
                $0.a(words.skipToPage, .class("skip"), .href("#main"))
                $0.add(Masthead(context: context, room: room))
                $0.main(.class("page"), .id("main"), .tabindex(-1), .data("print", printing?.rawValue)) {
                    writePrintHead(into: &$0)
                    if let emergency = context.emergency { emergency.write(context, into: &$0) }
                    if let notice = context.notice {
                        // The field that it is about takes the focus.
                        let isOfField = context.refusedTap?.noticeHours != nil
                        $0.div(.class("said")) { notice.write(into: &$0, takesFocus: !isOfField) }
                    }
                    main(&$0)
                }
                if let live { live.write(words, into: &$0) }
                $0.add(PageFoot(context: context))
            }
        }
    }

    private func writePrintHead(into html: inout HTML) {
        guard let printHead else { return }
        let (words, name) = (context.words, context.person?.name ?? "")
        html.p(
            words.printed("\(printHead) · \(context.practiceName)", context.dates.exact(context.now), by: name),
            .class("print-only print-head"))
    }

    private func writeHead(into html: inout HTML) {
        html.head {
            $0.meta(.charset("utf-8"))
            $0.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            $0.title(context.words.tabTitle(title, isError: $0.tellsOfTrouble))
            $0.link(.rel("stylesheet"), .href(Assets.stylesheet.path))
            $0.link(.rel("icon"), .href(Assets.mark.path), .type("image/svg+xml"))
            $0.add(KeptOnDevice(context, scripts))
            let asked = (live == nil ? [] : [Assets.live]) + (printing == nil ? [] : [Assets.printing])
            for script in [Assets.guard, Assets.keys] + asked + scripts {
                $0.module(src: script.path)
            }
        }
    }

    private var frameIcons: [Icon] {
        [.search, .person] + (context.notice.map { [$0.icon] } ?? []) + (context.emergency == nil ? [] : [.alert])
            + (live == nil ? [] : [.live, .stale])
    }
}

/// The places in the navigation.
package enum Room: String, Hashable, Sendable, CaseIterable {
    case today, clients, appointments, supervision, resources, practice, people, settings

    /// What someone with these roles sees, in order; a person may hold several.
    static func visible(to roles: Set<Role>) -> [Room] {
        let isClinical = !roles.isDisjoint(with: [.therapist, .supervisor])
        var rooms: [Room] = []
        if isClinical || roles.contains(.frontDesk) { rooms += [.today, .clients, .appointments] }
        if roles.contains(.supervisor) { rooms.append(.supervision) }
        if !roles.isEmpty { rooms.append(.resources) }
        if isClinical && !roles.contains(.administrator) { rooms.append(.practice) }
        if roles.contains(.administrator) { rooms += [.people, .settings] }
        return rooms
    }

    var route: Route {
        switch self {
        case .today: .today
        case .clients: .clients
        case .appointments: .appointments
        case .supervision: .supervision(.list)
        case .resources: .directory(.list)
        case .practice, .settings: .settings
        case .people: .people
        }
    }

    func name(_ words: Words) -> String {
        switch self {
        case .today: words.today
        case .clients: words.clients
        case .appointments: words.appointments
        case .supervision: words.supervision
        case .resources: words.resources
        case .practice: words.practice
        case .people: words.people
        case .settings: words.settings
        }
    }
}
