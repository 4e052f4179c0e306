import Clinic
import FollowThrough
import Markup
import Routes

/// What was written, meeting by meeting.
struct MeetingsSection: Component, Sendable {
    let context: PageContext
    let model: SupervisionModel
    /// So many before the rest is folded.
    private static let shown = 3

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        html.ledger("meetings", words.earlierMeetings) {
            $0.div(.class("stack-l")) {
                if model.meetings.isEmpty { $0.p(words.noMeetingYet, .class("soft")) }
                for meeting in model.meetings.prefix(Self.shown) { write(meeting, into: &$0) }
                let rest = model.meetings.dropFirst(Self.shown)
                if rest.isEmpty { return }
                $0.details {
                    $0.summary(words.meetingsBefore(rest.count))
                    $0.div(.class("stack-l inset")) { for meeting in rest { write(meeting, into: &$0) } }
                }
            }
        }
    }

    private func write(_ meeting: MeetingSeen, into html: inout HTML) {
        html.section(.class("stack-s")) {
            $0.h3(.class("h3")) { $0.add(dates.when(meeting.day)) }
            $0.ul(.class("evidence")) {
                for entry in meeting.entries {
                    EntryLine(context: context, seen: entry, therapist: model.name, showsDay: false).write(into: &$0)
                }
            }
        }
    }
}

/// One line of what came of a meeting.
struct EntryLine: Component, Sendable {
    let context: PageContext
    let seen: EntrySeen
    /// The therapist's name.
    let therapist: String
    /// On a client's or a concern's page, where meetings are not grouped.
    let showsDay: Bool

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        let entry = seen.entry
        html.li {
            $0.div(.class("stack-s")) {
                $0.p(.class("state state--plain")) {
                    $0.icon(entry.mark == .carried ? .next : entry.mark == .note ? .pencil : .done)
                    $0.span {
                        $0.b(words.marked(entry.mark))
                        if let client = seen.client { $0.text(", \(words.name(of: client))") }
                        if let title = seen.title, let matter = entry.matter {
                            $0.text(words.colon + " ")
                            let route: Route = matter.concern.map { Route.concern($0) } ?? .episode(matter.episode)
                            $0.a(words.concernTitle(title), .href(route.path))
                        }
                    }
                }
                if let said = seen.words { $0.p(said, .class("free")) }
            }
            $0.p(.class("source")) {
                if showsDay { $0.add(dates.whenShort(entry.day)) }
                let by = words.agreedBy(
                    entry.who.map { words.supervisionOwner($0, therapist) }, entry.due.map(dates.short))
                let parts = [by, seen.by ?? ""].filter { !$0.isEmpty }
                $0.text((showsDay && !parts.isEmpty ? " · " : "") + parts.joined(separator: " · "))
            }
        }
    }
}

/// What was agreed in supervision, on a client's or a concern's own page.
struct FromSupervision: Component, Sendable {
    let context: PageContext
    let entries: [EntrySeen]
    let therapist: String

    func write(into html: inout HTML) {
        if entries.isEmpty { return }
        html.ledger("from-supervision", context.words.fromSupervision) {
            $0.ul(.class("evidence")) {
                for entry in entries {
                    EntryLine(context: context, seen: entry, therapist: therapist, showsDay: true).write(into: &$0)
                }
            }
        }
    }
}
