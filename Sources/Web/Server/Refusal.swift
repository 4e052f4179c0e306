import Pages
import Practice

/// Why a request was not answered with what it asked for.
struct Refusal: Error, Sendable {
    let status: Int
    /// The key of the sentence that says why, where one does better than the words of the status.
    let why: String?

    init(_ status: Int) { (self.status, why) = (status, nil) }

    static let notFound = Refusal(404)
    static let wrongMethod = Refusal(405)
    static let badRequest = Refusal(400)
    /// A form that another site sent, or whose page is older than the session.
    static let crossSite = Refusal(403)
    static let tooLarge = Refusal(413)
    static let tooSlow = Refusal(408)
    static let wrongType = Refusal(415)

    init(_ error: PracticeError) {
        why =
            switch error {
            case .conflict(let key): key
            case .idTaken: "conflict.sent-already"
            default: nil
            }
        switch error {
        case .notFound: status = 404
        case .invalid: status = 422
        case .conflict, .idTaken, .alreadySetUp: status = 409
        case .busy: status = 503
        case .store(.full): status = 507
        case .store(.unavailable): status = 503
        case .store(.missing): status = 404
        case .store(.duplicate): status = 409
        case .store(.corrupt): status = 500
        }
    }
}
