extension DoubtTable {
    static let french = DoubtTable(
        classes: [
            (
                "adv",
                """
                d aujourdhui/de cette semaine/de ce jour/vraiment/du tout/encore/toujours/plus/tellement/trop/tres/juste/simplement/honnetement/
                franchement/sincerement/peut etre/sans doute/probablement/en fait/aujourdhui/ici/pour moi/
                maintenant/beaucoup/grand chose/bien/quand meme/non plus/avec moi/ces derniers temps/completement/
                totalement/carrement/absolument/de plus en plus/un peu/assez/meme/finalement/au fond/a mon avis/
                pour l instant/jusqu ici/deja/en moi/aussi/clairement/parfois/souvent/la/quoi/jamais/desormais/
                au final
                """
            ),
            (
                "therapy",
                """
                therapie/traitement/psychotherapie/seances/seance/exercices/exercice/devoirs/methode/approche/
                techniques/technique/processus/discussions/conversations/outils/rendez vous/suivi/demarche/
                conseils/therapies/entretiens/respiration/meditation/tcc/emdr
                """
            ),
            (
                "det",
                """
                la/le/les/l/cette/ces/ce/cet/notre/nos/mes/ma/mon/toute la/toute cette/tout ce/toutes ces/une/
                votre/vos/tous ces
                """
            ),
            (
                "strong",
                """
                <det> <therapy>/<therapy>/venir/venir ici/venir vous voir/venir chaque semaine/parler/
                parler de ca/en parler/parler avec vous/parler de tout ca/tout ca/tout cela/tout ceci/
                ce qu on fait/ce qu on fait ici/ce que nous faisons/ce qu on fait la/etre ici/continuer/
                continuer comme ca/le fait de venir/le fait de parler/de venir/de parler/de continuer/ces trucs/
                ce truc/cette facon de travailler/tout ce qu on fait/faire ca/ce que vous proposez/vous/
                de venir ici/d en parler/de parler de ca/cette histoire de therapie/de faire ca/
                ce genre de therapie/notre travail/le travail qu on fait/ce travail/le travail ici/ce type de therapie
                """
            ),
            (
                "weak",
                """
                ca/cela/ceci/sa/c/ce/il/elle/on/ils/elles/rien de tout ca/tout
                """
            ),
            (
                "subject",
                """
                <strong>/<weak>
                """
            ),
            (
                "ne",
                """
                ne/n
                """
            ),
            (
                "cl",
                """
                m/me/nous/vous/y/en/lui/leur/te/t/s/se/l/le/la
                """
            ),
            (
                "pas",
                """
                pas/plus/rien/jamais/guere/aucunement/nulle part/pas vraiment/vraiment pas/toujours pas/
                pas du tout/plus du tout/plus vraiment/plus rien/jamais rien/vraiment rien/absolument rien/
                absolument pas/pas grand chose/strictement rien/meme pas/plus jamais/pas encore/pas beaucoup/
                pas trop/pas tellement/pas plus/a rien/plus a rien/vraiment a rien/absolument a rien/
                strictement a rien/pas a grand chose/en rien/pas a quoi que ce soit
                """
            ),
            (
                "helpv",
                """
                aide/aident/sert/servent/marche/marchent/fonctionne/fonctionnent/change/changent/apporte/
                apportent/mene/menent/avance/resout/regle/soulage/convient/conviennent/correspond/suffit/
                suffisent/vaut/rime/arrange/ameliore/produit/donne/aidera/aideront/servira/serviront/marchera/
                marcheront/fonctionnera/fonctionneront/changera/changeront/apportera/menera/meneront/aiderait/
                servirait/marcherait/changerait/apaise/interesse/touche/guerira/aidait/servait/marchait/atteint/
                resoudra/reglera/parle
                """
            ),
            (
                "helpi",
                """
                aider/servir/marcher/fonctionner/changer/apporter/mener/avancer/resoudre/regler/soulager/guerir/
                arranger/ameliorer/sauver/m aider/me aider/m apporter/me servir/me guerir/changer quelque chose/
                changer quoi que ce soit/servir a quelque chose/faire avancer/faire du bien/me faire du bien/
                faire effet/me sortir de la/m en sortir/faire quoi que ce soit/etre utile/m etre utile/me changer/
                valoir la peine
                """
            ),
            (
                "helpp",
                """
                aide/aidee/servi/marche/fonctionne/change/apporte/mene/avance/resolu/regle/soulage/gueri/ameliore/
                fait avancer/fait du bien/fait effet/ete utile/donne/sauve/servi a grand chose/change grand chose/
                aide en quoi que ce soit/valu la peine
                """
            ),
            (
                "helps",
                """
                <helpv>/fait avancer/fait rien/fait du bien/fait effet/est utile/soit utile/serve/
                servent a quelque chose/aide vraiment/puisse <cl> <helpi>/puisse <helpi>/peut <cl> <helpi>/
                peut <helpi>/peuvent <helpi>/peuvent <cl> <helpi>/pourrait <helpi>/puissiez <helpi>/puissiez <cl> <helpi>/pouvez <helpi>/pouvez <cl> <helpi>/puissent <helpi>/puissent <cl> <helpi>/pourrait <cl> <helpi>/
                pourra <helpi>/pourra <cl> <helpi>/va <helpi>/va <cl> <helpi>/vont <helpi>/vont <cl> <helpi>/
                a <helpp>/ait <helpp>/soit efficace/est efficace/est fait pour moi/est faite pour moi/
                soit fait pour moi/soit faite pour moi/est pour moi/soit pour moi/vaut la peine/vaille la peine/
                vaut le coup/vaille le coup/aille <cl> <helpi>/aille <helpi>/marche pour moi/
                serve a quelque chose/sert a quelque chose/mene quelque part/mene a quelque chose/
                soit ce qu il me faut/est ce qu il me faut/soit la solution/est la solution/
                changera quelque chose/change quelque chose/me convienne/convienne/ait un interet/ait du sens/
                a du sens/a un sens/ait un sens/fasse du bien/fasse avancer/fasse effet/fonctionne
                """
            ),
            (
                "useless",
                """
                inutile/inutiles/sans interet/sans effet/une perte de temps/perte de temps/une perte d argent/
                du temps perdu/temps perdu/de l argent jete par les fenetres/de l argent perdu/argent perdu/
                n importe quoi/voue a l echec/vouee a l echec/vouees a l echec/peine perdue/du vent/nul/nulle/
                nulles/une arnaque/ridicule/absurde/de la perte de temps/un gachis/un echec/une impasse/
                du gaspillage/bidon/pas efficace/inefficace/inefficaces/de pire en pire/sans espoir/vain/vaine/
                en vain/une blague/une erreur/foutu/fichu/des paroles en l air/du blabla/que du blabla/
                du charabia/de la foutaise/des foutaises/une corvee inutile/completement inutile
                """
            ),
            (
                "etre",
                """
                est/sont/parait/semble/me parait/me semble/me semblent/reste/devient/etait/a ete/c est/etre/
                serait/sera/va etre/me fait l effet d/est juste/sont juste/est devenu/est devenue/commence a etre/
                me donne l impression d etre/trouve/que/comme
                """
            ),
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
        ],
        rules: [
            ("raised-not-think", "<thinknot> <adv>* <compl>? <subject>? <ne>? <adv>* <cl>? <adv>* <helps> !<pas>"),
            (
                "raised-doubting",
                "<doubting> <adv>* <compl>? <adv>* <subject>? <ne>? <adv>* <cl>? <adv>* <helps> !<pas>"
            ),
            (
                "raised-how",
                "<thinknot|doubting> <adv>* a|en|ce que? quoi|qu? <subject>? <adv>* <cl>? <adv>* sert|rime|mene|apporte|change|aide|servir|va|peut|peuvent|pourrait|servent|m|servirait"
            ),
            ("raised-how", "<thinknot|doubting> <adv>* a|en quoi <adv>* sert|servent|riment|rime <subject>?"),
            (
                "raised-how",
                "<thinknot|doubting> <adv>* comment <subject> <adv>* <cl>? <adv>* pourrait|peut|va|peuvent|pourraient|vont|pourra <cl>? <helpi>"
            ),
            (
                "raised-continue",
                "<doubting> <compl>? <adv>* je|j|il|ca|s veux|dois|devrais|vais|faut|vaut|y <adv>* <venir|quit>"
            ),
            (
                "raised-sense",
                "<doubting> <compl>? ca|cela|tout|c ca? <adv>* a|ait|vaut|en|est <adv>* un|du|la|vaut|le|utile? sens|interet|peine|coup"
            ),
            ("does-not-help", "<subject> <ne>? <cl>? <cl>? <adv>* <helpv> <adv>* <pas>"),
            (
                "does-not-help",
                "<subject> <ne>? <cl>? <cl>? <adv>* fait|vaut|mene|va|rime|est|sont <adv>* <pas> <adv>* avancer|effet|la|le|nulle|a|quelque|pour|fait|faite|utile|utiles|efficace|ce <adv>* peine|coup|part|rien|moi|pour|qu|que? <adv>* moi|il? <adv>* me|faut?"
            ),
            (
                "does-not-help",
                "<subject> <ne>? <cl>? <cl>? <adv>* va|vont|peut|peuvent|pourra|risque|semble|semblent|a|ont|avait|pouvait|pourrait|saurait <adv>* <pas> <adv>* de? <cl>? <cl>? <adv>* <helpi|helpp>"
            ),
            (
                "does-not-help",
                "<subject> <ne>? <adv>* est|sont <adv>* <pas> <adv>* fait|faite|faits|faites? <adv>* pour <adv>* moi"
            ),
            (
                "does-not-help",
                "<subject> <ne>? <adv>* est|sont <adv>* <pas> <adv>* utile|utiles|efficace|efficaces|ce|suffisant|suffisante|concluant|la <adv>* qu|que|solution? il|j? <adv>* me|faut|esperais|attendais|cherchais? faut?"
            ),
            ("does-not-help-alone", "^ <lead>* <pas> <adv>* <helpi|helpp|useless>? utile|efficace|aide|aidant"),
            ("does-not-help-alone", "^ <lead>* <ne>? sert|servent|marche|marchent|aide|fonctionne <adv>* <pas>"),
            (
                "does-not-help-alone",
                "aucun|aucune <adv>* progres|effet|resultat|interet|utilite|amelioration|changement|evolution|sens|avancee <adv>* depuis|avec|a|pour|ici|en|de|$"
            ),
            ("is-useless", "<subject> <adv>* <cl>? <etre>* <adv>* <useless>"),
            ("useless-alone", "^ <lead>* <adv>* <etre>* <adv>* <useless> <adv>* $"),
            ("useless-alone", "^ <lead>* <adv>* <etre>* <adv>* inutile <doings>"),
            ("useless-alone", "quel|quelle <adv>* perte|gachis|gaspillage|blague <adv>* de? temps|d|argent? <adv>* $"),
            (
                "wasting",
                "je|j|on|nous|vous <adv>* <cl>? perds|perd|perdons|gaspille|perdre|perdez <adv>* mon|notre|votre|son|de|du|le|l <adv>* temps|argent"
            ),
            ("wasting", "impression|sentiment de perdre mon|notre|du|votre temps"),
            ("point", "a quoi <adv>* bon <adv>* <doings>? <tail>* $"),
            ("point", "a quoi <adv>* bon <doings>"),
            ("point", "a quoi <adv>* <cl>? sert|servent|rime|riment|servirait <subject|doings>"),
            ("point", "a quoi <subject> <adv>* <cl>? <adv>* sert|servent|rime|riment|servirait"),
            ("point", "a quoi ca <cl>? <adv>* sert|rime|avance|servira"),
            (
                "point",
                "vois|trouve|comprends|y <adv>* vois? <adv>* <pas|aucun|mal> <adv>* l|le|la|d|de|quel <adv>* interet|utilite|but|sens|est|bien|raison <adv>* $"
            ),
            (
                "point",
                "vois|trouve|comprends|y <adv>* vois? <adv>* <pas|mal> <adv>* l|le|la|d|de|quel <adv>* interet|utilite|but|sens|est <adv>* l? interet|utilite|but|sens? <doings>"
            ),
            (
                "point",
                "vois|trouve|y <adv>* a|vois? <adv>* aucun|aucune|plus|pas|guere <adv>* d|de|l|le|aucun? <adv>* interet|utilite|but|sens|raison <adv>* <doings>? <tail>* $"
            ),
            (
                "point",
                "<subject> <ne>? <adv>* <cl>? a|ont|avait <adv>* <pas|aucun> <adv>* de|d|aucun|aucune? <adv>* sens|interet|utilite"
            ),
            (
                "point",
                "<subject> <ne>? <adv>* a|ont <adv>* aucun|aucune|plus|pas <adv>* de|d|aucun? <adv>* sens|interet|utilite|effet"
            ),
            ("point", "c <ne>? est <adv>* <pas> la peine <adv>* <doings>? <tail>* $"),
            ("point", "pas la peine <adv>* $"),
            ("point", "pas la peine <doings>"),
            (
                "point",
                "pourquoi <adv>* est? <adv>* ce? <adv>* que? je|j|venir|continuer|on|viens|me <adv>* viens|continue|suis|fatigue|parler|perds|ici|revenir|encore|<adv> <adv>* a? <tail>* venir? $"
            ),
            (
                "point",
                "sais <pas> <adv>* pourquoi <adv>* je|j <adv>* viens|continue|suis|reviens <adv>* ici|la? <tail>* $"
            ),
            ("point", "qu est ce que je <adv>* fais <adv>* ici|la"),
            ("point", "ce que je <adv>* fais ici|la"),
            ("cannot-go-on", "<ne>? en peux <adv>* plus <adv>* $"),
            ("cannot-go-on", "<ne>? en peux plus <adv>* de|d <strong> <tail>* $"),
            ("cannot-go-on", "<ne>? en peux plus <strong> <tail>* $"),
            ("cannot-go-on", "je <ne>? peux|pourrai <adv>* plus|pas <adv>* <venir> <tail>* $"),
            ("cannot-go-on", "j|je <ne>? y arrive|arriverai <adv>* plus|pas|jamais <adv>* $"),
            ("cannot-go-on", "je <ne>? supporte <adv>* plus|pas <adv>* <strong> <tail>* $"),
            ("cannot-go-on", "je <ne>? tiens|tiendrai plus|pas <adv>* $"),
            ("cannot-go-on", "<pas> la force|courage|energie de <venir>"),
            ("wants-out", "<wantout> <adv>* <quit> <tail>* $"),
            ("giving-up", "^ <lead>* j arrete <adv>* la|les|tout|cette|ces|ca? <therapy>? <tail>* $"),
            ("giving-up", "j abandonne <tail>* $"),
            ("giving-up", "je <adv>* baisse les bras"),
            ("giving-up", "je <adv>* laisse tomber <tail>* $"),
            ("giving-up", "je <adv>* jette l eponge"),
            ("giving-up", "je <adv>* renonce <tail>* $"),
            ("done-with", "en <adv>* ai <adv>* marre|assez|ras <adv>* le? bol? <adv>* de|d|$ <strong>? <tail>* $"),
            ("done-with", "en <adv>* ai <adv>* marre|assez de? <strong> <tail>* $"),
            ("done-with", "fatigue|fatiguee|lasse|las|degoute|degoutee de <strong> <tail>* $"),
            (
                "not-coming-back",
                "je <ne>? <adv>* reviendrai|viendrai|reviens|continuerai|continue <adv>* plus|pas|jamais <tail>* $"
            ),
            (
                "not-coming-back",
                "je|j <ne>? <adv>* veux|souhaite|compte|vais|pense|ai|desire <adv>* plus|pas <adv>* envie|la|l|le? force|courage? de? <adv>* <venir> <tail>* $"
            ),
            ("not-coming-back", "<pas> envie de <venir> <tail>* $"),
            (
                "nothing-helps",
                "rien <adv>* de? <strong|weak>? <ne>? <adv>* <cl>? <adv>* aide|marche|change|fonctionne|sert|changera|marchera|aidera|avance|bouge|fonctionnera <tail>* $"
            ),
            (
                "nothing-helps",
                "rien <adv>* de? <strong|weak>? <ne>? <adv>* <cl>? <adv>* va|peut|pourra|a|vont|changerait <adv>* <cl>? <adv>* <helpi|helpp> <tail>* $"
            ),
            (
                "nothing-helps",
                "rien de ce qu|que <adv>* on|nous|je|vous <adv>* fait|faisons|fais|dites|proposez|dit|essaie <ne>? <adv>* <cl>? <adv>* <helps>"
            ),
            (
                "nobody-can-help",
                "personne|vous <ne>? <adv>* <cl>? <adv>* peut|pourra|pouvez|pourrez|pourrait <adv>* pas|rien|jamais? <adv>* <cl>? <adv>* aider|sauver|guerir|faire|sortir"
            ),
            (
                "nobody-can-help",
                "aucun|aucune <adv>* therapeute|therapie|psy|psychologue <ne>? <adv>* <cl>? <adv>* peut|pourra|va <adv>* <cl>? aider|guerir|sauver|changer"
            ),
            ("beyond-help", "je suis <adv>* un <adv>* cas <adv>* desespere|perdu|irrecuperable|sans"),
            (
                "beyond-help",
                "je suis <adv>* irrecuperable|foutu|foutue|incurable|perdu|perdue|fichu|fichue|casse|cassee <adv>* pour|$"
            ),
            ("beyond-help", "trop tard pour <adv>* moi|ca|changer|la"),
            (
                "beyond-help",
                "il <ne>? y a <adv>* plus|pas|rien|aucun|aucune <adv>* a|d|de|rien? <adv>* espoir|solution|faire|remede|issue"
            ),
            ("beyond-help", "sans <adv>* espoir"),
            (
                "never-better",
                "je|j <ne>? <adv>* <cl>? <adv>* irai|vais|m|serai|guerirai|changerai|sortirai|pourrai <adv>* en? <adv>* sortirai? <adv>* jamais|pas|plus <adv>* aller|mieux|changer|guerir|heureux|heureuse|m|bien|$ <adv>* en|mieux|$ <adv>* sortir? $"
            ),
            ("never-better", "je <ne>? m en sortirai|sors <adv>* jamais|pas|plus"),
            ("never-better", "je <ne>? changerai|guerirai <adv>* jamais|pas"),
            (
                "no-hope",
                "perds|perdu|perd|plus|pas|aucun|aucune|peu <adv>* tout|d|de|toute? <adv>* espoir|confiance|foi|patience <adv>* en|dans|la|pour|avec|$"
            ),
            ("no-hope", "<ne>? y crois <adv>* plus|pas|guere|jamais"),
            ("no-hope", "ai <adv>* du mal a y croire"),
            ("no-hope", "cesse d y croire"),
            ("does-not-believe", "<ne>? crois <adv>* pas|plus <adv>* en|a|dans <strong|weak>"),
            (
                "does-not-believe",
                "doutes|doute|sceptique|convaincu|convaincue|sur|sure <adv>* sur|quant|de|par|d|a|au|concernant <adv>* a|l|la? <strong> <adv>* $"
            ),
            ("does-not-believe", "<subject> <ne>? me convainc|convainquent <adv>* pas|plus"),
            ("does-not-believe", "doute de l|la|cette|ces utilite|efficacite|therapie|seances"),
            (
                "no-progress",
                "vois|constate|sens|remarque|note|fais|ai <adv>* <pas|aucun> <adv>* de|d|aucun|aucune|le|la|beaucoup? <adv>* moindre? <adv>* progres|changement|changements|amelioration|resultat|resultats|difference|evolution|benefice|avancee"
            ),
            (
                "no-progress",
                "vois|constate|sens|remarque|fais <adv>* aucun|aucune <adv>* progres|changement|amelioration|resultat|difference|evolution|benefice|avancee"
            ),
            (
                "no-progress",
                "on|je|j|nous|n <ne>? <cl>? avance|avancons|progresse|progressons|arrive|va|vais|mene <adv>* pas|plus|nulle|a|guere <adv>* part|rien|nulle? <tail>* $"
            ),
            ("no-progress", "on|je|j|nous|ca <ne>? <adv>* tourne|tournons <adv>* en <adv>* rond"),
            ("no-progress", "tourner en rond"),
            ("no-progress", "fais|fait|faisons <adv>* du|de <adv>* sur? surplace|place"),
            ("no-progress", "au <adv>* meme <adv>* point|endroit"),
            ("no-progress", "retour a la case depart"),
            ("no-progress", "en <adv>* retire|sors|tire <adv>* rien|pas"),
            ("no-progress", "en <adv>* suis <adv>* toujours|encore|au <adv>* au|meme <adv>* meme|point|debut"),
            ("no-progress", "vais|va <adv>* pas|plus <adv>* mieux <adv>* depuis|avec|malgre|apres"),
            (
                "no-progress",
                "devrais|aurais|aurait|devrait <adv>* deja|du <adv>* aller|etre|avoir|sentir|mieux|marche|aide <adv>* mieux|du|marche|aide"
            ),
            (
                "hoped",
                "je croyais|pensais|esperais <adv>* que|qu <subject> <adv>* <cl>? aiderait|marcherait|servirait|allait|changerait|pouvait <adv>* <cl>? <helpi>? <adv>* mais ..3 pas|rien|plus|non|jamais"
            ),
            (
                "hoped",
                "avant <adv>* je <adv>* croyais|pensais|y <adv>* croyais|que|qu <subject>? <adv>* <cl>? aiderait|marcherait|servirait|allait|pouvait|$"
            ),
            (
                "question",
                "est ce que|qu <subject> <adv>* <cl>? <adv>* sert|servent|change|aide <adv>* vraiment|a|quelque <adv>* quelque|chose? <adv>* chose? $"
            ),
            (
                "question",
                "^ <lead>* <subject> <adv>* <cl>? sert|aide|marche <adv>* vraiment <adv>* a? quelque? chose? $"
            ),
            ("question", "en quoi <subject> <adv>* <cl>? <adv>* va|peut|est|pourrait|aide <adv>* <cl>? <helpi>?"),
            (
                "question",
                "^ <lead>* comment <subject> <adv>* <ne>? <cl>? <adv>* pourrait|peut|va|pourra|peuvent|est|pourraient <adv>* cense|censee|censes? <adv>* <cl>? <helpi>"
            ),
            ("question", "comment voulez|veux vous|tu que <subject> <adv>* <cl>? <helps>"),
            ("stopped", "<subject> <adv>* a|ont arrete|cesse de <cl>? <helpi>"),
            (
                "regret",
                "<ne>? aurais <adv>* jamais|pas|mieux <adv>* du|fait <adv>* de? <adv>* <ne>? <adv>* pas|jamais? commencer|venir"
            ),
            ("no-progress", "je <ne>? <cl>? sens <adv>* pas|plus <adv>* mieux <adv>* depuis|avec|apres|malgre|$"),
            (
                "no-progress",
                "toujours <adv>* aucun|aucune|pas|rien <adv>* de|d? progres|changement|amelioration|difference|resultat|mieux"
            ),
        ],
        joins: """
            et mais parce que car donc alors qu si quand puis bien ou meme comme desole desolee honnetement
            franchement
            """,
        breaking: """
            et mais car donc alors parce puisque pourtant or
            """,
        spellings: [
            "c'": ["c"],
            "j'": ["j"],
            "n'": ["n"],
            "d'": ["d"],
            "l'": ["l"],
            "qu'": ["qu"],
            "s'": ["s"],
            "m'": ["m"],
            "t'": ["t"],
            "jusqu'": ["jusqu"],
            "lorsqu'": ["lorsqu"],
            "puisqu'": ["puisqu"],
            "quelqu'": ["quelqu"],
            "cest": ["c", "est"],
            "jai": ["j", "ai"],
            "nest": ["n", "est"],
            "naide": ["n", "aide"],
            "maide": ["m", "aide"],
            "jarrive": ["j", "arrive"],
            "jarrete": ["j", "arrete"],
            "jabandonne": ["j", "abandonne"],
            "jen": ["j", "en"],
            "jy": ["j", "y"],
            "ny": ["n", "y"],
            "nen": ["n", "en"],
            "quon": ["qu", "on"],
            "quil": ["qu", "il"],
            "jamais": ["jamais"],
            "apporte": ["apporte"],
            "ke": ["que"],
            "k": ["que"],
            "pk": ["pourquoi"],
            "pq": ["pourquoi"],
            "pcq": ["parce", "que"],
            "pr": ["pour"],
            "tt": ["tout"],
            "bcp": ["beaucoup"],
            "jsuis": ["je", "suis"],
            "chui": ["je", "suis"],
            "jpense": ["je", "pense"],
            "jcrois": ["je", "crois"],
            "jsais": ["je", "sais"],
            "jveux": ["je", "veux"],
            "jpeux": ["je", "peux"],
            "jvois": ["je", "vois"],
            "jperds": ["je", "perds"],
            "scéance": ["seance"],
            "scance": ["seance"],
            "sceance": ["seance"],
            "sceances": ["seances"],
            "terapie": ["therapie"],
            "thérapi": ["therapie"],
            "theraphie": ["therapie"],
            "serre": ["sert"],
            "sers": ["sert"],
            "cer": ["sert"],
            "cela": ["cela"],
            "parceque": ["parce", "que"],
            "j": ["j"],
            "marches": ["marche"],
            "aides": ["aide"],
            "ya": ["y", "a"],
            "nya": ["n", "y", "a"],
            "quelquechose": ["quelque", "chose"],
            "aucunes": ["aucune"],
            "pas": ["pas"],
        ],
        merges: [:],
        negations: [
            "<ne>? est|veut|signifie <adv>* pas <adv>* dire? que|qu|parce|comme",
            "<ne>? dis|pense|crois|trouve|dirais|sens|vois <adv>* pas|plus|jamais|nullement <adv>* que|qu|comme?",
            "<ne>? ai <adv>* jamais|pas <adv>* dit|pense|cru|trouve",
            "pas que|qu|parce",
            "pas comme si",
            "loin de|d",
            "au lieu de|d",
            "plutot que|qu de?",
            "<ne>? suis pas <adv>* en train|du|la",
            "<ne>? dis|pense|crois|trouve|dirais|qualifierais <adv>* pas|plus|jamais <adv>* <cl>?",
            "content|contente|heureux|heureuse|soulage|fier de|d <adv>* ne? <adv>* pas",
        ],
        adjacentNegations: [
            "<ne>? <adv>* pas|plus|jamais|sans|hors|question|loin <adv>* de|d|la?"
        ],
        reports: [
            "<someone> <adv>* <cl>? <adv>* <says>",
            "selon|d <adv>* apres?",
            "j ai <adv>* lu|entendu|vu",
            "lu|entendu <adv>* dans|que|dire|qu|sur",
            "article|livre|internet|film|video|chanson|post|blog <adv>* dit|disait|qui|que|ou",
            "<kins> <adv>* ne? <adv>* croit|pense|comprend|voit|trouve <adv>* pas",
            "<kins> <adv>* a|est|avait|fait|veut|voulait|va|etait|suit <adv>* essaye|alle|allee|fait|suivi|arrete|une|arreter|abandonne|tout|eu|convaincu|convaincue|persuade|persuadee|tente",
            "therapie|seances|psy|therapeute|traitement de <kins>",
            "comme <adv>* le? <adv>* dit|disait|dirait",
        ],
        endorsements: [
            "a|ont|avait|avez|as <adv>* peut? <adv>* etre? <adv>* raison",
            "suis <adv>* d accord",
            "moi aussi",
            "je <adv>* commence a <adv>* le|y? <adv>* croire|penser",
            "pense <adv>* pareil|comme|aussi|la",
            "crois qu il|elle|ils a|ont raison",
            "pas tort",
        ],
        pasts: [
            "avant <adv>* je|j|il|c <adv>* pensais|croyais|trouvais|disais|doutais|voulais|avais|n|ne|me",
            "je|j <adv>* <ne>? <cl>? <adv>* pensais|croyais|trouvais|disais|doutais|craignais|redoutais|imaginais|voulais|supposais|sentais|songeais|hesitais|avais|etais <adv>* que|qu|peur|convaincu|convaincue|persuade|persuadee|sur|sure|certain|certaine|des|sceptique|a|au|envie|l|tout|arreter|abandonner|pas",
            "j <adv>* ai <adv>* pense|cru|trouve|eu|craint|doute|failli|songe <adv>* que|qu|a|peur|envie|des|arreter|tout",
            "mon|ma|mes <adv>* ancien|ancienne|precedent|precedente|premiere|premier <adv>* psy|therapeute|therapie|pensee|crainte|idee|reaction|impression",
            "failli",
            "ai <adv>* failli",
        ],
        times: [
            "au <adv>* debut|depart|commencement",
            "avant",
            "il y a <adv>* longtemps|des|un|deux|trois|quelques|plusieurs|an|mois",
            "l annee|an <adv>* derniere|dernier|passee",
            "le|la mois|semaine|annee dernier|derniere|passe",
            "quand <adv>* j|on|je|nous <adv>* ai|a|avons|suis|etais <adv>* commence|debute|arrive|arrivee|venu|venue|demarre",
            "a l epoque",
            "la|les premiere|premieres|premier|premiers",
            "dans|avec mon|ma|une|un <adv>* ancien|ancienne|autre|precedente|premiere|precedent",
            "jusqu a|ici|recemment",
            "enfant|jeune|petit|petite",
            "initialement",
            "autrefois",
        ],
        pastWords: """
            etait etaient servait aidait marchait fonctionnait pensais croyais trouvais semblait paraissait
            voulais allait avait pouvait menait
            """,
        presentWords: """
            aujourdhui encore toujours seance actuellement recemment
            """,
        conditions: [
            "si",
            "au cas ou",
            "meme si",
            "a moins que",
            "tant que",
            "pourvu que",
        ],
        turns: [
            "mais|et <adv>* maintenant|aujourdhui|la|depuis|en|finalement <adv>* je|ca|c|j|on|tout|fait",
            "mais <adv>* ca|cela|c|la <adv>* therapie? <adv>* <cl>? <adv>* aide|sert|marche|fonctionne|m|aidait|change",
            "mais <adv>* en fait",
            "je me <adv>* suis|etais <adv>* trompe|trompee",
            "me trompais",
            "change d avis",
            "j avais tort",
            "plus maintenant|aujourdhui",
            "mais <adv>* je|j <adv>* <ne>? <adv>* suis|ai|crois|sais|espere|veux|vais|fais|garde|reste|vois|y <adv>* pas|confiance|que|qu|espoir|content|contente|continuer|y|mieux|confiante|confiant|d|convaincu|convaincue|la|bien|contraire|rassure|rassuree|crois",
            "et <adv>* ca|cela <adv>* <cl>? <adv>* aide|marche|sert|fonctionne",
            "mais <adv>* il|elle|ils <adv>* se <adv>* trompe|trompent|trompait",
            "ce qui <adv>* est|n <adv>* est? <adv>* faux|pas",
            "je <ne>? suis pas <adv>* d accord",
            "jusqu a|au|ce",
            "avant <adv>* septembre|octobre|novembre|janvier|fevrier|mars|lundi|mardi|la|le",
            "je plaisante",
            "mais <adv>* <cl>? <adv>* a <adv>* aide|servi|change|marche",
        ],
        others: [
            "<adv>* a|pour|avec|chez <kins>",
            "<adv>* <kins>",
            "<adv>* a|pour|avec lui|elle|eux|personne|tous|certains",
            "<adv>* le|la|les|l|ce|cet|cette|ces|du|au|mon <day>",
            "<adv>* le|la|les|l|mon|ma|mes|ton|ce|ma|du|de <thing>",
            "<adv>* <day>",
            "<adv>* au|a <adv>* travail|boulot|bureau|ecole|la|le <adv>* maison?",
            "sans vous|toi|la|cette|therapie|venir|ca",
            "<adv>* de|d fumer|boire|manger|travailler|courir",
            "<adv>* a fumer|boire|joindre|dormir|me|ouvrir|trouver|vous|lire|remplir",
            "<adv>* mon|ma|mes dos|genou|tete|jambe|pied|cheveux|patron",
            "<adv>* tout seul|seule",
            "!<doings> de|d ..1",
            "que|quand mon|ma|le|la|les|mes",
        ],
        owners: [
            "de <kins>",
            "sa|son|leur|leurs",
        ],
        things: """
            bus voiture telephone portable ordinateur wifi internet lien camera micro chauffage ascenseur porte
            sonnette imprimante lave frigo medicament medicaments cachets creme regime travail boulot patron
            ecran video horloge lumiere application appli site cle train metro velo chaise lampe antidepresseurs
            mariage couple relation kine yoga sport batterie chargeur code interphone
            """,
        people: """
            soeur frere mere pere maman papa femme mari copain copine conjoint conjointe fils fille ami amie
            cousin cousine oncle tante voisin voisine
            """,
        pronouns: "ca cela ceci sa c ce il elle ils elles on",
        therapyWords: """
            therapie traitement psychotherapie seance seances exercices exercice venir parler methode approche
            technique techniques suivi
            """,
        ownQuotes: [
            "je|j|me <adv>* <cl>? <adv>* pense|dis|dire|sens|repete|demande|ai|crois|entends",
            "ma|mon tete|esprit|cerveau",
            "envie de dire|crier",
            "me dire|repeter",
        ])
}
