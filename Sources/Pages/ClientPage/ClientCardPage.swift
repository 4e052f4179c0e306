package import Clinic
import Markup
import Routes

/// What a front desk may know of a client: who, with whom, when. Nothing about how it goes.
package struct ClientCardModel: Sendable {
    package let client: Client
    /// The newest first.
    package let episodes: [Episode]
    package let people: [PersonID: String]
    /// In any order.
    package let appointments: [Appointment]
    /// Of which what was said stays: their session holds something.
    package let held: Set<AppointmentID>
    package let mayBook: Bool
    package let consents: Consents
    /// Empty in a practice with one site alone.
    package let sites: [SiteID: String]

    package init(
        client: Client, episodes: [Episode], people: [PersonID: String], appointments: [Appointment],
        held: Set<AppointmentID> = [], mayBook: Bool,
        consents: Consents = Consents(), sites: [SiteID: String] = [:]
    ) {
        self.sites = sites
        self.consents = consents
        (self.client, self.episodes, self.people) = (client, episodes, people)
        (self.appointments, self.held, self.mayBook) = (appointments, held, mayBook)
    }
}

package struct ClientCardPage: Sendable {
    package let context: PageContext
    package let model: ClientCardModel

    package init(_ context: PageContext, _ model: ClientCardModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    package func bytes() -> [UInt8] {
        let icons: [Icon] = [.calendar, .came, .late, .missed, .wrongDay, .notSeen, .alert]
        return PageFrame(context, title: words.tabClient, room: .clients, icons: icons).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(words.clients, Route.clients.path)])
                $0.h1(words.name(of: model.client))
                $0.p(.class("meta dots")) {
                    $0.span(model.client.code)
                    for name in model.episodes.filter({ $0.ending == nil }).compactMap({
                        $0.therapist.flatMap { model.people[$0] }
                    }) {
                        $0.text(" ")
                        $0.span(name)
                    }
                }
            }
            let ahead = model.appointments.filter { $0.end > context.now }.sorted { $0.start < $1.start }
            let coming = ahead.filter { $0.attendance.map { $0.keptItsTime && $0.wasSeen } ?? isOpen($0) }
            let off = ahead.filter { $0.attendance.map { !($0.keptItsTime && $0.wasSeen) } ?? false }
            let past = model.appointments.filter { $0.end <= context.now }.sorted { $0.start > $1.start }
            html.ledger("coming", words.comingAppointments, count: coming.count, style: "ledger--strong") {
                $0.div(.class("stack")) {
                    if coming.isEmpty { $0.p(words.capitalised(words.nothingBooked) + ".", .class("lead")) }
                    writeList(coming, into: &$0)
                    if !off.isEmpty {
                        $0.details(.class("later")) {
                            $0.summary(words.givenUpTimes(off.count))
                            writeList(off, into: &$0)
                        }
                    }
                    if model.mayBook, let episode = model.episodes.first(where: { $0.ending == nil }) {
                        $0.p {
                            $0.a(
                                .class("btn btn--first"),
                                .href("\(Route.newAppointment.path)?\(Field.episode.rawValue)=\(episode.id)")
                            ) {
                                $0.icon(.calendar)
                                $0.text(words.bookAppointment)
                            }
                        }
                    }
                }
            }
            html.ledger("details", words.details) {
                if !model.client.phone.isEmpty || !model.client.email.isEmpty {
                    $0.dl(.class("facts")) { ContactFacts(words: words, client: model.client).write(into: &$0) }
                }
                $0.p {
                    $0.a(
                        model.mayBook ? words.detailsCorrect : words.detailsShow, .class("alone"),
                        .href(Route.rights(.details(model.client.id)).path))
                }
            }
            html.ledger("consents", words.consents) {
                $0.p(words.consentLine(model.consents))
                $0.p { $0.a(words.consentRecordIt, .class("alone"), .href(Route.consent(.list(model.client.id)).path)) }
            }
            if !past.isEmpty {
                html.ledger("past", words.pastAppointments, note: words.newestFirst) { writeList(past, into: &$0) }
            }
        }
    }

    private func writeList(_ appointments: [Appointment], into html: inout HTML) {
        if appointments.isEmpty { return }
        html.ol(.class("timeline")) {
            for appointment in appointments {
                $0.li {
                    $0.div(.class("timeline__when")) {
                        $0.add(dates.when(appointment.start, spoken: dates.brief(appointment.start)))
                    }
                    $0.div(.class("timeline__what")) {
                        if let attendance = appointment.attendance {
                            $0.state(words.attended(attendance))
                        } else if appointment.end <= context.now {
                            $0.state(StateLine(.watch, .alert, words.notSaidWhoCame))
                        }
                        let facts = [model.people[appointment.therapist], appointment.site.flatMap { model.sites[$0] }]
                        $0.p(facts.compactMap(\.self).joined(separator: ", "), .class("small faint"))
                        if model.mayBook, appointment.end > context.now { writeActs(appointment, into: &$0) }
                    }
                }
            }
        }
    }

    /// Nothing is to come in a course of care that has ended.
    private func isOpen(_ appointment: Appointment) -> Bool {
        !model.episodes.contains { $0.id == appointment.episode && $0.ending != nil }
    }

    private func writeActs(_ appointment: Appointment, into html: inout HTML) {
        let back = Route.client(model.client.id).path
        if appointment.attendance == nil {
            AppointmentChange(
                context: context, appointment: appointment, client: model.client, back: back
            ).write(into: &html)
        } else if isOpen(appointment), !model.held.contains(appointment.id) {
            AppointmentUndo(
                context: context, appointment: appointment, back: back, about: dates.brief(appointment.start)
            ).write(into: &html)
        }
    }
}
