import Clinic
import FollowThrough
import Practice
import Routes

extension Call {
    /// Every place of the directory, with what may be done there.
    func dispatchDirectory(_ visitor: Visitor, _ place: DirectoryPlace) async throws -> Reply {
        switch (place, method) {
        case (.list, .get): return try await showDirectory(visitor)
        case (.new, .get): return try showNewResource(visitor)
        case (.new, .post): return try await addResource(visitor)
        case (.importing, .get): return try showResourceImport(visitor)
        case (.importing, .post): return try await importResources(visitor, isDryRun: true)
        case (.importApplied, .post): return try await importResources(visitor, isDryRun: false)
        case (.one(let id), .get): return try await showResource(visitor, ID(of: id))
        case (.edit(let id), .get): return try await showResourceForm(visitor, ID(of: id))
        case (.edit(let id), .post): return try await editResource(visitor, ID(of: id))
        case (.check(let id), .post): return try await changeResource(visitor, ID(of: id), .check)
        case (.closing(let id), .post):
            return try await changeResource(visitor, ID(of: id), form[.answer] == "reopen" ? .reopen : .close)
        case (.undone(let id), .post): return try await changeResource(visitor, ID(of: id), .undo)
        default: throw Refusal.wrongMethod
        }
    }
}
