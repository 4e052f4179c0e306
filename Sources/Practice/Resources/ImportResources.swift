package import FollowThrough
internal import Clinic

/// One resource of a file.
package struct ImportedResource: Hashable, Sendable {
    /// The same in every file of that source, such as `hsds:ac148810-…`.
    package let source: String
    /// `checkedOn` and `checkedElsewhere` as the file says.
    package let content: ResourceContent
    /// The file says that it is there no more, or not for now.
    package let isClosed: Bool
    /// What the file leaves open: of a resource that is here already, it stays as it is.
    package let unsaid: Set<Part>

    package enum Part: Hashable, Sendable, CaseIterable {
        case places, address, languages, phone, hours, cost, notes, kinds, provider, email, web
    }

    package init(source: String, content: ResourceContent, isClosed: Bool = false, unsaid: Set<Part> = []) {
        self.source = source
        self.content = content
        self.isClosed = isClosed
        self.unsaid = unsaid
    }

    /// Filled up with what was known before.
    func filled(from before: ResourceContent) -> ResourceContent {
        var content = content
        if unsaid.contains(.places) { content.places = before.places }
        if unsaid.contains(.address) { content.address = before.address }
        if unsaid.contains(.languages) { content.languages = before.languages }
        if unsaid.contains(.phone) { content.phone = before.phone }
        if unsaid.contains(.hours) { content.hours = before.hours }
        if unsaid.contains(.cost) { (content.cost, content.costNote) = (before.cost, before.costNote) }
        if unsaid.contains(.notes) { content.notes = before.notes }
        if unsaid.contains(.kinds) { content.kinds = before.kinds }
        if unsaid.contains(.provider), content.provider.isEmpty { content.provider = before.provider }
        // Of these the file may know one from another place.
        if unsaid.contains(.email), content.email.isEmpty { content.email = before.email }
        if unsaid.contains(.web), content.web.isEmpty { content.web = before.web }
        return content
    }
}

/// A directory from a file. What cannot come in is told by line and reason, and keeps nothing else out.
///
/// The same file twice changes nothing, and neither does a file over what was changed here by hand.
package struct ImportResources: Sendable {
    package typealias Result = ImportReport
    package let source: any ImportSource<ImportedResource>
    package let isDryRun: Bool
    package init(source: any ImportSource<ImportedResource>, isDryRun: Bool) {
        self.source = source
        self.isDryRun = isDryRun
    }
}

extension PracticeService {
    package func perform(_ command: ImportResources, as actor: Actor) async throws(PracticeError) -> ImportReport {
        try actor.require(AccessPolicy.mayKeepDirectory)
        defer { shelf.countChange() }
        do {
            return try await store.write { store in
                let today = try store.requirePractice().zone.day(of: chance.now())
                var run = ResourceImport(service: self, store: store, actor: actor, today: today)
                try command.source.forEach { line, row in try run.take(line, row) }
                guard !command.isDryRun else { throw NothingKept(report: run.report) }
                if run.report.new > 0 { try note(.importResources, by: actor.personID, in: store) }
                run.report.wasApplied = true
                return run.report
            }
        } catch let undone as NothingKept {
            return undone.report
        } catch {
            throw PracticeError(wrapping: error)
        }
    }
}

/// Resources of an import, row by row, each told by its source.
private struct ResourceImport {
    let service: PracticeService
    let store: any StoreWriting
    let actor: Actor
    let today: Day
    var report = ImportReport()
    private var seen: [String: ResourceContent] = [:]

    init(service: PracticeService, store: any StoreWriting, actor: Actor, today: Day) {
        (self.service, self.store, self.actor, self.today) = (service, store, actor, today)
    }

    mutating func take(_ line: Int, _ row: Result<ImportedResource, ImportRowProblem>) throws {
        do {
            if try keep(row.get()) { report.new += 1 } else { report.same += 1 }
        } catch let problem as ImportRowProblem {
            report.add(problem, line: line)
        }
    }

    /// Whether it brought anything.
    private mutating func keep(_ row: ImportedResource) throws -> Bool {
        let source = Checks.trimmed(row.source)
        guard !source.isEmpty, source.utf8.count <= 300, !source.utf8.contains(0) else {
            throw ImportRowProblem("import.resource-no-id", [String(row.content.name.prefix(80))])
        }
        let held = try store.resource(source: source)
        let versions = try held.map { try store.versions(of: $0.id) } ?? []
        let last = versions.last { $0.cause == .imported }
        var checks = Checks()
        var content = checks.resource(last.map { row.filled(from: $0.content) } ?? row.content)
        if let problem = checks.problems.first {
            // Many may stand on one line, so the entry is named; the form calls its first field plainly a name.
            let field = problem.field == "resource-name" ? "name" : problem.field
            throw ImportRowProblem(
                "import.resource-field", ["\(source.prefix(80)), \(field)", problem.problem] + problem.arguments)
        }
        // A day that has not come is no check.
        if let day = content.checkedOn, day > today { (content.checkedOn, content.checkedElsewhere) = (nil, "") }
        if let before = seen[source] {
            guard before == content else { throw ImportRowProblem("import.resource-twice", [source]) }
            return false
        }
        seen[source] = content
        guard let held else {
            if row.isClosed { throw ImportRowProblem("import.resource-not-open", [String(content.name.prefix(80))]) }
            try add(content, to: service.chance.id(), source, isClosed: false, replaces: nil)
            report.resources += 1
            if report.resourceNames.count < ImportReport.namesTold { report.resourceNames.append(content.name) }
            return true
        }
        guard let last else { throw ImportRowProblem("import.resource-twice", [source]) }
        return try renew(held, last, content, source, isClosed: row.isClosed)
    }

    private mutating func renew(
        _ held: Resource, _ last: ResourceVersion, _ content: ResourceContent, _ source: String, isClosed: Bool
    ) throws -> Bool {
        if last.content == content, last.isClosed == isClosed { return false }
        // Directories that count their services from 1 meet under one id.
        let (was, isNow) = (last.content, content)
        if was.name != isNow.name, was.provider != isNow.provider, !was.provider.isEmpty, !isNow.provider.isEmpty {
            throw ImportRowProblem(
                "import.resource-other",
                [String(isNow.name.prefix(80)), String(source.prefix(80)), String(was.name.prefix(80))])
        }
        guard held.content.unchecked == last.content.unchecked, held.isClosed == last.isClosed else {
            if isClosed, !held.isClosed {
                throw ImportRowProblem("import.resource-closed-there", [held.content.name])
            }
            throw ImportRowProblem("import.resource-changed-here", [held.content.name])
        }
        // Whoever checked last counts: somebody here, or the file.
        let isLater = (content.checkedOn ?? Day(number: .min)) >= (held.content.checkedOn ?? Day(number: .min))
        // Whoever checked made sure of what stood there, and of nothing else.
        let isSame = content.unchecked == held.content.unchecked
        let next = isLater ? content : isSame ? content.checked(as: held.content) : content
        if next == held.content, isClosed == held.isClosed { return false }
        try add(next, to: held.id, source, isClosed: isClosed, replaces: held.version.id)
        report.renewed += 1
        if report.renewedNames.count < ImportReport.namesTold { report.renewedNames.append(next.name) }
        return true
    }

    private func add(
        _ content: ResourceContent, to resource: ResourceID, _ source: String, isClosed: Bool,
        replaces: ID<ResourceVersion>?
    ) throws {
        try store.add(
            ResourceVersion(
                id: service.chance.id(), resource: resource, cause: .imported, content: content, isClosed: isClosed,
                at: service.chance.now(), by: actor.personID, replaces: replaces), source: source)
    }
}
