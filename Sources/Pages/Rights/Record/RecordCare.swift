import Clinic
import FollowThrough
import Markup
import Measures

/// One course of care: who treated the client and when, every time booked with what came of it, and what was done.
struct RecordCare: Component {
    let page: ClientRecordPage
    let care: ClientRecordModel.Care

    var words: Words { page.words }
    var dates: Dates { page.dates }
    var model: ClientPageModel { care.page }
    func said<Subject>(_ id: ID<Subject>) -> String? { page.model.words[id.description] }
    func put(_ id: ID<BarrierAct>) -> ClientRecordModel.Put? { page.model.barriers[id.description] }
    func takes(_ id: ID<BarrierAct>) -> String? { page.model.takes[id.description] }
    func name(_ id: PersonID?) -> String { id.flatMap { model.people[$0] } ?? words.productName }

    /// `nil` where it is only the place of sessions without a date.
    private func day(_ day: Day) -> String? { model.knownDay(day, dates.zone).map { dates.withYear($0) } }

    func write(into html: inout HTML) {
        let episode = model.episode
        html.section {
            $0.h2(
                "\(words.recordCare)\(words.colon) "
                    + words.episodeSince(
                        day(episode.intake), until: episode.ending.map { dates.withYear($0.day) }))
            $0.dl {
                $0.dt(words.therapist)
                for spell in episode.therapists {
                    $0.dd(words.recordFrom(name(spell.therapist), day(spell.from)))
                }
                if !episode.treatments.isEmpty { $0.dt(words.treatment) }
                for spell in episode.treatments { $0.dd(words.recordFrom(spell.treatment, day(spell.from))) }
                if let ending = episode.ending {
                    $0.dt(words.recordEnding)
                    $0.dd("\(dates.withYear(ending.day)), \(words.within(words.endingReason(ending.reason)))")
                }
            }
            writeChanges(into: &$0)
            writeTimes(into: &$0)
            RecordConcerns(care: self).write(into: &$0)
            RecordHelp(care: self).write(into: &$0)
            writeSupervision(into: &$0)
        }
    }

    private func writeChanges(into html: inout HTML) {
        if care.changes.isEmpty { return }
        html.h3(words.detailsChanges)
        html.ul {
            for change in care.changes.reversed() {
                $0.li {
                    $0.b(dates.exact(change.at))
                    $0.text(
                        ", " + (change.by.map { words.detailsChangedBy($0) } ?? words.detailsByItself) + words.colon)
                    for line in CareLine.changed(change, words, dates, { name($0) }) {
                        $0.text(
                            " \(line.label), \(words.detailsWas) \(words.quoted(line.before)), "
                                + "\(words.detailsBecame) \(words.quoted(line.after)).")
                    }
                }
            }
        }
    }

    private func writeSupervision(into html: inout HTML) {
        if model.supervision.isEmpty { return }
        html.h3(words.recordSupervision)
        html.ul {
            for seen in model.supervision.reversed() {
                $0.li {
                    if let title = seen.title { $0.text(words.concernTitle(title) + words.colon + " ") }
                    $0.text("\(words.marked(seen.entry.mark)), \(dates.withYear(seen.entry.day)), ")
                    $0.text(words.detailsChangedBy(seen.by ?? words.productName) + ".")
                    let who = seen.entry.who.map { words.supervisionOwner($0, name(seen.entry.therapist)) }
                    let due = seen.entry.due.map { dates.withYear($0) }
                    if who != nil || due != nil { $0.text(" \(words.agreedBy(who, due)).") }
                    if let text = said(seen.entry.id) {
                        $0.span(" " + words.quoted(text), .class("said"), .dir("auto"))
                    }
                }
            }
        }
    }

    private enum Moment {
        case visit(ClientVisit)
        case form(FormSeen)
        case booked(Appointment)
    }

    /// In the order in which it was.
    private func writeTimes(into html: inout HTML) {
        let visits = model.visits(until: dates.now, isWhole: true)
        let seen = Set(visits.compactMap(\.appointment?.id))
        var moments: [(Instant, Moment)] = visits.map { ($0.at, .visit($0)) }
        moments += model.forms.filter { $0.response.session == nil }.map { ($0.response.answeredAt, .form($0)) }
        moments += model.appointments.filter { !seen.contains($0.id) }.map { ($0.start, .booked($0)) }
        for (at, moment) in moments.sorted(by: { $0.0 < $1.0 }) {
            switch moment {
            case .visit(let visit): write(visit, into: &html)
            case .form(let form):
                html.h3(words.capitalised(dates.exact(at)))
                RecordCheck(care: self, form: form).write(into: &html)
            case .booked(let appointment):
                html.h3(words.capitalised(dates.exact(at)))
                html.p(words.recordBooked(name(appointment.therapist)))
                if let attendance = appointment.attendance { html.p(words.attended(attendance).text) }
                writeSaidBefore(appointment.id, into: &html)
            }
        }
    }

    private func write(_ visit: ClientVisit, into html: inout HTML) {
        var title = visit.isDated ? words.capitalised(dates.exact(visit.at)) : words.recordUndated
        if let number = visit.number { title += ", " + words.within(words.sessionNumber(number)) }
        html.h3(title)
        html.p(words.recordWith(name(visit.session?.therapist ?? visit.appointment?.therapist)), .class("soft"))
        if let attendance = visit.appointment?.attendance {
            html.p(words.attended(attendance).text)
        } else if visit.session == nil {
            html.p(words.notSaidWhoCame)
        }
        if let appointment = visit.appointment?.id { writeSaidBefore(appointment, into: &html) }
        if let session = visit.session { writeObserved(session.id, into: &html) }
        let inForce = [visit.outcome].compactMap(\.self) + visit.others + [visit.alliance].compactMap(\.self)
        for form in inForce + visit.replaced { RecordCheck(care: self, form: form).write(into: &html) }
    }

    /// Each thing that was said of it and no longer holds.
    private func writeSaidBefore(_ appointment: AppointmentID, into html: inout HTML) {
        guard let said = page.model.attendances[appointment]?.dropLast(), !said.isEmpty else { return }
        html.p(words.recordSaidBefore + words.colon, .class("soft"))
        html.ul {
            for before in said {
                let what = before.attendance.map { words.attended($0).text } ?? words.capitalised(words.recordTakenBack)
                $0.li("\(what) (\(words.recordWrittenBy(name(before.by), dates.exact(before.at))))", .class("soft"))
            }
        }
    }

    private func writeObserved(_ session: SessionID, into html: inout HTML) {
        let here = care.observations.filter { $0.session == session }
        let replaced = Set(care.observations.compactMap(\.replaces))
        if here.isEmpty { return }
        html.ul {
            for seen in here {
                let state = seen.value.map { words.observedState($0).text }
                $0.li {
                    $0.text(state ?? "\(words.observedTopic(seen.topic))\(words.colon) \(words.recordTakenBack)")
                    if let text = said(seen.id) { $0.span(" " + words.quoted(text), .class("said"), .dir("auto")) }
                    $0.span(
                        " (\(words.recordWrittenBy(name(seen.recordedBy), dates.exact(seen.recordedAt)))"
                            + (replaced.contains(seen.id) ? "\(words.semicolon) \(words.wasCorrected)" : "") + ")",
                        .class("soft"))
                }
            }
        }
    }
}
