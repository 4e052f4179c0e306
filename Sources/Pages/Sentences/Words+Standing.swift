import Clinic
package import FollowThrough
package import Signs

/// Where an episode stands, in one sentence.
extension Words {
    /// For a row of appointments: "Talk first, before anything new: alliance fell."
    ///
    /// - Parameter isBoard: the page says below what there is to praise.
    package func whereTheyStand(_ standing: Standing, _ dates: Dates, isBoard: Bool = true) -> String {
        // It stands also once it was recorded what was done, and is named as that.
        let isRisk = standing.act != .callNow && standing.troubles.contains { $0.kind == .riskAnswer }
        // What follows says so itself.
        let isAlone =
            standing.waiting.isEmpty && standing.unanswered.isEmpty
            && (standing.concerns.first.map { $0.subject == .risk } ?? true)
        let isFirst = isRisk && !isAlone
        let said = whatElse(standing, dates, isBoard: isBoard, isAfterRisk: isFirst)
        return isFirst ? riskAnswerDealtWith + " " + said : said
    }

    private var riskAnswerDealtWith: String {
        say(
            en: "Risk answer: dealt with.", es: "Respuesta de riesgo: atendida.",
            fr: "Réponse à risque : prise en charge.")
    }

    private func whatElse(
        _ standing: Standing, _ dates: Dates, isBoard: Bool, isAfterRisk: Bool
    ) -> String {
        if let waiting = standing.waiting.first {
            let what =
                why(standing).first.map { within(line($0, dates).strong.trimmed) }
                ?? within(concernTitle(waiting.title))
            switch standing.act {
            case .callNow:
                return say(
                    en: "Safety first: \(what).", es: "Primero la seguridad: \(what).",
                    fr: "La sécurité d’abord : \(what).")
            case .talk where isAfterRisk:
                return say(
                    en: "Now talk: \(what).", es: "Ahora, hablar: \(what).", fr: "À présent, parler : \(what).")
            case .talk:
                return say(
                    en: "Talk first, before anything new: \(what).",
                    es: "Primero hablar, antes de nada nuevo: \(what).",
                    fr: "Parler d’abord, avant toute nouveauté : \(what).")
            default: return capitalised(what) + "."
            }
        }
        if !standing.unanswered.isEmpty { return wroteADoubtPerhaps }
        if let concern = standing.concerns.first {
            let what = within(concernTitle(concern.title))
            return say(en: "Review: \(what).", es: "Revisión: \(what).", fr: "Bilan : \(what).")
        }
        if let sign = standing.troubles.first { return capitalised(within(line(sign, dates).strong.trimmed)) + "." }
        if standing.sessions == 0 {
            return say(
                en: "First session. Nothing recorded yet.", es: "Primera sesión. Aún no hay nada registrado.",
                fr: "Première séance. Rien d’enregistré pour l’instant.")
        }
        let course = soFar(standing)
        if !standing.lanes.contains(.saySo) { return course }
        if !isBoard {
            return course + " "
                + say(en: "Something to praise.", es: "Hay algo bueno que reconocer.", fr: "Un encouragement à donner.")
        }
        return course + " "
            + say(
                en: "Something to praise, below.", es: "Hay algo bueno que reconocer, abajo.",
                fr: "Un encouragement à donner, plus bas.")
    }

    /// For the top of a client's page: how many sessions, then what stands out, or where the two lines are.
    ///
    /// - Parameters:
    ///   - decimals: of the last total of each check.
    ///   - isFirst: there was no course of care before.
    ///   - advised: the sign that the advice beside it is about, which is said for that.
    ///   - known: the outcome scores, of which "on course" is said where no sign speaks.
    package func whereThingsStand(
        _ standing: Standing, name: String, _ dates: Dates, decimals: (outcome: Int, alliance: Int) = (1, 1),
        isFirst: Bool = true, advised: Sign? = nil, known: OutcomesKnown = OutcomesKnown(totals: [])
    ) -> String {
        if !standing.isOpen {
            return say(en: "This episode has ended.", es: "Este episodio ha terminado.", fr: "Ce suivi est terminé.")
        }
        if standing.sessions == 0 && standing.troubles.isEmpty {
            if !isFirst {
                return say(
                    en: "\(name) has not been here in this episode yet.",
                    es: "\(name) aún no ha venido en este episodio.",
                    fr: "\(name) n’a pas encore eu de séance dans ce suivi.")
            }
            return say(
                en: "\(name) has not been here yet; nothing is recorded.",
                es: "\(name) aún no ha venido; no hay nada registrado.",
                fr: "\(name) n’a pas encore eu de séance ; rien n’est enregistré.")
        }
        let after =
            standing.sessions == 0
            ? name
            : say(
                en: "\(name), after \(sessions(standing.sessions))", es: "\(name), tras \(sessions(standing.sessions))",
                fr: "\(name), après \(sessions(standing.sessions))")
        let colon = language == .french ? " : " : ": "
        let telling = standing.troubles.isEmpty ? standing.onTrack : standing.tellingTroubles
        var lines: [Sign] = Array(telling.prefix(2))
        if let advised, !lines.contains(where: { $0.kind == advised.kind }) {
            lines = Array(lines.prefix(1)) + [advised]
        }
        if !lines.isEmpty {
            let nothing = standing.nextAppointment == nil
            let holding = standing.troubles + standing.onTrack
            let said = lines.map {
                within(line($0, dates, holding: holding, nothingIsBooked: nothing).text.trimmed)
            }
            return after + colon + said.joined(separator: say(en: "; ", es: "; ", fr: " ; ")) + "."
        }
        let allianceNow = standing.lastAlliance.map {
            "\(within(alliance)) \(points($0, decimals: decimals.alliance))"
        }
        return after + colon + soFar(known, alliance: allianceNow) + "."
    }
}

extension String {
    /// Without the comma, colon or full stop at its end.
    var trimmed: String {
        var text = self
        while let last = text.last, ",:. ".contains(last) { text.removeLast() }
        return text
    }
}
