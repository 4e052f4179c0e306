import Clinic
import FollowThrough
import Markup
import Measures
import Routes

/// Everything that happened, newest first: who came, what was marked, what was corrected, who took over, how it ended.
struct ClientTimeline: Component, Sendable {
    /// How many entries stand open; earlier ones are folded.
    static let open = 8

    let context: PageContext
    let model: ClientPageModel
    let visits: [ClientVisit]

    var words: Words { context.words }
    var dates: Dates { context.dates }

    struct Entry {
        /// By day, then moment; a day alone comes first on it, an ending last.
        let order: Instant
        let write: (inout HTML) -> Void
    }

    func write(into html: inout HTML) {
        let entries = self.entries.sorted { $0.order > $1.order }
        html.ledger("time", words.timeline, note: words.newestFirst) {
            $0.div(.class("stack")) {
                writeGivenUp(into: &$0)
                $0.ol(.class("timeline")) { for entry in entries.prefix(Self.open) { entry.write(&$0) } }
                let earlier = entries.dropFirst(Self.open)
                if earlier.isEmpty { return }
                $0.details {
                    $0.summary(words.earlier(earlier.count))
                    $0.ol(.class("timeline inset")) { for entry in earlier { entry.write(&$0) } }
                }
            }
        }
    }

    /// What was called off or moved ahead has been neither kept nor missed: it stands apart until its time.
    private func writeGivenUp(into html: inout HTML) {
        let appointments = model.givenUp(after: context.now)
        if appointments.isEmpty { return }
        html.details(.class("later")) {
            $0.summary(words.givenUpAhead(appointments.count))
            $0.ol(.class("timeline inset")) {
                for appointment in appointments {
                    $0.li {
                        $0.div(.class("timeline__when")) {
                            $0.add(dates.whenShort(dates.zone.day(of: appointment.start)))
                        }
                        $0.div(.class("timeline__what")) {
                            if let attendance = appointment.attendance { $0.state(words.attended(attendance)) }
                        }
                    }
                }
            }
        }
    }

    private var entries: [Entry] {
        var entries = visits.map { visit in Entry(order: visit.at) { write(visit, into: &$0) } }
        for form in model.forms where form.response.session == nil {
            entries.append(Entry(order: form.response.answeredAt) { write(between: form, into: &$0) })
        }
        entries += model.acts.compactMap(entry)
        entries += praiseEntries + helpEntries
        let spells = model.episode.therapists
        for (index, spell) in spells.enumerated() {
            let name = model.people[spell.therapist] ?? "–"
            let text = index == 0 ? words.beganWith(name) : words.tookOver(name)
            let day = index == 0 ? model.episode.intake : spell.from
            let isKnown = model.knownDay(day, dates.zone) != nil
            entries.append(event(day, StateLine(.plain, .person, text), isKnown: isKnown))
        }
        if let ending = model.episode.ending {
            let line = StateLine(.plain, .done, words.ended, words.endingReason(ending.reason))
            entries.append(event(ending.day, line, isLast: true))
        }
        return entries
    }

    /// Talks, steps and closings; what was said in a talk stays on the concern's own page.
    private func entry(_ act: ConcernAct) -> Entry? {
        guard let concern = model.concerns.first(where: { $0.id == act.concern }) else { return nil }
        let about = words.within(words.concernTitle(concern.title))
        let (at, icon, strong, rest): (Instant, Icon, String, String)
        switch act.kind {
        case .talked(let talk): (at, icon, strong, rest) = (talk.when, .talk, words.talked + words.colon, about)
        case .stepAgreed:
            (at, icon, strong) = (act.at, .step, words.actLine(act.kind, "", people: { _ in "" }) + words.colon)
            rest = model.stepWords[act.id] ?? ""
        case .reviewed(let review):
            (at, icon, strong, rest) = (
                review.when, .review, words.actLine(act.kind, "", people: { _ in "" }) + words.colon,
                about + words.afterwards(act.kind)
            )
        case .settled, .dismissed, .safetyDone:
            (at, icon, strong, rest) = (
                act.at, .done, words.actLine(act.kind, "", people: { _ in "" }) + words.colon, about
            )
        default: return nil
        }
        let isFree = act.kind.isStep
        return Entry(order: at) {
            $0.li {
                $0.div(.class("timeline__when")) { $0.add(dates.whenShort(dates.zone.day(of: at))) }
                $0.div(.class("timeline__what")) {
                    $0.p(.class("state state--plain")) {
                        $0.icon(icon)
                        $0.span {
                            $0.a(strong, .href(Route.concern(act.concern).path))
                            $0.text(" ")
                            $0.span(rest, .class(isFree ? "free" : ""))
                        }
                    }
                }
            }
        }
    }

    /// - Parameters:
    ///   - isKnown: false where the day only keeps the order.
    ///   - isLast: it comes after all else of that day.
    private func event(_ day: Day, _ line: StateLine, isKnown: Bool = true, isLast: Bool = false) -> Entry {
        Entry(order: dates.zone.instant(isLast ? day.adding(days: 1) : day, minuteOfDay: 0)) {
            $0.li {
                $0.div(.class("timeline__when")) { if isKnown { $0.add(dates.whenShort(day)) } }
                $0.div(.class("timeline__what")) { $0.state(line) }
            }
        }
    }

    private func write(_ visit: ClientVisit, into html: inout HTML) {
        html.li {
            $0.div(.class("timeline__when")) {
                if visit.isDated { $0.add(dates.whenShort(dates.zone.day(of: visit.at))) }
                if let number = visit.number, let session = visit.session {
                    $0.br()
                    $0.a(words.sessionNumber(number), .href(Route.session(session.id).path))
                }
            }
            $0.div(.class("timeline__what")) {
                if let attendance = visit.appointment?.attendance {
                    $0.state(words.attended(attendance))
                } else if visit.session == nil {
                    $0.state(StateLine(.watch, .alert, words.notSaidWhoCame))
                }
                for form in [visit.outcome, visit.alliance].compactMap(\.self) + visit.others + visit.replaced {
                    write(form, into: &$0)
                }
                if visit.session != nil, let missing = missing(visit) { $0.state(missing) }
                if let session = visit.session { writeObserved(in: session.id, visit, into: &$0) }
            }
        }
    }

    private func missing(_ visit: ClientVisit) -> StateLine? {
        guard model.ages != .youngChild, model.consents.allows(.measures) else { return nil }
        switch (visit.outcome == nil, visit.alliance == nil) {
        case (true, true): return StateLine(.plain, .noForm, words.isMissing(words.bothChecks))
        case (true, false): return StateLine(.plain, .noForm, words.isMissing(words.outcomeCheck))
        case (false, true): return StateLine(.plain, .noForm, words.isMissing(words.allianceCheck))
        case (false, false): return nil
        }
    }

    private func write(between form: FormSeen, into html: inout HTML) {
        html.li {
            $0.div(.class("timeline__when")) { $0.add(dates.whenShort(dates.zone.day(of: form.response.answeredAt))) }
            $0.div(.class("timeline__what")) { write(form, into: &$0) }
        }
    }

    private func write(_ form: FormSeen, into html: inout HTML) {
        let measure = model.measures[form.response.measure]
        let name = words.formName(form, measure)
        let icon: Icon =
            measure?.purpose == .outcome ? .outcome : measure?.purpose == .alliance ? .alliance : .form
        html.p(.class("state state--plain", form.isInForce ? nil : "is-replaced")) {
            $0.icon(icon)
            $0.span {
                $0.b(name + words.colon)
                $0.text(" ")
                $0.text(words.formResult(form, measure))
                if form.response.way != .tablet { $0.span(" (\(words.way(form.response.way)))", .class("faint")) }
                if !form.isInForce {
                    $0.text(" ")
                    $0.span(words.wasCorrected, .class("faint"))
                } else if form.response.replaces != nil {
                    $0.text(" ")
                    $0.span(words.isCorrection, .class("faint"))
                }
                if model.mayWrite && form.isInForce && form.response.session == nil {
                    $0.text(" ")
                    $0.a(
                        words.correct, .class("no-print small"),
                        .href(Route.correction(response: form.response.id.description).path),
                        .aria("label", "\(words.correct)\(words.colon) \(name)"))
                }
            }
        }
    }
}

extension ConcernActKind {
    fileprivate var isStep: Bool { if case .stepAgreed = self { true } else { false } }
}
