import Markup
import Routes

/// What a directory brings or brought.
package struct ResourceImportModel: Sendable {
    package let outcome: ImportOutcome?
    package let resources: Int
    package let renewed: Int
    /// What the first of the new ones are called, and the first of those that were here.
    package let names: (new: [String], renewed: [String])
    package let problems: [FormProblems.Problem]

    package init(
        outcome: ImportOutcome? = nil, resources: Int = 0, renewed: Int = 0,
        names: (new: [String], renewed: [String]) = ([], []), problems: [FormProblems.Problem] = []
    ) {
        (self.outcome, self.resources, self.renewed, self.problems) = (outcome, resources, renewed, problems)
        self.names = names
    }
}

/// A directory from elsewhere: a file, a preview, then in.
package struct ResourceImportPage: Sendable {
    package let context: PageContext
    package let model: ResourceImportModel

    package init(_ context: PageContext, _ model: ResourceImportModel) {
        (self.context, self.model) = (context, model)
    }

    private var words: Words { context.words }
    private var problems: FormProblems { FormProblems(model.problems, words) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.importDirectory, room: .resources, icons: [.alert, .done, .next]).bytes {
            html in
            html.header(.class("opening")) {
                $0.crumb([(words.resources, Route.directory(.list).path)])
                $0.h1(words.importDirectory)
                $0.p(words.importDirectoryLead, .class("lead soft"))
            }
            html.add(problems)
            if let outcome = model.outcome { writeReport(outcome, into: &html) }
            html.ledger("file", words.importFile, style: "ledger--strong") {
                $0.form(
                    to: .directory(.importing), context.seal, name: "import", .class("stack small-form"),
                    .enctype("multipart/form-data")
                ) { writeFields(into: &$0) }
            }
        }
    }

    private func writeFields(into html: inout HTML) {
        let isReady = model.outcome.map { !$0.wasMeant && $0.new > 0 } ?? false
        if isReady { html.p(words.importAgain, .class("soft")) }
        html.div(.class("field", problems.error(Field.upload.rawValue) == nil ? nil : "field--error")) {
            $0.label(words.importFile, .for(Field.upload.rawValue))
            $0.input(
                .id(Field.upload.rawValue), .name(Field.upload.rawValue), .type("file"), .required(),
                .custom("multiple", ""), .custom("accept", ".json,.csv,application/json,text/csv"))
        }
        html.div(.class("acts")) {
            $0.button(words.importPreview, .class(isReady ? "btn" : "btn btn--first"))
            $0.button(
                words.importApply, .class(isReady ? "btn btn--first" : "btn"),
                .formaction(Route.directory(.importApplied).path), .data("busy", words.recording))
        }
    }

    private func write(_ title: String, _ names: [String], of count: Int, into html: inout HTML) {
        if names.isEmpty { return }
        html.div(.class("stack-s")) {
            $0.h3(title, .class("h3"))
            $0.ul {
                for name in names { $0.li(name, .dir("auto")) }
                if count > names.count { $0.li(words.andMore(count - names.count), .class("faint")) }
            }
        }
    }

    private func writeReport(_ outcome: ImportOutcome, into html: inout HTML) {
        let state =
            outcome.wasApplied
            ? StateLine(outcome.problemCount == 0 ? .good : .watch, .done, words.importRestKept)
            : StateLine(.plain, .next, words.importPreviewOnly)
        html.ledger(
            "report", outcome.wasApplied ? words.importCameIn : words.importReport, state: state,
            style: "ledger--strong"
        ) {
            $0.div(.class("stack")) {
                $0.dl(.class("facts")) {
                    for (name, count) in [
                        (words.importNew, outcome.new), (words.importNewResources, model.resources),
                        (words.importRenewed, model.renewed), (words.importSame, outcome.same),
                        (words.importRefused, outcome.problemCount),
                    ] {
                        $0.dt(name)
                        $0.dd(String(count), .class("num"))
                    }
                }
                write(words.importNamesNew, model.names.new, of: model.resources, into: &$0)
                write(words.importNamesRenewed, model.names.renewed, of: model.renewed, into: &$0)
                if outcome.new > 0 { $0.p(words.kindsAreGuessed, .class("soft")) }
                if !outcome.problems.isEmpty {
                    ImportReportSection(words: words, outcome: outcome).writeProblems(into: &$0)
                }
            }
        }
    }
}
