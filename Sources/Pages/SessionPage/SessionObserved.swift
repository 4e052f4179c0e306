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
        html.ledger("observed", words.observedTitle, note: model.mayWrite ? words.observedNote : nil, isPlace: true) {
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

    /// About the client's way of being there, what they said may be kept beside the tap, and of an assignment what it is and
    /// how it went, behind a fold. The field of a doubt stands open.
    private static let withWords: Set<ObservationTopic> = [
        .assignment, .newAssignment, .engagement, .confronting, .spokeUp,
    ]
    /// Where nobody can know which tap Return means.
    private static let withManyTaps: Set<ObservationTopic> = [.assignment, .engagement]

    private func writeLine(_ topic: ObservationTopic, into html: inout HTML) {
        let held = model.observations.standing(on: topic)
        html.div(.class("tapline")) {
            $0.p(words.observedTopic(topic), .class("label"), .id("topic-\(topic.rawValue)"))
            $0.div(.class("stack-s")) {
                $0.div(.class("taps"), .role("group"), .aria("labelledby", "topic-\(topic.rawValue)")) {
                    writeTaps(topic, held.compactMap(\.value), into: &$0)
                    for one in held { writeTakeBack(one, among: held, into: &$0) }
                    if held.count == 1 { writeOtherSpeaker(held[0], into: &$0) }
                }
                for one in held { writeQuote(one, among: held, into: &$0) }
            }
        }
    }

    private func writeTaps(_ topic: ObservationTopic, _ held: [ObservationValue], into html: inout HTML) {
        html.form(
            to: .observations(model.session.id), context.seal, name: "observed-\(topic.rawValue)",
            .class("taps taps--part")
        ) {
            // Return among the words records nothing by itself where nobody can know which tap is meant.
            if Self.withManyTaps.contains(topic) { $0.button("", .hidden(), .disabled()) }
            $0.hidden(.topic, topic.rawValue)
            if topic == .doubt { writeWords(topic, into: &$0) }
            let values = words.observable(topic)
            let landing = values.first { held.contains($0) } ?? values.first
            for value in values {
                $0.button(
                    .class("tap"), .name(Field.value.rawValue), .value(value.word),
                    .aria("pressed", held.contains(value)),
                    .data("busy", words.recording), .id(value == landing ? SessionPageModel.place(of: topic) : nil)
                ) {
                    if let icon = words.icon(value) { $0.icon(icon) }
                    $0.text(words.observedTap(value))
                }
            }
            if Self.withWords.contains(topic) {
                $0.details(.open(error(topic) != nil)) {
                    $0.summary {
                        $0.text(words.inWords(topic))
                        $0.span(" " + words.observedTopic(topic), .class("vh"))
                    }
                    writeWords(topic, into: &$0)
                    $0.add(DraftNote(draft: draft(topic), words: words))
                }
            }
            if topic == .doubt { $0.add(DraftNote(draft: draft(topic), words: words)) }
        }
    }

    /// Of several it says in words which one it takes back.
    private func writeTakeBack(_ held: Observation, among all: [Observation], into html: inout HTML) {
        let topic = held.topic
        let name = "taken-back-\(topic.rawValue)" + (all.count > 1 ? "-\(held.value?.word ?? "")" : "")
        html.form(to: .observations(model.session.id), context.seal, name: name, .class("taps taps--part")) {
            $0.hidden(.topic, topic.rawValue)
            if topic == .doubt { $0.hidden(.base, held.id.description) }
            $0.button(.class("btn btn--small btn--quiet"), .data("busy", words.recording)) {
                $0.icon(.undo)
                $0.text(words.takeBackObserved)
                if all.count > 1, let value = held.value {
                    $0.text(words.colon + " " + words.observedTap(value))
                } else {
                    $0.span(" " + words.observedTopic(topic), .class("vh"))
                }
            }
        }
    }

    /// A doubt that was written down as another's: what was said stays.
    private func writeOtherSpeaker(_ held: Observation, into html: inout HTML) {
        guard case .doubt(let speaker)? = held.value else { return }
        let other: SaidBy = speaker == .client ? .companion : .client
        html.form(
            to: .observations(model.session.id), context.seal, name: "other-speaker-\(held.topic.rawValue)",
            .class("taps taps--part")
        ) {
            $0.hidden(.topic, held.topic.rawValue)
            $0.hidden(.base, held.id.description)
            $0.button(
                .class("btn btn--small btn--quiet"), .name(Field.value.rawValue), .value(other.rawValue),
                .data("busy", words.recording)
            ) { $0.text(words.wasSaidBy(other)) }
        }
    }

    private func writeRead(_ topic: ObservationTopic, into html: inout HTML) {
        let held = model.observations.standing(on: topic)
        for one in held {
            guard let value = one.value else { continue }
            html.state(words.observedState(value))
            writeQuote(one, among: [one], into: &html)
        }
    }

    /// What was said, with who wrote it down and when; of several with who said it.
    private func writeQuote(_ observation: Observation, among all: [Observation], into html: inout HTML) {
        guard let quote = model.quotes[observation.id] else { return }
        if all.count > 1, let value = observation.value {
            html.p(words.observedTap(value) + words.colon, .class("small soft"))
        }
        html.p(words.asObserved(quote, observation.topic), .class("say"), .dir("auto"))
        html.p(.class("small faint")) {
            if let name = observation.recordedBy.flatMap({ model.people[$0] }) { $0.text(name + ", ") }
            $0.add(
                context.dates.when(observation.recordedAt, spoken: context.dates.exact(observation.recordedAt)))
        }
    }

    private func draft(_ topic: ObservationTopic) -> String {
        context.draft("observed-\(model.session.id)", topic.rawValue)
    }

    /// Taken along by whichever tap of the line follows, and kept on the device until then: a tap of another line shows the
    /// page anew.
    private func writeWords(_ topic: ObservationTopic, into html: inout HTML) {
        let error = error(topic)
        let id = Field.words.rawValue
        html.input(
            .id(error == nil ? nil : id), .type("text"), .name(id), .autocomplete("off"), .custom("size", "40"),
            .value(error == nil ? nil : model.typed.words), .aria("label", words.wordsIfYouLike(topic)),
            .placeholder(words.wordsIfYouLike(topic)), .aria("invalid", error == nil ? nil : "true"),
            .aria("describedby", error == nil ? nil : "\(id)-error"), .data("draft", draft(topic)))
        if let error {
            html.span(.class("state state--trouble wrong"), .id("\(id)-error")) {
                $0.icon(.alert)
                $0.span(error)
            }
        }
    }

    /// What was wrong a moment ago with the words typed in this line.
    private func error(_ topic: ObservationTopic) -> String? {
        model.typed.topic == topic ? FormProblems(model.problems, words).error(Field.words.rawValue) : nil
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
                        if let quote = model.quotes[observation.id] {
                            $0.span(words.asObserved(quote, observation.topic), .dir("auto"))
                            $0.text(", ")
                        }
                        $0.add(
                            context.dates.when(
                                observation.recordedAt, spoken: context.dates.exact(observation.recordedAt)))
                    }
                }
            }
        }
    }
}
