import Clinic

/// Which languages a comment is in, by its small words.
enum DoubtLanguage {
    /// The languages to read it in: first the one that it is plainly in, or the form's; then the form's where it is
    /// another, what it could be as well, and what is mixed in.
    static func spoken(_ words: DoubtWords, _ form: Language) -> [Language] {
        var counts: [(language: Language, count: Int)] = []
        for (language, known) in small {
            let count = words.words.reduce(0) { sum, word in
                let parts = word.plain.split(separator: "'").map(String.init)
                let own = (parts + [parts.joined()]).filter(known.contains)
                return sum + (own.isEmpty ? 0 : own.allSatisfy(shared.contains) ? 1 : whole)
            }
            counts.append((language, count))
        }
        counts.sort { ($0.count, $0.language == form ? 1 : 0) > ($1.count, $1.language == form ? 1 : 0) }
        let most = counts[0].count
        guard most > 0 else { return [form] }
        let mixed = counts.dropFirst().filter { $0.language == form || $0.count == most || $0.count >= 3 * whole }
        return [counts[0].language] + mixed.map(\.language)
    }

    /// What a word counts that says which language it is.
    private static let whole = 2
    /// Words that say little of it, as "no" is English and Spanish; each counts 1.
    private static let shared: Set<String> = ["no", "on", "me"]

    private static let small: [(Language, Set<String>)] = [
        (
            .english,
            DoubtGrammar.words(
                """
                the i is isnt this that it its to and my of not was wasnt for you we are with cant dont doesnt wont im ive
                be have has will at what why how here there nothing about would going think feel point
                any after still since no on me
                """)
        ),
        (
            .spanish,
            DoubtGrammar.words(
                """
                el la los las es esto eso que no y mi de para por con una un lo se yo ya pero muy nada creo siento estoy
                voy aqui esta mas porque terapia sirve ayuda funciona tiene puedo quiero me
                """)
        ),
        (
            .french,
            DoubtGrammar.words(
                """
                le les est ce c que ne pas et mon ma de pour par avec une un je j ai ca cela mais tres rien il elle suis
                vais ici plus parce qu quoi pourquoi vous nous n d l sert aide marche peux veux crois seance seances therapie on me
                """)
        ),
    ]
}
