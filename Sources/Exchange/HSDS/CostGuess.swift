internal import FollowThrough

/// What a text about fees and the sums beside it come to.
enum CostGuess {
    static func cost(_ told: String, amounts: [String]) -> ResourceCost {
        let sums = amounts.compactMap { Double($0.replacing(",", with: ".")) }
        if !sums.isEmpty { return sums.allSatisfy { $0 == 0 } ? .free : .pays }
        let words = FoldedWords.words(of: told)
        if words.isEmpty { return .unknown }
        let text = " " + words.joined(separator: " ") + " "
        if ["not free", "no es gratis", "pas gratuit", "n est pas gratuit"].contains(where: text.contains) {
            return .pays
        }
        if [" free ", " no charge ", " no cost ", " no fee", " gratis ", " gratuit", " sin coste ", " sin costo "]
            .contains(where: text.contains)
        {
            return .free
        }
        if [
            "sliding", "donation", "low cost", "reduced", "bajo coste", "bajo costo", "donativo", "tarif reduit",
            "don ",
        ]
        .contains(where: text.contains) {
            return .little
        }
        return told.contains(where: \.isNumber) ? .pays : .unknown
    }
}
