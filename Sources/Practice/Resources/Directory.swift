package import Clinic
package import FollowThrough

/// Resources found by words, kind, place, language and cost.
package struct Directory: Sendable {
    package var query = ""
    package var kind: BarrierKind?
    package var place = ""
    /// A code in lower case.
    package var language = ""
    package var cost: ResourceCost?
    package var show = DirectoryShow.open
    /// From 0.
    package var page = 0

    package static let pageSize = 40

    package init() {}

    package struct Answer: Sendable {
        /// One page of them: the best first, or by name where no words were given.
        package let rows: [Resource]
        /// How many there are on all pages.
        package let count: Int
        package let page: Int
        /// Every open resource of the directory, and how many of them are not fresh.
        package let total: Int
        package let notFresh: Int
        /// Every language that a resource names, by code.
        package let languages: [String]
        package let today: Day
        package let staleDays: Int
        package let people: [PersonID: String]
        package let mayKeep: Bool
    }
}

package enum DirectoryShow: String, Hashable, Sendable, CaseIterable {
    case open
    /// Open, and not fresh.
    case stale
    case closed
}

extension PracticeService {
    package func answer(_ question: Directory, as actor: Actor) async throws(PracticeError) -> Directory.Answer {
        try actor.require(AccessPolicy.mayReadDirectory)
        return try await read { store in
            let today = try store.requirePractice().zone.day(of: chance.now())
            let limits = try limits(in: store)
            let held = try directory.read(store)
            let place = FoldedWords.words(of: question.place)
            let found = candidates(question, held).filter { resource in
                let isFresh = Freshness(resource.content, today: today, limitDays: limits.staleDays).isFresh
                return question.takes(resource, isFresh: isFresh, place: place)
            }
            let last = max(0, (found.count - 1) / Directory.pageSize)
            let page = min(max(0, question.page), last)
            let open = held.byName.filter { !$0.isClosed }
            return Directory.Answer(
                rows: Array(found.dropFirst(page * Directory.pageSize).prefix(Directory.pageSize)),
                count: found.count, page: page, total: open.count,
                notFresh: open.count {
                    !Freshness($0.content, today: today, limitDays: limits.staleDays).isFresh
                },
                languages: Set(open.flatMap(\.content.languages)).subtracting([ResourceContent.anyLanguage]).sorted(),
                today: today, staleDays: limits.staleDays, people: try peopleNames(in: store),
                mayKeep: actor.allows(AccessPolicy.mayKeepDirectory))
        }
    }

    private func candidates(_ question: Directory, _ held: HeldDirectory) -> [Resource] {
        if FoldedWords.words(of: question.query).isEmpty { return held.byName }
        return held.index.find(question.query).compactMap { held.resources[$0] }
    }
}

extension Directory {
    fileprivate func takes(_ resource: Resource, isFresh: Bool, place: [String]) -> Bool {
        let content = resource.content
        switch show {
        case .open: guard !resource.isClosed else { return false }
        case .stale: guard !resource.isClosed, !isFresh else { return false }
        case .closed: guard resource.isClosed else { return false }
        }
        if let kind, !content.kinds.contains(kind) { return false }
        if let cost, content.cost != cost { return false }
        if !language.isEmpty {
            let root = language.lowercased().prefix { $0 != "-" }
            let speaks = content.languages.contains { code in
                code == ResourceContent.anyLanguage || code.prefix { $0 != "-" } == root
            }
            guard speaks else { return false }
        }
        if place.isEmpty { return true }
        let words = FoldedWords.words(of: (content.places + [content.address]).joined(separator: " "))
        return place.allSatisfy { asked in
            words.contains { $0.hasPrefix(asked) || Spelling.isNear(asked, $0) }
        }
    }
}

extension Actor {
    func allows(_ rule: (Viewer) -> Bool) -> Bool {
        if case .person(let viewer) = self { rule(viewer) } else { true }
    }
}
