import Clinic
package import FollowThrough

/// Small help at once: vouchers and money that a practice holds.
extension Words {
    package var stock: String {
        say(en: "Small help at hand", es: "Pequeña ayuda a mano", fr: "Petite aide à portée de main")
    }
    var stockLead: String {
        say(
            en: "Vouchers and sums that can be given at once. What is given is recorded, and never more than is there.",
            es:
                "Vales y cantidades de dinero que se pueden dar al momento. Lo que se da se registra, y nunca más de lo que hay.",
            fr:
                "Des bons et des sommes à donner tout de suite. Ce qui est donné est noté, jamais plus que ce qu’il y a."
        )
    }
    var stockEmpty: String {
        say(
            en: "Nothing is held yet. Begin with what you have: ten bus vouchers are enough.",
            es: "Aún no hay nada. Empiece con lo que tenga: diez vales de autobús bastan.",
            fr: "Rien encore. Commencez avec ce que vous avez : dix bons de bus suffisent.")
    }
    /// For those who may not add to it.
    var stockEmptyForReading: String {
        say(
            en: "Nothing is held yet. The front desk or an administrator can begin with what there is.",
            es: "Aún no hay nada. Recepción o administración pueden empezar con lo que haya.",
            fr: "Rien encore. L’accueil ou l’administration peuvent commencer avec ce qu’il y a.")
    }
    var newStock: String { say(en: "A new stock", es: "Una reserva nueva", fr: "Une nouvelle réserve") }
    var stockName: String { say(en: "What it is", es: "Qué es", fr: "Ce que c’est") }
    var stockNameHint: String {
        say(en: "Such as: Bus vouchers", es: "Por ejemplo: Vales de autobús", fr: "Par exemple : Bons de bus")
    }
    var unit: String { say(en: "Counted in", es: "Se cuenta en", fr: "Se compte en") }
    var unitPieces: String { say(en: "pieces", es: "unidades", fr: "unités") }
    var unitMoney: String { say(en: "money", es: "dinero", fr: "argent") }
    var pieceWorth: String { say(en: "One is worth", es: "Valor de una", fr: "Valeur d’une unité") }
    var pieceWorthHint: String {
        say(
            en: "For pieces: such as 2.50", es: "Para unidades: por ejemplo 2,50",
            fr: "Pour les unités : par exemple 2,50")
    }
    var currency: String { say(en: "Currency", es: "Moneda", fr: "Monnaie") }
    var startQuantity: String { say(en: "There now", es: "Hay ahora", fr: "Il y a maintenant") }
    var quantity: String { say(en: "How many", es: "Cuánto", fr: "Combien") }
    var begin: String { say(en: "Begin", es: "Empezar", fr: "Commencer") }
    var nothingLeft: String { say(en: "Nothing left", es: "No queda nada", fr: "Il ne reste rien") }
    var handOut: String { say(en: "Give", es: "Dar", fr: "Donner") }
    var handOutTo: String { say(en: "To whom", es: "A quién", fr: "À qui") }
    var refill: String { say(en: "Refill", es: "Reponer", fr: "Réapprovisionner") }
    var countedNow: String { say(en: "Counted", es: "Contado", fr: "Compté") }
    func cameIn(isMoney: Bool) -> String {
        say(en: isMoney ? "How much came in" : "How many came in", es: "Cuánto ha entrado", fr: "Quantité reçue")
    }
    func isThere(isMoney: Bool) -> String {
        say(en: isMoney ? "How much there is" : "How many there are", es: "Cuánto hay", fr: "Quantité présente")
    }
    var countedHint: String {
        say(
            en: "What is really there; the difference is recorded.",
            es: "Lo que hay de verdad; la diferencia se registra.", fr: "Ce qu’il y a vraiment ; l’écart est noté.")
    }
    var closeStock: String { say(en: "Close this stock", es: "Cerrar esta reserva", fr: "Clore cette réserve") }
    var reopenStock: String { say(en: "Open it again", es: "Abrirla de nuevo", fr: "La rouvrir") }
    var stockClosed: String { say(en: "Closed", es: "Cerrada", fr: "Close") }
    var keepTheStock: String { say(en: "Keep it right", es: "Mantenerla al día", fr: "La tenir à jour") }
    var moves: String { say(en: "What came in and went out", es: "Lo que entró y salió", fr: "Entrées et sorties") }
    var noMoves: String { say(en: "Nothing yet.", es: "Nada todavía.", fr: "Rien encore.") }
    func move(_ change: StockChange) -> String {
        switch change {
        case .refilled: say(en: "Refilled", es: "Repuesto", fr: "Réapprovisionné")
        case .given: say(en: "Given", es: "Dado", fr: "Donné")
        case .corrected: say(en: "Counted, corrected", es: "Contado, corregido", fr: "Compté, corrigé")
        case .takenBack: say(en: "Taken back", es: "Devuelto", fr: "Repris")
        }
    }
    var countedAgrees: String { say(en: "Counted, agrees", es: "Contado, coincide", fr: "Compté, exact") }
    var takenBackLater: String { say(en: "taken back later", es: "devuelto después", fr: "repris ensuite") }
    var takeBackGiving: String { say(en: "Take back", es: "Deshacer", fr: "Reprendre") }
    var somebody: String { say(en: "a client", es: "un cliente", fr: "un client") }
    var when: String { say(en: "When", es: "Cuándo", fr: "Quand") }
    var stockWhat: String { say(en: "What", es: "Qué", fr: "Quoi") }
    var who: String { say(en: "By whom", es: "Por quién", fr: "Par qui") }
    var smallHelp: String {
        say(en: "Small help at once", es: "Pequeña ayuda al momento", fr: "Une petite aide tout de suite")
    }
    func givenSoFar(_ what: String) -> String { say(en: "Given: \(what)", es: "Dado: \(what)", fr: "Donné : \(what)") }

    /// An amount of minor units: "€12.50", "12,50 €".
    package func amount(_ minor: Int, _ currency: Currency) -> String {
        let number = points(minor, decimals: currency.decimals)
        let symbols = ["EUR": "€", "GBP": "£", "USD": "$"]
        if language == .english {
            if let symbol = symbols[currency.code] {
                return minor < 0 ? "−\(symbol)\(number.dropFirst())" : symbol + number
            }
            return "\(currency.code)\u{A0}\(number)"
        }
        return "\(number)\u{A0}\(symbols[currency.code] ?? currency.code)"
    }

    /// "4 (€10.00) left", "queda 1 (2,50 €)".
    func left(of stock: Stock) -> String {
        if stock.balance == 0 { return nothingLeft }
        let held = quantity(stock.balance, of: stock)
        let (isOne, isBelowTwo): (Bool, Bool) =
            switch stock.unit {
            case .pieces: (stock.balance == 1, stock.balance < 2)
            case .money:
                (
                    stock.balance == minor(of: 1, stock.currency), stock.balance < minor(of: 2, stock.currency)
                )
            }
        return say(
            en: "\(held) left", es: isOne ? "\(held) queda" : "\(held) quedan",
            fr: isBelowTwo ? "\(held) reste" : "\(held) restent")
    }

    private func minor(of whole: Int, _ currency: Currency) -> Int {
        (0..<currency.decimals).reduce(whole) { product, _ in product * 10 }
    }

    /// So much of a stock: "4 pieces (€10.00)" or a sum.
    var stockNoteHint: String {
        say(
            en: "Without anyone’s name: this line belongs to no client.",
            es: "Sin el nombre de nadie: esta línea no es de ningún cliente.",
            fr: "Sans le nom de personne : cette ligne n’est d’aucun client.")
    }
    func quantity(_ quantity: Int, of stock: Stock) -> String {
        switch stock.unit {
        case .money: return amount(quantity, stock.currency)
        case .pieces:
            let count = quantity < 0 ? "−\(-quantity)" : String(quantity)
            return "\(count) (\(amount(stock.worth(of: quantity), stock.currency)))"
        }
    }
}
