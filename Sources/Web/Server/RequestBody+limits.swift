import Hummingbird
import NIOCore
import Routes

/// How much a form may bring, so that a few large ones do not fill the memory.
enum BodyLimit {
    static let form = 64 * 1024
    /// The longest words that a page takes are 20,000 characters, of twelve bytes each as a form sends some of them; what
    /// is longer is to be refused at its field, with all of it still there.
    static let words = 1024 * 1024
    static let upload = 16 * 1024 * 1024

    /// Where words are typed.
    static func isOfWords(_ route: Route) -> Bool {
        route == .check || route == .checkLanguage || route.writtenOn != nil
    }

    static func isUpload(_ route: Route) -> Bool {
        switch route {
        case .importing, .importApplied, .measures, .directory(.importing), .directory(.importApplied): true
        default: false
        }
    }
}

extension Request {
    /// The whole body, refused as soon as it is larger than the limit, slower than the least rate or past the deadline.
    func wholeBody(limit: Int, seconds: Int, leastBytesPerSecond: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Refusal.tooLarge }
        let body = body
        let rate = ReceiveRate(leastBytesPerSecond: leastBytesPerSecond)
        do {
            return try await within(.seconds(seconds), watching: rate.watch) {
                var bytes: [UInt8] = []
                for try await piece in body {
                    guard bytes.count + piece.readableBytes <= limit else { throw Refusal.tooLarge }
                    bytes.append(contentsOf: piece.readableBytesView)
                    rate.add(piece.readableBytes)
                }
                return bytes
            }
        } catch is TookTooLong {
            throw Refusal.tooSlow
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            // Pieces that are none, or a line that broke: what came is not a body.
            throw Refusal.badRequest
        }
    }

    /// The form in the body.
    func decodedForm(limit: Int, seconds: Int, leastBytesPerSecond: Int) async throws -> FormFields {
        let type = headers[.contentType] ?? ""
        let kind = type.split(separator: ";").first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
        guard kind == "application/x-www-form-urlencoded" || kind == "multipart/form-data" else {
            throw Refusal.wrongType
        }
        let bytes = try await wholeBody(
            limit: limit, seconds: seconds, leastBytesPerSecond: leastBytesPerSecond)
        let fields: FormFields?
        if kind == "multipart/form-data" {
            fields = MultipartForm.boundary(of: type).flatMap { MultipartForm.read(bytes, boundary: $0) }
        } else {
            fields = URLEncodedForm.read(bytes)
        }
        guard let fields else { throw Refusal.badRequest }
        return fields
    }
}
