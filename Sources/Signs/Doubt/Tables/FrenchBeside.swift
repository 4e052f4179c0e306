/// What else French comments speak of: an all-clear beside "no change", who treated somebody before, and other matters.
extension DoubtTable {
    static let frenchCalms = [
        "<adv>* tout <adv>* va|est|se|allait|s|roule|baigne|ok|bien|nickel|parfait <adv>* passe|tres? <adv>* bien|ok|parfait|nickel?",
        "^ <adv>* ca|je|j|c|suis|est|etait|va|vais|me|sens* <adv>* tres|super|vraiment* bien|parfait|nickel|super|content|contente|ok|impeccable|genial !mais",
    ]

    static let frenchEarlier = [
        "mon|ma|l|un|une|mes|d|cet|cette <adv>* ancien|ancienne|anciens|precedent|precedente|premier|premiere|autre|dernier|derniere|ex <carer>",
        "arrete|quitte|lache|abandonne|essaye <adv>* le|un|mon groupe",
        "mon|ma|le|la <carer> d avant",
    ]

    static let frenchMatters = [
        "^^ <lead>* a|dans|chez|au <adv>* la|l|mon|ma|mes? <adv>* maison|travail|boulot|ecole|famille|bureau|parents|nous",
        "avec <adv>* mon|ma|mes <kin>",
        "quitter|laisser|larguer|rompre <adv>* avec? mon|ma <kin>",
        "dispute|disputons|engueule|engueulons|parle <adv>* tout|le|temps|toujours|encore|plus* <adv>* avec? <adv>* mon|ma|mes <kin>",
        "<adv>* mon|ma|mes <kin> <adv>* <ne>? <adv>* <cl>? <adv>* mange|veut|dort|fait|refuse|ecoute|boit|obeit <adv>* pas|plus|rien",
        "jamais|pas <adv>* de|d place|parking|taxi",
    ]

    static let frenchBesidePhrases: [(name: String, phrases: String)] = [
        (
            "carer",
            """
            psy/psychologue/therapeute/therapie/groupe/suivi/psychiatre/centre/conseiller/conseillere/traitement
            """
        )
    ]
}
