import Clinic
import FollowThrough
import Markup
import Routes

/// What may help, the best first, with why; what is old says so before anybody is sent.
struct BarrierResources: Component, Sendable {
    let context: PageContext
    let model: BarrierModel

    static let shown = 4

    private var words: Words { context.words }
    private var dates: Dates { context.dates }
    private var said: ResourceLines { ResourceLines(words: words, dates: dates, staleDays: model.staleDays) }

    func write(into html: inout HTML) {
        html.section(.class("note")) {
            $0.h2(words.resourcesThatMatch)
            let rows = model.matches.prefix(Self.shown)
            $0.p(
                sought + " " + words.matchCount(rows.count, of: model.resourceCount), .class("faint small"))
            if rows.isEmpty {
                $0.p(words.noMatch, .class("soft"))
            } else {
                $0.ul(.class("resources")) { for match in rows { write(match, into: &$0) } }
            }
            $0.p {
                $0.a(
                    words.lookFurther, .class("alone"),
                    .href(
                        "\(Route.directory(.list).path)?\(Field.kind.rawValue)=\(model.barrier.needs.kind.rawValue)"))
            }
        }
    }

    /// "Transport, near Mill Lane, Spanish, costs a little."
    private var sought: String {
        let needs = model.barrier.needs
        var parts = [words.kind(needs.kind)]
        if !model.place.isEmpty { parts.append(model.place) }
        if let language = needs.language { parts.append(words.languageName(language)) }
        if needs.cost != .any { parts.append(words.costLimit(needs.cost).lowercased()) }
        return parts.joined(separator: ", ") + "."
    }

    private func write(_ match: MatchedResource, into html: inout HTML) {
        let content = match.resource.content
        let key = RecordKey(of: match.resource.id)
        let referral = model.referrals.last { $0.referral.resource == match.resource.id && $0.referral.isOpen }
        let isFresh = Freshness(content, today: dates.today, limitDays: model.staleDays).isFresh
        html.li {
            $0.h3(.class("h3")) { $0.a(content.name, .href(Route.directory(.one(key)).path)) }
            if !content.offers.isEmpty { $0.p(ResourceLines.short(content.offers, 120)) }
            $0.dots(said.facts(content))
            if let forWhom = said.forWhom(content) { $0.p(forWhom, .class("small")) }
            $0.p(words.why + match.reasons.map(words.reason).joined(separator: ", "), .class("small faint"))
            $0.p(.class(said.freshness(content).style + " small")) { said.freshness(content).writeInside(&$0) }
            if let referral {
                $0.p(.class("state state--plain small")) {
                    $0.icon(.wait)
                    $0.span(words.referralState(referral.referral.state))
                }
            } else if model.mayWrite, model.barrier.isOpen {
                if !isFresh {
                    $0.a(.class("btn btn--small"), .href(Route.directory(.one(key)).path)) {
                        $0.icon(.call)
                        $0.text(words.checkItNow)
                    }
                }
                $0.a(.class("btn btn--small", isFresh ? nil : "btn--quiet"), .href(path(key))) {
                    $0.icon(.refer)
                    $0.text(words.refer(model.client.calledName))
                }
            }
        }
    }

    private func path(_ resource: RecordKey) -> String {
        let route = Route.barriers(.newReferral(RecordKey(of: model.barrier.id)))
        return "\(route.path)?\(Field.resource.rawValue)=\(resource)"
    }
}
