/// What else a comment in French may be about.
extension DoubtAnother {
    static let french = DoubtAnother(
        causes: [
            "<adv>* parce|car|puisque? que|qu? <adv>* le|la|l|les|mon|ma|mes|ce|cette|ces <adv>* <thing>|<kin>|boulot|travail|maison|enfants|nuits|dettes|argent|bruit|bebe|gens|horaires <adv>* de|a|en|la|le|nuit|travail|maison* <adv>* <cl>? <adv>* est|sont|me|m|va|vont|ont|a|tue|tuent|prend|prennent|epuise|epuisent"
        ],
        dates: [
            "le|les|ce|cette|chaque? lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundis|mardis|mercredis|jeudis|vendredis",
            "demain|aujourdhui|apres demain",
            "la|cette semaine|seance|rencontre|fois <adv>* prochaine|pro|suivante|ci?",
            "la|le prochaine|prochain|semaine",
            "en|jusqu|jusqua|avant janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|vacances|voyage|deplacement",
            "j ai <adv>* un|une|des|mon <adv>* rendez|rdv|examen|examens|operation|reunion|empechement",
        ],
        coming: "venir viens vient viendrai revenir reviens passer",
        lasting: "plus jamais continuer poursuivre",
        able: "peux pourrai puis pourrais peut pourra",
        wanting: "veux souhaite envie desire voudrais etre",
        rides: "bus voiture train metro velo rer tram tramway autobus moto",
        lateWords: "retard desole desolee excusez pardon dsl",
        remedies: """
            medicament medicaments cachets creme regime antidepresseurs kine sirop gouttes vitamines complements melatonine
            patchs patch gym piqure somnifere somniferes doliprane xanax lexomil seroplex chimio matelas oreiller yoga sport
            """,
        burdens: """
            travail boulot patron lycee college ecole fac cegep universite examen examens partiels prof maths bac foot appart
            appartement proprio loyer logement juge tribunal visa horaires planning entretien job taf mariage couple relation
            humidite permis
            """,
        determiners: "mon ma mes le la l les ce cet cette ces son sa ses notre nos un une",
        hereWords: "ici rdv rendez rencontre rencontres processus demarche discussions psy psys viens venais")
}
