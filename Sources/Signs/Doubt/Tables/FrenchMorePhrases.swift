/// More phrases of French.
extension DoubtTable {
    static let frenchMorePhrases: [(name: String, phrases: String)] = [
        (
            "lead",
            """
            et/mais/donc/alors/je crois que/je pense que/je trouve que/j ai l impression que/je sens que/
            honnetement/franchement/desole mais/desolee mais/en fait/pour moi/bref/je me dis que/
            je dirais que/il me semble que/a mon avis/je/parfois/aujourdhui/la/bon/enfin/je constate que/
            j ai le sentiment que/encore une fois/toujours/
            prenez le pas mal mais/ne le prenez pas mal mais/sauf votre respect/sans vous vexer/je vous le dis/cela dit/merci mais/merci/apres/genre/en vrai/du coup/moi/bah/ben/bonjour/docteur/madame/bonsoir/salut/coucou/dsl mais/dsl/et puis/ceci dit/je sais pas mais/a vrai dire/serieux/serieusement/sincerement/vous etes gentille mais/vous etes gentil mais/t es sympa mais/je vais etre franc/je vais etre franche/tout compte fait/au final/pis/ici/globalement/en general/malheureusement/je commence a penser que/je commence a croire que/j ai bien peur que/j ai peur que/je crains que/tout ca/aussi/
            aujourd hui ca allait mais/chez nous/et/puis/apres
            """
        ),
        (
            "compl",
            """
            que/qu/si/comment/en quoi/a quoi/pourquoi/ce que/de ce que/pour quoi
            """
        ),
        (
            "thinknot",
            """
            crois <pas>/pense <pas>/vois <pas>/sens <pas>/trouve <pas>/comprends <pas>/ai <pas> l impression/
            ai <pas> le sentiment/imagine <pas>/arrive <pas> a voir/arrive <pas> a croire/ai du mal a croire/
            ai du mal a voir/ai du mal a imaginer/ai de la peine a croire/ai peine a croire/vois mal/
            vois <pas> trop/vois <pas> bien/peine a croire/peine a voir/m attends <pas> a ce/espere plus/
            arrive <pas> a me dire/arrive <pas> a imaginer/arrive <pas> a comprendre/arrive <pas> a percevoir/ai <pas> vraiment l impression/ai <pas> la sensation/ai <pas> trop l impression/ai <pas> espoir/ai <pas> d espoir/ai <pas> grand espoir/constate <pas>/remarque <pas>/percois <pas>/ressens <pas>/note <pas>/feel <pas>/capte <pas>/saisis <pas>/concois mal/suis loin de croire/suis loin de penser/ai cesse de croire/ai arrete de croire/y crois <pas> que/ne crois guere/imagine mal/comprends mal/me vois <pas>/me fais <pas> d illusions/doute que/ai perdu espoir/espere <pas>/suis <pas> sur que/suis <pas> sure que/suis <pas> convaincu que/suis <pas> convaincue que/ai du mal a me dire/ai du mal a comprendre/ai du mal a penser/ai du mal a concevoir/difficile de croire/difficile de voir/difficile a croire/dur de croire/dur a croire/pas l impression/pas le sentiment/pas la sensation
            """
        ),
        (
            "doubting",
            """
            doute fort/doute fortement/doute serieusement/doute franchement/doute vraiment/doute beaucoup/doute !pas|plus|jamais|aucunement|nullement/commence a douter/me demande/me demande vraiment/
            suis <pas> sur/suis <pas> sure/suis <pas> certain/suis <pas> certaine/suis <pas> convaincu/
            suis <pas> convaincue/sais <pas>/sais <pas> trop/sais <pas> bien/ai des doutes/ai de gros doutes/
            ai mes doutes/ai quelques doutes/ai de serieux doutes/commence a me demander/suis sceptique/
            reste sceptique/pas sur/pas sure/pas convaincu/pas convaincue/pas certain/pas certaine/
            suis <pas> persuade/suis <pas> persuadee/<pas> persuade/<pas> persuadee/suis <pas> tres sur/
            suis <pas> tres sure/suis <pas> trop sur/suis <pas> trop sure/
            me demande bien/me demande souvent/me demande parfois/me demande de plus en plus/suis de moins en moins sur/suis de moins en moins sure/suis de moins en moins convaincu/suis de moins en moins convaincue/de moins en moins convaincu/de moins en moins convaincue/de moins en moins sur/de moins en moins sure/ai un doute/sais meme plus/sais meme pas/sais toujours pas/suis dubitatif/suis dubitative/reste dubitatif/reste dubitative/suis mitige/suis mitigee/suis peu convaincu/suis peu convaincue/peu convaincu/peu convaincue/suis guere convaincu/pas vraiment sur/pas vraiment sure/pas trop sur/pas trop sure/pas tres sur/pas tres sure/pas vraiment convaincu/pas vraiment convaincue/pas tres convaincu/pas tres convaincue/pas certain du tout/qui sait/aucune idee/bof pas sur/jamais sur/pas persuade/pas persuadee/remets en question/remets en cause/mets en doute/
            y a une preuve que/y a une preuve/y a des preuves que/y a t il une preuve/une preuve que/des preuves que/mentirais si je disais que/je mentirais si je disais/mentirais en disant que/mentirais en disant/peux pas dire que/pourrais pas dire que/suis sceptique a l idee/sceptique a l idee que/sceptique
            """
        ),
        (
            "tail",
            """
            <adv>/comme ca/chaque semaine/avec vous/de ca/de tout ca/ici/desole/desolee/avec ca/
            si rien ne change/encore et encore/en therapie/a la therapie/voila/semaine apres semaine/
            de toute facon/merci/
            la semaine prochaine/la semaine pro/la prochaine fois/la prochaine/apres/ensuite/a la fin du mois/du tout/avec toi/a vous/venir/a venir/si je ressors pareil/si rien change/si ca continue/comme avant/pour le moment/en fin de compte/je crois/je pense/je vous le dis/sans mechancete/ici avec vous/avec cette therapie/avec la therapie/dsl/desolee hein/hein/par contre/plus tard/dans ma vie/et puis c est tout/point/point barre/voila tout/en venant ici/bientot/tout de suite/pantoute/la dessus/a quoi que ce soit/bonne continuation/au revoir/un moment/pour un moment/un temps/quelque temps/pour quelque temps/quelques semaines/quelques mois
            """
        ),
        (
            "doings",
            """
            venir/venir ici/continuer/de venir/de continuer/de parler/de revenir/revenir/d en parler/
            en parler/a tout ca/a ca/de tout ca/de ca/a la therapie/de la therapie/a ces seances/
            de ces seances/la therapie/les seances/ces seances/de faire ca/a venir/a continuer/a parler/
            de venir ici/de continuer comme ca/de continuer la therapie/de poursuivre/poursuivre/a poursuivre/
            d etre ici/de perdre mon temps/a faire ca/des exercices/des seances/de cette therapie/d essayer/
            a en parler/a revenir/cette therapie/ca/tout ca/tout cela/ces exercices/de parler de ca/
            de poursuivre les seances/de raconter/de venir vous voir/de tout raconter/de comprendre/de remuer/de remuer tout ca/de ressasser/de vous voir/de payer/de me deplacer/de consulter/de parler de tout ca/de continuer a parler/de continuer a venir/continuer a parler/continuer a venir/raconter/comprendre/remuer/remuer tout ca/ressasser/tout raconter/payer/consulter/de ces rencontres/des rencontres/de nos rencontres/de nos rendez vous/de ces rendez vous/des rendez vous/de mes rendez vous/de nos entretiens/de nos echanges/de nos discussions/de nos rdv/de cette demarche/de la demarche/du suivi/du traitement/de nos seances/de mes seances/d une therapie/d y aller/d y retourner/de se voir/se voir/de blablater/de faire ces exercices/de faire tout ca/de remplir ces fiches/les exercices/ces rencontres
            """
        ),
        (
            "wantout",
            """
            veux/voudrais/vais/pense/pense a/envie d/envie de/ai envie d/ai envie de/songe a/
            songe serieusement a/prefere/prefererais/ferais mieux d/ferais mieux de/devrais/compte/
            ai decide d/ai decide de/suis sur le point d/suis sur le point de/pret a/prete a/suis pret a/
            suis prete a/hesite a/pensais/il vaut mieux/mieux vaut/autant/il faudrait/aimerais/aimerais mieux/
            crois que je vais/ai failli?/tente d/tentee d/tente de/tentee de/ai pense a/reflechis a/
            prefere tout/
            pense que je vais/crois que je vais/pense que je devrais/crois que je devrais/me dis que je devrais/me dis que je vais/me demande si je vais pas/me demande si je ferais pas mieux d/me demande si je ferais pas mieux de/me demande si je devrais pas/il est temps d/il est temps de/il vaudrait mieux/il vaudrait sans doute mieux/vaudrait mieux/ferais peut etre mieux de/ferais peut etre mieux d/ferais aussi bien de/ferais aussi bien d/autant vaut/je vais/vais surement/vais probablement/vais sans doute/vais peut etre/compte bien/envisage de/envisage d/envisage serieusement de/envisage serieusement d/suis tente de/suis tentee de/suis tente d/suis tentee d/suis a deux doigts de/suis a deux doigts d/serais d avis de/serais d avis d/souhaite/aimerais bien/j aimerais/je prefere/je voudrais/je veux/faut que j/faut que je/faudrait que j/faudrait que je/le mieux serait de/le mieux serait d/le mieux c est de/le mieux c est d/pense de plus en plus a/pense serieusement a/
            pense serieusement a/pense tres serieusement a/reflechis serieusement a/compte serieusement/veux juste/voudrais juste/ai juste envie de/ai juste envie d
            """
        ),
        (
            "quit",
            """
            arreter/tout arreter/abandonner/tout abandonner/laisser tomber/tout laisser tomber/stopper/
            tout stopper/arreter la/arreter la therapie/arreter les seances/arreter de venir/arreter ca/
            arreter tout ca/abandonner la therapie/quitter la therapie/ne plus venir/ne plus revenir/
            ne pas revenir/ne pas continuer/en rester la/mettre fin a la therapie/mettre fin a tout ca/
            mettre un terme a la therapie/interrompre la therapie/jeter l eponge/baisser les bras/renoncer/
            arreter le traitement/arreter ces seances/arreter cette therapie/y mettre fin/m arreter la/
            arreter avec vous/arreter de vous voir/arreter de consulter/arreter le suivi/arreter les frais/arreter mes seances/arreter nos seances/arreter les rencontres/tout plaquer/plaquer/lacher/lacher l affaire/decrocher/en finir/en finir avec ca/en finir avec la therapie/stopper la therapie/stopper les seances/plus venir/plus revenir/pas revenir/pas continuer/plus continuer/ne plus continuer/ne plus y aller/plus y aller/annuler/annuler le reste/annuler les prochaines seances/annuler mes rendez vous/tout annuler/changer de psy/changer de therapeute/changer de psychologue/chercher autre chose/chercher ailleurs/voir ailleurs/aller voir ailleurs/trouver quelqu un d autre/trouver autre chose/voir quelqu un d autre/ne plus prendre de rendez vous/plus prendre de rendez vous/ne plus prendre de rdv/plus prendre de rdv/ne pas reprendre de rendez vous/ne pas reprendre rendez vous/ne pas reprendre/m arreter/mettre fin/mettre fin aux seances/mettre un terme/cesser/cesser de venir/cesser la therapie/cesser les seances/essayer autre chose/faire autre chose/passer a autre chose/me passer de therapie/faire sans
            """
        ),
        (
            "venir",
            """
            venir/revenir/continuer/continuer comme ca/continuer la therapie/continuer les seances/
            continuer ces seances/poursuivre/etre ici/faire ca/faire cette therapie/venir ici/
            venir aux seances/venir en seance/continuer a venir/continuer ca/continuer ainsi/parler de ca/
            en parler/y aller/me battre/essayer/
            venir vous voir/venir te voir/y venir/continuer les rencontres/continuer le suivi/continuer cette therapie/continuer a parler/continuer avec vous/continuer a en parler/continuer a vous voir/poursuivre les seances/poursuivre la therapie/poursuivre le suivi/poursuivre cette therapie/poursuivre avec vous/poursuivre ainsi/poursuivre le traitement/continuer le traitement/revenir vous voir/revenir ici/retourner/y retourner/consulter/faire de therapie/faire une therapie/suivre une therapie/tenir comme ca/endurer ca/supporter ca/supporter les seances/en parler encore/faire les exercices/faire vos exercices/faire ces exercices
            """
        ),
        (
            "kin",
            """
            soeur/frere/mere/pere/maman/papa/femme/mari/copain/copine/conjoint/conjointe/fils/fille/ami/amie/
            amis/cousin/cousine/oncle/tante/chef/patron/collegue/voisin/voisine/enfants/enfant/ex/grand mere/
            grand pere/belle mere/beau pere/beau frere/belle soeur/mec/meuf/pote/potes/copines/copains/mamie/mami/papi/papy/
            frangin/frangine/freres/soeurs/fiance/fiancee/amoureux/cherie/cheri/amies/collegues/medecin/compagnon/compagne/chum/blonde/coloc/colocataire/parrain/marraine/parents/prof
            """
        ),
        (
            "kins",
            """
            ma <kin>/mon <kin>/sa <kin>/son <kin>/mes <kin>/ses <kin>/une <kin>/un <kin>/la <kin>/le <kin>/
            notre <kin>/leurs parents/les gens
            """
        ),
        (
            "someone",
            """
            il/elle/ils/elles/on m a/les gens/tout le monde/certains/beaucoup/quelqu un/<kins>/vous/d autres/
            plein de gens/la plupart des gens
            """
        ),
        (
            "says",
            """
            dit/disent/disait/disaient/pense/pensent/pensait/croit/croient/croyait/trouve/trouvent/trouvait/
            repete/repetent/affirme/affirment/pretend/a dit/m a dit/ont dit/me dit/me disent/est persuade/
            est persuadee/est convaincu/est convaincue/etait persuade/etait persuadee/m a repete/estime/
            soutient/raconte/assure/jure/plaisante/pensez/dites/avez dit/croyez/me repete/ecrit/a ecrit/
            dit toujours/dit souvent/n arrete pas de dire/a lache/m a lache/a sorti/m a sorti/a lance/m a lance/a balance/m a balance/m a repondu/a repondu/m a ecrit/m a envoye/a souffle/m a souffle/a crie/m a crie/a laisse tomber/a fait remarquer/m a fait remarquer/a glisse/m a glisse/a affirme/a declare/m ecrit/me sort/me lance
            """
        ),
        (
            "day",
            """
            lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/horaire/heure/jour/semaine/mois/matin/creneau/
            date
            """
        ),
        (
            "thing",
            """
            bus/voiture/telephone/portable/ordinateur/wifi/internet/lien/camera/micro/chauffage/ascenseur/
            porte/sonnette/imprimante/machine/frigo/medicament/medicaments/cachets/creme/regime/
            boulot/ecran/video/son/horloge/lumiere/application/appli/site/mot/cle/train/metro/velo/chaise/
            lampe/antidepresseurs/stylo/formulaire/tablette/
            lycee/college/ecole/fac/cegep/universite/examen/examens/partiels/prof/maths/bac/foot/appart/appartement/proprio/loyer/logement/mairie/caf/banque/assurance/assurances/juge/tribunal/avocat/visa/papiers/dossier/prefecture/feuille/feuilles/questionnaire/lettre/courrier/message/mail/horaires/planning/entretien/job/taf/kine/genou/sirop/gouttes/vitamines/complements/melatonine/patchs/patch/gym/rer/tram/tramway/autobus/chaudiere/plombier/ventilo/clim/tele/television/console/tinder/zoom/visio/portail/piqure/somnifere/somniferes/doliprane/xanax/lexomil/seroplex/chimio/matelas/oreiller/permis/conduite/humidite/loto
            """
        ),
    ]
}
