import Attribution
import Clinic
import Measures
import Practice

extension StoreContract {
    static let courses: [StoreClause] = [
        StoreClause("a course is kept with its sums, and its scores are counted with it") { store in
            try await store.write { try Samples.put(into: $0) }
            try await put(store, Samples.anas, 180, [210, 195], version: 4)
            try await put(store, Samples.joels, 190, [210])
            try await store.read { store in
                let kept = try store.statistics(of: Samples.anas.id)
                try requireEqual(kept?.course, course(180, [210, 195]), "the course")
                try requireEqual(kept?.courseVersion, 4, "the version it was judged by")
                let alike = try store.alikeCounts(key, bin: 4)
                try requireEqual(alike[2], AlikeCounts([210: 2]), "at the next session")
                try requireEqual(alike[3], AlikeCounts([195: 1]), "at the one after")
                try requireEqual(try store.alikeCounts(key, bin: 5), [:], "who began otherwise")
                try requireEqual(try store.alikeCounts(MeasureKey("other"), bin: 4), [:], "another measure")
                try requireEqual(try store.courseCounts().count, 2, "the cells")
            }
        },
        StoreClause("a corrected score moves its count, a corrected first score moves them all, none leaves none") {
            store in
            try await store.write { try Samples.put(into: $0) }
            try await put(store, Samples.anas, 180, [210, 195])
            try await put(store, Samples.anas, 180, [200, 195])
            try await requireCounts(store, 4, [2: [200: 1], 3: [195: 1]])
            try await put(store, Samples.anas, 260, [200, 195])
            try await requireCounts(store, 4, [:])
            try await requireCounts(store, 6, [2: [200: 1], 3: [195: 1]])
            try await store.write { store in
                try store.put(EpisodeStatistics(episode: Samples.anas.id, site: nil, sums: EpisodeSums([])))
            }
            try await store.read { try requireEqual(try $0.courseCounts(), [:], "after it is gone") }
        },
        StoreClause("sums are kept by who held the sessions, with where the client began") { store in
            try await store.write { try Samples.put(into: $0) }
            func sums(_ outcomes: [Double?]) -> EpisodeSums {
                EpisodeSums(
                    outcomes.enumerated().map {
                        SessionPoint(ordinal: $0 + 1, outcome: $1, alliance: 38, isIntake: $0 == 0)
                    })
            }
            let (nora, sven) = (Samples.nora.person.id, Samples.sven.person.id)
            let whole = sums([18, 19.5, nil, 22])
            for parts in [
                [], [TherapistSums(therapist: nora, sums: whole)],
                [
                    TherapistSums(therapist: nora, sums: sums([18, 19.5])),
                    TherapistSums(therapist: sven, sums: sums([nil, 22])),
                ],
            ] as [[TherapistSums]] {
                let given = EpisodeStatistics(
                    episode: Samples.anas.id, site: nil, sums: whole, parts: parts,
                    intake: parts.isEmpty ? nil : 180)
                try await store.write { try $0.put(given) }
                try await store.read { store in
                    try requireEqual(try store.statistics(of: Samples.anas.id), given, "as it was given")
                    for scope in [.everybody, .therapist(nora)] as [BoardScope] {
                        let row = try store.statistics(scope).first { $0.statistics.episode == Samples.anas.id }
                        try requireEqual(row?.statistics, given, "in the list")
                        try requireEqual(row?.began, Samples.anas.intake, "with the day that it began")
                    }
                }
            }
        },
        StoreClause("courses come newest first, page by page, with who and whether it ended") { store in
            try await store.write { try Samples.put(into: $0) }
            try await put(store, Samples.anas, 180, [210])
            try await put(store, Samples.joels, 190, [])
            try await store.read { store in
                let first = try store.courseRows(before: nil, limit: 1)
                try requireEqual(
                    first,
                    [
                        CourseRow(
                            episode: Samples.joels.id, therapist: Samples.sven.person.id, hasEnded: true,
                            course: course(190, []))
                    ], "the first page")
                let second = try store.courseRows(before: Samples.joels.id, limit: 5)
                try requireEqual(second.map(\.episode), [Samples.anas.id], "the second page")
                try requireEqual(second.first?.hasEnded, false, "who is still here")
                try requireEqual(try store.courseRows(before: Samples.anas.id, limit: 5), [], "after the last")
            }
        },
        StoreClause("episodes whose course was never worked out are found, those without a score are not") { store in
            try await store.write { try Samples.put(into: $0) }
            try await store.write { store in
                try store.put(EpisodeStatistics(episode: Samples.joels.id, site: nil, sums: EpisodeSums([])))
            }
            try await store.read { store in
                try requireEqual(try store.episodesWithoutCourse(limit: 9), [Samples.anas.id], "those")
                try requireEqual(try store.episodesWithoutCourse(limit: 0), [], "none asked")
            }
        },
        StoreClause("a fit is kept whole, the newest is in force, earlier ones stay") { store in
            let (one, two) = (set(1, own: true), set(2, own: false))
            try await store.read { try requireEqual(try $0.newestCourses() == nil, true, "before the first") }
            try await store.write { try $0.add(one) }
            try await store.write { try $0.add(two) }
            try await store.read { store in
                try requireEqual(try store.newestCourses(), two, "the newest")
                try requireEqual(try store.newestCoursesVersion(), 2, "its version")
                try requireEqual(try store.courses(version: 1), one, "the earlier one")
                try requireEqual(try store.courses(version: 9) == nil, true, "one that never was")
            }
            try await requireRefused(store, .duplicate("course_fit.version")) { try $0.add(two) }
        },
        StoreClause("the work of fitting is one holder's until it is done, dropped or its time is out") { store in
            let (one, other): (ID<CourseWork>, ID<CourseWork>) = (Samples.id(900), Samples.id(901))
            func take(_ holder: ID<CourseWork>, now: Int) async throws -> Bool {
                try await store.write {
                    try $0.takeCourseWork(holder, until: Samples.at(now + 15), now: Samples.at(now))
                }
            }
            try requireEqual(try await take(one, now: 0), true, "free at first")
            try requireEqual(try await take(other, now: 14), false, "held")
            try requireEqual(try await take(other, now: 15), true, "its time is out")
            let late = try await store.write {
                try $0.finishCourseWork(one, at: Samples.at(16), courses: 1, sessions: 1)
            }
            try requireEqual(late, false, "who lost it cannot finish it")
            let done = try await store.write {
                try $0.finishCourseWork(other, at: Samples.at(17), courses: 40, sessions: 300)
            }
            try requireEqual(done, true, "who holds it can")
            try await store.read { store in
                try requireEqual(
                    try store.courseWork(),
                    CourseWork(holder: nil, heldUntil: nil, finishedAt: Samples.at(17), courses: 40, sessions: 300),
                    "what is left")
            }
            try requireEqual(try await take(one, now: 18), true, "free again")
            try await store.write { try $0.dropCourseWork(other) }
            try requireEqual(try await take(other, now: 19), false, "another cannot drop it")
            try await store.write { try $0.dropCourseWork(one) }
            try requireEqual(try await take(other, now: 20), true, "dropped")
            try await store.read { store in
                try requireEqual(try store.courseWork()?.finishedAt, Samples.at(17), "the last run stays known")
            }
        },
    ]

    private static let key = MeasureKey("outcome-adult")

    private static func course(_ first: Int, _ later: [Int]) -> EpisodeCourse {
        EpisodeCourse(
            measure: key,
            scores: CourseScores(
                scale: .fourLines, first: first,
                later: later.enumerated().map { CourseScores.Point(position: $0 + 2, total: $1) }))
    }

    private static func put(
        _ store: any Store, _ episode: Episode, _ first: Int, _ later: [Int], version: Int = 0
    ) async throws {
        try await store.write { store in
            try store.put(
                EpisodeStatistics(
                    episode: episode.id, site: nil, sums: EpisodeSums([]), course: course(first, later),
                    courseVersion: version))
        }
    }

    private static func requireCounts(_ store: any Store, _ bin: Int, _ expected: [Int: [Int: Int]]) async throws {
        try await store.read { store in
            try requireEqual(
                try store.alikeCounts(key, bin: bin), expected.mapValues(AlikeCounts.init), "those of bin \(bin)")
        }
    }

    private static func set(_ version: Int, own: Bool) -> CourseSet {
        CourseSet(
            version: version, fittedAt: Samples.at(version),
            measures: [
                key: MeasureCourse(
                    measure: MeasureVersion(key, 2), courses: 40, closed: 31, sessions: 320, needed: 30,
                    own: own ? CoursePrior.parameters(cutoff: 25) : nil, isSingular: own,
                    refusal: own ? nil : .sameIntake,
                    coverage: CourseCoverage(counts: [.init(position: 2, inside: 9, total: 10)]))
            ])
    }
}
