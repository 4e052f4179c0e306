import Clinic
import FollowThrough
import Markup
import Routes

/// The client's telephone as it stands in their details; nothing where none is recorded.
struct ClientPhone: Component, Sendable {
    let words: Words
    let client: Client

    func write(into html: inout HTML) {
        let dialled = client.phone.dialled
        if dialled.isEmpty { return }
        html.p(.class("state state--plain")) {
            $0.icon(.call)
            $0.span {
                $0.b(words.name(of: client) + words.colon)
                $0.text(" ")
                $0.a(client.phone, .href("tel:" + dialled))
            }
        }
    }
}

/// How to come together again: by telephone, where it is about coming, and with a time where none is booked.
struct ConcernReaching: Component, Sendable {
    let context: PageContext
    let model: ConcernModel

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        if model.concern.isClosed || model.ended != nil || context.emergency != nil { return }
        if model.concern.subject == .attendance { ClientPhone(words: words, client: model.client).write(into: &html) }
        // Who may open a barrier may book.
        guard model.nextAppointment == nil, model.mayOpenBarrier else { return }
        let back = Route.concern(model.concern.id).path
        let query = "?\(Field.episode.rawValue)=\(model.concern.episode)&\(Field.next.rawValue)=\(back)"
        html.p(.class("no-print")) {
            $0.a(.class("btn"), .href(Route.newAppointment.path + query)) {
                $0.icon(.calendar)
                $0.text(words.bookAppointment)
            }
        }
    }
}
