package import FollowThrough

/// Dismissing, reopening and handing over a concern, and what changed meanwhile.
extension Words {
    package var dismissTitle: String {
        say(en: "Dismiss this concern", es: "Descartar este asunto", fr: "Écarter cette préoccupation")
    }
    package var dismissLead: String {
        say(
            en: "It stays in the record with the reason, and comes back by itself on new evidence.",
            es: "Queda en el historial con el motivo y vuelve por sí solo con nuevos indicios.",
            fr: "Elle reste au dossier avec la raison, et revient d’elle-même avec de nouveaux indices.")
    }
    /// Of what stands in the way, as a course of care ends.
    var letGoWithEpisode: String {
        say(
            en: "What still stands in the way is let go with it.",
            es: "Lo que aún se interpone se deja estar al cerrarlo.",
            fr: "Ce qui fait encore obstacle est laissé de côté avec la clôture.")
    }
    package var whyTitle: String { say(en: "Why", es: "Por qué", fr: "Pourquoi") }
    package var dismiss: String { say(en: "Dismiss", es: "Descartar", fr: "Écarter") }
    package var reopen: String { say(en: "Open it again", es: "Abrirlo de nuevo", fr: "Rouvrir") }
    package var giveTo: String { say(en: "Give it to", es: "Asignar a", fr: "Confier à") }
    package var give: String { say(en: "Give it over", es: "Asignar", fr: "Confier") }
    package var comment: String { say(en: "Add a word", es: "Añadir un comentario", fr: "Ajouter un mot") }
    package var openLead: String {
        say(
            en: "For what no rule sees. It has an owner from the start, and is followed until it is settled.",
            es: "Para lo que ninguna regla ve. Tiene responsable desde el principio y se sigue hasta resolverse.",
            fr:
                "Pour ce qu’aucune règle ne voit. Quelqu’un en est responsable dès le début, et elle est suivie jusqu’à être réglée."
        )
    }
    package var whatIsIt: String { say(en: "What is it about", es: "De qué se trata", fr: "De quoi s’agit-il") }
    package var whatDidYouSee: String {
        say(en: "What you saw or heard", es: "Lo que vio u oyó", fr: "Ce que vous avez vu ou entendu")
    }
    package func subjectChoice(_ subject: ConcernSubject) -> String { concernTitle(ConcernTitle(subject)) }

    // What changed meanwhile.
    package var changedMeanwhile: String {
        say(
            en:
                "Somebody acted on this concern while your page was open. Nothing of yours was recorded, and your words are still here.",
            es:
                "Alguien actuó sobre este asunto mientras su página estaba abierta. No se registró nada suyo y sus palabras siguen aquí.",
            fr:
                "Quelqu’un a agi sur cette préoccupation pendant que votre page était ouverte. Rien de ce que vous avez écrit n’a été enregistré, et vos mots sont encore là."
        )
    }
    package var sinceThen: String { say(en: "Since then:", es: "Desde entonces:", fr: "Depuis :") }
}
