/// What a client may agree to or not, each on its own.
package enum ConsentMatter: String, Hashable, Sendable, CaseIterable {
    /// Filling in checks and other measures.
    case measures
    /// Being given or sent something to take along: steps on paper, a text for the mail.
    case messages
    /// That somebody outside the practice is told of them.
    case sharing
}

package enum ConsentAnswer: String, Hashable, Sendable, CaseIterable {
    case given, refused
    /// Given before, and taken back.
    case withdrawn
}

package enum ConsentGiver: String, Hashable, Sendable, CaseIterable {
    case client
    /// A parent or guardian.
    case guardian
}

/// What somebody answered on one day. Never changed: a later answer is one more.
package struct ConsentRecord: Hashable, Sendable {
    package let id: ConsentID
    package let client: ClientID
    package let matter: ConsentMatter
    package let answer: ConsentAnswer
    package let giver: ConsentGiver
    package let day: Day
    /// `nil` for the operator of the machine.
    package let recordedBy: PersonID?
    package let recordedAt: Instant

    package init(
        id: ConsentID, client: ClientID, matter: ConsentMatter, answer: ConsentAnswer, giver: ConsentGiver, day: Day,
        recordedBy: PersonID?, recordedAt: Instant
    ) {
        self.id = id
        self.client = client
        self.matter = matter
        self.answer = answer
        self.giver = giver
        self.day = day
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
    }
}

package typealias ConsentID = ID<ConsentRecord>

/// All that one client answered, and what the practice asks.
package struct Consents: Hashable, Sendable {
    /// As they were recorded.
    package let records: [ConsentRecord]
    /// What nobody has answered counts as a no where the practice asks for it, and as a yes where it does not.
    package let asked: Set<ConsentMatter>

    package init(records: [ConsentRecord] = [], asked: Set<ConsentMatter> = []) {
        self.records = records.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
        self.asked = asked
    }

    /// The answer that holds: the last one recorded.
    ///
    /// - Parameter day: leaves out what was answered after that day.
    package func answer(to matter: ConsentMatter, on day: Day? = nil) -> ConsentRecord? {
        records.last { record in record.matter == matter && day.map { record.day <= $0 } ?? true }
    }

    package func allows(_ matter: ConsentMatter, on day: Day? = nil) -> Bool {
        switch answer(to: matter, on: day)?.answer {
        case .given: true
        case .refused, .withdrawn: false
        case nil: !asked.contains(matter)
        }
    }

    /// Whether there is anything to say about it.
    package func concerns(_ matter: ConsentMatter) -> Bool { asked.contains(matter) || answer(to: matter) != nil }
}
