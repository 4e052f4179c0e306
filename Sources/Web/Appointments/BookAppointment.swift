import Clinic
import Pages
import Practice
import Routes

extension Call {
    /// The form, for the episode in the address or for one to choose.
    func showNewAppointment(_ visitor: Visitor) async throws -> Reply {
        let known = [Field.next, .date, .time, .minutes, .site].compactMap { field in query[field].map { (field, $0) } }
        let values = Dictionary(known) { first, _ in first }
        return .page(
            try await bookingPage(visitor, query[.episode].flatMap { EpisodeID($0) }, FormState(values: values)))
    }

    /// Books, then goes where the form says, else to that day of the diary.
    func bookAppointment(_ visitor: Visitor) async throws -> Reply {
        let episode = form[.episode].flatMap { EpisodeID($0) }
        if form[.came] == CameValue.onTime.rawValue { return try await beginNow(visitor, episode) }
        do {
            let command = try bookingCommand(episode)
            let booked = try await service.perform(command, as: visitor.actor).count
            let onward = await pageToGoOn(visitor)
            let path = onward ?? "\(Route.appointments.path)?\(Field.day.rawValue)=\(command.day)"
            let last = command.day.adding(days: 7 * (booked - 1))
            return .seeOther(
                path, notice: .booked, figures: booked > 1 ? [booked, command.day.number, last.number] : [])
        } catch {
            let problems = try refusedFields(error)
            let fields: [Field] = [.episode, .date, .time, .minutes, .weeks, .site, .next, .beside]
            let state = formState(fields, told(problems))
            return .page(try await bookingPage(visitor, episode, state), status: 422)
        }
    }

    /// Where the form says to go on, if that is there still: the session that it stood on may have been undone meanwhile.
    private func pageToGoOn(_ visitor: Visitor) async -> String? {
        guard let said = form[.next], !said.isEmpty else { return nil }
        let path = next(or: .appointments)
        guard let page = Route(path: String(path.prefix { $0 != "?" && $0 != "#" })) else { return nil }
        let isThere = (try? await service.require(page.rule(writing: false), of: visitor.viewer)) != nil
        return isThere ? path : nil
    }

    private func bookingCommand(_ episode: EpisodeID?) throws(PracticeError) -> BookAppointment {
        var missing: [FieldProblem] = []
        if episode == nil { missing.append(FieldProblem(Field.episode.rawValue, "problem.required")) }
        let time = form.text(.time)
        let minute = minuteOfDay(time)
        if minute == nil {
            let problem = time.isEmpty ? "problem.required" : "problem.time-of-day"
            missing.append(FieldProblem(Field.time.rawValue, problem))
        }
        guard let episode, let minute else { throw .invalid(missing) }
        return BookAppointment(
            episode: episode, day: try day(.date), minuteOfDay: minute, minutes: try number(.minutes, usual: 50),
            site: form[.site].flatMap { SiteID($0) }, repeatsWeekly: try number(.weeks, usual: 1), once: form.once(),
            warnsOfOthers: form[.beside] != BookingPage.slot { form[$0] ?? "" })
    }

    private func number(_ field: Field, usual: Int) throws(PracticeError) -> Int {
        let text = form.text(field)
        if text.isEmpty { return usual }
        guard let number = Int(text) else { throw .invalid([FieldProblem(field.rawValue, "problem.number")]) }
        return number
    }

    /// `HH:MM`, or with seconds as some browsers send it.
    private func minuteOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
            return nil
        }
        return parts[0] * 60 + parts[1]
    }

    func bookingPage(_ visitor: Visitor, _ episode: EpisodeID?, _ state: FormState) async throws -> [UInt8] {
        // The address names the one to book for, and so does the form that came of it, sent and refused.
        let isNamed = query[.episode] != nil || form[.client] != nil
        let asked = Caseload(show: .open, only: isNamed ? episode : nil)
        func mayBook(_ row: CaseloadRow) -> Bool {
            visitor.viewer.roles.contains(.frontDesk) || row.therapist == visitor.viewer.person
        }
        let rows = try await service.answer(asked, as: visitor.actor).rows.filter(mayBook)
        let one = rows.first { $0.episode == episode }
        if isNamed, one == nil {
            // One that has ended is there, and says that it is over.
            let whole = Caseload(show: .closed, only: episode)
            let ended = episode == nil ? [] : try await service.answer(whole, as: visitor.actor).rows.filter(mayBook)
            throw ended.isEmpty ? PracticeError.notFound : PracticeError.conflict("conflict.episode-ended")
        }
        let sites = try await service.answer(PeopleView(), as: visitor.actor).sites
        let choice = isNamed ? [one].compactMap(\.self) : rows
        let model = BookingModel(
            episodes: choice.map { BookingChoice($0.episode, "\(words.name(of: $0.client)) · \($0.client.code)") },
            client: isNamed ? one?.client : nil, sites: sites, form: state)
        return BookingPage(context(visitor), model).bytes()
    }
}
