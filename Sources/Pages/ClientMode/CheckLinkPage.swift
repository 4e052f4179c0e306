package import Clinic
import Markup
package import Measures

package struct CheckLinkModel: Sendable {
    /// Of the page for the code, as the browser knows this machine.
    package let address: String
    /// What stands behind the address in the link; shown once, as the code is.
    package let token: String
    package let code: String
    package let measure: Measure
    package let calledName: String
    /// Where it opens later than now.
    package let opensAt: Instant?
    package let endsAt: Instant
    /// Whether the client agreed to messages.
    package let mayBeSent: Bool
    /// The path of the page that it was asked for on.
    package let back: String

    package init(
        address: String, token: String, code: String, measure: Measure, calledName: String, opensAt: Instant? = nil,
        endsAt: Instant,
        mayBeSent: Bool, back: String
    ) {
        (self.address, self.token, self.code) = (address, token, code)
        (self.measure, self.calledName) = (measure, calledName)
        (self.opensAt, self.endsAt, self.mayBeSent, self.back) = (opensAt, endsAt, mayBeSent, back)
    }
}

/// A check for the client's own phone: a picture for its camera, and the address in words.
package struct CheckLinkPage: Sendable {
    package let context: PageContext
    package let model: CheckLinkModel

    package init(_ context: PageContext, _ model: CheckLinkModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var link: String { "\(model.address)#\(model.token)" }
    private var isHereOnly: Bool {
        ["://127.", "://localhost", "://[::1]"].contains { model.address.contains($0) }
    }
    /// In two groups, for reading and typing.
    private var code: String { "\(model.code.prefix(5))-\(model.code.dropFirst(5))" }

    package func bytes() -> [UInt8] {
        let title = words.ownPhoneFor(model.calledName)
        return PageFrame(context, title: words.tabOwnPhone, room: .today, icons: [.alert]).bytes { html in
            html.header(.class("opening")) {
                $0.h1(title)
                $0.p(
                    words.ownPhoneLead(
                        model.measure.title(words.language), from: model.opensAt.map(context.dates.spoken),
                        until: context.dates.spoken(model.endsAt)),
                    .class("lead soft"))
            }
            html.ledger("link", words.ownPhoneScan, style: "ledger--strong") {
                $0.div(.class("stack small-form")) {
                    if isHereOnly { $0.add(Notice(.watch, .alert, words.ownPhoneHereOnly)) }
                    if let code = QRCode(Array(link.utf8)) {
                        $0.add(QRFigure(code, label: words.ownPhonePicture))
                    }
                    if model.mayBeSent {
                        $0.p(words.ownPhoneSend)
                        $0.p(.class("once")) { $0.code(link) }
                    } else {
                        $0.p(words.ownPhoneNotSent(model.calledName))
                    }
                    $0.p {
                        $0.text(words.ownPhoneByHand + " ")
                        $0.code(model.address)
                    }
                    $0.p(.class("once")) { $0.code(code) }
                    $0.p(words.ownPhoneWhoever, .class("small soft"))
                    $0.p { $0.a(words.ownPhoneBack, .class("btn btn--first"), .href(model.back)) }
                }
            }
        }
    }
}
