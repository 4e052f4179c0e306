/// What the search of the directory knows of words: which say the same in English, Spanish and French, and which say
/// nothing by themselves.
enum SearchWords {
    /// Other words for the same thing, as they stand in the index.
    static func others(for word: String) -> [[UInt32]] { byWord[word] ?? [] }

    /// Articles, prepositions and the like: with other words beside them they are not looked for.
    static let small: Set<String> = Set(
        FoldedWords.words(
            of: """
                a an and at by for from in of on or the to with
                al con de del e el en la las los o para por u un una y
                à au aux avec chez d des du et l le les ou par pour s une
                """))

    private static let byWord: [String: [[UInt32]]] = {
        var byWord: [String: [[UInt32]]] = [:]
        for line in groups {
            let words = FoldedWords.words(of: line)
            for word in words {
                byWord[word, default: []] += words.filter { $0 != word }.map { $0.unicodeScalars.map(\.value) }
            }
        }
        return byWord
    }()

    /// A line for each thing; of one and of several.
    private static let groups = [
        "bicycle bicycles bike bikes cycling bicicleta bicicletas bici bicis vélo vélos bicyclette bicyclettes",
        "bus buses coach coaches autobús autobuses autocar autocares",
        "train trains rail tren trenes ferrocarril",
        "car cars coche coches automóvil voiture voitures",
        "lift lifts ride rides carpool trayecto trayectos trajet trajets covoiturage",
        "voucher vouchers coupon coupons vale vales bono bonos cupón cupones bon bons",
        "food meal meals groceries comida comidas alimentos repas nourriture",
        "money dinero argent",
        "debt debts deuda deudas dette dettes",
        "childcare nursery nurseries daycare crèche crèches guardería guarderías garderie garderies",
        "babysitter babysitters babysitting canguro canguros niñera niñeras nounou nounous",
        "child children kids niño niños niña niñas enfant enfants",
        "doctor doctors médico médicos médica médecin médecins",
        "clinic clinics clínica clínicas clinique cliniques",
        "dentist dentists dental dentista dentistas dentiste dentistes",
        "pharmacy pharmacies farmacia farmacias pharmacie",
        "hospital hospitals hospitales hôpital hôpitaux",
        "interpreter interpreters interpreting intérprete intérpretes interprète interprètes",
        "translation translations translator traducción traducciones traduction traductions",
        "computer computers laptop laptops ordenador ordenadores computadora computadoras ordinateur ordinateurs",
        "phone phones telephone teléfono teléfonos téléphone téléphones",
        "housing flat flats vivienda viviendas piso pisos logement logements",
        "shelter shelters refugio refugios albergue albergues abri abris hébergement",
        "rent alquiler loyer loyers",
        "counselling counseling counsellor counselor asesoramiento consejero conseil conseils",
        "group groups grupo grupos groupe groupes",
        "class classes course courses clase clases curso cursos cours",
        "work job jobs employment trabajo empleo travail emploi emplois",
        "evening evenings night nights noche noches soir soirée soirées nuit",
        "library libraries biblioteca bibliotecas bibliothèque bibliothèques",
        "clothes clothing ropa vêtements",
    ]
}
