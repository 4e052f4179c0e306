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
                $0.crumb([(words.settings, Route.settings.path)])
                $0.h1(words.exportTitle)
                $0.p(words.exportLead, .class("lead soft"))
            }
            html.ledger("files", words.exportTitle, style: "ledger--strong") {
                $0.form(.method("get"), .action(Route.exportSessions.path), .class("stack")) {
                    $0.p(.class("state state--plain")) {
                        $0.icon(.lock)
                        $0.span(words.exportCareful)
                    }
                    $0.label(.class("check")) {
                        $0.input(
                            .type("checkbox"), .name(Field.guarded.rawValue), .value("1"),
                            .aria("describedby", "guarded-hint"))
                        $0.span(words.exportGuarded)
                    }
                    $0.p(words.exportGuardedHint, .class("hint"), .id("guarded-hint"))
                    $0.label(.class("check")) {
                        $0.input(
                            .type("checkbox"), .name(Field.talkNotes.rawValue), .value("1"),
                            .aria("describedby", "notes-hint"))
                        $0.span(words.exportTalkNotes)
                    }
                    $0.p(words.exportTalkNotesHint, .class("hint"), .id("notes-hint"))
                    $0.div(.class("acts")) {
                        $0.button(words.exportSessions, .class("btn"))
                        $0.button(
                            words.exportAppointments, .class("btn"), .formaction(Route.exportAppointments.path))
                        $0.button(words.exportConcerns, .class("btn"), .formaction(Route.exportConcerns.path))
                        $0.button(words.exportObservations, .class("btn"), .formaction(Route.exportObservations.path))
                        $0.button(words.exportComments, .class("btn"), .formaction(Route.exportComments.path))
                    }
                }
            }
        }
    }
}
