import Clinic

/// Which languages a comment is in, by its small words.
enum DoubtLanguage {
    /// The languages to read it in: first the one that it is plainly in, or the form's; then others that are mixed in.
    static func spoken(_ words: DoubtWords, _ form: Language) -> [Language] {
        var counts: [(language: Language, count: Int)] = []
        for (language, known) in small {
            let count = words.words.reduce(0) { sum, word in
                let parts = word.plain.split(separator: "'").map(String.init)
                return sum + (parts.contains { known.contains($0) } || known.contains(parts.joined()) ? 1 : 0)
            }
            counts.append((language, count))
        }
        counts.sort { ($0.count, $0.language == form ? 1 : 0) > ($1.count, $1.language == form ? 1 : 0) }
        guard counts[0].count >= 1 else { return [form] }
        let mixed = counts.dropFirst().filter { $0.count >= 3 || ($0.language == form && $0.count >= 1) }
        return [counts[0].language] + mixed.map(\.language)
    }

    private static let small: [(Language, Set<String>)] = [
        (
            .english,
            DoubtGrammar.words(
                """
                the i is isnt this that it its to and my of not was wasnt for you we are with cant dont doesnt wont im ive
                be have has will at what why how here there nothing about would going think feel point
                """)
        ),
        (
            .spanish,
            DoubtGrammar.words(
                """
                el la los las es esto eso que no y mi de para por con una un lo se yo ya pero muy nada creo siento estoy
                voy aqui esta mas porque terapia sirve ayuda funciona tiene puedo quiero
                """)
        ),
        (
            .french,
            DoubtGrammar.words(
                """
                le les est ce c que ne pas et mon ma de pour par avec une un je j ai ca cela mais tres rien il elle suis
                vais ici plus parce qu n d l sert aide marche peux veux crois seance seances therapie on
                """)
        ),
    ]
}
