import Clinic
import FollowThrough
import Measures
import Pages
import Signs

/// Invented people on an invented Tuesday, 24 November 2026, 09:52 in Paris.
enum PageSamples {
    static let zone = Zone("Europe/Paris") ?? .utc
    static let today = Day(number: 20_781)
    static let now = at(0, 9, 52)

    /// A moment so many days from today, on the wall clock.
    static func at(_ days: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
        zone.instant(today.adding(days: days), minuteOfDay: hour * 60 + minute)
    }

    static func id<Subject>(_ number: UInt64) -> ID<Subject> {
        ID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    static func context(
        _ language: Language = .english, roles: Set<Role> = [.therapist], now: Instant = now, notice: Notice? = nil,
        answered: PraiseAnswered? = nil, person: PersonID = PersonID(high: 1, low: 1)
    ) -> PageContext {
        PageContext(
            language: language, now: now, zone: zone, practiceName: "Harbour Row", isDemo: true,
            person: SignedInPerson(name: "Nora Lindqvist", roles: roles, id: person),
            seal: FormSeal(csrf: "token-of-the-sample", base: id(7)), notice: notice, answered: answered)
    }

    static func client(_ number: UInt64, _ name: String, born: Day? = Day(year: 1988, month: 5, day: 2)) -> Client {
        Client(
            id: id(number), code: "HR-0\(400 + number)", name: name,
            calledName: name.split(separator: " ").first.map(String.init) ?? name, born: born)
    }

    static let nora: PersonID = id(900)
    static let tom: PersonID = id(901)

    static func sign(_ kind: SignKind, _ severity: Int, days: Int, _ figures: [(Figure, Int)]) -> Sign {
        Sign(
            kind: kind, severity: severity, since: at(days, 14),
            evidence: figures.enumerated().map { index, pair in
                Evidence(.session(id(500 + UInt64(index))), pair.0, pair.1, at: at(days - 7 * index, 14))
            }, ruleVersion: 1)
    }

    static func standing(
        _ number: UInt64, troubles: [Sign] = [], onTrack: [Sign] = [], act: NextAct = .carryOn, sessions: Int = 5,
        last: Int? = -7, next: Instant? = nil, outcome: Int? = 219, alliance: Int? = 323,
        unanswered: [UnansweredDoubt] = []
    ) -> Standing {
        Standing(
            episode: id(number), owner: nora, isOpen: true, troubles: troubles, onTrack: onTrack,
            concerns: concerns(number, troubles), praises: onTrack.compactMap(praise),
            unanswered: unanswered, act: act,
            urgency: troubles.first?.severity ?? 0, since: troubles.map(\.since).min(), sessions: sessions,
            lastSession: last.map { at($0, 14) }, nextAppointment: next, lastOutcome: outcome, lastAlliance: alliance,
            derivedAt: now, recheckAt: nil)
    }

    /// Open ones, of each subject one, as the rule would open them.
    private static func concerns(_ number: UInt64, _ troubles: [Sign]) -> [ConcernSummary] {
        ConcernSubject.allCases.compactMap { subject in
            let signs = troubles.filter { ConcernSubject($0.kind) == subject }
            guard let since = signs.map(\.since).min() else { return nil }
            return ConcernSummary(
                id: id(number * 100 + UInt64(subject.rawValue.count)), subject: subject, state: .open, owner: nora,
                since: since, urgency: signs.map(\.severity).max() ?? 0, needsSafety: subject == .risk, signs: signs,
                steps: [], reviewSince: nil, actCount: 1 + signs.count)
        }.sorted { ($0.urgency, $1.since) > ($1.urgency, $0.since) }
    }

    private static func praise(_ sign: Sign) -> PraiseSuggestion? {
        guard let kind = PraiseKind(sign.kind), let telling = sign.evidence.first else { return nil }
        return PraiseSuggestion(kind: kind, record: telling.record, since: telling.at)
    }
}
