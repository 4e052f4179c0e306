import Clinic
import FollowThrough
import Markup
import Routes
import Signs

/// Something that went well and that no sign tells: recorded as said, in one's own words, behind a fold.
struct PraiseByHand: Component, Sendable {
    let context: PageContext
    let episode: EpisodeID
    /// The session, or the course of care.
    let record: RecordReference
    let next: Route

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        html.details(.class("no-print")) {
            $0.summary(words.wentWellByHand)
            $0.form(to: .praise(episode), context.seal, name: "praise-by-hand", .class("stack-s inset")) {
                $0.hidden(.praise, PraiseKind.byHand.rawValue)
                $0.hidden(.record, PraiseText.write(record))
                $0.hidden(.next, next.path)
                $0.hidden(.answer, PraiseAnswer.inOtherWords.rawValue)
                $0.add(
                    KeptWords(
                        context, id: PraiseKind.byHand.field(of: Field.words.rawValue), name: Field.words.rawValue,
                        label: words.whatYouSaid,
                        page: "praise-by-hand-\(PraiseText.write(record))", rows: 2, isRequired: true))
                $0.p {
                    $0.button(.class("btn"), .data("busy", words.recording)) {
                        $0.icon(.praise)
                        $0.text(words.saidIt)
                    }
                }
            }
        }
    }
}

extension PraiseKind {
    /// The id of the field for its words, the same on every page, so that what is kept of them is one.
    package func field(of name: String) -> String {
        self == .byHand && name == Field.words.rawValue ? "went-well" : name
    }
}

extension Words {
    var wentWellByHand: String {
        say(en: "Something went well", es: "Algo fue bien", fr: "Quelque chose s’est bien passé")
    }
}
