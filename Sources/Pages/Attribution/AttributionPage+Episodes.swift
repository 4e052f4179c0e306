import Attribution
import Clinic
import Markup
import Routes

/// Which episodes: said above the figures, chosen in a form that works without a script.
extension AttributionPage {
    var chosen: String { said.chosen(model.episodes.choice, date: context.dates.withYear) }

    /// The address of a page or a file with the same choice; of others' clients without the names, which may not be
    /// theirs.
    func address(_ route: Route, _ subject: AttributionSubjectSeen) -> String {
        let (choice, isSame) = (model.episodes.choice, subject == model.subject)
        return route.path
            + FieldQuery([
                (.show, subject.rawValue), (.site, isSame ? model.episodes.site?.description : nil),
                (.treatment, isSame ? choice.treatment : nil),
                (.since, choice.from?.description), (.until, choice.to?.description),
                (.courses, choice.state == .all ? nil : choice.state.rawValue),
            ]).text
    }

    func writeEpisodes(into html: inout HTML) {
        let (episodes, choice) = (model.episodes, model.episodes.choice)
        if episodes.leavesDayOut { html.state(StateLine(.watch, .alert, words.dayLeftOut)) }
        html.details(.class("choose no-print"), .open(!choice.isAll || episodes.leavesDayOut)) {
            $0.summary(words.whichEpisodes)
            $0.form(.method("get"), .action(Route.attribution.path), .class("add inset loop-form")) {
                $0.input(.type("hidden"), .name(Field.show.rawValue), .value(model.subject.rawValue))
                if episodes.sites.count > 1 || episodes.site != nil {
                    $0.add(
                        picks(
                            .site, words.episodeSite, episodes.sites.map { ($0.id.description, $0.name) },
                            episodes.site?.description, any: words.allSites))
                }
                if episodes.treatments.count > 1 || choice.treatment != nil {
                    $0.add(
                        picks(
                            .treatment, words.newClientTreatment, episodes.treatments.map { ($0, $0) },
                            choice.treatment, any: words.allTreatments))
                }
                $0.add(day(.since, words.episodesFrom, choice.from))
                $0.add(day(.until, words.episodesTo, choice.to))
                $0.add(
                    FormField(
                        name: Field.courses.rawValue, label: words.openOrClosed,
                        kind: .choice(EpisodeState.allCases.map { FormChoice($0.rawValue, words.name($0)) }),
                        value: choice.state.rawValue))
                $0.button(words.loopShow, .class("btn"))
                if !choice.isAll {
                    $0.a(
                        words.allEpisodes, .class("alone"),
                        .href(Route.attribution.path + FieldQuery([(.show, model.subject.rawValue)]).text))
                }
            }
        }
    }

    private func picks(
        _ field: Field, _ label: String, _ picks: [(value: String, name: String)], _ chosen: String?, any: String
    ) -> FormField {
        FormField(
            name: field.rawValue, label: label,
            kind: .choice([FormChoice("", any)] + picks.map { FormChoice($0.value, $0.name) }), value: chosen ?? "")
    }

    private func day(_ field: Field, _ label: String, _ day: Day?) -> FormField {
        FormField(name: field.rawValue, label: label, kind: .input(type: "date"), value: day?.description)
    }
}
