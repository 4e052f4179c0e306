import Clinic
import Exchange
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    func showResourceImport(_ visitor: Visitor) throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        return .page(ResourceImportPage(context(visitor), ResourceImportModel()).bytes())
    }

    /// A preview, or the directory itself.
    func importResources(_ visitor: Visitor, isDryRun: Bool) async throws -> Reply {
        guard AccessPolicy.mayKeepDirectory(visitor.viewer) else { throw PracticeError.notFound }
        let files = form.uploads.filter { $0.field == Field.upload.rawValue && !$0.bytes.isEmpty }
        guard !files.isEmpty else { return importAgain(visitor, words.importNoFile) }
        do {
            let today = (practice?.zone ?? .utc).day(of: now)
            let source = try HSDSFile(files: files.map { ($0.name, $0.bytes) }, today: today)
            let report = try await service.perform(
                ImportResources(source: source, isDryRun: isDryRun), as: visitor.actor)
            let model = ResourceImportModel(
                outcome: ImportOutcome(report, words, wasMeant: !isDryRun), resources: report.resources,
                renewed: report.renewed, names: (report.resourceNames, report.renewedNames))
            return .page(ResourceImportPage(context(visitor), model).bytes())
        } catch {
            guard let problem = error as? ImportRowProblem else { throw error }
            return importAgain(visitor, words.importProblem(problem.key, problem.arguments))
        }
    }

    private func importAgain(_ visitor: Visitor, _ text: String) -> Reply {
        let model = ResourceImportModel(problems: [FormProblems.Problem(field: Field.upload.rawValue, text)])
        return .page(ResourceImportPage(context(visitor), model).bytes(), status: 422)
    }
}
