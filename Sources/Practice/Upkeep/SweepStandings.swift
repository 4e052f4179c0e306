internal import Clinic

/// Works out again what time alone has changed: nobody seen for weeks, a check that did not come.
package struct SweepStandings: Sendable {
    package typealias Result = Int
    /// At most so many episodes, the longest due first.
    package let limit: Int
    /// Only those that an update or a setting has made due at once, since by it the same records say something else.
    package let isAfterChange: Bool
    package init(limit: Int = 200, isAfterChange: Bool = false) {
        self.limit = limit
        self.isAfterChange = isAfterChange
    }
}

extension PracticeService {
    /// How many were worked out.
    package func perform(_ command: SweepStandings, as actor: Actor) async throws(PracticeError) -> Int {
        try actor.requireUpkeep()
        // Those are marked by a time before all others.
        let until = command.isAfterChange ? Instant(microseconds: 0) : chance.now()
        let due = try await read { try $0.dueForRecheck(at: until, limit: command.limit) }
        return try await judge(due)
    }

    /// All that a change of settings has made due; what somebody else works out meanwhile is not worked out twice.
    package func sweepAfterChange() async throws(PracticeError) {
        while try await perform(SweepStandings(isAfterChange: true), as: .operatorOfTheMachine) > 0 {}
    }

    /// A few in each transaction, so that nobody who is recording waits long.
    ///
    /// - Returns: how many were worked out; one that cannot be read is not.
    @discardableResult
    func judge(_ episodes: [EpisodeID]) async throws(PracticeError) -> Int {
        var done = 0
        for start in stride(from: 0, to: episodes.count, by: 20) {
            let some = Array(episodes[start..<min(start + 20, episodes.count)])
            do throws(PracticeError) {
                try await judge(together: some)
                done += some.count
            } catch {
                guard error.isOfOneCourse else { throw error }
                for one in some where try await judgeReadable(one) { done += 1 }
            }
        }
        return done
    }

    private func judge(together episodes: [EpisodeID]) async throws(PracticeError) {
        try await write { store in
            Announced((), try episodes.map { try judge($0, in: store).announcement })
        }.announced(by: self)
    }

    /// One that cannot be read keeps nobody else's from being worked out.
    private func judgeReadable(_ episode: EpisodeID) async throws(PracticeError) -> Bool {
        do throws(PracticeError) {
            try await judge(together: [episode])
            return true
        } catch {
            guard error.isOfOneCourse else { throw error }
            return false
        }
    }
}

extension PracticeError {
    /// Records of one course of care cannot be read, or one of them is gone.
    fileprivate var isOfOneCourse: Bool {
        switch self {
        case .store(.corrupt), .store(.missing): true
        default: false
        }
    }
}
