/// What else Spanish comments speak of: an all-clear beside "no change", who treated somebody before, and other matters.
extension DoubtTable {
    static let spanishCalms = [
        "<adv>* todo <adv>* bien|genial|perfecto|tranquilo|estupendo|ok|va|marcha|en <adv>* bien|orden?",
        "^ estoy|ando|voy|sigo|me|muy|siento|pero|y|todo|hoy* bien|genial|perfecto|contento|contenta|tranquilo|tranquila|feliz|estupendo !pero",
    ]

    static let spanishEarlier = [
        "mi|la|el|un|una|otra|otro|aquella|aquel|mis <adv>* anterior|antigua|antiguo|primera|primer|otra|otro|ultimo|ultima|ex <carer>",
        "mi|la|el|un|una|otra|otro|aquella|aquel <carer> <adv>* anterior|pasada|pasado|anteriores",
        "deje|abandone|probe|intente <adv>* con|a? <adv>* el|un <adv>* otro? grupo",
    ]

    static let spanishMatters = [
        "^^ <lead>* en <adv>* mi|la|nuestra? casa|trabajo|colegio|escuela|barrio|pais|oficina|familia",
        "<adv>* con <adv>* mi|mis|el|la|los <kin>",
        "terminar|cortar|romper|dejar|acabar|discuto|peleo|hablar|hablando <adv>* con|a? mi|mis <kin>",
        "mi|mis|el|la <kin> <adv>* no|se|me|nunca <adv>* <cl>? <adv>* come|quiere|hace|va|duerme|obedece|escucha|habla|niega",
        "no <adv>* encuentro|hay|consigo <adv>* estacionamiento|taxi|aparcamiento|piso|trabajo|casa|lugar",
        "nunca <adv>* encuentro|hay|consigo <adv>* estacionamiento|taxi|aparcamiento|piso|trabajo|casa|lugar",
    ]

    static let spanishBesidePhrases: [(name: String, phrases: String)] = [
        (
            "carer",
            """
            psicologa/psicologo/terapeuta/terapia/grupo/tratamiento/psiquiatra/consejero/consejera/centro/clinica/psico
            """
        )
    ]
}
