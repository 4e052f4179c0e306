/// A talk about a concern, and the steps that are agreed in it.
extension Words {
    package var wordsToOpen: String {
        say(en: "Words to open such a talk with", es: "Palabras para empezar", fr: "Des mots pour commencer")
    }
    package func whatTheySaid(_ name: String) -> String {
        say(en: "What \(name) said", es: "Lo que dijo \(name)", fr: "Ce \(que(name)) a dit")
    }
    package var saidHint: String {
        say(
            en:
                "In their words; may stay empty. Kept apart and encrypted; left out of every export but the client’s own file, and of that unless asked for.",
            es:
                "En sus palabras; puede quedar vacío. Se guarda aparte, cifrado; no sale en ninguna exportación salvo el archivo del propio cliente, y en ese solo si se pide.",
            fr:
                "Dans ses mots ; peut rester vide. Gardé à part, chiffré ; absent de tout export, sauf du dossier remis au client, et là seulement sur demande."
        )
    }
    package var whatItIsAbout: String { say(en: "What it is about", es: "De qué se trata", fr: "De quoi il s’agit") }
    package var whereTalked: String { say(en: "Where", es: "Dónde", fr: "Où") }
    package func inSessionOf(_ day: String) -> String {
        say(en: "In the session, \(day)", es: "En la sesión, \(day)", fr: "En séance, \(day)")
    }
    package var betweenSessions: String { say(en: "Between sessions", es: "Entre sesiones", fr: "Entre les séances") }
    package var oneStep: String {
        say(
            en: "One step, if you agreed on one", es: "Un paso, si lo acordaron",
            fr: "Une étape, si vous en avez convenu")
    }
    package var what: String { say(en: "What", es: "Qué", fr: "Quoi") }
    package var whoDoesIt: String { say(en: "Who", es: "Quién", fr: "Qui") }
    /// Before the day by which something is to be done.
    var byDay: String { say(en: "by", es: "para el", fr: "d’ici le") }
    package var byWhen: String { say(en: "By", es: "Para cuándo", fr: "D’ici le") }
    package func giveToClient(_ name: String) -> String {
        say(
            en: "\(name) may read it on the thanks page and take it along on paper",
            es: "\(name) puede leerlo en la página final y llevárselo en papel",
            fr: "\(name) peut le lire sur la page de fin et l’emporter sur papier")
    }
    package var recordTalk: String {
        say(en: "Record the talk", es: "Registrar la conversación", fr: "Noter la conversation")
    }
    package func talkAbout(_ name: String) -> String {
        say(en: "Talk with \(name)", es: "Hablar con \(name)", fr: "Parler avec \(name)")
    }
    package var agreeStep: String { say(en: "Agree this step", es: "Acordar este paso", fr: "Convenir de cette étape") }
    package var noStepYet: String { say(en: "No step yet", es: "Aún sin paso", fr: "Pas encore d’étape") }
    package var agreeAStep: String { say(en: "Agree a step", es: "Acordar un paso", fr: "Convenir d’une étape") }
    package var oneMoreStep: String { say(en: "One more step", es: "Un paso más", fr: "Une étape de plus") }
    package var stepLead: String {
        say(
            en: "Small, named, and due on a day: a step that can be looked at next time.",
            es: "Pequeño, concreto y con fecha: un paso que se pueda mirar la próxima vez.",
            fr: "Petite, nommée, datée : une étape que l’on pourra regarder la prochaine fois.")
    }
    package var asWrittenThatDay: String {
        say(en: "as it was written down", es: "como se anotó", fr: "comme noté")
    }
    /// Beside the words on a risk answer: they are of whoever recorded them.
    package func whatWasDoneBy(_ name: String?) -> String {
        let done = say(en: "what was done", es: "lo que se hizo", fr: "ce qui a été fait")
        return name.map { "\($0), \(done)" } ?? capitalised(done)
    }
    package var correctedSince: String {
        say(
            en: "Corrected since: the record does not show this any more.",
            es: "Corregido después: el registro ya no lo muestra.",
            fr: "Corrigé depuis : l’enregistrement ne le montre plus.")
    }
    package func aboutBefore(_ subjects: String) -> String {
        say(en: "About \(subjects)", es: "Sobre \(subjects)", fr: "Sujet : \(subjects)")
    }
    package var onPaper: String { say(en: "The steps on paper", es: "Los pasos en papel", fr: "Les étapes sur papier") }
    /// Of a step that the client may read and take along.
    func isForClient(_ name: String) -> String {
        say(en: "for \(name) too", es: "también para \(name)", fr: "aussi pour \(name)")
    }
}
