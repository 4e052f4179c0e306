package import Clinic
import Markup
import Routes

package struct SitesModel: Sendable {
    /// What was typed, and what was wrong with it: into the form of one site, or into the one for a new site.
    package struct Typed: Sendable {
        package let site: SiteID?
        package let form: FormState

        package init(site: SiteID?, form: FormState) { (self.site, self.form) = (site, form) }
    }

    /// By name.
    package let sites: [Site]
    package let typed: Typed?
    /// What was typed of the practice itself, where it was refused.
    package let renaming: FormState?
    /// Those to choose from.
    package let zones: [String]

    package init(sites: [Site], typed: Typed? = nil, renaming: FormState? = nil, zones: [String] = []) {
        (self.sites, self.typed, self.renaming, self.zones) = (sites, typed, renaming, zones)
    }
}

/// What the practice is called and where it sees people: one name each, and one more.
package struct SitesPage: Sendable {
    package let context: PageContext
    package let model: SitesModel

    package init(_ context: PageContext, _ model: SitesModel) { (self.context, self.model) = (context, model) }

    private var words: Words { context.words }
    private var told: FormProblems {
        if let renaming = model.renaming { return FormProblems(renaming.problems, words) }
        let problems = model.typed?.form.problems ?? []
        return FormProblems(
            problems.map { FormProblems.Problem(field: field(model.typed?.site), $0.text) }, words)
    }

    package func bytes() -> [UInt8] {
        PageFrame(context, title: words.sitesTitle, room: .settings, icons: [.alert, .plus]).bytes { html in
            html.header(.class("opening")) {
                $0.crumb([(context.settingsName, Route.settings.path)])
                $0.h1(words.sitesTitle)
                $0.p(words.sitesNote, .class("lead soft"))
            }
            html.add(told)
            html.ledger("sites", context.practiceName, count: model.sites.count, style: "ledger--strong") {
                if model.sites.isEmpty { $0.p(words.sitesNone, .class("soft")) }
                $0.ul(.class("rows")) {
                    for site in model.sites { $0.li { write(site, into: &$0) } }
                }
            }
            html.ledger("add", words.sitesAdd) {
                $0.form(to: .folk(.sites), context.seal, name: "add-site", .class("stack small-form"), .novalidate()) {
                    $0.add(input(nil, words.sitesName))
                    $0.p {
                        $0.button(.class("btn btn--first"), .data("busy", words.recording)) {
                            $0.icon(.plus)
                            $0.text(words.sitesAdd)
                        }
                    }
                }
            }
            html.ledger("practice-name", words.practice) {
                $0.form(
                    to: .folk(.sites), context.seal, name: "rename-practice", .class("stack small-form"), .novalidate()
                ) {
                    $0.add(
                        FormField(
                            name: Field.practiceName.rawValue, label: words.practiceNameLabel,
                            value: model.renaming?.values[.practiceName] ?? context.practiceName,
                            error: model.renaming == nil ? nil : told.error(Field.practiceName.rawValue),
                            isRequired: true, options: FieldOptions(autocomplete: "organization", maxlength: 120)))
                    let held = context.dates.zone.name
                    $0.add(
                        FormField(
                            name: Field.zone.rawValue, label: words.zoneLabel,
                            kind: .choice(
                                (model.zones.contains(held) ? model.zones : [held] + model.zones).map {
                                    FormChoice($0, $0)
                                }),
                            value: model.renaming?.values[.zone] ?? held, hint: words.zoneChangeHint,
                            error: model.renaming == nil ? nil : told.error(Field.zone.rawValue), isRequired: true))
                    $0.p { $0.button(words.save, .class("btn"), .data("busy", words.recording)) }
                }
            }
        }
    }

    private func write(_ site: Site, into html: inout HTML) {
        html.form(
            to: .folk(.site(site.id)), context.seal, name: "site-\(site.id)", .class("add inset"), .novalidate()
        ) {
            $0.add(input(site, words.sitesName))
            $0.button(words.sitesRename, .class("btn"), .data("busy", words.recording))
        }
    }

    private func input(_ site: Site?, _ label: String) -> FormField {
        let isTyped = model.typed != nil && model.typed?.site == site?.id
        return FormField(
            id: field(site?.id), name: Field.site.rawValue, label: label,
            value: isTyped ? model.typed?.form.values[.site] : site?.name, error: told.error(field(site?.id)),
            isRequired: true, options: FieldOptions(autocomplete: "off", maxlength: 120))
    }

    private func field(_ site: SiteID?) -> String { site.map { "site-\($0)" } ?? "site" }
}
