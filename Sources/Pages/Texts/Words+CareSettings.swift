extension Words {
    package var careSettings: String {
        say(
            en: "Safety, hours, the client’s page", es: "Seguridad, horario, página del cliente",
            fr: "Sécurité, horaires, page du client")
    }
    package var careSettingsNote: String {
        say(
            en: "What your practice does after a risk answer, when it works, and what a client reads after a check.",
            es:
                "Qué hace su consulta tras una respuesta de riesgo, cuándo trabaja y qué lee el cliente tras un cuestionario.",
            fr:
                "Ce que fait votre cabinet après une réponse à risque, ses horaires, et ce que lit le client après un questionnaire."
        )
    }
    var safetyTextLabel: String { say(en: "What to do", es: "Qué hacer", fr: "Que faire") }
    var safetyTextHint: String {
        say(
            en: "Your own procedure, in your own words. It is shown wherever a risk answer is open.",
            es: "Su propio protocolo, con sus palabras. Se muestra donde haya una respuesta de riesgo abierta.",
            fr: "Votre protocole, dans vos mots. Il est montré partout où une réponse à risque est ouverte.")
    }
    var safetyContactsLabel: String { say(en: "Whom to call", es: "A quién llamar", fr: "Qui appeler") }
    var safetyContactsHint: String {
        say(
            en: "One a line, as “Duty supervisor: 020 7946 0101”.",
            es: "Uno por línea, como «Supervisión de guardia: 910 000 000».",
            fr: "Un par ligne, comme « Astreinte : 01 99 00 00 00 ».")
    }
    var workingHoursTitle: String { say(en: "Working hours", es: "Horario", fr: "Heures ouvrées") }
    var workingHoursNote: String {
        say(
            en: "Clocks from a sign to a talk count these hours. Empty is a day off.",
            es: "Los relojes de señal a conversación cuentan estas horas. Vacío es día libre.",
            fr: "Les délais entre un signe et la conversation se comptent en ces heures. Vide : jour de repos.")
    }
    var save: String { say(en: "Save", es: "Guardar", fr: "Enregistrer") }
    var fromHour: String { say(en: "from", es: "desde", fr: "de") }
    var toHour: String { say(en: "to", es: "hasta", fr: "à") }
    var thanksPageTitle: String { say(en: "After a check", es: "Tras un cuestionario", fr: "Après un questionnaire") }
    var praiseOnThanksLabel: String {
        say(
            en: "The client’s page may say what they did that went well",
            es: "La página del cliente puede decir lo que hizo bien",
            fr: "La page du client peut dire ce qui a été bien fait")
    }
    var stepsOnThanksLabel: String {
        say(
            en: "The client’s page shows the steps that were given along",
            es: "La página del cliente muestra los pasos entregados",
            fr: "La page du client montre les étapes remises")
    }
    var marksOnThanksLabel: String {
        say(
            en: "The client’s page draws the line of their own marks so far",
            es: "La página del cliente dibuja la línea de sus propias marcas",
            fr: "La page du client trace la ligne de ses propres marques")
    }
    var exportConcerns: String {
        say(en: "Concerns, act by act", es: "Asuntos, con cada acción", fr: "Préoccupations, avec chaque action")
    }
    var exportTalkNotes: String {
        say(
            en: "What was said and written, too: in talks, in sessions, on checks",
            es: "También lo dicho y lo escrito: en las conversaciones, en sesión, en los cuestionarios",
            fr: "Aussi ce qui a été dit et écrit : conversations, séances, questionnaires")
    }
    var exportTalkNotesHint: String {
        say(
            en: """
                Without the tick these words stay in Rapport; what was said goes to the client’s own therapist alone. \
                Steps are ordinary record and come along.
                """,
            es: """
                Sin la marca, esas notas se quedan en Rapport; lo dicho sale solo para quien atiende al cliente. Los \
                pasos forman parte del historial y salen.
                """,
            fr: """
                Sans la coche, ces notes restent dans Rapport ; ce qui a été dit ne va qu’au thérapeute du client. Les \
                étapes font partie du dossier et sortent.
                """)
    }
}
