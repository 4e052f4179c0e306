/// What the numbers of the loop count, and what they cannot say.
extension Words {
    var loopHow: String { say(en: "How it is counted", es: "Cómo se cuenta", fr: "Comment c’est compté") }
    var loopHowLines: [String] {
        [
            say(
                en:
                    "A concern counts for whoever owns it, in the month in which it was opened; one whose record was corrected before anybody acted counts nowhere.",
                es:
                    "Un asunto cuenta para quien lo lleva, en el mes en que se abrió; si su registro se corrigió antes de actuar, no cuenta.",
                fr:
                    "Une préoccupation compte pour qui la suit, dans le mois de son ouverture ; si sa source a été corrigée avant toute action, elle ne compte pas."
            ),
            say(
                en:
                    "“By the next session” waits until that session is over, and “within 7 days” until the week is, for quick talks too.",
                es:
                    "«La sesión siguiente» espera a que acabe esa sesión, y «7 días» a que pase la semana, también si se habló pronto.",
                fr:
                    "« La séance suivante » attend la fin de cette séance, « 7 jours » la fin de la semaine, même si l’on a parlé vite."
            ),
            say(
                en:
                    "“Better” is alliance back over its cutoff or up by a point at one of the two sessions after the talk, or, where coming was the concern, the next two appointments kept, or, where assignments were, one of them done by then.",
                es:
                    "«Mejor» es la alianza otra vez sobre su punto de corte o un punto más en una de las dos sesiones tras la conversación o, si costaba venir, las dos citas siguientes cumplidas o, si eran las tareas, una de ellas hecha.",
                fr:
                    "« Mieux » : alliance revenue au-dessus du seuil ou un point de plus à l’une des deux séances après la conversation ou, si venir était difficile, les deux rendez-vous suivants tenus ou, pour les tâches, l’une d’elles faite."
            ),
            say(
                en:
                    "Where life was the concern, “better” is also the outcome back over its cutoff, no longer reliably below where it began, or reliably up. It compares; it does not say that the talk did it. Concerns that none of these can be said of are left out.",
                es:
                    "Si preocupaba cómo va la vida, «mejor» es también el resultado otra vez sobre su punto de corte, ya no claramente bajo el inicio, o claramente más alto. Compara; no dice que fuera por la conversación. Si nada de esto puede decirse, no se cuenta.",
                fr:
                    "Si c’était la vie qui inquiétait, « mieux » : aussi l’évolution revenue au-dessus du seuil, ou qui n’est plus sous le départ de façon fiable, ou plus haute de façon fiable. C’est une comparaison, pas une cause. Ce dont rien de cela ne peut être dit n’est pas compté."
            ),
            say(
                en:
                    "Concerns that are open when an episode ends are closed with it. They stay in every number, neither settled nor a false alarm; where no session came after the sign, “by the next session” asks whether anybody talked before the ending.",
                es:
                    "Los asuntos abiertos al terminar un episodio se cierran con él. Siguen en todos los números, ni resueltos ni falsa alarma; si no hubo sesión tras la señal, «la sesión siguiente» pregunta si se habló antes del final.",
                fr:
                    "Les préoccupations en cours à la fin d’un suivi sont closes avec lui. Elles restent dans tous les chiffres, ni réglées ni fausse alerte ; sans séance après le signe, « la séance suivante » demande si l’on a parlé avant la fin."
            ),
            say(
                en:
                    "A dropout had a sign before it where one was first seen in one of the last three sessions before the client stayed away, or between them; the missed appointments by which the client left are no sign before it. Dropouts count from the day on which the practice’s first concern was opened.",
                es:
                    "Un abandono tuvo señal previa si se vio una por primera vez en una de las tres últimas sesiones antes de que el cliente dejara de venir, o entre ellas; las citas perdidas con las que se fue no son señal previa. Los abandonos cuentan desde el día del primer asunto de la consulta.",
                fr:
                    "Un abandon a eu un signe avant lui si un signe a été vu pour la première fois à l’une des trois dernières séances avant que la personne ne vienne plus, ou entre elles ; les rendez-vous manqués par lesquels elle est partie n’en sont pas. Les abandons comptent depuis le jour de la première préoccupation du cabinet."
            ),
            say(
                en:
                    "Steps kept are of those of which somebody said what came of them. Steps past their day of which nobody has said anything stand beside them.",
                es:
                    "Los pasos cumplidos son de aquellos de los que alguien dijo en qué quedaron. Al lado están los que pasaron su día sin que nadie haya dicho nada.",
                fr:
                    "Les étapes tenues le sont parmi celles dont quelqu’un a dit la suite. À côté, celles dont le jour est passé sans que personne n’ait rien dit."
            ),
            say(
                en: "The line is the range that fits these counts in 19 of 20 cases (Wilson); with few, it is wide.",
                es:
                    "La línea es el margen que encaja con estos números en 19 de 20 casos (Wilson); con pocos, es ancha.",
                fr:
                    "Le trait est l’étendue compatible avec ces nombres dans 19 cas sur 20 (Wilson) ; avec peu, il est large."
            ),
        ]
    }
    func loopPracticeHidden(_ fewest: Int) -> String {
        say(
            en:
                "Of the whole practice, numbers behind which fewer than \(fewest) clients stand are left out, and those from which such a number could be worked out; your own team’s clients are not counted for that.",
            es:
                "De toda la consulta se omiten los números de menos de \(fewest) clientes y los que permitirían deducirlos; para eso no se cuentan los clientes de su equipo.",
            fr:
                "Pour tout le cabinet, les chiffres de moins de \(fewest) clients sont omis, et ceux dont on pourrait les déduire ; les clients de votre équipe ne comptent pas pour cela."
        )
    }
    var loopSmallHidden: String {
        say(
            en: "Numbers behind which fewer than five clients stand are seen by their therapist alone.",
            es: "Los números de menos de cinco clientes solo los ve su terapeuta.",
            fr: "Les chiffres de moins de cinq clients ne sont vus que de leur thérapeute.")
    }
    var loopGroupsHidden: String {
        say(
            en:
                "Some groups are left out: numbers behind which fewer than five clients stand are seen by their therapist alone, and they cannot be worked out from another table.",
            es:
                "Faltan algunos grupos: los números de menos de cinco clientes solo los ve su terapeuta, y no pueden deducirse de otra tabla.",
            fr:
                "Certains groupes manquent : les chiffres de moins de cinq clients ne sont vus que de leur thérapeute, et ne peuvent se déduire d’un autre tableau."
        )
    }
}
