/// On what an answer rests, and what of the records is not in it.
extension AttributionWords {
    /// On what it rests.
    package func basis(_ counts: FrameCounts) -> String {
        say(
            en: """
                From \(counted(counts.sessions)) sessions of \(clients(counts.clients)) with \(therapists(counts.therapists)) \
                that have both checks.
                """,
            es: """
                De \(counted(counts.sessions)) sesiones con los dos cuestionarios, de \(clients(counts.clients)) y \
                \(therapists(counts.therapists)).
                """,
            fr: """
                À partir de \(counted(counts.sessions)) séances qui ont les deux questionnaires, de \(clients(counts.clients)) et \
                \(therapists(counts.therapists)).
                """)
    }

    /// Of clients, therapists, treatments and sites that may be one and the same; `nil` where there are none.
    package func alikeButForCase(_ counts: FrameCounts) -> String? {
        let told = Source.allCases.compactMap { source in
            counts.alikeButForCase[source].flatMap { alikeButForCase($0, source) }
        }
        return told.isEmpty ? nil : told.joined(separator: " ")
    }

    private func alikeButForCase(_ count: Int, _ source: Source) -> String? {
        switch source {
        case .client:
            say(
                en: "\(count) clients differ in large and small letters alone; each counts as somebody else.",
                es:
                    "\(count) clientes se distinguen solo por mayúsculas y minúsculas; cada uno cuenta como otra persona.",
                fr:
                    "\(count) clients ne diffèrent que par les majuscules et minuscules ; chacun compte pour une autre personne."
            )
        case .therapist:
            say(
                en: "\(count) therapists differ in large and small letters alone; each counts as somebody else.",
                es:
                    "\(count) terapeutas se distinguen solo por mayúsculas y minúsculas; cada uno cuenta como otra persona.",
                fr:
                    "\(count) thérapeutes ne diffèrent que par les majuscules et minuscules ; chacun compte pour une autre personne."
            )
        case .treatment:
            say(
                en: "\(count) treatments differ in large and small letters alone; each counts as another.",
                es: "\(count) tratamientos se distinguen solo por mayúsculas y minúsculas; cada uno cuenta como otro.",
                fr:
                    "\(count) traitements ne diffèrent que par les majuscules et minuscules ; chacun compte pour un autre."
            )
        case .site:
            say(
                en: "\(count) sites differ in large and small letters alone; each counts as another.",
                es: "\(count) sedes se distinguen solo por mayúsculas y minúsculas; cada una cuenta como otra.",
                fr: "\(count) sites ne diffèrent que par les majuscules et minuscules ; chacun compte pour un autre.")
        case .alliance, .intake, .time, .residual: nil
        }
    }

    /// What was left out and why; `nil` where nothing was.
    package func leftOut(_ counts: FrameCounts) -> String? {
        var parts: [String] = []
        func add(_ count: Int, _ text: String) { if count > 0 { parts.append("\(counted(count)) \(text)") } }
        add(
            counts.withoutOutcome,
            say(
                en: "without an outcome check", es: "sin cuestionario de resultados",
                fr: "sans questionnaire d’évolution"))
        add(
            counts.withoutAlliance,
            say(en: "without an alliance check", es: "sin cuestionario de alianza", fr: "sans questionnaire d’alliance")
        )
        add(
            counts.asIntake,
            say(
                en: "that say where a client began", es: "que dicen dónde empezó un cliente",
                fr: "qui disent d’où part un client"))
        add(
            counts.ofUnknownIntake,
            say(
                en: "of clients with no value at intake", es: "de clientes sin valor de inicio",
                fr: "de clients sans chiffre de départ"))
        add(
            counts.repeated,
            say(en: "that stand in the file twice", es: "repetidas en el archivo", fr: "en double dans le fichier"))
        add(
            counts.withoutTherapist,
            say(
                en: "that name no therapist", es: "que no dicen con qué terapeuta",
                fr: "qui ne nomment aucun thérapeute"))
        add(
            counts.withoutPerson - counts.withoutTherapist,
            say(
                en: "that do not say of whom or which session they are",
                es: "que no dicen de quién o de qué sesión son",
                fr: "qui ne disent pas de qui ou de quelle séance il s’agit"))
        add(counts.unreadable, say(en: "that could not be read", es: "ilegibles", fr: "illisibles"))
        guard !parts.isEmpty else { return nil }
        return say(
            en: "Left out, in sessions: \(list(parts)).", es: "Sesiones fuera del cálculo: \(list(parts)).",
            fr: "Séances laissées de côté : \(list(parts)).")
            + counts.unreadableCells.map { " " + text($0) }.joined()
    }

    private func text(_ cell: UnreadableCell) -> String {
        guard let column = cell.column else {
            return say(
                en: "Line \(cell.line): another number of fields than the first line has.",
                es: "Línea \(cell.line): otro número de campos que la primera línea.",
                fr: "Ligne \(cell.line) : un autre nombre de champs que la première ligne.")
        }
        return say(
            en: "Line \(cell.line), \(column): “\(cell.cell)” cannot be read.",
            es: "Línea \(cell.line), \(column): «\(cell.cell)» no se entiende.",
            fr: "Ligne \(cell.line), \(column) : « \(cell.cell) » n’est pas lisible.")
    }
}
