/// The last rows that speak in French.
extension DoubtTable {
    static let frenchLastRules: [(name: String, pattern: String)] = [
        (
            "useless",
            "<subject|strong> <adv>* <cl>? <etre>* <adv>* du|de|un|une|des|que|la|le|n|qu|juste|vrai|vraie* <adv>* pipeau|bullshit|vent|blabla|charlatanisme|charlatan|foutaise|foutaises|connerie|conneries|betise|betises|escroquerie|attrape|mascarade|comedie|cirque|cinema|baratin|bidon|poudre|pipi|merde|conte|arnaque|niaiserie|niaiseries|fumisterie|blague|farce|perte"
        ),
        ("useless", "blabla|bla|baratin|pipeau|charabia <adv>* bla|blabla* <adv>* $"),
        ("useless", "moque|moquez|fout|foutez|paye <adv>* de|ma <adv>* moi|nous|gueule|poire|tete"),
        ("useless", "tout ca pour ca|rien"),
        (
            "useless",
            "perds|perdez|perd|perdons|perdre|gaspille|gache <adv>* tous|toutes|mon|votre|notre|son|nos|vos|mes|deux* <adv>* temps|argent|apres|samedi|samedis|matinee|soiree|journee <adv>* midi? <adv>* avec|en|ici|a|avec|$"
        ),
        (
            "useless",
            "<strong|weak> <adv>* <ne>? donne|donnait|vaut|apporte|change|regle|resout <adv>* rien|strictement|absolument <adv>* rien? <adv>* pantoute|<tail>|$"
        ),
        ("useless", "pas|rien pantoute"),
        ("useless", "ser|sert|sers|serre|servent <adv>* vraiment|strictement|absolument|franchement* <adv>* a rien"),
        (
            "fit",
            "<strong|weak> <adv>* <ne>? <adv>* est|sont|soit|etait|c <adv>* c? <adv>* <pas> <adv>* vraiment|fait|faite|mon|ma|pour|fait|tres|la|le|du* <adv>* pour|truc|tasse|genre|style|moi|bonne|bon|methode <adv>* moi|de|les|des|gens|personne|methode|personne|comme|approche|the|solution|$"
        ),
        (
            "fit",
            "peut|possible|crois|pense|dis <adv>* etre|que|je|c|soit|est* <adv>* <strong> <adv>* <ne>? <adv>* c|est|soit|marche|convient|marchera* <adv>* <pas> <adv>* fait|faite* <adv>* pour|mon|avec|me"
        ),
        (
            "fit",
            "<ne>? <adv>* suis <adv>* <pas> <adv>* fait|faite|le|la|du|une|un|quelqu|fais* <adv>* pour|genre|type|personne|un <adv>* <strong|talkg>|qui|a"
        ),
        ("fit", "moins <adv>* en moins <adv>* convaincu|convaincue|sur|sure|confiance|envie"),
        (
            "fit",
            "marche|fonctionne|aide|sert <adv>* peut|etre|sans|doute* <adv>* pour|sur|avec <adv>* les|d|certains|tout|le|des <adv>* autres|monde|gens|certains ..3 pas|mais|sauf ..3 moi"
        ),
        (
            "beyond-help",
            "a mon age ..4 on|je|j|c|il|ca|rien|trop|plus|pas <adv>* <ne>? ..2 change|changera|changerai|refait|tard|apprend|vaut|plus|sert|peine|changer|peut"
        ),
        (
            "beyond-help",
            "personne|rien|aucun|aucune|ni|nul <adv>* psy|therapeute|medecin|vous|therapie|autre* <adv>* <ne>? <adv>* peut|pourra|saura|pourrait|sait|va|arrivera <adv>* <cl>? <adv>* rien? <adv>* plus? <adv>* <cl>? <adv>* a? m? <adv>* aider|guerir|sauver|sortir|faire|reparer|changer|comprendre <adv>* <tail>* $"
        ),
        ("beyond-help", "ni avec vous|toi ni"),
        ("beyond-help", "<ne>? m en sortirai|sortirais|sors|remettrai <adv>* pas|jamais|plus"),
        (
            "beyond-help",
            "mon|ma|mes <adv>* probleme|problemes|mal|douleur|deuil|cas|souffrance|angoisse <adv>* <ne>? <adv>* se|s|peut|est|va <adv>* soigne|regle|guerit|resout|pas|arrange|reglera* <adv>* pas|plus <adv>* se|etre|soigner|regler|guerir* <adv>* en <talkg>"
        ),
        (
            "beyond-help",
            "suis|reste|serai <adv>* un|une|trop|vraiment|juste* <adv>* cas|cause|irrecuperable|irreparable|foutu|foutue|fichu|incurable|abime|abimee|vieux|vieille|casse|cassee|inguerissable <adv>* desespere|desesperee|perdu|perdue|pour|et|de|social|a|$"
        ),
        (
            "beyond-help",
            "<ne>? <adv>* pouvez|peux|pourrez|peut <adv>* <cl>? <adv>* rien|pas|plus <adv>* <cl>? <adv>* y? <adv>* faire|aider|m|changer|pour <adv>* aider|pour|moi|$"
        ),
        (
            "never-better",
            "jamais|plus <adv>* je|j|<pas>* <adv>* <ne>? <adv>* irai|vais|serai|guerirai|m <adv>* en|aller? <adv>* mieux|bien|sortirai|sortir|heureux|heureuse"
        ),
        (
            "never-better",
            "je|j|jamais <ne>? <adv>* irai|guerirai|changerai|sortirai|remettrai <adv>* jamais|pas|plus|mieux <adv>* mieux|bien?"
        ),
        (
            "does-not-believe",
            "<ne>? <adv>* y? <adv>* crois|croit|croyais <adv>* plus|pas|guere|jamais|rien <adv>* vraiment|trop|tellement* <adv>* a|en <adv>* <strong|weak>|toutes|tout"
        ),
        (
            "does-not-believe",
            "<ne>? y <adv>* crois|croit <adv>* plus|pas|guere|jamais|rien <adv>* vraiment|trop|tellement* <tail>* $"
        ),
        ("does-not-believe", "avant <adv>* j|je <adv>* y|en? <adv>* croyais|pensais|esperais ..4 plus|maintenant|mais"),
        (
            "does-not-believe",
            "perdu|perds|perd|plus|pas|manque <adv>* aucune|la|toute|tout|mon|ma|de|d|ma* <adv>* confiance|espoir|illusions|illusion <adv>* en|dans|pour|avec|que|qu|par|$ !quand|lorsqu|lorsque"
        ),
        (
            "does-not-believe",
            "est|que|ce <adv>* que|qu|ce* <subject> <adv>* marche|fonctionne|aide|sert|fonctionnent <adv>* vraiment|reellement|pour|avec|seulement* <adv>* pour|chez|avec? <adv>* quelqu|quelques|certains|des|les"
        ),
        (
            "does-not-believe",
            "ai|eprouve <adv>* du|de|beaucoup|peine|la|bien* <adv>* mal|peine <adv>* a <adv>* <cl>? <adv>* croire|voir|imaginer|penser|convaincre|comprendre ..6 serve|sert|mene|quelque|puisse|va|aide|change|changer|utilite|interet|marche"
        ),
        (
            "nothing-helps",
            "rien|ni <adv>* <ne>? <cl>? <adv>* marche|fonctionne|aide|sert|change|soulage|prend <adv>* avec|sur|pour|chez|jamais|<tail>|$ <adv>* moi|$"
        ),
        (
            "nothing-helps",
            "rien <adv>* de|ne|n|qu* <adv>* tout? <adv>* ce|ca <adv>* que|qu <adv>* vous|on|je|nous|j <adv>* <cl>? <adv>* dites|fait|faites|fais|propose|proposez|dit|essaie|ai|tente ..3 aide|marche|sert|change|apporte|fonctionne"
        ),
        (
            "nothing-helps",
            "j|je|on <adv>* ai|a|avais <adv>* tout|fait|essaye|suivi|tente* <adv>* ce|tout|essaye|fait|tente ..9 rien|pas|aucun|zero <adv>* donne|change|servi|marche|aide|n|y|fait|apporte|resultat"
        ),
        ("idiom", "tourne|tournons|tournez|tourner|tournant|tournais <adv>* en <adv>* rond"),
        (
            "idiom",
            "<subject|i|nous> <ne>? <adv>* <cl>? <adv>* mene|menera|menent|va|allons|conduit|amene|avance|menait <adv>* pas|rien|nulle|a <adv>* nulle|a|rien|part* <adv>* part|rien|quelque|grand|bien <tail>* $"
        ),
        ("idiom", "mene|menera|menent|meneront <adv>* nulle|a|pas <adv>* part|rien"),
        ("idiom", "parler|parle a|dans un|le|du mur|vide"),
        ("idiom", "pisser|pisse dans un violon"),
        ("idiom", "cautere sur une jambe"),
        ("idiom", "coup|coups d|de epee|epees dans l|le eau|vide"),
        ("idiom", "pedale|pedaler dans le vide|choucroute|semoule"),
        (
            "no-change",
            "pareil|pareille|meme|pire|identique|aussi ..2 qu|que|comme <adv>* au|en|le|l|a? <adv>* <timeref>"
        ),
        ("no-change", "<dur> <adv>* de|et|ici|therapie|seances|tout|comme|ca* pour <adv>* rien|quoi"),
        ("no-change", "tout <adv>* est|reste|redevient <adv>* pareil|identique|le meme|comme|inchange"),
        (
            "no-change",
            "rentre|ressors|repars|sors|reviens|retourne ..4 avec <adv>* le|la|les|cette|ce <adv>* meme|memes"
        ),
        (
            "no-change",
            "on|je|tu <adv>* parle|parlons|cause <adv>* on? je? <adv>* parle|cause ..2 et|mais|ca <adv>* ca|sa|rien|mene ..3 rien|nulle|pareil|pas|meme|mene"
        ),
        ("no-change", "vais|me sens <adv>* pas|plus mieux $"),
        (
            "no-change",
            "aucun|aucune|zero|nul|nulle <adv>* difference|changement|changements|progres|resultat|resultats|amelioration|avancee|evolution|mieux|effet|benefice <adv>* depuis|avec|pour|apres|ici|malgre|en"
        ),
        (
            "no-change",
            "aussi <adv>* mal|bas|forte|fort|angoisse|angoissee|triste|perdu|perdue|mauvais|pire <adv>* qu|que <adv>* au|le|en|avant ..3"
        ),
        (
            "worse",
            "plus on|je|vous <adv>* <cl>? <adv>* parle|viens|fouille|creuse|remue|discute|travaille|avance ..3 plus|pire|moins"
        ),
        (
            "worse",
            "fait <adv>* que|qu <adv>* m|me|remuer|empirer|aggraver|tout <adv>* enerver|deprimer|angoisser|remuer|enfoncer|rappeler|attrister|stresser|empirer|fatiguer|aggraver"
        ),
        ("useless", "<talkg> ..4 et|mais|tout <adv>* ca? pour <adv>* quoi|koi|rien|ca"),
        ("useless", "rien <adv>* retire|appris|tire|gagne|sorti|retenu <adv>* d|de|du|aujourdhui|ici|cette|encore|$"),
        ("wants-out", "<wantout> <adv>* <quit> <adv>* <strong> <tail>* $"),
        ("wants-out", "<ne>? poursuivrai|continuerai|reviendrai|renouvellerai|reprendrai <adv>* pas|plus <tail>* $"),
        (
            "wants-out",
            "besoin <adv>* d|de <adv>* une? <adv>* vraie|vrai|autre|reelle|veritable <adv>* aide|chose|soutien|therapie|methode"
        ),
        ("end", "au|arrive <adv>* au? bout <adv>* de|du ..3 <therapy>|chemin|route|peut|rouleau"),
        (
            "fit",
            "est|c <adv>* <pas> <adv>* ce <adv>* que|qu|dont <adv>* je|j|il <adv>* suis|ai|cherche|cherchais|voulais|attendais|esperais|me|venais <adv>* venu|venue|besoin|cherche|faut|chercher|$"
        ),
        ("raised-doubting", "sceptique|dubitatif|dubitative ..7 que|qu|a|d|de|sur ..6 <effects|infinitives|helpi>"),
        ("raised-not-think", "<thinknot> <adv>* ce <adv>* que|qu <adv>* <subject> <adv>* <cl>? <adv>* <effects>"),
        (
            "raised-not-think",
            "<thinknot> <adv>* ce <adv>* que|qu <adv>* <subject> <adv>* <cl>? <adv>* va|peut|pourrait|pourra|pourraient|vont <adv>* <cl>? <adv>* <helpi|infinitives>"
        ),
        (
            "raised-in-vain",
            "attends|attendais|espere|esperais|attendre ..5 vient|arrive|viendra|vienne|passe|venu|se <adv>* jamais|pas|toujours|rien"
        ),
        (
            "no-change",
            "combien <adv>* de <adv>* fois|temps|seances|mois ..10 pour|avant ..6 change|aille|marche|serve|aide|fonctionne|mieux|bouge|sente"
        ),
        (
            "no-change",
            "repars|ressors|sors|rentre|reviens|pars <adv>* toujours|encore* <adv>* les|avec mains? <adv>* vides|rien"
        ),
        ("no-change", "les mains vides"),
        (
            "no-change",
            "vie|tout|choses|situation|jours|nuits|quotidien <adv>* est|sont|reste|restent <adv>* exactement|toujours|encore|strictement* <adv>* la|le|les? <adv>* meme|memes|pareil|pareille|pareilles|identique"
        ),
        (
            "no-change",
            "rien <adv>* <ne>? <adv>* a|change|changera|bouge|bougera|va <adv>* change|bouge|changer|ameliore? <adv>* $"
        ),
        (
            "no-change",
            "<dur> <adv>* et|mais|de|avec ..6 <pas> <adv>* bouge|change|diminue|ameliore|disparu|parti|partis|partie|evolue|servi|baisse|calme"
        ),
        ("no-change", "<dur> <adv>* et|mais ..5 toujours|encore <adv>* la|pareil|pires|pire|aussi"),
        (
            "beyond-help",
            "<thinknot> <adv>* que|qu vous|tu <adv>* soyez|sois|puissiez|puisses|ayez|etes|pouvez|peux <adv>* capable|competent|competente|forme|formee|la|le|en|assez|qualifie|qualifiee|m|mesure <adv>*"
        ),
        (
            "beyond-help",
            "pas le sentiment|impression <adv>* que|qu vous|tu <adv>* soyez|sois|puissiez|puisses|ayez|etes"
        ),
        (
            "fit",
            "bien|utile|bon|super|marche|sert <adv>* pour|a|chez <adv>* certains|d|les|des|autres|beaucoup ..4 pas <adv>* pour moi"
        ),
        ("fit", "^^ <adv>* pas pour moi <tail>* $"),
        (
            "wants-out",
            "faire|prendre|fais <adv>* une|un pause|break|arret ..2 definitive|definitif|definitivement|toujours|longue|indeterminee"
        ),
        (
            "end",
            "viens|venais|continue <adv>* juste|seulement|que* <adv>* par <adv>* politesse|habitude|obligation|devoir|principe|culpabilite|acquit"
        ),
        ("end", "coeur <adv>* <ne>? <adv>* y <adv>* est <adv>* plus|pas"),
        ("for-what", "pour quoi faire|tout $"),
        ("for-what", "alors|donc <adv>* a quoi bon"),
        (
            "for-what",
            "sais|vois|comprends <adv>* <pas|mal> <adv>* trop|bien|vraiment* ce|que <adv>* que|ce* <adv>* je|j|on <adv>* <cl>? <adv>* retire|gagne|apprends|tire|obtiens|fais|trouve|gagne <adv>* de|d|en|a|ici|la|dans"
        ),
        (
            "fit",
            "therapie|traitement|methode|approche|ca|seances|c|cela <adv>* c? <adv>* est|sont|reste|parait|semble <adv>* beaucoup|bien|vraiment|un|peu* trop <adv>* leger|legere|superficiel|superficielle|mou|molle|doux|lent|lente|simple|simpliste|scolaire|theorique|vague|basique|enfantin|generaliste|court|courte|gentil ..2 pour <adv>* ce|moi|mon|mes|quelqu|ma"
        ),
        (
            "fit",
            "<ne>? <adv>* arrive|va|touche|parle|aborde|traite|arrivons|allons|abordons <adv>* jamais|pas|plus <adv>* au|a|le|la|du|de|les|sur* <adv>* vrai|vraie|vrais|fond|coeur|racine|fin|essentiel|veritable|veritables"
        ),
        ("giving-up", "baisse|baisser|baissais <adv>* les bras"),
        ("giving-up", "renonce|renonce|resigne|resignee <adv>* a <adv>* aller|guerir|m|changer|mieux|etre"),
        (
            "idiom",
            "si <strong|talkg> <adv>* guerissait|aidait|servait|soignait|suffisait|marchait|reglait|changeait ..8"
        ),
        (
            "money",
            "<cl> <adv>* aide|soulage|fait|calme|apaise <adv>* plus|mieux|autant <adv>* de|bien|du|que|d* <adv>* bien|que|qu* <adv>* ca|ici|venir|vos|ces|la|cette|vous <adv>* <therapy>? $"
        ),
        (
            "hoped",
            "attendais|esperais|imaginais|attendait <adv>* a|autre|mieux|plus|tout|quelque* <adv>* autre|mieux|plus|chose <adv>* chose|de|que|$"
        ),
        (
            "dread",
            "saoule|soule|gonfle|emmerde|enerve|ennuie|fatigue|deprime|angoisse|deteste|hais <adv>* tout|de|d* <adv>* avoir|devoir|a|d|de* <adv>* venir|ces|vos|les|revenir <adv>* <therapy>?"
        ),
        ("wasting", "fais|fait|faire|faisons <adv>* perdre|gaspiller <adv>* son|du|votre|leur|le|mon|notre|de* temps"),
        (
            "cannot-go-on",
            "<ne>? <adv>* me <adv>* vois|imagine <adv>* pas|plus|mal <adv>* <venir> <adv>* <strong>? <tail>* $"
        ),
        (
            "no-change",
            "me <adv>* sens <adv>* toujours|encore|exactement|tout|aussi* <adv>* pareil|pareille|identique|inchange|inchangee|mal qu|que|comme|<tail>|$"
        ),
        ("fit", "c|ce <ne>? est <adv>* <pas> <adv>* de ca|cela que|qu|dont j|je <adv>* ai|avais besoin|<adv>"),
        ("does-not-help", "<subject> <ne>? <cl>? <cl>? <adv>* <effectsp> <adv>* pas|rien|jamais|a <adv>* rien?"),
        ("raised-not-think", "<thinknot> <adv>* que|qu <subject>? <ne>? <cl>? <cl>? <adv>* <effectsp>"),
        ("raised-doubting", "<doubting> <adv>* que|qu|si <subject>? <ne>? <cl>? <cl>? <adv>* <effectsp>"),
        (
            "fit",
            "pas|plus <adv>* etre|suis|sens|me* <adv>* vraiment|tout|fait|a|la|bonne* <adv>* a? ma place <adv>* ici|la|avec|en|chez <adv>*"
        ),
        (
            "fit",
            "<strong> <adv>* aide|marche|fonctionne|sert|convient|aident|est <adv>* peut|etre|surement|sans|doute|bien* <adv>* bien|pour|a|chez|avec* <adv>* les|d|certains|des|aux|beaucoup <adv>* autres|gens|de|monde? ..2 mais|sauf|pas <adv>* moi|pas|pour"
        ),
        (
            "useless",
            "c|ce|est <adv>* est|que|juste|rien* <adv>* que|des|juste* <adv>* des mots|paroles <adv>* des? mots? <adv>* des? <adv>* mots? $"
        ),
        ("question", "en quoi <subject> <adv>* <cl>? <adv>* aide|sert|avance|soulage|change|aiderait|servirait"),
        ("worse", "<dur|strong> ..8 pire|pires|mal <adv>* que|qu <adv>* jamais|avant|au|quand"),
        (
            "point",
            "pourquoi|pkoi <adv>* est? <adv>* ce? <adv>* que? <adv>* je|j|on <adv>* fais|fait|inflige|m|me <adv>* inflige? <adv>* tout? ca|cela <tail>* $"
        ),
        ("no-hope", "<pas|peu> <adv>* d|de|grand|beaucoup|tellement* espoir <adv>* que|qu|d|de|en|pour ..8"),
        (
            "beyond-help",
            "<thinknot> <adv>* que|qu vous|tu|on|personne <adv>* <ne>? <adv>* puissiez|puisses|puisse|pouvez|peux|peut <adv>* faire|y|grand|plus|quelque* <adv>* faire|chose|grand|plus|mieux* <adv>* pour|de|chose|plus"
        ),
        (
            "raised-not-think",
            "<thinknot> comment <subject> <adv>* est? <adv>* cense|censee|suppose|supposee|sense <adv>* <cl>? <helpi|infinitives>"
        ),
        ("worse", "fait|font <adv>* que|qu <adv>* <cl>? <adv>* empirer|aggraver|remuer|enfoncer"),
        (
            "nobody-can-help",
            "aucun|aucune|personne <adv>* psy|therapeute|psychologue|medecin|therapie? <ne>? <adv>* a|ont|aura <adv>* jamais|encore? <adv>* pu|su|reussi <adv>* a? <cl>? <helpi>"
        ),
        ("nobody-can-help", "plus rien|personne <adv>* <ne>? <adv>* <cl>? <adv>* peut|pourra|va <adv>* <cl>? <helpi>"),
        ("point", "qu est ce qu|que on|je|nous <adv>* fait|fais|fout|fous <adv>* la|ici"),
        (
            "point",
            "vois|trouve|comprends <pas|mal> <adv>* l|le|la|d|de <adv>* interet|utilite|but|sens des|du|de|d|aux <adv>* <strong>"
        ),
    ]
}
