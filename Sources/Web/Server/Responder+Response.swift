import HTTPTypes
import Hummingbird
import NIOCore
import Routes

/// A reply as it goes over the wire: status, headers, cookies, body.
extension Responder {
    /// - Parameter cut: breaks the connection off.
    func response(
        _ reply: Reply, to request: Request, door: String?, cut: @escaping @Sendable () -> Void
    ) -> Response {
        let isHead = request.method == .head
        var headers = HTTPFields()
        SecurityHeaders.add(
            to: &headers, isKeptForEver: reply.isKeptForEver,
            isSecret: Route(path: request.uri.path)?.holdsSecret ?? false, isSecure: settings.isSecure)
        if let type = reply.contentType { headers[.contentType] = type }
        if let location = reply.location { headers[.location] = location }
        if reply.status == Refusal.wrongMethod.status { headers[.allow] = Self.allowed(insteadOf: request.method) }
        if let name = reply.download { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
        for line in cookieLines(reply, door) { headers.append(HTTPField(name: .setCookie, value: line)) }
        let status = HTTPResponse.Status(code: reply.status)
        switch reply.body {
        case .bytes(let bytes):
            let body = isHead || bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            return Response(status: status, headers: headers, body: body)
        case .stream(let write):
            if isHead { return Response(status: status, headers: headers) }
            // A board that listens is written to now and then; a file is read.
            let rate = reply.download == nil ? nil : SendRate(leastBytesPerSecond: settings.leastBytesPerSecond)
            return Response(
                status: status, headers: headers,
                body: ResponseBody { writer in
                    let watch = rate.map { rate in Task { await rate.watch(cut) } }
                    defer { watch?.cancel() }
                    var sink = ByteSink(writer: writer, rate: rate)
                    try await write(&sink)
                    try await sink.writer.finish(nil)
                })
        }
    }

    /// A place that has no such method has the other of the two that there are.
    private static func allowed(insteadOf method: HTTPRequest.Method) -> String {
        switch method {
        case .get, .head: "POST"
        case .post: "GET, HEAD"
        default: "GET, HEAD, POST"
        }
    }

    private func cookieLines(_ reply: Reply, _ door: String?) -> [String] {
        var lines: [String] = []
        let isSecure = settings.isSecure
        func hold(_ token: String, hours: Int) {
            lines.append(
                Cookies.line(CookieName.session(isSecure: isSecure), token, seconds: hours * 3600, isSecure: isSecure))
            lines.append(Cookies.line(CookieName.door(isSecure: isSecure), "", seconds: 0, isSecure: isSecure))
        }
        switch reply.cookie {
        case .set(let token): hold(token, hours: 12)
        case .lend(let token): hold(token, hours: 24)
        case .clear:
            lines.append(Cookies.line(CookieName.session(isSecure: isSecure), "", seconds: 0, isSecure: isSecure))
        case nil: break
        }
        if let device = reply.device {
            let name = CookieName.device(isSecure: isSecure)
            lines.append(Cookies.line(name, device, seconds: 180 * 86_400, isSecure: isSecure))
        }
        if let door, reply.cookie == nil {
            lines.append(Cookies.line(CookieName.door(isSecure: isSecure), door, seconds: nil, isSecure: isSecure))
        }
        if let notice = reply.notice {
            let told = NoticeCookie(
                notice, answered: reply.answered, figures: reply.figures, signInName: reply.signInName,
                toWhom: reply.toWhom
            ).text
            lines.append(Cookies.line(CookieName.notice(isSecure: isSecure), told, seconds: 60, isSecure: isSecure))
        } else if reply.status == 200, reply.contentType?.hasPrefix("text/html") == true {
            lines.append(Cookies.line(CookieName.notice(isSecure: isSecure), "", seconds: 0, isSecure: isSecure))
        }
        return lines
    }
}
