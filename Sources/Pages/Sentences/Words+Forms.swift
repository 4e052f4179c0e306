import Measures

/// What one filled-in form is called and came to, in a few words.
extension Words {
    func formName(_ form: FormSeen, _ measure: Measure?) -> String {
        switch measure?.purpose {
        case .outcome: outcome
        case .alliance: alliance
        default: measure?.title(language) ?? form.response.measure.key.name
        }
    }

    /// "21.9; lowest line: how we work, 6.1", "would rather not", "without a score".
    func formResult(_ form: FormSeen, _ measure: Measure?) -> String {
        let decimals = measure?.scoring.decimals ?? 1
        switch form.score.result {
        case .valid(let sum):
            var text = points(sum.total, decimals: decimals)
            if let measure, let parts = subscores(of: form.score, measure) { text += " (\(parts))" }
            if form.assessment?.side?.isWorse == true, let lowest = form.assessment?.lowestLine, let measure,
                let name = itemName(lowest.item, measure)
            {
                let line = "\(name), \(points(lowest.worth, decimals: decimals))"
                text += say(
                    en: "; lowest line: \(line)", es: "; línea más baja: \(line)",
                    fr: " ; ligne la plus basse : \(line)")
            }
            if !form.score.risks.isEmpty {
                text += say(
                    en: "; a risk question was answered", es: "; hay una respuesta de riesgo",
                    fr: " ; une réponse à risque")
            }
            return text
        case .totalOnly(let total):
            return say(
                en: "\(points(total, decimals: decimals)), total alone",
                es: "\(points(total, decimals: decimals)), solo el total",
                fr: "\(points(total, decimals: decimals)), total seul")
        case .incomplete(let missing):
            return say(
                en: "not whole, \(missing.count) without a mark", es: "incompleto, \(missing.count) sin marca",
                fr: "incomplet, \(missing.count) sans marque")
        case .declined: return say(en: "would rather not", es: "prefirió no hacerlo", fr: "n’a pas souhaité")
        case .unscored: return say(en: "kept, without a score", es: "guardado, sin puntuación", fr: "gardé, sans score")
        }
    }

    func way(_ way: ResponseWay) -> String {
        switch way {
        case .tablet: say(en: "on the tablet", es: "en la tableta", fr: "sur la tablette")
        case .link: say(en: "by link", es: "por enlace", fr: "par lien")
        case .paper: say(en: "from paper", es: "en papel", fr: "sur papier")
        case .imported: say(en: "imported", es: "importado", fr: "importé")
        }
    }
}
