import Clinic

/// Words that say nothing alone, so that what is shown of a comment does not end on one.
enum DoubtSmallWords {
    static func all(_ language: Language) -> Set<String> {
        switch language {
        case .english: english
        case .spanish: spanish
        case .french: french
        }
    }

    /// Words of thanks, of being sorry and of being late; and those that make them more than that.
    static func courtesy(
        _ language: Language
    ) -> (thanks: Set<String>, sorry: Set<String>, late: Set<String>, but: Set<String>) {
        switch language {
        case .english: englishCourtesy
        case .spanish: spanishCourtesy
        case .french: frenchCourtesy
        }
    }

    private static let englishCourtesy = (
        thanks: DoubtGrammar.words("thank thanks cheers thankyou"), sorry: DoubtGrammar.words("sorry apologies"),
        late: DoubtGrammar.words("late delay"),
        but: DoubtGrammar.words(
            "but no not nothing never anyway though dont cant isnt wont didnt doesnt stop trying without")
    )
    private static let spanishCourtesy = (
        thanks: DoubtGrammar.words("gracias agradezco"),
        sorry: DoubtGrammar.words("perdon disculpe disculpa disculpen siento"),
        late: DoubtGrammar.words("tarde retraso demora"),
        but: DoubtGrammar.words("pero no nada nunca ni sin igual aunque intentarlo")
    )
    private static let frenchCourtesy = (
        thanks: DoubtGrammar.words("merci remercie"), sorry: DoubtGrammar.words("desole desolee pardon excusez dsl"),
        late: DoubtGrammar.words("retard"),
        but: DoubtGrammar.words("mais pas rien jamais ni sans quand plus essayer")
    )

    private static let english = DoubtGrammar.words(
        """
        a an the i im ive id ill you your u my me we us our he she it its they them this that these those is are was were be
        been being am do does did have has had will would can could should may might must to of in on at for with from by
        about as and but or so if than then that what which who when how why where just really very too not dont doesnt
        didnt isnt wasnt cant wont arent get gets got getting s t m re ve every each some any if because no first another many
        """)
    private static let spanish = DoubtGrammar.words(
        """
        el la los las un una unos unas lo le les me te se nos yo tu usted ustedes mi mis su sus de del a al en con por para
        y o u e que q si no ni pero como cuando donde porque pues es son era fue ser estar estoy esta estan he ha han haber
        hay muy mas ya tan este estos esta estas ese esa eso cada todo toda algo creo siento voy va ir puedo puede tengo algun ningun otra otro hay
        """)
    private static let french = DoubtGrammar.words(
        """
        le la les l un une des du de d a au aux en dans sur avec par pour et ou mais si que qu qui quoi ce c ca cela cette ces
        je j tu il elle on nous vous ils elles me m te t se s lui leur y ne n pas mon ma mes votre vos est es suis sont etait
        etre ai as ont avoir fait faire va vais peut peux comme quand plus tres trop bien tout tous meme quelque aucun ni autre autres
        """)
}
