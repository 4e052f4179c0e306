import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// What was said of what went well, also where it was taken back.
extension ClientTimeline {
    var praiseEntries: [Entry] { model.praises.filter(isTold).map(entry) }

    /// What was put off is told while it can be taken back and would come up again.
    private func isTold(_ praise: Praise) -> Bool {
        praise.answer.wasSaid || (mayTakeBack(praise) && isStillSo(praise))
    }

    private func mayTakeBack(_ praise: Praise) -> Bool {
        model.mayWrite && context.emergency == nil && praise.canBeTakenBack
    }

    private func isStillSo(_ praise: Praise) -> Bool {
        (model.standing.troubles + model.standing.onTrack).contains { sign in
            PraiseKind(sign.kind) == praise.kind && sign.evidence.first?.record == praise.record
        }
    }

    private func entry(_ praise: Praise) -> Entry {
        let about = words.occasion(praise.kind).text
        return Entry(order: praise.at) {
            $0.li(.id(PraiseAnswered.place(of: praise.id)), .tabindex(-1)) {
                $0.div(.class("timeline__when")) { $0.add(dates.whenShort(dates.zone.day(of: praise.at))) }
                $0.div(.class("timeline__what")) {
                    $0.p(.class(style(praise))) {
                        $0.icon(.praise)
                        $0.span {
                            $0.b(words.praiseLead(praise.answer) + words.colon)
                            $0.text(" ")
                            $0.span(model.praiseWords[praise.id] ?? about, .class("free"))
                            if let back = praise.takenBack { write(back, into: &$0) }
                        }
                    }
                    if mayTakeBack(praise) {
                        PraiseUndo(
                            context: context, episode: model.episode.id, praise: praise.id, about: about,
                            style: "link small", next: .episode(model.episode.id)
                        ).write(into: &$0)
                    }
                }
            }
        }
    }

    private func style(_ praise: Praise) -> String {
        if praise.takenBack != nil { return "state state--plain is-replaced" }
        return praise.answer.wasSaid ? "state state--good" : "state state--plain"
    }

    private func write(_ back: Praise.TakenBack, into html: inout HTML) {
        html.text(" ")
        html.span(.class("faint")) {
            $0.text("(" + words.praiseTakenBack(by: back.by.flatMap { model.people[$0] }) + ", ")
            $0.add(dates.when(back.at))
            $0.text(")")
        }
    }
}
