import Clinic
import FollowThrough
import Markup
import Routes

/// One referral on the page of its barrier: what came after what, and what to record next.
struct BarrierReferral: Component, Sendable {
    let context: PageContext
    let model: BarrierModel
    let line: ReferralLine

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var referral: Referral { line.referral }
    private var key: RecordKey { RecordKey(of: referral.id) }

    func write(into html: inout HTML) {
        let id = ReferralLine.place(of: referral.id)
        html.ledger(id, words.referralTitle, style: referral.isOpen ? "ledger--now" : nil, isPlace: true) {
            $0.div(.class("stack")) {
                $0.p(.class("h3")) {
                    $0.a(line.resource.content.name, .href(Route.barriers(.referral(key)).path))
                }
                ReferralClock(context: context, referral: referral).write(into: &$0)
                $0.p(.class("state state--plain small")) {
                    $0.icon(.shared)
                    $0.span {
                        let facts = SharedFact.allCases.filter(referral.consent.shares.contains)
                        $0.text(words.sharedWithConsent(facts.map(words.sharedBriefly)) + " ")
                        $0.a(words.seeLetter, .href(Route.barriers(.referral(key)).path))
                    }
                }
                if model.mayWrite, referral.state != .closed {
                    ReferralTaps(
                        context: context, referral: referral, phone: line.resource.content.phone,
                        name: line.resource.content.name, next: Route.barriers(.one(RecordKey(of: model.barrier.id)))
                    ).write(into: &$0)
                }
            }
        }
    }
}
