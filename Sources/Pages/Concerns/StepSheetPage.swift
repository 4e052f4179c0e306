package import Clinic
package import FollowThrough
import Markup
import Routes

package struct StepSheetModel: Sendable {
    package let client: Client
    package let therapistName: String?
    package let steps: [SheetStep]
    package let nextAppointment: Instant?

    package init(client: Client, therapistName: String?, steps: [SheetStep], nextAppointment: Instant?) {
        (self.client, self.therapistName) = (client, therapistName)
        (self.steps, self.nextAppointment) = (steps, nextAppointment)
    }
}

package struct SheetStep: Hashable, Sendable {
    package let what: String
    package let who: StepOwner
    package let by: Day

    package init(what: String, who: StepOwner, by: Day) { (self.what, self.who, self.by) = (what, who, by) }
}

/// The steps that a client takes along, in the client's language: first name at most, and nothing on why.
package struct StepSheetPage: Sendable {
    package let context: PageContext
    package let model: StepSheetModel

    package init(_ context: PageContext, _ model: StepSheetModel) { (self.context, self.model) = (context, model) }

    private var words: Words { Words(model.client.language) }
    private var dates: Dates { Dates(now: context.now, zone: context.zone, language: model.client.language) }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.stepsToTake, room: .clients, icons: [.step, .calendar, .print]).bytes { html in
            html.header(.class("opening opening--close")) {
                $0.crumb([(model.client.name, Route.client(model.client.id).path)])
                $0.p(context.words.printThis, .class("meta no-print"))
            }
            html.section(.class("sheet stack"), .lang(model.client.language.rawValue)) {
                $0.p(words.stepsFor(model.client.calledName), .class("soft"))
                $0.h1(words.stepsToTake)
                if model.steps.isEmpty { $0.p(words.nothingOnSheet, .class("lead")) }
                $0.ol(.class("rows")) {
                    for step in model.steps {
                        $0.li(.class("stack-s")) {
                            $0.p(step.what, .class("lead"))
                            $0.p(.class("soft")) {
                                $0.text(words.whoForClient(step.who, model.therapistName) + ", ")
                                $0.text(words.byDay(dates.weekdayAndDate(step.by)))
                            }
                        }
                    }
                }
                if let next = model.nextAppointment {
                    $0.p(.class("state state--plain")) {
                        $0.icon(.calendar)
                        $0.span(words.nextAppointment + words.colon + " " + dates.exact(next))
                    }
                }
            }
        }
    }
}
