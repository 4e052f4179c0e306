internal import Clinic
internal import Measures
internal import Practice
internal import Signs

/// A short list with one question about safety, in words of our own, and two answers to it: one of weeks ago that was acted
/// on, and one of last evening that waits.
struct DemoRisk: Sendable {
    static let item = ItemKey("harm")
    static let measure = Measure(
        id: MeasureVersion(MeasureKey("short-safety"), 1),
        title: LocalizedText(
            "Three questions on staying safe", es: "Tres preguntas para estar a salvo",
            fr: "Trois questions pour rester en sécurité"), purpose: .other,
        items: [
            Item(
                key: ItemKey("sleep"),
                text: LocalizedText(
                    "How bad were the nights this week?", es: "¿Cómo de malas fueron las noches esta semana?",
                    fr: "À quel point les nuits ont-elles été mauvaises cette semaine ?"),
                form: .integer(lowest: 0, highest: 3)),
            Item(
                key: ItemKey("alone"),
                text: LocalizedText(
                    "How much did you feel alone with it?", es: "¿Cuánta soledad sintió con ello?",
                    fr: "À quel point avez-vous ressenti de la solitude face à cela ?"),
                form: .integer(lowest: 0, highest: 3)),
            Item(
                key: item,
                text: LocalizedText(
                    "Did you think of hurting yourself?", es: "¿Pensó en hacerse daño?",
                    fr: "Avez-vous pensé à vous faire du mal ?"),
                form: .integer(lowest: 0, highest: 3), riskFrom: 1),
        ],
        scoring: ScoringRule(method: .sum, direction: .higherIsWorse, decimals: 0, lowest: 0, highest: 9))

    let course: EpisodeID
    let scored: ScoredResponse

    /// Of the first therapist's open courses the second that is long enough answers last evening, the fourth five weeks ago.
    static func all(_ courses: [SimulatedCourse], therapist: PersonID?, now: Instant, zone: Zone) -> [DemoRisk] {
        let open = courses.filter { course in
            course.episode.ending == nil && course.episode.therapist == therapist && course.sessions.count > 6
        }
        let today = zone.day(of: now)
        let evening = min(zone.instant(today.adding(days: -1), minuteOfDay: 18 * 60 + 40), now.adding(minutes: -60))
        return [(1, evening), (3, zone.instant(today.adding(days: -36), minuteOfDay: 19 * 60 + 10))]
            .compactMap { place, at in
                guard open.indices.contains(place) else { return nil }
                return DemoRisk(open[place], at: at)
            }
    }

    private init?(_ course: SimulatedCourse, at: Instant) {
        var ids = SimulatedIDs(random: SimulatedRandom(seed: course.episode.id.low ^ 0x7269_736B))
        let content = ResponseContent.answers([
            ItemKey("sleep"): .number(2), ItemKey("alone"): .number(2), Self.item: .number(1),
        ])
        guard let score = try? Self.measure.score(content) else { return nil }
        self.course = course.episode.id
        scored = ScoredResponse(
            response: Response(
                id: ids.next(at: at), episode: course.episode.id, session: nil, measure: Self.measure.id,
                content: content, way: .link, language: course.client.language, answeredAt: at, recordedAt: at,
                recordedBy: nil), score: score)
    }

    var result: TimelineResult {
        TimelineResult(
            response: scored.response.id, session: nil, measure: scored.response.measure,
            answeredAt: scored.response.answeredAt, total: scored.score.total, risks: scored.score.risks)
    }
}
