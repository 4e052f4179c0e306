/// The rows that speak in French.
extension DoubtTable {
    static let frenchRules: [(name: String, pattern: String)] = [
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
            "<subject> <ne>? <cl>? <cl>? <adv>* fait|vaut|mene|va|rime <adv>* <pas> <adv>* avancer|effet|la|le|nulle|a|quelque|pour|fait|faite|utile|utiles|efficace|ce <adv>* peine|coup|part|rien|moi|pour|qu|que? <adv>* moi|il? <adv>* me|faut?"
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
        ("cannot-go-on", "j|je <ne>? y arrive|arriverai <adv>* plus|pas|jamais !encore <adv>* $"),
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
            "perds|perdu|perd|plus|pas|aucun|aucune|peu <adv>* tout|d|de|toute? <adv>* espoir|confiance|patience <adv>* en|dans|la|pour|avec|$ !quand|lorsqu|lorsque"
        ),
        (
            "no-hope",
            "perds|perdu|perd|plus|pas|aucun|aucune|peu <adv>* tout|d|de|la|ma|toute* <adv>* foi en|dans <adv>* <strong|weak>"
        ),
        ("no-hope", "<ne>? y crois <adv>* plus|pas|guere|jamais"),
        ("no-hope", "ai <adv>* du mal a y croire"),
        ("no-hope", "cesse d y croire"),
        ("does-not-believe", "<ne>? crois <adv>* pas|plus <adv>* en|a|dans <strong|weak>"),
        (
            "does-not-believe",
            "doutes|doute|sceptique !pas|plus|jamais|aucunement|nullement <adv>* sur|quant|de|par|d|a|au|concernant <adv>* a|l|la? <strong> <adv>* $"
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
            "^ <lead>* <subject> <adv>* <cl>? sert|aide|marche <adv>* vraiment <adv>* a? quelque? chose? ??"
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
    ]
}
