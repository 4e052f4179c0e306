package import Clinic

/// Which episodes the figures are over.
extension AttributionWords {
    /// - Parameter date: how a day is written.
    package func chosen(_ choice: EpisodeChoice, date: (Day) -> String = { $0.description }) -> String {
        if choice.isAll {
            return say(
                en: "Over all episodes, open and closed.", es: "Sobre todos los episodios, abiertos y cerrados.",
                fr: "Sur tous les suivis, en cours et clos.")
        }
        let parts = [began(choice, date), place(choice), treatment(choice)].compactMap(\.self)
        let kind =
            switch choice.state {
            case .all: say(en: "episodes", es: "episodios", fr: "les suivis")
            case .closed: say(en: "closed episodes", es: "episodios cerrados", fr: "les suivis clos")
            case .open: say(en: "open episodes", es: "episodios abiertos", fr: "les suivis en cours")
            }
        let both =
            choice.state == .all
            ? say(en: ", open and closed", es: ", abiertos y cerrados", fr: ", en cours et clos") : ""
        let which = parts.isEmpty ? kind : kind + " " + parts.joined(separator: ", ")
        return say(
            en: "Only over \(which)\(both).", es: "Solo sobre \(which)\(both).", fr: "Seulement sur \(which)\(both).")
    }

    private func began(_ choice: EpisodeChoice, _ date: (Day) -> String) -> String? {
        switch (choice.from.map(date), choice.to.map(date)) {
        case (let from?, let to?):
            say(
                en: "that began from \(from) to \(to)", es: "que empezaron del \(from) al \(to)",
                fr: "commencés du \(from) au \(to)")
        case (let from?, nil):
            say(
                en: "that began on \(from) or later", es: "que empezaron el \(from) o después",
                fr: "commencés le \(from) ou après")
        case (nil, let to?):
            say(
                en: "that began on \(to) or before", es: "que empezaron el \(to) o antes",
                fr: "commencés le \(to) ou avant")
        case (nil, nil): nil
        }
    }

    private func place(_ choice: EpisodeChoice) -> String? {
        choice.site.map { say(en: "at \($0)", es: "en \($0)", fr: "à \($0)") }
    }

    private func treatment(_ choice: EpisodeChoice) -> String? {
        choice.treatment.map {
            say(en: "whose treatment was \($0)", es: "con el tratamiento \($0)", fr: "avec le traitement \($0)")
        }
    }
}
