import Clinic
import FollowThrough
import Markup
import Routes

/// What the client wrote that may be a doubt while nobody has said whether it is one, each with a yes and a no.
struct UnansweredDoubts: Component, Sendable {
    let context: PageContext
    let name: String
    let written: [WrittenSeen]
    let mayWrite: Bool
    /// Where an answer leads back to.
    let next: Route

    private var words: Words { context.words }
    private var dates: Dates { context.dates }

    func write(into html: inout HTML) {
        if written.isEmpty { return }
        let note = mayWrite ? words.mayBeADoubtNote : words.mayBeADoubtOfOthers
        html.ledger("doubts", words.mayBeADoubt, note: note) {
            $0.div(.class("stack")) {
                for doubt in written {
                    $0.div(.class("stack-s")) {
                        $0.p(.class("small faint")) { $0.add(dates.when(dates.zone.day(of: doubt.at))) }
                        MarkedWords(text: doubt.text, marked: doubt.suggested).write(into: &$0)
                        if mayWrite {
                            DoubtAnswerForm(context: context, response: doubt.response, about: name, next: next)
                                .write(into: &$0)
                        }
                    }
                }
            }
        }
    }
}

extension Standing {
    /// Of what was written, what waits for an answer, the oldest first; and the rest, as it came.
    func parting(_ written: [WrittenSeen]) -> (unanswered: [WrittenSeen], rest: [WrittenSeen]) {
        if unanswered.isEmpty { return ([], written) }
        let waiting = Set(unanswered.map(\.response))
        let open = unanswered.compactMap { doubt in written.first { $0.response == doubt.response } }
        return (open, written.filter { !waiting.contains($0.response) })
    }
}
