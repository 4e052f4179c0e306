import Attribution
import Clinic
import Pages
import Testing

/// Estimates written down by hand.
private enum EstimateSamples {
    static let few = TherapistEstimate(
        value: 1.23, interval: Interval(-0.84, 3.3), kept: 0.42, clients: 7, sessions: 61, practiceClients: 140,
        therapists: 6)
    static let told = TherapistEstimate(
        value: -2.04, interval: Interval(-3.4, -0.68), kept: 0.813, clients: 44, sessions: 412, practiceClients: 911,
        therapists: 31)
    static let nothing = TherapistEstimate(
        value: 0.02, interval: Interval(-1.9, 1.94), kept: 0.5, clients: 12, sessions: 100, practiceClients: 200,
        therapists: 24, hasIntake: false)
    static let nora = PersonID(high: 1, low: 1)

    static func page(
        _ result: Result<TherapistEstimate, EstimateRefusal>, name: String? = nil, supervisorsMay: Bool = false,
        roles: Set<Role> = [.therapist]
    ) -> [UInt8] {
        EstimatePage(
            PageSamples.context(roles: roles),
            EstimateModel(therapist: nora, name: name, supervisorsMay: supervisorsMay, result: result)
        ).bytes()
    }
}

extension PageGoldenTests {
    @Test("A therapist's own estimate, with few clients")
    func ownEstimate() throws {
        try compare("estimate-own", EstimateSamples.page(.success(EstimateSamples.few)))
    }

    @Test("A therapist's estimate as the supervisor sees it where the practice has said so")
    func supervisedEstimate() throws {
        try compare(
            "estimate-supervised",
            EstimateSamples.page(
                .success(EstimateSamples.told), name: "Nora Quist", supervisorsMay: true, roles: [.supervisor]))
    }

    @Test("No estimate, with what is missing")
    func noEstimate() throws {
        try compare("estimate-refused", EstimateSamples.page(.failure(.clients(2, needed: 3))))
    }
}

@Suite("What is said of a therapist's own estimate")
struct EstimateSentences {
    private func said(_ estimate: TherapistEstimate, _ language: Language, of name: String? = nil) -> String {
        let words = AttributionWords(language)
        return [words.headline(estimate, of: name), words.shrinkage(estimate, of: name), words.basis(estimate)]
            .joined(separator: "\n")
    }

    @Test("few clients: within what chance gives, and how strongly it is drawn to the average")
    func few() {
        #expect(
            said(EstimateSamples.few, .english) == """
                Your clients stand about 1.2 points above the average of the practice. With 7 clients, that is within \
                what chance gives (95% interval −0.8 to 3.3 points).
                Of 10 points that your own clients alone would show, it keeps 4.2: it is drawn to the average of the \
                practice, the more so the fewer the clients.
                From 61 sessions of 7 clients, beside 140 clients of 6 therapists in all.
                """)
        #expect(
            said(EstimateSamples.few, .spanish) == """
                Sus clientes están cerca de 1,2 puntos por encima de la media de la consulta. Con 7 clientes, eso cabe en \
                lo que da el azar (intervalo del 95 %: de −0,8 a 3,3 puntos).
                De 10 puntos que mostrarían sus clientes por sí solos, conserva 4,2: se acerca a la media de la \
                consulta, más cuantos menos clientes hay.
                De 61 sesiones de 7 clientes, junto a 140 clientes de 6 terapeutas en total.
                """)
        #expect(
            said(EstimateSamples.few, .french) == """
                Vos clients se situent environ 1,2 point au-dessus de la moyenne du cabinet. Avec 7 clients, c’est dans ce \
                que donne le hasard (intervalle à 95 % : de −0,8 à 3,3 points).
                De 10 points que montreraient vos clients seuls, il en garde 4,2 : il est ramené vers la moyenne du \
                cabinet, d’autant plus que les clients sont peu nombreux.
                À partir de 61 séances de 7 clients, à côté de 140 clients de 6 thérapeutes en tout.
                """)
    }

    @Test("told from chance, read by a supervisor; and at the average")
    func told() {
        let words = AttributionWords(.english)
        #expect(
            words.headline(EstimateSamples.told, of: "Nora Quist") == """
                The clients of Nora Quist stand about 2 points below the average of the practice. That is more than chance \
                usually gives (95% interval −3.4 to −0.7 points).
                """)
        #expect(words.headline(EstimateSamples.nothing).hasPrefix("Your clients stand at the average of the practice."))
        #expect(!words.heldEqual(EstimateSamples.nothing).contains("began"))
    }

    @Test("caveats are those that hold, and nobody is ranked")
    func caveats() {
        let words = AttributionWords(.english)
        let few = words.caveats(EstimateSamples.few)
        #expect(
            few.contains { $0.contains("fewer than 10 clients") } && few.contains { $0.contains("Only 6 therapists") })
        let many = words.caveats(EstimateSamples.told)
        #expect(many.count == 2 && many.last?.contains("no rank") == true)
    }

    @Test("only you is said where it is true, and that looks are recorded where a supervisor may look")
    func privacy() {
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        let own = EstimateSamples.page(.success(EstimateSamples.few))
        #expect(text(own).contains("Only you see this."))
        let open = EstimateSamples.page(.success(EstimateSamples.few), supervisorsMay: true)
        #expect(!text(open).contains("Only you see this.") && text(open).contains("Each look is recorded."))
    }
}
