package import Clinic
import Markup
import Routes

/// Above every page of a client whose record is read in an emergency: until when, that everything is recorded, and the
/// way to end it.
package struct EmergencyBanner: Hashable, Sendable {
    package let id: EmergencyID
    package let until: Instant

    package init(id: EmergencyID, until: Instant) { (self.id, self.until) = (id, until) }

    func write(_ context: PageContext, into html: inout HTML) {
        let words = context.words
        html.div(.class("said emergency")) {
            $0.div(.class("notice notice--trouble"), .role("status")) {
                $0.icon(.alert)
                $0.div(.class("stack-s")) {
                    $0.p {
                        $0.b(words.emergencyUntil(context.dates.time(until)))
                        $0.text(" " + words.emergencyRules)
                    }
                    $0.form(
                        to: .emergency(.ended(RecordKey(of: id))), context.seal, name: "emergency-\(id)",
                        .class("no-print")
                    ) {
                        $0.button(words.emergencyEnd, .class("btn btn--small"), .data("busy", words.recording))
                    }
                }
            }
        }
    }
}
