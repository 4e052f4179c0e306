import Clinic

/// What somebody else did meanwhile, or what stands against an act, as a sentence by its text key.
extension Words {
    /// - Parameter key: as `conflict.check-is-in`.
    package func conflict(_ key: String) -> String {
        switch key {
        case "conflict.no-consent-measures": noConsent(.measures)
        case "conflict.no-consent-messages": noConsent(.messages)
        case "conflict.no-consent-sharing": noConsent(.sharing)
        case "conflict.no-check-before":
            say(
                en: "A check can be sent ahead for an appointment that is to come within three months.",
                es: "Un cuestionario se puede enviar antes de una cita que sea en los próximos tres meses.",
                fr: "Un questionnaire peut être envoyé avant un rendez-vous à venir dans les trois mois.")
        case "conflict.check-before-is-in":
            say(
                en: "The check before this session is in already. It can be filled in again in the session.",
                es: "El cuestionario antes de esta sesión ya está registrado. Se puede volver a rellenar en la sesión.",
                fr:
                    "Le questionnaire d’avant cette séance est déjà enregistré. Il peut être rempli de nouveau en séance."
            )
        case "conflict.other-check":
            say(
                en: "This page was made for another check. Open the one that was given to you last.",
                es: "Esta página era para otro cuestionario. Vale el último que se entregó.",
                fr: "Cette page était pour un autre questionnaire. Il faut ouvrir le dernier qui a été donné.")
        case "conflict.check-over": "\(checkOverTitle). \(checkOverLead)"
        case "conflict.time-taken":
            say(
                en: "Meanwhile another appointment was booked at that time. Move or call off one of them first.",
                es: "Mientras tanto se reservó otra cita a esa hora. Cambie o cancele antes una de las dos.",
                fr:
                    "Entre-temps, un autre rendez-vous a été pris à cette heure. Déplacez ou annulez d’abord l’un des deux."
            )
        case "conflict.other-name":
            say(
                en:
                    "It serves this machine alone here: open http://localhost or http://127.0.0.1 with its port. Behind a server "
                    + "that ends TLS, start it with --behind-tls.",
                es:
                    "Aquí solo atiende a su propio servidor: abra http://localhost o http://127.0.0.1 con su puerto. Detrás de un "
                    + "servidor que termina TLS, iníciese con --behind-tls.",
                fr:
                    "Il ne sert ici que cette machine : ouvrez http://localhost ou http://127.0.0.1 avec son port. Derrière un "
                    + "serveur qui termine TLS, lancez-le avec --behind-tls.")
        case "conflict.sent-already":
            say(
                en: "This page was sent before, and what it said then is recorded. Open it anew to record more.",
                es: "Esta página ya se envió, y lo que decía está registrado. Ábrala de nuevo para registrar más.",
                fr: "Cette page a déjà été envoyée, et ce qu’elle disait est enregistré. Rouvrez-la pour ajouter.")
        case "conflict.second-step-there":
            say(
                en: "The second step is on already.", es: "El segundo paso ya está activo.",
                fr: "La deuxième étape est déjà active.")
        case "conflict.second-step-begin":
            say(
                en: "This was begun in another sign-in, or more than ten minutes ago. Begin again.",
                es: "Esto se empezó con otra entrada, o hace más de diez minutos. Empiece de nuevo.",
                fr: "Ceci a été commencé dans une autre connexion, ou il y a plus de dix minutes. Recommencez.")
        case "conflict.second-step-needed":
            say(
                en: "The practice asks a second step of your role.",
                es: "La consulta pide un segundo paso a su función.",
                fr: "Le cabinet demande une deuxième étape pour votre rôle.")
        case "conflict.person-not-active":
            say(
                en: "This person is no longer here. Let them back in first.",
                es: "Esta persona ya no está. Devuélvale primero el acceso.",
                fr: "Cette personne n’est plus ici. Rouvrez d’abord son accès.")
        case "conflict.link-for-oneself":
            say(
                en: "Nobody makes a link for themselves. Change your password and second step in your own settings.",
                es: "Nadie se hace un enlace a sí mismo. Cambie su contraseña y segundo paso en sus propios ajustes.",
                fr:
                    "On ne se fait pas de lien à soi-même. Changez votre mot de passe et votre deuxième étape dans vos propres "
                    + "réglages.")
        case "conflict.last-administrator":
            say(
                en: "A practice cannot lose its last administrator. Give somebody else that role and a password first.",
                es: "La consulta no puede perder a su última persona administradora. Dé antes esa función y una "
                    + "contraseña a otra.",
                fr:
                    "Un cabinet ne peut pas perdre la dernière personne qui l’administre. Donnez d’abord ce rôle et un mot de passe à "
                    + "quelqu’un d’autre.")
        case "conflict.has-caseload":
            say(
                en: "Somebody else must take over the open courses of care first.",
                es: "Antes otra persona debe hacerse cargo de los episodios abiertos.",
                fr: "Quelqu’un doit d’abord reprendre les suivis ouverts.")
        case "conflict.details-changed": detailsChangedMeanwhile
        case "conflict.care-changed": careChangedMeanwhile
        case "conflict.person-changed":
            say(
                en: "Somebody changed this person meanwhile, so your change was not recorded. What holds now is shown.",
                es:
                    "Alguien cambió a esta persona mientras tanto; su cambio no se registró. Se muestra lo que vale ahora.",
                fr:
                    "Quelqu’un a modifié cette personne entre-temps : votre changement n’est pas enregistré. Ce qui vaut "
                    + "maintenant est affiché.")
        case "conflict.settings-changed":
            say(
                en: "Somebody changed these settings meanwhile, so yours were not recorded. What holds now is shown.",
                es: "Alguien cambió estos ajustes mientras tanto; los suyos no se registraron. Se muestra lo que vale "
                    + "ahora.",
                fr: "Quelqu’un a modifié ces réglages entre-temps : les vôtres ne sont pas enregistrés. Ce qui vaut "
                    + "maintenant est affiché.")
        case "conflict.care-settings-changed":
            say(
                en: "Somebody changed these settings meanwhile, so yours are not saved yet. What they changed stands "
                    + "in the form, and so does what you typed. Look it over, then save again.",
                es: "Alguien cambió estos ajustes mientras tanto; los suyos aún no están guardados. En el formulario "
                    + "está lo que cambió y lo que usted escribió. Revíselo y guarde de nuevo.",
                fr: "Quelqu’un a modifié ces réglages entre-temps : les vôtres ne sont pas encore enregistrés. Le "
                    + "formulaire montre ce qui a changé et ce que vous avez écrit. Relisez, puis enregistrez.")
        case "conflict.attendance-changed":
            say(
                en: "Meanwhile something else was said of this appointment. It stands as it was said; look at it "
                    + "again, and say it there if it is not right.",
                es: "Mientras tanto se dijo otra cosa de esta cita. Queda como se dijo; mírela de nuevo y dígalo allí "
                    + "si no es correcto.",
                fr: "Entre-temps, autre chose a été dit de ce rendez-vous. Cela reste ainsi ; regardez-le de nouveau, "
                    + "et dites-le là si ce n’est pas juste.")
        case "conflict.concern-changed":
            say(
                en: "Somebody acted on this concern meanwhile.", es: "Alguien actuó sobre este asunto mientras tanto.",
                fr: "Quelqu’un a agi sur cette préoccupation entre-temps.")
        case "conflict.supervision-changed": supervisionChanged
        case "conflict.safety-open":
            say(
                en: "A risk answer is open. Record first what was done about it.",
                es: "Hay una respuesta de riesgo abierta. Registre primero lo que se hizo.",
                fr: "Une réponse à risque est ouverte. Notez d’abord ce qui a été fait.")
        case "conflict.open-changed":
            say(
                en: "Something came in since this page was made. Look at what is still open, then end it again.",
                es: "Ha llegado algo desde que se hizo esta página. Mire lo que sigue abierto y ciérrelo de nuevo.",
                fr: "Quelque chose est arrivé depuis cette page. Regardez ce qui est en cours, puis clôturez à nouveau."
            )
        case "conflict.safety-first":
            say(
                en: "Record first what was done about the risk answer. Then it can be settled or dismissed.",
                es:
                    "Registre primero lo que se hizo ante la respuesta de riesgo. Después podrá resolverse o descartarse.",
                fr:
                    "Notez d’abord ce qui a été fait après la réponse à risque. Ensuite, on peut la régler ou l’écarter."
            )
        case "conflict.no-therapist":
            say(
                en: "Nobody is responsible for this episode yet. Choose a therapist first.",
                es: "Nadie es responsable de este episodio todavía. Elija antes quién atiende.",
                fr: "Personne n’est encore responsable de ce suivi. Choisissez d’abord un ou une thérapeute.")
        case "conflict.praise-answered":
            say(
                en: "This had been answered already: the first answer stands, and these words were not kept.",
                es: "Esto ya se había respondido: vale la primera respuesta y estas palabras no se guardaron.",
                fr: "On y avait déjà répondu : la première réponse vaut, et ces mots n’ont pas été gardés.")
        case "conflict.praise-taken-back":
            say(
                en: "This was taken back meanwhile. Open the page again to answer it anew.",
                es: "Esto se ha retirado mientras tanto. Abra la página de nuevo para responder otra vez.",
                fr: "Cela a été retiré entre-temps. Rouvrez la page pour y répondre à nouveau.")
        case "conflict.check-is-in":
            say(
                en: "This check is in already. It can be corrected from the session’s page.",
                es: "Este cuestionario ya está registrado. Se puede corregir desde la página de la sesión.",
                fr: "Ce questionnaire est déjà enregistré. Il peut être corrigé depuis la page de la séance.")
        case "conflict.already-corrected":
            say(
                en: "Somebody has corrected this form meanwhile. Open the newest one.",
                es: "Alguien ha corregido este cuestionario mientras tanto. Abra el más reciente.",
                fr: "Quelqu’un a corrigé ce questionnaire entre-temps. Ouvrez le plus récent.")
        case "conflict.session-has-responses":
            say(
                en: "This session holds filled-in forms, so it stays.",
                es: "Esta sesión tiene cuestionarios rellenados, así que se queda.",
                fr: "Cette séance contient des questionnaires remplis : elle reste donc.")
        case "conflict.episode-ended":
            say(
                en: "This episode has ended. Begin a new one to go on.",
                es: "Este episodio ha terminado. Abra uno nuevo para seguir.",
                fr: "Ce suivi est terminé. Ouvrez-en un nouveau pour continuer.")
        case "conflict.episode-open":
            say(
                en: "A course of care of this client is still open. End it first; then the record can be erased.",
                es: "Un episodio de este cliente sigue abierto. Ciérrelo antes; después se podrá borrar el historial.",
                fr:
                    "Un suivi de ce client est encore ouvert. Terminez-le d’abord ; ensuite, le dossier pourra être effacé."
            )
        case "conflict.version-exists":
            say(
                en: "This version is here already with other content. Give it a higher version or another key.",
                es: "Esta versión ya existe con otro contenido. Dele una versión más alta u otra clave.",
                fr: "Cette version existe déjà avec un autre contenu. Donnez une version plus haute ou une autre clé.")
        case "conflict.version-gap":
            say(
                en: "Versions follow one another: 1, then 2, and so on. Give it the next.",
                es: "Las versiones van una tras otra: 1, luego 2, y así. Dele la siguiente.",
                fr: "Les versions se suivent : 1, puis 2, et ainsi de suite. Donnez-lui la suivante.")
        case "conflict.version-score":
            say(
                en:
                    "A new version is for the same purpose as the one before and has the same score, from the same lowest to the same highest number. Give a measure that differs in these a key of its own.",
                es:
                    "Una versión nueva sirve para lo mismo que la anterior y tiene la misma puntuación, del mismo mínimo al mismo máximo. A una medida que no coincida en esto dele su propia clave.",
                fr:
                    "Une nouvelle version sert à la même chose que la précédente et a le même score, du même minimum au même maximum. À une mesure qui en diffère, donnez sa propre clé."
            )
        case "conflict.thresholds-differ":
            say(
                en: "This measure is here with another cutoff or reliable change. Change them under Settings, Limits.",
                es:
                    "Esta medida ya está con otro punto de corte u otro cambio fiable. Cámbielos en Ajustes, Límites.",
                fr:
                    "Cette mesure est déjà là avec un autre seuil ou un autre changement fiable. Changez-les sous Réglages, Seuils."
            )
        case "conflict.handed-over":
            say(
                en: "The tablet is with a client. Take it back first.",
                es: "La tableta está con un cliente. Primero recupérela.",
                fr: "La tablette est entre les mains d’un client. Reprenez-la d’abord.")
        default: helpConflict(key)
        }
    }

    private func helpConflict(_ key: String) -> String {
        switch key {
        case "conflict.barrier-closed":
            say(
                en: "This is solved or left. Open it again first.", es: "Esto está resuelto o dejado. Ábralo antes.",
                fr: "Ceci est résolu ou laissé. Rouvrez-le d’abord.")
        case "conflict.barrier-nothing-tried":
            say(
                en: "Nothing is being tried just now.", es: "Ahora no se está probando nada.",
                fr: "Rien n’est à l’essai en ce moment.")
        case "conflict.barrier-still-trying":
            say(
                en: "Another option is being tried. Say first how it went.",
                es: "Se está probando otra opción. Diga antes cómo fue.",
                fr: "Une autre piste est à l’essai. Dites d’abord comment cela s’est passé.")
        case "conflict.barrier-changed":
            say(
                en: "Somebody said this otherwise meanwhile, so yours is not recorded yet. What stands now is at the "
                    + "top of the page; what you typed is still in the form. Recording it again puts it in its place.",
                es: "Alguien lo dijo de otra manera mientras tanto; lo suyo aún no está registrado. Arriba está lo "
                    + "que vale ahora; lo que escribió sigue en el formulario. Si lo registra de nuevo, lo sustituye.",
                fr: "Quelqu’un l’a dit autrement entre-temps : ceci n’est pas encore enregistré. Ce qui vaut "
                    + "maintenant est en haut de la page ; ce que vous avez écrit reste dans le formulaire. L’enregistrer de "
                    + "nouveau le remplace.")
        case "conflict.referral-changed":
            say(
                en: "Something else was told of this referral meanwhile, so yours is not recorded. Look at what was "
                    + "done so far, then say what happened.",
                es: "Mientras tanto se dijo otra cosa de esta derivación; lo suyo no se registró. Mire lo hecho hasta "
                    + "ahora y diga qué pasó.",
                fr: "Entre-temps, autre chose a été dit de cette orientation : ceci n’est pas enregistré. Regardez ce "
                    + "qui a été fait, puis dites ce qui s’est passé.")
        case "conflict.referral-not-sent":
            say(
                en: "The referral has not gone out yet. Say first how it was sent.",
                es: "La derivación aún no ha salido. Diga antes cómo se envió.",
                fr: "L’orientation n’est pas encore partie. Dites d’abord comment elle l’a été.")
        case "conflict.referral-over":
            say(
                en: "This referral has gone further already.", es: "Esta derivación ya ha avanzado.",
                fr: "Cette orientation a déjà avancé.")
        case "conflict.resource-closed":
            say(
                en: "This resource is no longer there.", es: "Este recurso ya no existe.",
                fr: "Cette ressource n’existe plus.")
        case "conflict.resource-first":
            say(
                en: "There is nothing before this to go back to.", es: "No hay nada anterior a lo que volver.",
                fr: "Il n’y a rien d’antérieur.")
        case "conflict.stock-short":
            say(
                en: "There is less left than that. Nothing was given.", es: "Queda menos de eso. No se ha dado nada.",
                fr: "Il en reste moins que cela. Rien n’a été donné.")
        case "conflict.stock-closed":
            say(
                en: "This stock is closed. Open it again first.", es: "Esta reserva está cerrada. Ábrala antes.",
                fr: "Cette réserve est close. Rouvrez-la d’abord.")
        case "conflict.already-taken-back":
            say(
                en: "This was taken back already.", es: "Esto ya se había retirado.", fr: "Ceci a déjà été repris.")
        default:
            say(
                en: "Somebody changed this meanwhile. Look at the page again.",
                es: "Alguien ha cambiado esto mientras tanto. Vuelva a mirar la página.",
                fr: "Quelqu’un a changé ceci entre-temps. Regardez la page à nouveau.")
        }
    }
}
