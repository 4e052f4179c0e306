import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// What all pages of a concern have: the crumb, the heading, the clock, and what changed while somebody typed.
struct ConcernFrame: Sendable {
    let context: PageContext
    let model: ConcernModel

    var words: Words { context.words }
    var dates: Dates { context.dates }
    var name: String { model.client.calledName }
    var title: String { words.concernTitle(model.concern.title) }

    static let icons: [Icon] =
        ChartFigure.icons + [
            .risk, .fall, .rise, .alliance, .outcome, .missed, .notSeen, .calendar, .wrongDay, .late, .noForm, .came,
            .call, .talk, .step, .review, .done, .partly, .notDone, .undo, .alert, .person, .pencil, .next, .live,
            .print, .wont, .quiet, .plus, .form, .solved,
        ] + BarrierKind.icons

    func bytes(_ heading: String, lead: String, part: String?, _ main: (inout HTML) -> Void) -> [UInt8] {
        PageFrame(
            context, title: part ?? words.concern, room: .today, icons: Self.icons,
            scripts: [Assets.draft], printHead: words.printHead(of: model.client)
        )
        .bytes(capacity: 49_152) { html in
            html.header(.class("opening opening--close")) {
                var crumbs = [
                    (words.today, Route.today.path), (model.client.name, Route.client(model.client.id).path),
                ]
                if part != nil { crumbs.append((words.concern, Route.concern(model.concern.id).path)) }
                $0.crumb(crumbs, here: part ?? words.concern)
                $0.h1(heading)
                $0.p(lead, .class("lead soft"))
                if let before = model.follows {
                    $0.p(.class("soft")) {
                        $0.text(words.settledAndBack(dates.spoken(before.settled)) + " ")
                        $0.a(words.seeTheOneBefore, .href(Route.concern(before.id).path))
                    }
                }
                if part == nil { writeClock(into: &$0) }
            }
            writeChanges(into: &html)
            html.add(FormProblems(model.typed.problems, words))
            main(&html)
        }
    }

    // MARK: Clock

    private func writeClock(into html: inout HTML) {
        let milestones = model.concern.milestones
        let isClosed = model.concern.isClosed || model.ended != nil
        html.ol(.class("clock"), .aria("label", words.clockLabel)) {
            $0.li {
                $0.b(model.concern.signs.isEmpty ? words.opened : words.firstSign)
                $0.small { $0.add(dates.when(dates.zone.day(of: milestones.firstSignAt))) }
            }
            stop(words.talkTitle, milestones.firstTalkAt, model.clock.toTalk, isNow: !isClosed, into: &$0)
            stop(
                words.stepsTitle, milestones.firstStepAt, model.clock.toStep,
                isNow: milestones.firstTalkAt != nil && milestones.firstStepAt == nil && !isClosed, into: &$0)
            stop(
                words.reviewTitle, milestones.firstReviewAt, model.clock.toReview,
                isNow: model.isReviewDue && !isClosed, isFromTalk: model.clock.isReviewFromTalk, into: &$0)
            if let closed = milestones.closedAt {
                $0.li {
                    $0.b(words.capitalised(words.state(model.concern.state)))
                    $0.small { $0.add(dates.when(dates.zone.day(of: closed))) }
                }
            }
        }
    }

    private func stop(
        _ title: String, _ at: Instant?, _ stretch: Stretch?, isNow: Bool, isFromTalk: Bool = false,
        into html: inout HTML
    ) {
        html.li(.class(at == nil ? (isNow ? "is-now" : "is-later") : nil)) {
            $0.b(title)
            $0.small {
                if let at {
                    $0.add(dates.when(dates.zone.day(of: at)))
                    // One that still runs began when the concern came back, after what is told here.
                    if let stretch, stretch.isOver {
                        $0.text(", " + (isFromTalk ? words.afterTalk(stretch.days) : took(stretch)))
                    }
                } else if let stretch, isNow {
                    $0.text(words.notYet + ", " + words.forDays(stretch.days))
                } else {
                    $0.text(model.concern.isClosed || model.ended != nil ? words.noneRecorded : words.notYet)
                }
                if let stretch, at == nil ? isNow : stretch.isOver && stretch.days > 0, stretch.workingSeconds < .max {
                    $0.text(" (\(words.workingTime(stretch.workingSeconds)))")
                }
            }
        }
    }

    private func took(_ stretch: Stretch) -> String {
        stretch.days == 0 ? words.theSameDay : words.afterDays(stretch.days)
    }

    // MARK: What changed

    private func writeChanges(into html: inout HTML) {
        guard let seen = model.typed.seen else { return }
        let news = model.acts.filter { $0.act.place >= seen }
        html.div(.class("notice notice--watch"), .role("alert"), .id("changes")) {
            $0.icon(.alert)
            $0.div {
                $0.p(words.changedMeanwhile)
                if news.isEmpty { return }
                $0.p(words.sinceThen)
                $0.ul {
                    for line in news {
                        $0.li {
                            $0.b(actWords(line))
                            $0.text(", " + (line.by ?? words.byTheRule) + ", ")
                            $0.add(dates.when(line.act.at, spoken: dates.time(line.act.at)))
                        }
                    }
                }
            }
        }
    }

    func actWords(_ line: ConcernActLine) -> String {
        if case .signJoined(let sign) = line.act.kind { return words.line(sign, dates).text }
        let told = words.actLine(line.act.kind, name) { person in
            model.owners.first { $0.id == person }?.name ?? "–"
        }
        return told + words.afterwards(line.act.kind)
    }

    // MARK: Parts that several pages have

    /// Each sign with its record and rule.
    func writeEvidence(into html: inout HTML) {
        let opening = model.acts.first { line in
            if case .opened = line.act.kind { return line.words != nil }
            return false
        }
        if model.concern.signs.isEmpty, opening == nil { return }
        html.ledger("evidence", words.evidenceTitle, note: words.evidenceNote) {
            $0.div(.class("stack-s")) {
                $0.ul(.class("evidence")) {
                    if let opening, let said = opening.words {
                        $0.li {
                            $0.p(.class("state state--plain")) {
                                $0.icon(.pencil)
                                $0.span {
                                    $0.b(words.openedByHand)
                                    $0.text(" ")
                                    $0.span(said, .class("free"))
                                }
                            }
                            $0.p(.class("source")) {
                                $0.text((opening.by ?? "") + " · ")
                                $0.add(dates.whenShort(dates.zone.day(of: opening.act.at)))
                            }
                            $0.add(ActWordsNote(context: context, model: model, line: opening))
                        }
                    }
                    var shown: Set<RecordReference> = []
                    for sign in model.signs { write(sign, shown: &shown, into: &$0) }
                }
                if model.concern.signs.isEmpty { return }
                if model.noSignHolds { $0.p(words.noSignHolds(maySettle: model.mayAct), .class("soft")) }
                $0.details(.class("working")) {
                    $0.summary {
                        $0.icon(.pencil)
                        $0.text(words.howWorkedOut)
                    }
                    $0.div(.class("working__body stack-s")) {
                        for sign in model.signs { $0.add(SignWorking(sign.sign, words, dates, model.limits)) }
                    }
                }
            }
        }
    }

    private func write(_ seen: SignInForce, shown: inout Set<RecordReference>, into html: inout HTML) {
        let sign = seen.sign
        // What is no longer so has the day that it is of.
        let line = words.line(sign, dates, holding: seen.holds || seen.isCorrected ? [sign] : [])
        html.li {
            $0.p(.class(line.style)) { line.writeInside(&$0) }
            if seen.isCorrected { $0.p(words.correctedSince, .class("small soft")) }
            writeSaid(sign, shown: &shown, into: &$0)
            $0.p(.class("source")) {
                if let telling = sign.evidence.first, let place = model.places[telling.record] {
                    if let session = place.session {
                        $0.a(.href(Route.session(session).path)) { writeRecord(telling.record, place, into: &$0) }
                    } else {
                        writeRecord(telling.record, place, into: &$0)
                    }
                    $0.text(" · ")
                }
                $0.text(words.within(words.ruleName(sign.kind)).trimmed)
            }
        }
    }

    /// Which record, and of which day, where its session has one.
    private func writeRecord(_ record: RecordReference, _ place: RecordPlace, into html: inout HTML) {
        html.text(words.record(record))
        guard let day = place.day else { return }
        html.text(", ")
        html.add(dates.whenShort(day))
    }

    /// The client's own words behind a sign, and who wrote them down.
    ///
    /// - Parameter shown: records whose words stand above already; those of this sign are added.
    func writeSaid(_ sign: Sign, shown: inout Set<RecordReference>, into html: inout HTML) {
        for piece in sign.evidence {
            guard let place = model.places[piece.record], let said = place.said,
                shown.insert(piece.record).inserted
            else { continue }
            html.p(.class("words free")) {
                if place.isQuoted { $0.q(words.unquoted(said)) } else { $0.span(said) }
                $0.br()
                if place.isQuoted {
                    let who = place.isOfCompanion ? words.whoCameWith(name) : name
                    $0.cite(place.by.map { words.heardBy(who, $0) } ?? words.wroteIt(name))
                    if place.by != nil, let day = place.day {
                        $0.text(", ")
                        $0.add(context.dates.when(day))
                    }
                } else if let by = place.by {
                    $0.cite(by)
                }
            }
        }
    }

    /// Words that make room and explore before anything is asked for.
    func writePrompts(isOpen: Bool, into html: inout HTML) {
        let topic = TalkTopic(model.concern.subject, model.signsToTalkAbout, newest: model.newest)
        html.details(.open(isOpen)) {
            $0.summary(words.wordsToOpen)
            $0.add(Prompts(words.prompts(topic, model.ages), words))
        }
    }
}

/// The prompts of a talk, numbered.
struct Prompts: Component, Sendable {
    let prompts: TalkPrompts
    let words: Words

    init(_ prompts: TalkPrompts, _ words: Words) { (self.prompts, self.words) = (prompts, words) }

    func write(into html: inout HTML) {
        html.ol(.class("prompts inset")) {
            for (kind, text) in [
                (words.makeRoom, prompts.makeRoom), (words.explore, prompts.explore),
                (words.ownYourPart, prompts.ownPart), (words.onlyThen, prompts.onlyThen),
            ] {
                guard let text else { continue }
                $0.li {
                    $0.div {
                        $0.p(kind, .class("kind"))
                        $0.p(text, .class("prompt"))
                    }
                }
            }
        }
    }
}
