import Clinic
import Markup
import Routes

/// What is recorded, as files.
package struct ExportChoicePage: Sendable {
    package let context: PageContext

    package init(_ context: PageContext) { self.context = context }

    package func bytes() -> [UInt8] {
        let words = context.words
        return PageFrame(context, title: words.exportTitle, room: .settings, icons: [.lock]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.exportTitle)
                $0.p(isClinical ? words.exportLead : words.exportLeadPlain, .class("lead soft"))
            }
            html.ledger("files", words.exportTitle, style: "ledger--strong") {
                $0.form(.method("get"), .action((files.first?.route ?? .export).path), .class("stack")) {
                    if mayReadAppointments {
                        $0.p(.class("state state--plain")) {
                            $0.icon(.lock)
                            $0.span(isClinical ? words.exportCareful : words.exportCarefulOfTimes)
                        }
                        writeChoices(into: &$0)
                    } else {
                        $0.p(words.exportNoRecords)
                    }
                    $0.div(.class("acts")) {
                        for file in files {
                            $0.button(file.name, .class("btn"), .formaction(file.route.path))
                        }
                    }
                }
            }
        }
    }

    private var roles: Set<Role> { context.person?.roles ?? [] }
    private var isClinical: Bool { !roles.isDisjoint(with: [.therapist, .supervisor]) }
    private var mayReadAppointments: Bool { isClinical || roles.contains(.frontDesk) }

    /// In the order in which they come in again; what this person may read nothing of is not offered.
    private var files: [(name: String, route: Route)] {
        let words = context.words
        var files: [(String, Route)] = []
        if isClinical || roles.contains(.administrator) { files.append((words.exportMeasures, .exportMeasures)) }
        if mayReadAppointments { files.append((words.exportAppointments, .exportAppointments)) }
        if isClinical {
            files += [
                (words.exportSessions, .exportSessions), (words.exportObservations, .exportObservations),
                (words.exportComments, .exportComments), (words.exportSupervision, .exportSupervision),
                (words.exportConcerns, .exportConcerns),
            ]
        }
        return files
    }

    private func writeChoices(into html: inout HTML) {
        let words = context.words
        html.label(.class("check")) {
            $0.input(
                .type("checkbox"), .name(Field.guarded.rawValue), .value("1"), .aria("describedby", "guarded-hint"))
            $0.span(words.exportGuarded)
        }
        html.p(words.exportGuardedHint, .class("hint"), .id("guarded-hint"))
        if !isClinical { return }
        html.label(.class("check")) {
            $0.input(
                .type("checkbox"), .name(Field.talkNotes.rawValue), .value("1"), .aria("describedby", "notes-hint"))
            $0.span(words.exportTalkNotes)
        }
        html.p(words.exportTalkNotesHint, .class("hint"), .id("notes-hint"))
    }
}
