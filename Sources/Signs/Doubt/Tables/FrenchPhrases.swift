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
    ]
}
