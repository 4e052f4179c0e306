import Clinic
import Markup
import Routes

/// The ways into the practice's arrangements, by what the person may do.
package struct SettingsPage: Sendable {
    package let context: PageContext

    package init(_ context: PageContext) { self.context = context }

    package func bytes() -> [UInt8] {
        let words = context.words
        let room: Room = isAdministrator ? .settings : .practice
        let title = isAdministrator ? words.settings : words.practice
        return PageFrame(context, title: title, room: room).bytes { html in
            html.header(.class("opening")) {
                $0.h1(title)
                $0.p(words.settingsLead, .class("lead soft"))
            }
            html.ledger("places", context.practiceName, style: "ledger--strong") {
                $0.ul(.class("rows")) {
                    for place in places {
                        $0.li(.class("stack-s")) {
                            $0.a(place.title, .class("who"), .href(place.route.path))
                            $0.p(place.note, .class("soft"))
                        }
                    }
                }
            }
        }
    }

    private var roles: Set<Role> { context.person?.roles ?? [] }
    private var isAdministrator: Bool { roles.contains(.administrator) }

    private var places: [(title: String, note: String, route: Route)] {
        let words = context.words
        let isClinical = !roles.isDisjoint(with: [.therapist, .supervisor])
        var places: [(title: String, note: String, route: Route)] = []
        if isClinical {
            places.append((words.whereOutcomesComeFrom, words.whereOutcomesComeFromNote, .attribution))
        }
        if roles.contains(.therapist), let person = context.person?.id {
            places.append((words.ownEstimate, words.ownEstimateNote, .estimate(person)))
        }
        if isClinical || isAdministrator {
            places.append((words.settingsThresholds, words.settingsThresholdsNote, .thresholds))
            places.append((words.settingsMeasures, words.settingsMeasuresNote, .measures))
        }
        if isClinical || isAdministrator {
            places.append((words.careSettings, words.careSettingsNote, .careSettings))
        }
        if roles.contains(.supervisor) {
            places.append((words.supervision, words.supervisionNote, .supervision(.list)))
        } else if roles.contains(.therapist) {
            places.append((words.mySupervision, words.supervisionNote, .supervision(.list)))
        }
        if isClinical { places.append((words.loopTitle, words.loopNote, .loop)) }
        if isClinical { places.append((words.outcomesTitle, words.outcomesNote, .results)) }
        places.append((words.people, words.settingsPeopleNote, .people))
        places.append((words.settingsMe, words.settingsMeNote, .me))
        if isAdministrator { places.append((words.sitesTitle, words.sitesNote, .folk(.sites))) }
        if isAdministrator { places.append((words.auditTitle, words.auditNote, .audit(.list))) }
        if isAdministrator {
            places.append((words.retentionTitle, words.retentionNote, .rights(.retention)))
        }
        if isAdministrator { places.append((words.importTitle, words.settingsImportNote, .importing)) }
        places.append((words.exportTitle, words.settingsExportNote, .export))
        return places
    }
}
