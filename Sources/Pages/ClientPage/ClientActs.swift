import Clinic
import Markup
import Measures
import Routes

/// What can be done with one course of care: book, other measures, another therapist, an ending.
struct ClientActs: Component, Sendable {
    let context: PageContext
    let model: ClientPageModel

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var problems: FormProblems { FormProblems(model.problems, words) }

    func write(into html: inout HTML) {
        html.ledger("do", words.whatCanBeDone, style: "no-print") {
            $0.div(.class("stack")) {
                if model.episode.ending == nil {
                    writeBook(into: &$0)
                    writeCheckBefore(into: &$0)
                    writeMeasures(into: &$0)
                    if model.therapists.count > 1 { writeTherapist(into: &$0) }
                    ClientEnding(context: context, model: model).write(into: &$0)
                } else {
                    $0.a(.class("btn"), .href(Route.newEpisode(model.client.id).path)) {
                        $0.icon(.next)
                        $0.text(words.newEpisode)
                    }
                }
            }
        }
    }

    private func writeBook(into html: inout HTML) {
        html.p {
            $0.a(.class("btn"), .href("\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(model.episode.id)")) {
                $0.icon(.calendar)
                $0.text(words.bookAppointment)
            }
        }
    }

    /// For the phone at home: the check before the next session.
    private func writeCheckBefore(into html: inout HTML) {
        guard model.consents.allows(.measures), let next = model.next(after: context.now),
            !model.sessions.contains(where: { $0.appointment == next.id }), next.canBeAskedBefore(at: context.now),
            model.ahead.isEmpty
        else { return }
        html.form(to: .checkBefore(next.id), context.seal, name: "check-before") {
            $0.hidden(.next, Route.episode(model.episode.id).path)
            $0.button(.class("btn")) {
                $0.icon(.qrCode)
                $0.text(words.checkBefore(context.dates.spoken(next.start)))
            }
        }
    }

    private func writeMeasures(into html: inout HTML) {
        let offered = model.offered.filter { $0.purpose == .other }
        if offered.isEmpty || !model.consents.allows(.measures) { return }
        html.details {
            $0.summary(words.otherMeasures)
            $0.ul(.class("offers inset")) {
                for measure in offered {
                    let title = measure.title(words.language)
                    let key = measure.id.key.name
                    $0.li {
                        $0.span(title, .class("h3"))
                        $0.div(.class("acts")) {
                            $0.form(
                                to: .episodeHandOver(model.episode.id), context.seal, name: "hand-\(key)",
                                .class("acts")
                            ) {
                                $0.hidden(.measure, key)
                                $0.button(
                                    .class("btn btn--small"),
                                    .aria("label", "\(words.handOver)\(words.colon) \(title)"),
                                    .data("busy", words.recording)
                                ) {
                                    $0.icon(.tablet)
                                    $0.text(words.handOver)
                                }
                                $0.button(
                                    .class("btn btn--small btn--quiet"), .name(Field.way.rawValue),
                                    .value(WayValue.link.rawValue),
                                    .aria("label", "\(words.ownPhone)\(words.colon) \(title)")
                                ) {
                                    $0.icon(.qrCode)
                                    $0.text(words.ownPhone)
                                }
                            }
                            $0.a(
                                words.fromPaper, .class("btn btn--small btn--quiet"),
                                .href(Route.episodePaper(model.episode.id, measure: key).path),
                                .aria("label", "\(words.fromPaper)\(words.colon) \(title)"))
                        }
                    }
                }
            }
        }
    }

    private func writeTherapist(into html: inout HTML) {
        let current = model.episode.therapist
        html.details(.open(problems.error("therapist") != nil || problems.error("from") != nil)) {
            $0.summary(words.changeTherapist)
            $0.form(
                to: .therapist(model.episode.id), context.seal, name: "therapist", .class("stack-s small-form inset")
            ) {
                $0.div(.class("grid-2")) {
                    $0.add(
                        FormField(
                            name: Field.therapist.rawValue, label: words.therapist,
                            kind: .choice(
                                model.therapists.filter { $0.id != current }.map {
                                    FormChoice($0.id.description, $0.name)
                                }),
                            value: model.typed["therapist"], error: problems.error("therapist"), isRequired: true))
                    $0.add(
                        FormField(
                            id: "from", name: Field.date.rawValue, label: words.fromDay, kind: .input(type: "date"),
                            value: model.typed["from"] ?? dates.today.description, error: problems.error("from"),
                            isRequired: true))
                }
                $0.p { $0.button(words.changeTherapist, .class("btn"), .data("busy", words.recording)) }
            }
        }
    }
}
