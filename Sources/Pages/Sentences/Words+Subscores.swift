import Measures

/// The parts of a total that a measure names.
extension Words {
    /// "Tension 4, sleep 7", in the order of the questions; `nil` where there are none.
    func subscores(of score: Score, _ measure: Measure) -> String? {
        guard case .valid(let sum) = score.result, !sum.subscores.isEmpty else { return nil }
        var names: [String] = []
        for item in measure.items {
            if let name = item.subscore, sum.subscores[name] != nil, !names.contains(name) { names.append(name) }
        }
        let parts = names.compactMap { name in
            sum.subscores[name].map { "\(name) \(points($0, decimals: measure.scoring.decimals))" }
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The same as a sentence of its own.
    func subscoresAlone(of score: Score, _ measure: Measure) -> String? {
        subscores(of: score, measure).map { parts in
            say(en: "In parts: \(parts).", es: "Por partes: \(parts).", fr: "Par parties : \(parts).")
        }
    }
}
