package import Clinic
package import FollowThrough
package import Measures
package import Signs

/// What a talk is about: it picks the prompts.
package enum TalkTopic: String, Hashable, Sendable, CaseIterable {
    case risk
    /// Risk, of which no answer spoke.
    case worry
    case doubt, outcome
    /// The outcome is below the course that was expected, which need not be worse than at the beginning.
    case offCourse
    case stuck, bond, goals, approach
    /// The marks fell.
    case session
    /// The marks are low, whatever they were before.
    case low
    /// The marks fell and are up again.
    case recovered
    /// The marks were low and are not any more; no fall is known.
    case notLowAnyMore
    case engagement, confronting, assignment, missed, late, forms, other

    /// - Parameters:
    ///   - signs: those of the concern.
    ///   - newest: the newest alliance check, which says more than what older signs were read from.
    package init(_ subject: ConcernSubject, _ signs: [Sign], newest: NewestMarks? = nil) {
        let kinds = Set(signs.map(\.kind))
        switch subject {
        case .risk: self = kinds.contains(.riskAnswer) ? .risk : .worry
        case .doubt: self = .doubt
        case .outcome: self = Self.ofOutcome(kinds)
        case .alliance: self = Self.ofAlliance(signs, newest)
        case .engagement: self = kinds.contains(.confronting) ? .confronting : .engagement
        case .assignment: self = .assignment
        case .attendance:
            self = kinds.isSubset(of: [.arrivedLate, .oftenLate, .wrongTime]) && !kinds.isEmpty ? .late : .missed
        case .forms: self = .forms
        case .other: self = .other
        }
    }

    private static func ofOutcome(_ kinds: Set<SignKind>) -> TalkTopic {
        if kinds.contains(.outcomeDeteriorated) { return .outcome }
        if kinds.contains(.outcomeOffCourse) { return .offCourse }
        return kinds.isEmpty ? .other : .stuck
    }

    /// What no sign and no check shows is not said: a fall where none is known, nor a low mark.
    private static func ofAlliance(_ signs: [Sign], _ newest: NewestMarks?) -> TalkTopic {
        let fell = signs.filter { $0.kind.isOfAFall }
        if let newest {
            let isRead = signs.contains { $0.isRead(from: newest.response) }
            if newest.isOverCutoff, !isRead {
                if signs.isEmpty { return .other }
                return fell.isEmpty ? .notLowAnyMore : .recovered
            }
            let ofAll: TalkTopic = fell.contains { $0.isRead(from: newest.response) } ? .session : .low
            if let lowest = newest.lowest { return line(named: lowest.name) ?? ofAll }
            if newest.showsLines { return ofAll }
        }
        let byLine =
            signs.first { $0.kind == .allianceLineLow }?.figure(.lineIndex)
            ?? signs.lazy.compactMap { $0.figure(.lineIndex) }.first
        switch byLine {
        case 0: return .bond
        case 1: return .goals
        case 2: return .approach
        default: break
        }
        if let newest { return fell.contains { $0.isRead(from: newest.response) } ? .session : .low }
        if !fell.isEmpty { return .session }
        return signs.isEmpty ? .other : .low
    }

    /// `nil` for the line on the session as a whole.
    private static func line(named name: String) -> TalkTopic? {
        switch name {
        case "relationship": .bond
        case "goals": .goals
        case "approach": .approach
        default: nil
        }
    }
}

extension SignKind {
    /// The marks of working together came down, at once or little by little.
    fileprivate var isOfAFall: Bool { [.allianceFell, .allianceSliding, .comesWhileFalling].contains(self) }
}

extension Sign {
    fileprivate func isRead(from response: ResponseID) -> Bool {
        evidence.contains { $0.record == .response(response) }
    }
}

/// What the newest alliance check shows of its lines.
package struct NewestMarks: Hashable, Sendable {
    package let response: ResponseID
    /// The line that is lower than every other; `nil` where two share the place.
    package let lowest: ItemKey?
    /// False for a check of which the total alone is known.
    package let showsLines: Bool
    /// Its total is at the cutoff or over it.
    package let isOverCutoff: Bool

    package init(_ response: ResponseID, _ assessment: Assessment) {
        self.response = response
        lowest = assessment.lowestLine?.item
        showsLines = if case .valid(let sum) = assessment.score.result { !sum.items.isEmpty } else { false }
        isOverCutoff = assessment.side.map { !$0.isWorse } ?? false
    }
}

/// The prompts of one talk: they make room and explore before anything is asked for.
package struct TalkPrompts: Hashable, Sendable {
    package let makeRoom: String
    package let explore: String
    /// Where something between the two is the matter; `nil` elsewhere.
    package let ownPart: String?
    package let onlyThen: String
}

/// Three sentences as they are said, without quotation marks.
struct PromptWords: Sendable {
    let room: String
    let explore: String
    let then: String

    init(_ room: String, _ explore: String, _ then: String) {
        (self.room, self.explore, self.then) = (room, explore, then)
    }
}

extension Words {
    package var makeRoom: String { say(en: "Make room", es: "Dar espacio", fr: "Faire de la place") }
    package var explore: String { say(en: "Explore", es: "Explorar", fr: "Explorer") }
    package var onlyThen: String { say(en: "Only then", es: "Solo entonces", fr: "Ensuite seulement") }

    package func prompts(_ topic: TalkTopic, _ ages: AgeBand) -> TalkPrompts {
        let spoken =
            switch ages {
            case .adult: adultPrompts(topic)
            case .adolescent: adolescentPrompts(topic)
            case .child, .youngChild: childPrompts(topic)
            }
        return TalkPrompts(
            makeRoom: quoted(spoken.room), explore: quoted(spoken.explore),
            ownPart: ownPart(topic, ages).map(quoted), onlyThen: quoted(spoken.then))
    }

    /// Said where something between the two is the matter, so that the client need not carry it alone.
    private func ownPart(_ topic: TalkTopic, _ ages: AgeBand) -> String? {
        switch topic {
        case .doubt, .bond, .goals, .approach, .session, .low, .recovered, .notLowAnyMore, .engagement, .confronting:
            break
        default: return nil
        }
        switch ages {
        case .adult:
            return say(
                en: "Here is what I think I did. How close is that?",
                es: "Esto es lo que creo que hice yo. ¿Se acerca?",
                fr: "Voici ce que je crois avoir fait. Suis-je loin de ce que vous avez vécu ?")
        case .adolescent:
            return say(
                en: "I think some of this is on me. Tell me where I get it wrong.",
                es: "Creo que parte de esto es cosa mía. Dime en qué me equivoco.",
                fr: "Je crois qu’une partie vient de moi. Dis-moi où je me trompe.")
        case .child, .youngChild:
            return say(
                en: "Grown-ups make mistakes too. Did I do something that was not nice for you?",
                es: "Los mayores también se equivocan. ¿Hice algo que no te gustó?",
                fr: "Les grands se trompent aussi. Est-ce que j’ai fait quelque chose qui ne t’a pas plu ?")
        }
    }
}
