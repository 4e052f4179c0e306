/// What French calls therapy, helping and not helping; the tables of the reader.
extension DoubtTable {
    static let frenchPhrases: [(name: String, phrases: String)] = [
        (
            "adv",
            """
            d aujourdhui/de cette semaine/de ce jour/vraiment/du tout/encore/toujours/plus/tellement/trop/tres/juste/simplement/honnetement/
            franchement/sincerement/peut etre/sans doute/probablement/en fait/aujourdhui/ici/pour moi/
            maintenant/beaucoup/grand chose/bien/quand meme/non plus/avec moi/ces derniers temps/completement/
            totalement/carrement/absolument/de plus en plus/un peu/assez/meme/finalement/au fond/a mon avis/
            pour l instant/jusqu ici/deja/en moi/aussi/clairement/parfois/souvent/la/quoi/jamais/desormais/
            au final/
            genre/en vrai/quoi que/du coup/pantoute/en general/globalement/malheureusement/helas/a vrai dire/pour etre franc/pour etre franche/pour etre honnete/serieux/serieusement/sincere/reellement/strictement/forcement/evidemment/certes/docteur/madame/monsieur/merci/lol/mdr/ptdr/un brin/a ce stade/en ce moment/cela dit/enfin/bon/ben/bah/disons/vrmt/vrm/grave/pis/puis/au moins/tant que ca/
            exactement/surement/certainement/veritablement/pratiquement/quasiment/personnellement/actuellement/a la longue/a long terme/dans le fond/au quotidien/necessairement/encore longtemps/bien longtemps/definitivement/precisement/pour etre sincere/je dois dire/je l avoue/j avoue/faut le dire/il faut le dire/d aucune facon/de quelque facon/le moins du monde/un seul instant/dans ma vie/une fois dehors
            """
        ),
        (
            "num",
            """
            un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/onze/douze/quinze/vingt/2/3/4/5/6/7/8/9/10/11/12/14/15/16/18/20/24/30/
            plusieurs/quelques/tant de/des/autant de/une dizaine de/une douzaine de/une vingtaine de
            """
        ),
        (
            "dur",
            """
            <num> mois/<num> semaines/<num> seances/<num> ans/<num> an/<num> rencontres/<num> rdv/<num> rendez vous/des mois/des semaines/des annees/
            tout ce temps/depuis l automne|hiver|ete|printemps/depuis le printemps/depuis janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|paques/
            ca fait longtemps/a ce stade/six mois/un an/ma vingtieme|dixieme|quinzieme|douzieme|huitieme|cinquieme|trentieme rencontre|seance
            """
        ),
        (
            "i",
            "je/j/on/nous/moi je/moi j"
        ),
        ("nous", "on/nous"),
        ("vous", "vous/tu"),
        (
            "talkg",
            """
            parler/parlant/en parlant/discuter/discutant/en discutant/raconter/en racontant/blablater/papoter/bavarder/jaser/ecrire/en ecrivant/respirer/en respirant/
            mediter/remuer/ressasser/creuser/fouiller/analyser/comprendre/me confier/m ouvrir/vider mon sac/remplir/noter/en venant/dire/expliquer/repeter/
            pleurer/penser positif/parler parler/causer/revenir/m asseoir/jparle/
            ecouter/m ecouter/etre ecoute/etre ecoutee/dessiner/imaginer/gratter/revivre/reparler/en reparler/remuer le passe/remuer mon passe/remuer mon enfance/remuer tout ca/ressortir/deterrer/rouvrir/se confier/ecrire des lettres
            """
        ),
        (
            "infinitives",
            """
            rendre/ramener/enlever/m enlever/oter/m oter/retirer/effacer/reparer/payer/trouver/guerir/me guerir/soigner/me soigner/changer/me changer/aider/m aider/servir/me servir/
            marcher/fonctionner/avancer/mener/nous mener/me mener/sortir/me sortir/sauver/me sauver/regler/resoudre/soulager/me soulager/apaiser/calmer/me calmer/arranger/ameliorer/
            apporter/m apporter/donner/faire/y changer/suffire/convenir/me convenir/tenir/durer/remplacer/combler/m apprendre/
            comprendre/me comprendre/passer/faire passer/m en sortir/y arriver
            """
        ),
        (
            "timeref",
            """
            printemps/ete/automne/hiver/janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/noel/avant/premier jour/debut/depart/toujours/jour un/quand j ai|on commence|debute/l annee derniere/l an dernier
            """
        ),
        (
            "effectsp",
            """
            ait servi/ait aide/ait change/ait marche/a servi/a aide/a change/a marche/a apporte/a donne/ont servi/ont aide/ont donne/ont change/ont marche/ont apporte/a regle/a resolu/a bouge/a soulage/a gueri/a calme/a avance/ont resolu
            """
        ),
        (
            "effects",
            """
            aide/aident/aides/aidez/sert/servent/marche/marchent/fonctionne/fonctionnent/change/changent/apporte/apportent/mene/menent/serve/menera/meneront/conduit/convienne/
            regle/regle quoi/reglent/resolve/resout/resolvent/soigne/soignent/guerit/guerisse/soulage/soulagent/apaise/calme/arrange/ameliore/amene/amenent/avance/fait avancer/
            fait bouger/fait progresser/fait grand chose/fait quoi/fait quelque chose/donne quelque chose/donne quoi/donne/donnent/rend/rendra/rapporte/me rend/enleve/efface/repare/
            mene quelque part/mene a quelque/conduise/conduise quelque/fasse quelque/fasse avancer/fasse quoi/fasse grand/soit utile/soit efficace/soit pour/soit fait/soit faite/
            est fait pour/est faite pour/vaille/vaut/va quelque/aboutit/aboutisse/debouche/rime/suffit/suffise/suffira/prend/prenne/parle/touche/atteint/correspond/sied/
            aidera/aideront/servira/marchera/fonctionnera/changera/apportera/reglera/resoudra/soignera/guerira/soulagera/suffira/donnera/

            m aidiez/m aidez/m aides/vous m aidez/puissiez/avancions/progressions/progresse/
            apporterait/apporteraient/apporteront/changerait/changeraient/servirait/serviraient/aiderait/aideraient/donnerait/donneraient/reglerait/reglerai/fait bouger/bouge quoi/rien bouge/a fait bouger/vaut le prix/vaut la depense/vaut le cout/vaut l argent/vaut le trajet/vaut le deplacement/valait/vaille le/vaille la/m enleve/m oterait/m enlevera/enlevera/suffisent
            """
        ),
        (
            "therapy",
            """
            therapie/traitement/psychotherapie/seances/seance/exercices/exercice/devoirs/methode/approche/
            techniques/technique/processus/discussions/conversations/outils/rendez vous/suivi/demarche/
            conseils/therapies/entretiens/respiration/meditation/tcc/emdr/
            psy/psys/psychologue/psychologues/psychiatre/therapeute/therapeutes/rencontre/rencontres/consultation/consultations/rdv/exercices de respiration/exercice de respiration/relaxation/sophro/sophrologie/hypnose/meditation de pleine conscience/pleine conscience/exposition/expositions/colonnes/fiches/travail sur soi/seances avec vous/therapie avec vous/seance de therapie/parlotte/discussion/echanges/echange/psychanalyse/analyse/truc des pensees/truc de la respiration/histoire de pensees/accompagnement/coaching/counselling
            """
        ),
        (
            "det",
            """
            la/le/les/l/ces/ce/cet/notre/nos/mes/ma/mon/toute la/toute cette/tout ce/toutes ces/une/
            votre/vos/tous ces/
            <num>/<num> autres/encore <num>/d autres/le truc des/le truc de/le truc du/ces histoires de/cette histoire de/vos/nos/tous vos/tous les/toutes les/toutes vos/les trucs de/le coup des/le coup de
            """
        ),
        (
            "strong",
            """
            <det> <therapy>/<therapy>/venir ici/venir vous voir/venir chaque semaine/parler/
            parler de ca/en parler/parler avec vous/parler de tout ca/tout ca/tout cela/tout ceci/
            ce qu on fait/ce qu on fait ici/ce que nous faisons/ce qu on fait la/etre ici/continuer/
            continuer comme ca/le fait de venir/le fait de parler/de venir/de parler/de continuer/ces trucs/
            ce truc/cette facon de travailler/tout ce qu on fait/faire ca/ce que vous proposez/vous/
            de venir ici/d en parler/de parler de ca/cette histoire de therapie/de faire ca/
            ce genre de therapie/notre travail/le travail qu on fait/ce travail/le travail ici/ce type de therapie/
            <talkg>/<talkg> ici/<talkg> avec vous/<talkg> a quelqu un/<talkg> a une inconnue/<talkg> a un inconnu/<talkg> de ca/<talkg> de tout ca/<talkg> du passe/<talkg> de mon passe/<talkg> de mon enfance/<talkg> de mes problemes/<talkg> toutes les semaines/<talkg> chaque semaine/<talkg> pendant des heures/<talkg> pendant une heure/tout ce blabla/toute cette parlotte/votre aide|facon|methode|maniere|approche de? travailler? faire?/ce qu on se dit/ce que vous dites/ce que vous me dites/ce que vous faites/ce que vous me faites faire/vos trucs/ces trucs la/les trucs/le principe/toute cette histoire/tout le reste/consulter/voir un psy/voir une psy/aller chez le psy/aller voir un psy/venir te voir/venir chez vous/se voir/tout ca la/tout sa/tt ca/ces machins/ce machin/
            vous ou|ni un|quelqu autre|un d? autre?/ni vous ni personne/dessiner/ecouter/ecouter les gens/<num> seances de plus/une heure par semaine/une heure de parlotte/les rendez vous/ces rendez vous/mes rendez vous/ces rencontres la/ces seances la/l idee de <talkg>/l idee d <talkg>/l idee que <talkg>
            """
        ),
        (
            "weak",
            """
            ca/cela/ceci/sa/c/ce/il/elle/on/ils/elles/rien de tout ca/tout/
            tout sa/tout ca/tt ca/cette
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
            strictement a rien/pas a grand chose/pas a quoi que ce soit
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
            valoir la peine/
            servir a rien/servir a grand chose/aider a grand chose/m enlever/me rendre/me redonner/mener a quelque chose/mener quelque part/nous mener/nous mener quelque part/y changer/y changer quelque chose/y faire/me sortir/me tirer de la/me soulager/me calmer/m apaiser/m apporter quelque chose/donner quelque chose/m avancer/arranger les choses/ameliorer les choses
            """
        ),
        (
            "helpp",
            """
            aide/aidee/servi/marche/fonctionne/change/apporte/mene/avance/resolu/regle/soulage/gueri/ameliore/
            fait avancer/fait du bien/fait effet/ete utile/donne/sauve/servi a grand chose/change grand chose/
            aide en quoi que ce soit/valu la peine/
            rien donne/apporte grand chose/donne grand chose/fait progresser/fait grand chose/fait quoi que ce soit/rendu service/soigne/apaise/calme/rapporte/avance a/bouge
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
            du charabia/de la foutaise/des foutaises/une corvee inutile/completement inutile/
            de la poudre aux yeux/poudre aux yeux/du pipeau/pipeau/du baratin/de la merde/de la connerie/des conneries/une connerie/du flan/du flanc/du chique/de la daube/du bla bla/bla bla/de l arnaque/du cinema/une mascarade/un cirque/une vaste blague/une farce/du gachis/un gouffre/un puits sans fond/un pansement/un pansement sur une jambe de bois/a chier/pourri/pourrie/de la torture/une torture/du brassage de vent/brasser du vent/de l energie perdue/de l argent jete/argent jete/de l argent gaspille/du fric jete/du fric perdu/d aucune utilite/d aucun secours/d aucune aide/d aucun interet/d aucun effet/a cote de la plaque/a cote/insignifiant/derisoire/de la perte d argent/perdu d avance/sans issue/sans avenir/sans resultat/sans resultats/du temps gache/du temps perdu et de l argent/
            une heure de perdue/une heure perdue/des heures perdues/une journee de perdue/du temps de perdu/une apres midi de perdue/de l argent foutu en l air/de l argent fichu
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
    ]
}
