import Clinic
import FollowThrough
import Markup
import Routes

/// What stands in the way of what was talked about: the barriers that came out of this concern, and the way to one more.
struct ConcernBarriers: Component, Sendable {
    let context: PageContext
    let model: ConcernModel

    func write(into html: inout HTML) {
        let words = context.words
        let mayOpen = model.mayOpenBarrier && !model.concern.isClosed
        if model.barriers.isEmpty, !mayOpen { return }
        html.ledger("in-the-way", words.inTheWay, style: model.barriers.isEmpty ? "no-print" : nil) {
            $0.div(.class("stack")) {
                if !model.barriers.isEmpty {
                    BarrierList(
                        words: words, dates: context.dates, lines: model.barriers,
                        isLinked: context.emergency == nil
                    )
                    .write(into: &$0)
                }
                guard mayOpen else { return }
                let place = Route.barriers(.ofEpisode(model.concern.episode)).path
                $0.p(.class("no-print")) {
                    $0.a(.class("btn btn--small"), .href("\(place)?\(Field.concern.rawValue)=\(model.concern.id)")) {
                        $0.icon(.barrier)
                        $0.text(words.somethingInTheWay)
                    }
                }
            }
        }
    }
}
