internal import Clinic

/// Sentences that clients could write on an alliance check; none is of the reader's own marked set.
enum InventedComments {
    static func sentence(_ language: Language, isDoubt: Bool, _ random: inout SimulatedRandom) -> String {
        let sentences =
            switch (language, isDoubt) {
            case (.english, true): englishDoubts
            case (.english, false): english
            case (.spanish, true): spanishDoubts
            case (.spanish, false): spanish
            case (.french, true): frenchDoubts
            case (.french, false): french
            }
        return sentences[random.whole(0...sentences.count - 1)]
    }

    private static let englishDoubts = [
        "I leave here every week and nothing is different.", "To be fair I doubt talking will fix this",
        "Not convinced that this is doing much for me.", "I'm wondering if I should carry on with this at all.",
        "Same problems as in spring, I can't see it getting better.", "It all feels a bit pointless lately",
        "Maybe therapy isn't my thing.", "You are kind but this isn't changing anything for me.",
        "I had no energy to come, I don't see what it does.", "This hasn't got us anywhere so far.",
    ]
    private static let english = [
        "Thank you for today.", "The room was cold.", "It was good to laugh for once.",
        "Could we start at quarter past?",
        "The bus was late again, sorry.", "I liked that we went slowly.", "A lot to think about.",
        "My week was rough, this helped.", "I wanted more time for the thing with my brother.",
        "The parking meter is broken.",
        "Hard session, but I am glad I said it.", "See you in two weeks", "I can't make the 14th.",
    ]
    private static let spanishDoubts = [
        "Salgo de aquí igual que entré y no veo que cambie nada.", "Dudo que hablando se arregle esto.",
        "Empiezo a pensar que esto no es para mí.", "No sé si debo seguir con la terapia.",
        "Últimamente todo esto me parece inútil.", "Usted es amable, pero esto no me está sirviendo.",
    ]
    private static let spanish = [
        "Gracias por hoy.", "Hacía frío en la sala.", "Me gustó ir despacio.", "El autobús llegó tarde otra vez.",
        "Mucho en que pensar.", "Fue duro, pero me alegro de haberlo dicho.", "¿Podemos empezar a y cuarto?",
    ]
    private static let frenchDoubts = [
        "Je repars chaque fois pareil, ça ne change rien.", "Je doute que parler règle ça.",
        "La thérapie n'est peut-être pas faite pour moi.", "Je ne sais pas si je dois continuer.",
        "Ces derniers temps tout ça me paraît inutile.", "Vous êtes gentille, mais ça ne m'avance à rien.",
    ]
    private static let french = [
        "Merci pour aujourd'hui.", "Il faisait froid dans la salle.", "J'ai aimé qu'on aille doucement.",
        "Le bus était encore en retard.", "Beaucoup à penser.", "C'était dur, mais je suis contente de l'avoir dit.",
        "Pourrait-on commencer au quart ?",
    ]
}
