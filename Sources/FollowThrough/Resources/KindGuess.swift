extension BarrierKind {
    /// What people call it in English, Spanish and French: somebody who looks for "transport" means all that helps with
    /// it, whatever it calls itself.
    var names: String {
        switch self {
        case .transport: "transport transporte bus autobús"
        case .cost: "cost money voucher coste dinero vale coût argent bon"
        case .time: "time work horario trabajo horaire travail"
        case .childcare: "childcare nursery niños guardería enfants garderie"
        case .health: "health salud santé"
        case .fear: "fear doubt miedo duda peur doute"
        case .language: "language idioma langue"
        case .technology: "technology tecnología technologie"
        case .housing: "housing vivienda logement"
        case .other: ""
        }
    }
}

/// What kinds of barrier a text speaks of, by the words in it; a guess for directories that do not say.
package enum KindGuess {
    package static func kinds(in text: String) -> Set<BarrierKind> {
        var kinds: Set<BarrierKind> = []
        for word in FoldedWords.words(of: text) {
            for (kind, stems) in stems where stems.contains(where: { word.hasPrefix($0) }) { kinds.insert(kind) }
            if let kind = whole[word] { kinds.insert(kind) }
        }
        return kinds
    }

    /// English, Spanish and French; a word that begins so.
    private static let stems: [(BarrierKind, [String])] = [
        (.transport, ["transport", "paratransit", "autobus", "bicycl", "biciclet", "velo", "carpool", "covoitur"]),
        (.cost, ["voucher", "financial", "financ", "foodbank", "subsid", "welfare", "subvencion", "prestacion"]),
        (.childcare, ["childcare", "daycare", "nursery", "babysit", "guarderia", "creche", "garderie", "canguro"]),
        (.health, ["medical", "medicin", "clinic", "disabilit", "wheelchair", "dental", "discapac", "handicap"]),
        (.fear, ["counsel", "mental", "anxiet", "peer", "helpline", "psycho", "psico", "ansiedad", "anxiete"]),
        (.language, ["interpret", "translat", "traducc", "traduct"]),
        (.technology, ["computer", "internet", "laptop", "tablet", "digital", "ordenador", "informatique", "wifi"]),
        (.housing, ["housing", "shelter", "homeless", "tenan", "vivienda", "alojamiento", "logement", "hebergement"]),
        (.time, ["evening", "weekend", "employment", "jobcent", "laboral", "soiree"]),
    ]

    private static let whole: [String: BarrierKind] = [
        "bus": .transport, "ride": .transport, "rides": .transport, "taxi": .transport, "lift": .transport,
        "lifts": .transport, "train": .transport, "food": .cost, "meals": .cost, "debt": .cost, "rent": .housing,
        "asl": .language, "esl": .language, "work": .time, "jobs": .time,
    ]
}
