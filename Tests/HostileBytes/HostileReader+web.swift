import Routes
import Vault
import Web

extension HostileReader {
    static func formFault(_ bytes: [UInt8]) -> String? {
        guard let fields = URLEncodedForm.read(bytes) else { return nil }
        return broken(fields)
    }

    /// The first line is the content type's.
    static func multipartFault(_ bytes: [UInt8]) -> String? {
        let end = bytes.firstIndex(of: 10) ?? 0
        let boundary = MultipartForm.boundary(of: text(Array(bytes[..<end])))
        let body = bytes.isEmpty ? [] : Array(bytes[min(end + 1, bytes.count)...])
        for boundary in [boundary, "X"].compactMap(\.self) {
            if let fields = MultipartForm.read(body, boundary: boundary), let fault = broken(fields) { return fault }
        }
        return nil
    }

    private static func broken(_ fields: FormFields) -> String? {
        if fields.all.count > URLEncodedForm.mostFields { return "more fields than a form may have" }
        return fields.all.contains { ($0.name + $0.value).utf8.contains(0) } ? "a field with a zero byte" : nil
    }

    static func cookieFault(_ bytes: [UInt8]) -> String? {
        let cookies = Cookies.read(text(bytes).split(separator: "\n").map(String.init))
        for value in cookies.values {
            if let token = SecretToken(text: value), token.text != value { return "a token in two spellings" }
        }
        return nil
    }

    static func tokenFault(_ bytes: [UInt8]) -> String? {
        let text = Self.text(bytes)
        guard let token = SecretToken(text: text) else { return nil }
        if token.text != text { return "a token in two spellings" }
        return CSRFToken(session: token).matches(text) ? "a token that is its own form's" : nil
    }

    static func addressFault(_ bytes: [UInt8]) -> String? {
        guard let route = Route(path: text(bytes)) else { return nil }
        return Route(path: route.path) == route ? nil : "an address that leads elsewhere than it was printed for"
    }
}
