import Hummingbird
import Pages
import Routes

/// What a handler answers; the responder adds the headers that every answer has.
struct Reply: Sendable {
    /// Writes the answer piece by piece: `{ write in try await write(bytes) }`.
    typealias Writer = @Sendable (_ write: inout ByteSink) async throws -> Void

    enum Body: Sendable {
        case bytes([UInt8])
        /// Written as it is made.
        case stream(Writer)
    }

    var status: Int
    let contentType: String?
    let body: Body
    var location: String?
    var notice: NoticeKey?
    /// Goes with the notice: can be taken back on the page that this leads to.
    var answered: PraiseAnswered?
    /// Numbers that go with the notice.
    var figures: [Int] = []
    /// Goes with the notice: by which the person signs in that it is told to.
    var signInName = ""
    /// Goes with the numbers of the notice: the name of the person to whom something went.
    var toWhom = ""
    /// The next page shows another name of the practice.
    var renamesPractice = false
    var cookie: CookieChange?
    /// The token of a device that is known from now on.
    var device: String?
    /// The file name to keep it under.
    var download: String?
    /// For ever: the path changes with the content.
    var isKeptForEver = false

    static func page(_ bytes: [UInt8], status: Int = 200) -> Reply {
        Reply(status: status, contentType: "text/html; charset=utf-8", body: .bytes(bytes))
    }

    static func seeOther(
        _ path: String, notice: NoticeKey? = nil, answered: PraiseAnswered? = nil, figures: [Int] = [],
        cookie: CookieChange? = nil
    ) -> Reply {
        var reply = Reply(status: 303, contentType: nil, body: .bytes([]))
        reply.location = path
        reply.notice = notice
        reply.answered = answered
        reply.figures = figures
        reply.cookie = cookie
        return reply
    }

    static func seeOther(_ route: Route, notice: NoticeKey? = nil, cookie: CookieChange? = nil) -> Reply {
        seeOther(route.path, notice: notice, cookie: cookie)
    }

    static func plain(_ text: String, status: Int = 200) -> Reply {
        Reply(status: status, contentType: "text/plain; charset=utf-8", body: .bytes(Array(text.utf8)))
    }

    static func download(name: String, contentType: String, chunks: @escaping Writer) -> Reply {
        var reply = Reply(status: 200, contentType: contentType, body: .stream(chunks))
        reply.download = name
        return reply
    }
}

enum CookieChange: Sendable {
    case set(String)
    /// As long as a link for a client's own phone lives.
    case lend(String)
    case clear
}
