internal import FollowThrough

/// What a text about fees and the sums beside it come to. Where it says two things, or something else is what is free, it is
/// not said: nobody is to be sent somewhere that is free and is not.
enum CostGuess {
    static func cost(_ told: String, amounts: [String]) -> ResourceCost {
        let kinds = Set(amounts.filter { !$0.isEmpty }.map(cost(of:)))
        // A sum that cannot be read leaves open what the others come to.
        if !kinds.isEmpty, !kinds.contains(.unknown) {
            if kinds == [.free] { return hasSum(told) ? .unknown : .free }
            return kinds.contains(.pays) ? .pays : .little
        }
        let said = cost(of: told)
        return kinds.isEmpty || said != .free ? said : .unknown
    }

    private static func cost(of told: String) -> ResourceCost {
        if let sum = sum(told) { return sum == 0 ? .free : .pays }
        let words = FoldedWords.words(of: told)
        if words.isEmpty { return .unknown }
        let whole = words.joined(separator: " ")
        if ["none", "no", "zero", "nil", "ninguno", "ninguna", "aucun", "aucune"].contains(whole) { return .free }
        var text = " " + whole + " "
        if ["not free", "no es gratis", "pas gratuit", "n est pas gratuit"].contains(where: text.contains) {
            return .pays
        }
        for other in otherFree { text = text.replacing(other, with: " ") }
        let isFree = free.contains(where: text.contains)
        if little.contains(where: text.contains) { return .little }
        if isFree { return hasSum(told) || limits.contains(where: text.contains) ? .unknown : .free }
        return hasSum(told) ? .pays : .unknown
    }

    private static let free = [
        " free ", " no charge ", " no cost ", " no fee", " gratis ", " gratuit", " sin coste ", " sin costo ",
    ]

    private static let little = [
        " sliding ", " donation", " low cost ", " reduced ", " bajo coste ", " bajo costo ", " donativo",
        " tarif reduit ", " un don ", " sur don ", " dons ", " escala movil ",
    ]

    /// Something else than the help itself.
    private static let otherFree = [
        " toll free ", " smoke free ", " drug free ", " alcohol free ", " barrier free ", " free parking ",
        " free wifi ", " free wi fi ", " feel free ", " free to ", " free standing ", " free call ", " free phone ",
        " hands free ", " step free ", " rent free ", " gluten free ", " scent free ", " fragrance free ",
        " tobacco free ", " parking is free ", " parking gratis ", " parking gratuit ", " estacionamiento gratis ",
        " aparcamiento gratis ", " llamada gratuita ", " appel gratuit ", " numero gratuit ", " stationnement gratuit ",
    ]

    /// Free for some, or at times.
    private static let limits = [
        " free for ", " free if ", " free with ", " first ", " otherwise ", " members ", " gratis para ", " gratis si ",
        " gratis con ", " gratuit pour ", " gratuit si ", " gratuit avec ", " primera ", " premiere ", " except ",
        " may ", " some ", " depending ",
    ]

    /// A cell that holds a sum and nothing else, with or without a sign of money: `15.00`, `$15.00`, `1,200.00`, `12,50 €`.
    private static func sum(_ cell: String) -> Double? {
        let signs: Set<Character> = ["$", "€", "£", "¥"]
        var digits = String(cell.filter { !$0.isWhitespace && !signs.contains($0) })
        for code in ["USD", "EUR", "GBP", "CAD", "AUD"] where digits.uppercased().hasSuffix(code) {
            digits = String(digits.dropLast(code.count))
        }
        guard let first = digits.utf8.first, (48...57).contains(first),
            digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E })
        else { return nil }
        // The last point or comma parts the decimals where no three digits stand behind it, the others the thousands.
        if let last = digits.lastIndex(where: { $0 == "." || $0 == "," }) {
            let whole = String(digits[..<last].filter(\.isNumber))
            let rest = String(digits[digits.index(after: last)...])
            if rest.count == 3, whole != "0" { return Double(whole + rest) }
            return Double(rest.isEmpty ? whole : whole + "." + rest)
        }
        return Double(digits)
    }

    /// Whether a text names a sum that is not nothing.
    private static func hasSum(_ told: String) -> Bool {
        told.split { !$0.isNumber && $0 != "." && $0 != "," }.contains { part in
            part.contains { $0.isNumber && $0 != "0" }
        }
    }
}
