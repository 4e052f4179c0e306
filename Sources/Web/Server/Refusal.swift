import Pages
import Practice

/// Why a request was not answered with what it asked for.
struct Refusal: Error, Sendable {
    let status: Int
    /// The key of the sentence that says why, where one does better than the words of the status.
    let why: String?

    /// Whether what was sent may have been typed on a page of ours, so that the device may have it still.
    let isUnsent: Bool
    /// What goes back to whoever sent it, in the answer alone.
    let sent: [String]

    init(_ status: Int, why: String? = nil, isUnsent: Bool = false, sent: [String] = []) {
        (self.status, self.why, self.isUnsent, self.sent) = (status, why, isUnsent, sent)
    }

    static let notFound = Refusal(404)
    static let wrongMethod = Refusal(405)
    static let badRequest = Refusal(400)
    /// A form that another site sent.
    static let crossSite = Refusal(403)
    /// A form without the token that its page would have now: the page is older than the sign-in, or none of ours.
    static func otherToken(givingBack sent: [String]) -> Refusal { Refusal(403, isUnsent: true, sent: sent) }
    /// Asked by another name of a server that this machine alone reaches.
    static let otherName = Refusal(400, why: "conflict.other-name")
    static let tooLarge = Refusal(413, isUnsent: true)
    static let tooSlow = Refusal(408)
    static let wrongType = Refusal(415)

    init(_ error: PracticeError) {
        (isUnsent, sent) = (false, [])
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
