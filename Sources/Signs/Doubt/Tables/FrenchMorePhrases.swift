/// More phrases of French.
extension DoubtTable {
    static let frenchMorePhrases: [(name: String, phrases: String)] = [
        (
            "lead",
            """
            et/mais/donc/alors/je crois que/je pense que/je trouve que/j ai l impression que/je sens que/
            honnetement/franchement/desole mais/desolee mais/en fait/pour moi/bref/je me dis que/
            je dirais que/il me semble que/a mon avis/je/parfois/aujourdhui/la/bon/enfin/je constate que/
            j ai le sentiment que/encore une fois/toujours
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
            vois <pas> trop/vois <pas> bien/peine a croire/peine a voir/m attends <pas> a ce/espere plus
            """
        ),
        (
            "doubting",
            """
            doute/doute fort/doute vraiment/doute beaucoup/commence a douter/me demande/me demande vraiment/
            suis <pas> sur/suis <pas> sure/suis <pas> certain/suis <pas> certaine/suis <pas> convaincu/
            suis <pas> convaincue/sais <pas>/sais <pas> trop/sais <pas> bien/ai des doutes/ai de gros doutes/
            ai mes doutes/ai quelques doutes/ai de serieux doutes/commence a me demander/suis sceptique/
            reste sceptique/pas sur/pas sure/pas convaincu/pas convaincue/pas certain/pas certaine/
            suis <pas> persuade/suis <pas> persuadee/<pas> persuade/<pas> persuadee/suis <pas> tres sur/
            suis <pas> tres sure/suis <pas> trop sur/suis <pas> trop sure
            """
        ),
        (
            "tail",
            """
            <adv>/comme ca/chaque semaine/avec vous/de ca/de tout ca/ici/desole/desolee/avec ca/
            si rien ne change/encore et encore/en therapie/a la therapie/voila/semaine apres semaine/
            de toute facon/merci
            """
        ),
        (
            "doings",
            """
            venir/venir ici/continuer/de venir/de continuer/de parler/parler/de revenir/revenir/d en parler/
            en parler/a tout ca/a ca/de tout ca/de ca/a la therapie/de la therapie/a ces seances/
            de ces seances/la therapie/les seances/ces seances/de faire ca/a venir/a continuer/a parler/
            de venir ici/de continuer comme ca/de continuer la therapie/de poursuivre/poursuivre/a poursuivre/
            d etre ici/de perdre mon temps/a faire ca/des exercices/des seances/de cette therapie/d essayer/
            a en parler/a revenir/cette therapie/ca/tout ca/tout cela/ces exercices/de parler de ca
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
            prefere tout
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
            arreter le traitement/arreter ces seances/arreter cette therapie/y mettre fin/m arreter la
            """
        ),
        (
            "venir",
            """
            venir/revenir/continuer/continuer comme ca/continuer la therapie/continuer les seances/
            continuer ces seances/poursuivre/etre ici/faire ca/faire cette therapie/venir ici/
            venir aux seances/venir en seance/continuer a venir/continuer ca/continuer ainsi/parler de ca/
            en parler/y aller/me battre/essayer
            """
        ),
        (
            "kin",
            """
            soeur/frere/mere/pere/maman/papa/femme/mari/copain/copine/conjoint/conjointe/fils/fille/ami/amie/
            amis/cousin/cousine/oncle/tante/chef/patron/collegue/voisin/voisine/enfants/enfant/ex/grand mere/
            grand pere/belle mere/medecin/compagnon/compagne/parents/prof
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
            dit toujours/dit souvent/n arrete pas de dire
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
            lampe/antidepresseurs/stylo/formulaire/tablette
            """
        ),
    ]
}
