/// More rows that speak in French: no change for all the time that went by, going on, the worth of it, who it is for.
extension DoubtTable {
    static let frenchMoreRules: [(name: String, pattern: String)] = [
        ("raised-not-think", "<thinknot> <adv>* <compl>? <subject>? <ne>? <adv>* <cl>? <cl>? <adv>* <effects> !<pas>"),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? <adv>* <subject>? <ne>? <adv>* <cl>? <cl>? <adv>* <effects> !<pas>"
        ),
        (
            "raised-doubting",
            "doute|doutes !pas|plus|jamais|aucunement|nullement <adv>* <compl>? <adv>* de? <strong> ..2 <cl>? <effects|helps|helpi>"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* que|qu|si <subject|i>? <ne>? <adv>* <cl>? <cl>? va|vont|puisse|puissent|pourra|pourrait|aille|allez|peut|peuvent|pouvez|pourriez <adv>* <cl>? <cl>? <helpi|infinitives>"
        ),
        (
            "raised-doubting",
            "<doubting> <adv>* que|qu|si <subject|i>? <ne>? <adv>* <cl>? <cl>? va|vont|puisse|puissent|pourra|pourrait|aille|peut|peuvent|pouvez|pouviez|peux|pourrez|pourriez|saurez|allez <adv>* <cl>? <cl>? <helpi|infinitives>"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* que|qu <vous> <adv>* <cl>? aidez|puissiez|compreniez|aides|m|apportez|faites <adv>* aidez|aides|aider|apportez|avancer"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* que|qu|d|de <i|nous>? <adv>* avance|avancer|avancions|avancons|progresse|progresser|progressions|progressons|evoluons|aller|aille|mieux|evoluer|evolue|evoluer <adv>*"
        ),
        (
            "raised-not-think",
            "arrive pas a me? <adv>* mettre|faire|imaginer|croire|me|rentrer|convaincre ..5 que|qu <adv>* ..4 va|vont|puisse|peut|serve|aide|change|marche|enleve"
        ),
        ("raised-not-think", "me rentre|rentrera pas dans la tete"),
        (
            "raised-not-go-on",
            "<ne>? crois|pense|sais|vois|suis <adv>* pas|plus|mal <adv>* sur|sure|certain|certaine? <adv>* que|qu|si|de|d? <adv>* <i>? <adv>* <cl>? <adv>* continuerai|continuer|reviendrai|revenir|revienne|vais|viendrai|continue|vienne|poursuivrai|poursuivre|tiendrai|tenir <adv>* continuer|revenir|poursuivre|tenir|venir? <tail>* $"
        ),
        ("does-not-help", "<subject> <ne>? <cl>? <cl>? <adv>* <effects> <adv>* <pas>"),
        (
            "does-not-help",
            "<subject> <ne>? <cl>? <cl>? <adv>* fait|font|apporte|apportent|donne|donnent|procure|produit|a|ont|ressens|sens|eu|fera <adv>* aucun|aucune|ni|pas|rien|zero|nul|nulle|jamais <adv>* de|d|le|la|moindre|grand|vraiment* <adv>* bien|effet|aide|resultat|resultats|changement|difference|soulagement|utilite|impact|benefice|reponse|chose|aucune|$"
        ),
        (
            "does-not-help",
            "<subject> <ne>? <cl>? <cl>? <adv>* fait|font|a|ont|avait <adv>* <pas> <adv>* de|d|du|le|eu|fait* <adv>* bien|effet|avancer|aller|mieux|difference|sens"
        ),
        (
            "does-not-help",
            "<subject|talkg> <ne>? <cl>? <cl>? <adv>* va|vont|peut|peuvent|pourra|risque|ira|saurait|pourrait|viendra <adv>* <pas> <adv>* de? <cl>? <cl>? <adv>* <helpi|infinitives>"
        ),
        ("does-not-help", "<talkg> <adv>* ..4 ca? <ne>? <cl>? <cl>? <adv>* <helpv|effects> <adv>* <pas>"),
        (
            "does-not-help",
            "<talkg> <adv>* ..4 ca? <ne>? va|vont|peut <adv>* <pas> <adv>* <cl>? <cl>? <helpi|infinitives>"
        ),
        ("does-not-help", "<ne>? <cl>? aidez|aides|apportez|comprenez <adv>* pas|plus|rien|jamais <adv>* <tail>* $"),
        (
            "does-not-help-alone",
            "^ <lead>* <ne>? <cl>? <cl>? sert|servent|marche|marchent|aide|aident|fonctionne|apporte|mene|donne <adv>* <pas>"
        ),
        (
            "does-not-help-alone",
            "^ <lead>* ca|sa|c <ne>? <cl>? <cl>? <adv>* sert|marche|aide|fonctionne|apporte|mene|donne|avance|change <adv>* <pas>"
        ),
        (
            "does-not-help",
            "<pas> <adv>* senti|ressenti|remarque|vu|constate|note|observe|eu <adv>* de|d|la|le|aucun|aucune|grand* <adv>* moindre? <adv>* difference|changement|amelioration|progres|effet|mieux|evolution|resultat|resultats|avancee"
        ),
        (
            "does-not-help",
            "ai|ressens|sens|constate|vois|note|observe|percois|remarque|eprouve|trouve <adv>* senti|ressenti|remarque|vu|constate|note|observe|eu? <adv>* aucun|aucune|zero|nul <adv>* vrai|veritable|reel|reelle? <adv>* difference|changement|changements|amelioration|progres|effet|effets|mieux|evolution|resultat|resultats|avancee|soulagement|bienfait|benefice"
        ),
        (
            "does-not-help",
            "<ne>? <adv>* vois|constate|sens|note|ressens|remarque <adv>* <pas> <adv>* de|d|la|le|beaucoup|vraiment* <adv>* moindre? <adv>* difference|changement|changements|amelioration|progres|effet|mieux|evolution|resultat|resultats|avancee|bienfait"
        ),
        (
            "no-change",
            "<dur> <adv>* et|de|que|a|plus|tard|seances|therapie|pis|puis|ici* <adv>* toujours|encore|zero|aucun|aucune|rien|pas|je|j|en|suis|ca|ai ..2 changement|changements|progres|pareil|rien|mieux|meme|resultat|amelioration|point|difference|change|zero|bouge|aucun"
        ),
        (
            "no-change",
            "zero|aucun|aucune|nul|nulle <adv>* changement|changements|progres|resultat|resultats|amelioration|avancee|evolution|mieux|effet <adv>* <tail>* $"
        ),
        (
            "no-change",
            "serai|suis|reste|resterai|sors|ressors|repars|rentre|reviens|demeure|finis <adv>* toujours|encore|exactement|quand|meme* <adv>* pareil|pareille|inchange|inchangee <adv>* qu|que|<tail>|$"
        ),
        (
            "no-change",
            "en <adv>* suis|etais|sommes|est <adv>* toujours|encore|exactement* <adv>* au|la|a <adv>* meme <adv>* point|stade|endroit|debut"
        ),
        (
            "no-change",
            "au|a|dans <adv>* la? <adv>* meme|case <adv>* point|stade|endroit|galere|situation|etat|trou|merde|depart"
        ),
        (
            "no-change",
            "meme <adv>* merde|galere|rengaine|angoisse|boule|chose|histoire|cirque <adv>* qu|que|avant|en|dans|chaque|toutes|a|a|tout|$"
        ),
        (
            "no-change",
            "ressors|repars|sors|rentre|reviens|quitte <adv>* d|de|ici|chez|moi|seance|la|des|seances|toujours|chaque|fois|encore* <adv>* avec? <adv>* plus|pire|pareil|pareille|meme|la|vide|videe|detruit|detruite <adv>* mal|meme|angoisse|triste|bas|que|qu|qu|mauvais|pareil|boule|boules|$"
        ),
        (
            "no-change",
            "on|j|je|tu|vous <adv>* a|ai|aura|aurai|avez|aurez|peut|pourra|pourrai <adv>* beau <adv>* parler|faire|discuter|essayer|dire|chercher|venir|tenter"
        ),
        (
            "no-change",
            "quoi qu|que <adv>* on|je|j|nous|vous <adv>* fasse|fassions|dise|disions|tente|essaie|fassiez|essaye"
        ),
        (
            "no-change",
            "peu|qu importe <adv>* ce|que|quoi|de* qu|que|quoi <adv>* on|je|vous|nous <adv>* fait|fasse|dit|dise|essaie|fais|tente"
        ),
        (
            "no-change",
            "devrais|aurais|pensais|esperais|croyais|imaginais|aurait|devrait <adv>* du? <adv>* filer|aller|etre|me|sentir|avoir|aller|ca|deja|que* <adv>* mieux|bien|progresse|avance|gueri|fonctionne ..6 pas|non|rien|$"
        ),
        (
            "no-change",
            "attendais|esperais|attends|espere|attendu|espere <adv>* mieux|davantage|plus|autre|beaucoup|des|un|a <adv>* chose|mieux|plus|resultats|resultat|changement|autre|progres* <adv>* de|d|que|qu|des|du <adv>* <strong|seance|cela|ca|ceci|vous>|ca"
        ),
        ("no-change", "a ce stade ..5 devrais|pas|rien|toujours|mieux"),
        (
            "no-change",
            "<ne>? <adv>* vais|va|suis|sens|file|me|m|porte <adv>* <cl>? <adv>* pas|plus|jamais <adv>* mieux <adv>* depuis|avec|malgre|apres|pour|qu <adv>* autant? <dur|strong>|que|je|on"
        ),
        (
            "no-change",
            "<ne>? <cl>? avance|avancons|progresse|progressons|evolue|bouge|decolle <adv>* pas|plus|guere|nulle|rien|jamais <adv>* part? <tail>* $"
        ),
        (
            "worse",
            "ressors|repars|sors|rentre|reviens|suis|me <adv>* sens? <adv>* toujours|encore|chaque|fois* <adv>* plus|pire <adv>* mal|bas|angoisse|angoissee|triste|qu|que|avant <adv>* que|qu|en|apres|avant|$"
        ),
        (
            "worse",
            "<strong|weak> <adv>* <ne>? <cl>? <adv>* fait|font|rend|rendent <adv>* que? <adv>* plus|encore|du|empirer|pire* <adv>* mal|empirer|pire|malade|souffrir <adv>* que|qu|de|<tail>|$"
        ),
        ("worse", "<strong|weak> <adv>* remue|remuent|ravive|rouvre|rouvrent ..8 mal|pire|coup|plaies|plaie|rien"),
        (
            "worse",
            "<ne>? <adv>* vaut|valent|vaux <adv>* pas|plus <adv>* le|la|l <adv>* coup|peine|effort|prix|deplacement"
        ),
        ("worse", "effet|exactement|tout <adv>* inverse|le|contraire <adv>* contraire|inverse? $"),
        (
            "point",
            "<ne>? <adv>* vois|trouve|comprends|saisis|voit|capte <adv>* <pas|mal> <adv>* bien|trop|vraiment|tellement* <adv>* l|le|la|quel|de|d|a|pourquoi|pkoi|en <adv>* interet|utilite|but|sens|quoi|est|je <adv>* viens|continue|ca|sert|venir|$"
        ),
        (
            "point",
            "<ne>? <adv>* vois|trouve|comprends|saisis|voit|capte <adv>* <pas|mal> <adv>* bien|trop|vraiment|tellement* <adv>* l|le|la|quel|de|d|a|en <adv>* interet|utilite|but|sens|quoi <tail>* $"
        ),
        (
            "point",
            "<ne>? <adv>* vois|trouve|comprends|saisis|voit|capte <adv>* <pas|mal> <adv>* bien|trop|vraiment|tellement* <adv>* l|le|la|quel|d|de <adv>* interet|utilite|but|sens <adv>* de|d|a <adv>* <venir|strong>"
        ),
        (
            "point-of-another",
            "<ne>? <adv>* vois|trouve|comprends|saisis|voit|capte <adv>* <pas|mal> <adv>* bien|trop|vraiment|tellement* <adv>* l|le|la|quel|d|de <adv>* interet|utilite|but|sens !<doings> de|d|a !<venir|strong> _"
        ),
        (
            "point",
            "quel|c|cest|quoi|est <adv>* est|quoi|le|l|ce* <adv>* interet|but|sens|point|utilite <adv>* de|d|a|que|<tail>|$ <adv>* <doings|strong|venir>|je|$"
        ),
        (
            "point",
            "a <adv>* quoi|koi <adv>* bon|sert|ca|sa|rime|servent <adv>* bon|sert|de|ca|sa|rime|d|tout* <adv>* <doings|strong|talkg|venir>|comprendre|savoir|$"
        ),
        (
            "point",
            "demande|sais|vois|comprends|ignore <adv>* pas|plus|bien|trop|meme|encore|vraiment* <adv>* pourquoi|pkoi|ce <adv>* que? <adv>* je|j|on <adv>* viens|continue|me|suis|reviens|vient|fais|paie|paye|m|perds|encore|y <adv>* ici|la|casse|obstine|acharne|encore|deplace|fatigue|vais|vous|voir|a|tout|ca|<tail>|$"
        ),
        (
            "point",
            "pourquoi|pkoi <adv>* me|m|je|on|se|continuer|venir|s* <adv>* fatiguer|casser|viens|continuer|continue|embeter|acharner|venir|revenir|parler|perdre|deplacer|payer <adv>* si|a|puisque|ici|quand|encore|<tail>|$"
        ),
        (
            "cannot-go-on",
            "sais|vois <adv>* pas|plus <adv>* trop|bien* <adv>* combien|jusqu|jusqua|si|comment <adv>* de|quand|temps|a* <adv>* je|j <adv>* <cl>? <adv>* vais|pourrai|tiendrai|peux|arriverai|veux|continuerai|supporterai|pourrais <adv>* encore? <adv>* tenir|continuer|venir|supporter|a|comme|ca|<tail>|$"
        ),
        ("cannot-go-on", "<ne>? <adv>* supporte|tiens|endure|encaisse <adv>* plus|pas <adv>* <strong>"),
        (
            "cannot-go-on",
            "<ne>? <adv>* peux|pourrai|arrive|arriverai|suis|me <adv>* sens? <adv>* plus|pas|jamais <adv>* a|capable|en|etat|de|d* <adv>* <venir|strong> <tail>* $"
        ),
        (
            "cannot-go-on",
            "<ne>? <adv>* ai|a <adv>* plus|pas|meme* <adv>* plus|pas|aucune|la|le|l <adv>* la|le|l|d* force|forces|courage|energie|envie|patience|motivation <adv>* de|d|pour <adv>* <venir|talkg|strong>"
        ),
        ("cannot-go-on", "<ne>? <adv>* en peux|puis plus <adv>* de|d <adv>* <strong|talkg|venir|ca>|tout"),
        (
            "done-with",
            "suis|chu|j|en|m|commence|etre <adv>* a|en|ai|suis|etre* <adv>* tanne|tannee|ecoeure|ecoeuree|marre|assez|saoule|saoulee|gave|gavee|lasse|lassee|fatigue|fatiguee|epuise|epuisee|ras <adv>* le|bol|ma|claque* de|d <adv>* <venir|strong|talkg|doings>"
        ),
        (
            "done-with",
            "<strong> <adv>* me <adv>* saoule|soule|gonfle|gave|fatigue|gavent|saoulent|gonflent|fatiguent <tail>* $"
        ),
        ("wants-out", "<wantout> <adv>* <cl>? <adv>* <quit> <tail>* $"),
        (
            "wants-out",
            "<wantout> <adv>* <ne>? pas|plus <adv>* revenir|venir|continuer|poursuivre|y|reprendre|prendre <adv>* aller|retourner|d|de|autre|autres|rendez|vous|rdv* <tail>* $"
        ),
        (
            "wants-out",
            "<ne>? <adv>* plus|pas <adv>* prendre|prends|prendrai|vouloir|veux|fixer|fixez|donnez|notez <adv>* de|d|autre|autres|nouveau* rendez|rdv"
        ),
        (
            "wants-out",
            "<ne>? <adv>* souhaite|desire|veux|compte|pense|vais|voudrais|tiens|envisage <adv>* plus|pas <adv>* a|vraiment|de|d* <adv>* <venir> <adv>* <strong>? <tail>* $"
        ),
        (
            "wants-out",
            "je|j|ne|moi <adv>* reviendrai|viendrai|reviens|continuerai|continue|retournerai|poursuivrai|retourne <adv>* pas|plus|jamais <tail>* $"
        ),
        (
            "wants-out",
            "<ne>? <adv>* ai|plus <adv>* meme|plus* <adv>* envie|gout|motivation de|d <adv>* <venir|doings|talkg>"
        ),
        ("wants-out", "comptez|compte <adv>* pas|plus <adv>* sur moi"),
        (
            "wants-out",
            "je|j <adv>* <cl>? <adv>* arrete|stoppe|abandonne|laisse|lache|decroche|quitte|renonce|cesse <adv>* tout|la|les|ca|tomber|l|affaire|ici|therapie|seances|de|venir* <tail>* $"
        ),
        (
            "wants-out",
            "je|vais|vaut|prefere|voudrais|veux|devrais|faudrait|mieux <adv>* vais? <adv>* chercher|trouver|voir|essayer|aller|changer <adv>* voir? <adv>* autre|quelqu|quelque|ailleurs|un|une|de|d|l* <adv>* chose|autre|ailleurs|psy|therapeute|psychologue|methode|aide|un <tail>* $"
        ),
        (
            "wants-out",
            "viens|continue|suis|venais <adv>* la|ici|juste|seulement|que|qu* <adv>* par|parce|pour|car|uniquement|c|que <adv>* qu|que|ma|mon|mes|on|mes|c|faire|est* <adv>* habitude|politesse|obligation|paye|paie|mere|pere|parents|m|oblige|femme|mari|force|plaisir|deja|ecole"
        ),
        (
            "wants-out",
            "derniere|dernier <adv>* seance|fois|rencontre|rdv|rendez <adv>* vous? <adv>* pour|que|avec|je <adv>* moi|je|vous|viens"
        ),
        ("giving-up", "j <adv>* ai <adv>* assez? donne <tail>* $"),
        (
            "money",
            "jeter|jette|gaspiller|gaspille|perdre|perds|balancer|balance|foutre|fous|depenser|depense|claquer|claque <adv>* de|l|mon|notre|son|du|le|mes|en|nos* <adv>* argent|fric|temps|sous|pognon|thune|apres|journee|soiree|samedi|sous|matinee <adv>* midi? <adv>* par|en|a|ici|pour|avec|dans|<tail>|$"
        ),
        ("money", "argent|fric|temps|pognon|thune <adv>* jete|jetee|perdu|gaspille|gache|foutu|fichu"),
        (
            "money",
            "payer|paie|paye|payez <adv>* quelqu|une|un|pour|qqn|vous|cher <adv>* un|personne|etre|que|inconnu* <adv>* pour|qui|juste <adv>* que|etre|m|me|juste|vous* <adv>* ecoute|ecouter|entendre|hoche|hocher|parler|regarder|regarde|ecoutez"
        ),
        (
            "money",
            "pourrais|peux|pourrait|raconterais|aurais|ferais|vais <adv>* pu|tout|aussi|bien|autant|faire|raconter|parler|dire|obtenir* !sans ..6 chat|chien|mur|miroir|gratuit|gratuitement|coiffeur|coiffeuse|copine|copines|copain|voisine|bistrot|livre|chatgpt|google|ami|amis|oreiller"
        ),
    ]
}
