import Clinic
import Markup
import Routes

/// What was seen and heard in the session: one tap each, in any order, none of it asked for. The pressed tap shows what
/// is recorded; another tap of the same line corrects it.
struct SessionObserved: Component, Sendable {
    let context: PageContext
    let model: SessionPageModel

    private var words: Words { context.words }

    func write(into html: inout HTML) {
        if !model.mayWrite && model.observations.isEmpty { return }
        html.ledger("observed", words.observedTitle, note: model.mayWrite ? words.observedNote : nil) {
            $0.div(.class("stack")) {
                for topic in Self.order {
                    if model.mayWrite { writeLine(topic, into: &$0) } else { writeRead(topic, into: &$0) }
                }
                writeBefore(into: &$0)
            }
        }
    }

    private static let order: [ObservationTopic] = [
        .assignment, .newAssignment, .engagement, .doubt, .confronting, .spokeUp,
    ]

    private func held(_ topic: ObservationTopic) -> Observation? { model.observations.last { $0.topic == topic } }

    private func writeLine(_ topic: ObservationTopic, into html: inout HTML) {
        let held = held(topic)
        html.div(.class("tapline")) {
            $0.p(words.observedTopic(topic), .class("label"), .id("topic-\(topic.rawValue)"))
            $0.div(.class("stack-s")) {
                $0.div(.class("taps"), .role("group"), .aria("labelledby", "topic-\(topic.rawValue)")) {
                    writeTaps(topic, held?.value, into: &$0)
                    if held != nil { writeTakeBack(topic, into: &$0) }
                }
                if let held, let quote = model.quotes[held.id] {
                    $0.p(words.quoted(quote), .class("say"), .dir("auto"))
                }
            }
        }
    }

    private func writeTaps(_ topic: ObservationTopic, _ held: ObservationValue?, into html: inout HTML) {
        html.form(
            to: .observations(model.session.id), context.seal, name: "observed-\(topic.rawValue)",
            .class("taps taps--part")
        ) {
            $0.hidden(.topic, topic.rawValue)
            if topic == .doubt { writeWords(into: &$0) }
            for value in words.observable(topic) {
                $0.button(
                    .class("tap"), .name(Field.value.rawValue), .value(value.word), .aria("pressed", held == value),
                    .data("busy", words.recording)
                ) {
                    if let icon = words.icon(value) { $0.icon(icon) }
                    $0.text(words.observedTap(value))
                }
            }
        }
    }

    private func writeTakeBack(_ topic: ObservationTopic, into html: inout HTML) {
        html.form(
            to: .observations(model.session.id), context.seal, name: "taken-back-\(topic.rawValue)",
            .class("taps taps--part")
        ) {
            $0.hidden(.topic, topic.rawValue)
            $0.button(.class("btn btn--small btn--quiet"), .data("busy", words.recording)) {
                $0.icon(.undo)
                $0.text(words.takeBackObserved)
                $0.span(" " + words.observedTopic(topic), .class("vh"))
            }
        }
    }

    private func writeRead(_ topic: ObservationTopic, into html: inout HTML) {
        guard let value = held(topic)?.value else { return }
        html.state(words.observedState(value))
        if let id = held(topic)?.id, let quote = model.quotes[id] {
            html.p(words.quoted(quote), .class("say"), .dir("auto"))
        }
    }

    /// Taken along by whichever tap of the line follows.
    private func writeWords(into html: inout HTML) {
        html.input(
            .type("text"), .name(Field.words.rawValue), .maxlength(500), .autocomplete("off"),
            .aria("label", words.theirWordsIfYouLike), .placeholder(words.theirWordsIfYouLike))
    }

    private func writeBefore(into html: inout HTML) {
        if model.observedBefore.isEmpty { return }
        html.details(.class("working")) {
            $0.summary(words.beforeCorrection(model.observedBefore.count))
            $0.ul(.class("working__body stack-s")) {
                for observation in model.observedBefore {
                    guard let value = observation.value else { continue }
                    $0.li {
                        $0.text(words.observedState(value).text + ", ")
                        $0.add(
                            context.dates.when(
                                observation.recordedAt, spoken: context.dates.exact(observation.recordedAt)))
                    }
                }
            }
        }
    }
}
