/// First and last names from many places, put together by chance: nobody is meant.
enum InventedNames {
    static func name(_ random: inout SimulatedRandom) -> (first: String, last: String) {
        (first[random.whole(0...first.count - 1)], last[random.whole(0...last.count - 1)])
    }

    private static let first = [
        "Aaliyah", "Adam", "Aiko", "Alejandra", "Amara", "Amir", "Ana", "Anouk", "Arjun", "Aroha", "Ayşe", "Beatriz",
        "Bilal", "Bronwen", "Caleb", "Camille", "Chidi", "Chloé", "Ciara", "Dalia", "Daniel", "Desta", "Dilan", "Elif",
        "Elena", "Emeka", "Esther", "Ewa", "Farah", "Felix", "Fiona", "Gabriel", "Grace", "Hana", "Hassan", "Hugo",
        "Ifeoma", "Imran", "Ingrid", "Isabel", "Ivo", "Jada", "Jin", "Joel", "José", "Kamala", "Kwame", "Lars",
        "Leila", "Liam", "Lucía", "Malik", "Marta", "Mei", "Mila", "Minh", "Naledi", "Nadia", "Niamh", "Noah", "Olu",
        "Omar", "Paloma", "Petra", "Priya", "Rafael", "Rania", "Rosa", "Samir", "Sanna", "Siobhán", "Sofia", "Tariq",
        "Tomás", "Uma", "Vera", "Wei", "Yara", "Yusuf", "Zoë",
    ]

    private static let last = [
        "Abara", "Adeyemi", "Ahmed", "Almeida", "Andersson", "Banerjee", "Barros", "Begum", "Bianchi", "Boateng",
        "Chen", "Costa", "Dahl", "Delgado", "Demir", "Diallo", "Dimitrov", "Duarte", "Eze", "Farouk", "Fernández",
        "Fofana", "Fontaine", "García", "Gill", "Haddad", "Hughes", "Ivanova", "Jansen", "Kaya", "Kim", "Kovač",
        "Kumar",
        "Lefèvre", "Lindgren", "Lopes", "Mahmood", "Marino", "Mbeki", "Mensah", "Moreau", "Murphy", "Nakamura",
        "Nguyen",
        "Novak", "O’Brien", "Okafor", "Osei", "Owusu", "Park", "Patel", "Pereira", "Popescu", "Rahman", "Reyes",
        "Rossi",
        "Santos", "Sato", "Schmidt", "Sharma", "Silva", "Singh", "Solberg", "Suleiman", "Tanaka", "Tesfaye", "Thapa",
        "Torres", "Usman", "Vargas", "Walsh", "Weber", "Whitaker", "Yang", "Yilmaz", "Zulu",
    ]
}
