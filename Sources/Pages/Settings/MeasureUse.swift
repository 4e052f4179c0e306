import Clinic
import Markup
import Measures
import Routes

/// For whom an offered measure is the check that is handed over, and for whom another one is: one of each purpose is, the
/// product's own before a pack, and of several packs the first by name.
struct MeasureUse: Sendable {
    let inUse: [AgeBand]
    /// Where another one is taken: which, and for whom.
    let behind: [(measure: Measure, ages: [AgeBand])]
}

extension MeasureLine {
    /// `nil` for what is not offered, and where nothing is chosen for anybody.
    ///
    /// - Parameter lines: all measures, in the order in which they are taken.
    func use(among lines: [MeasureLine]) -> MeasureUse? {
        guard isOn, measure.purpose != .other else { return nil }
        let rivals = lines.filter { line in
            line.isOn && line.measure.purpose == measure.purpose && line.measure.isForGroups == measure.isForGroups
        }
        var inUse: [AgeBand] = []
        var behind: [(measure: Measure, ages: [AgeBand])] = []
        for ages in AgeBand.allCases where measure.fits(ages) {
            guard let first = rivals.first(where: { $0.measure.fits(ages) })?.measure else { continue }
            if first.id.key == measure.id.key {
                inUse.append(ages)
            } else if let index = behind.firstIndex(where: { $0.measure.id == first.id }) {
                behind[index].ages.append(ages)
            } else {
                behind.append((measure: first, ages: [ages]))
            }
        }
        return MeasureUse(inUse: inUse, behind: behind)
    }

    /// For whom it is the check, and for whom it is not while another one is offered.
    func writeUse(among lines: [MeasureLine], _ words: Words, into html: inout HTML) {
        guard let use = use(among: lines) else { return }
        if !use.inUse.isEmpty {
            let ages = words.ages(use.inUse)
            html.p(
                measure.isForGroups ? words.measureInUseForGroups(ages) : words.measureInUse(ages),
                .class("small soft"))
        }
        for other in use.behind {
            html.p(.class("small soft")) {
                $0.text(words.measureBehind(other.measure.title(words.language), words.ages(other.ages)) + " ")
                $0.a(words.measureChooseInstead, .href(Route.measure(other.measure.id.key.name).path))
            }
        }
    }
}

extension Measure {
    fileprivate func fits(_ band: AgeBand) -> Bool { ages.isEmpty || ages.contains(band) }
}

extension Words {
    func ages(_ bands: [AgeBand]) -> String {
        bands.count == AgeBand.allCases.count ? measureAllAges : bands.map(ageBand).joined(separator: ", ")
    }
    func measureInUse(_ ages: String) -> String {
        say(
            en: "Handed over as the check: \(ages).", es: "Se entrega como cuestionario: \(ages).",
            fr: "Sert de questionnaire de séance : \(ages).")
    }
    /// It is never handed over by itself: whoever is on the page of a session chooses it there.
    func measureInUseForGroups(_ ages: String) -> String {
        say(
            en: "Used where \(quoted(aboutAGroup)) is chosen on the page of a session: \(ages).",
            es: "Se usa al elegir \(quoted(aboutAGroup)) en la página de una sesión: \(ages).",
            fr: "Sert lorsque \(quoted(aboutAGroup)) est choisi sur la page d’une séance : \(ages).")
    }
    func measureBehind(_ other: String, _ ages: String) -> String {
        say(
            en: "Not used as the check while \(other) is offered: \(ages).",
            es: "No se usa como cuestionario mientras se ofrezca \(other): \(ages).",
            fr: "Ne sert pas de questionnaire de séance tant que \(other) est proposée : \(ages).")
    }
    /// Leads to the measure that is taken instead, where it can be switched off.
    var measureChooseInstead: String {
        say(
            en: "To use this one, stop offering that one", es: "Para usar esta, dejar de ofrecer esa",
            fr: "Pour utiliser celle-ci, ne plus proposer celle-là")
    }
}
