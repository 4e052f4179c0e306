/// Rows of French for a pause, for hope that runs out, for going on that is not sure and for what is thought little of; and
/// thanks and habits that are made of the same words.
extension DoubtTable {
    static let frenchPauseRules: [(name: String, pattern: String)] = [
        (
            "pause",
            "faire|prendre|fais|besoin|voudrais|veux|mettre <adv>* faire|prendre? <adv>* d|de|une|un* <adv>* petite|longue? pause|break|coupure|parenthese <adv>* dans|avec|de|des|du|d|a|sur|pour <adv>* <ofcare>"
        ),
        ("pause", "mettre|mets <adv>* <ofcare> en|sur pause|attente"),
        ("pause", "<wantout> <adv>* suspendre|interrompre|espacer !un <adv>* <ofcare> <tail>* $"),
        (
            "does-not-believe",
            "decu|decue|decus|desillusionne|desillusionnee|desenchante|desenchantee <adv>* par|de|d|du|des|avec <adv>* <ofcare|ofthis>"
        ),
        ("does-not-believe", "<ofcare> <adv>* me <adv>* decoit|decoivent"),
        (
            "raised-go-on",
            "<doubting> <adv>* de|d|que|si <adv>* vouloir|pouvoir|avoir|je|j* <adv>* envie|veux|veuille|dois|devrais? <adv>* de? <adv>* <venir> <tail>* $"
        ),
        (
            "no-progress",
            "<ne>? <adv>* vois|sais|comprends <adv>* <pas|mal> <adv>* trop|bien|vraiment* <adv>* ou <adv>* on|nous|ca|tout|cela|cette|la* <adv>* therapie? <adv>* <cl>? va|allons|mene|menent|s <adv>* va? <tail>* $"
        ),
        (
            "no-hope",
            "commence|commencais|risque|suis <adv>* en|train|de* <adv>* a|de? <adv>* perdre <adv>* l|la|tout|toute|mon* <adv>* espoir|confiance|foi|patience <tail>* $"
        ),
        (
            "no-hope",
            "commence|commencais|risque|suis <adv>* en|train|de* <adv>* a|de? <adv>* perdre <adv>* l|la|tout|toute|mon* <adv>* espoir|confiance|foi|patience <adv>* que|qu|en|dans <adv>* <subject>"
        ),
        (
            "question",
            "demande|sais|savoir <adv>* <pas>? <adv>* quand <adv>* est? <adv>* ce? <adv>* que|qu? <adv>* <subject> <adv>* va|vont|commence|commencera <adv>* commencer? <adv>* a? <adv>* <cl>? <helpi>"
        ),
        (
            "question",
            "quand <adv>* est? <adv>* ce? <adv>* que|qu? <adv>* <subject> <adv>* va|vont <adv>* enfin|commencer <adv>* a? <adv>* <cl>? <helpi>"
        ),
        (
            "worse",
            "<strong|weak> <adv>* <ne>? <cl>? <adv>* fait|font|faisait|faisaient <adv>* plus <adv>* de <adv>* mal|tort <adv>* que|qu <adv>* de? <adv>* bien"
        ),
        ("stays", "<ne>? <cl>? <adv>* laissez|laisse <adv>* pas <adv>* <cl>? <adv>* tomber|arreter|abandonner|partir"),
        ("stays", "payer|paye|paie|facturer <adv>* <cl>? <adv>* le? double|plus <adv>* pour|cher"),
        ("once", "<ne>? peux|pourrai|pourrais|pouvons|vais <adv>* pas <adv>* pouvoir? venir|passer !plus|ici|vous"),
        (
            "habit",
            "arreter|stopper|arrete|arretais|lacher <adv>* de|d|la|le|l|les* <adv>* fumer|boire|jouer|cigarette|cigarettes|clope|clopes|tabac|alcool|cannabis|sucre|vapoter|grignoter|parier"
        ),
    ]

    static let frenchPausePhrases: [(name: String, phrases: String)] = [
        (
            "ofcare",
            """
            la|le|les|l|cette|ce|ces|nos|mes|ma|mon|vos|notre? therapie|traitement|seances|seance|rencontres|rdv|suivi|psychotherapie|processus|demarche|consultations|echanges/
            les|ces|nos|mes|vos rendez vous/venir/venir ici
            """
        ),
        ("ofthis", "ca/tout ca/cela/resultat/resultats/progres"),
    ]
}
