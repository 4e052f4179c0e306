/// Rows of French for praise that is made of the words of a doubt, and for what the last strangers' comments showed.
extension DoubtTable {
    static let frenchContraryRules: [(name: String, pattern: String)] = [
        (
            "better-than-this",
            "personne|rien|aucun|aucune <adv>* d? autre|therapeute|psy|therapie? <ne>? <adv>* <cl>? <adv>* pourrait|peut|a|saurait|pourra|avait|pouvait|aurait* <adv>* pu? <cl>? <besthelps> <adv>* mieux <adv>* que|qu|$ <liked>|$"
        ),
        (
            "better-than-this",
            "personne|rien|aucun|aucune <adv>* d? autre|therapeute|psy|therapie? <ne>? <adv>* <cl>? <adv>* pourrait|peut|a|saurait|pourra|avait|pouvait|aurait* <adv>* pu? <adv>* autant|aussi|plus? bien? <cl>? <besthelps> <adv>* autant|aussi|plus|tant* <adv>* que|qu|comme <liked> !dit|dites|disiez|disait|promis|pensais|devrait|l|le|aviez|avez|avait|pensiez"
        ),
        (
            "better-than-this",
            "personne|rien <ne>? <adv>* <cl>? <adv>* a|avait <adv>* autant|aussi bien? aide|servi|ecoute|apporte|compris|soutenu|soutenue|aidee"
        ),
        (
            "better-than-this",
            "on|vous|tu|personne|pouvais|pouvait <ne>? <adv>* <cl>? <adv>* peut|pouvez|pourrait|pouvait|pourriez|pouviez|peux? <adv>* pas <adv>* faire|trouver|rever|esperer|demander|tomber|etre|imaginer <adv>* de|d? <adv>* mieux"
        ),
        (
            "better-than-this",
            "crois|pense|imagine|doute|dit <adv>* pas? <adv>* que|qu <adv>* on|il|je|j|y|quelqu|un* <adv>* <cl>? <adv>* puisse|pourrais|pouvait|pourrait|aurais <adv>* pu? <adv>* etre|trouver|tomber|avoir|faire <adv>* de|d|une|un|sur* <adv>* mieux|meilleur|meilleure|meilleurs <adv>* suivi|suivie|aide|aidee|ecoute|ecoutee|accompagne|accompagnee|entoure|entouree|psy|therapeute|soutien|que|ailleurs|$"
        ),
        (
            "better-than-this",
            "crois|pense|imagine|doute <adv>* pas? <adv>* que|qu <adv>* il <adv>* existe|y|ait|a* <adv>* de|d|une|un|quelqu* <adv>* mieux|meilleur|meilleure|meilleurs"
        ),
        (
            "better-than-this",
            "doute <adv>* de? <adv>* trouver|retrouver|que|qu|je|trouve|retrouve* <adv>* quelqu|psy|therapeute <adv>* un|une? <adv>* comme|aussi|d|de <adv>* aussi|vous|toi|bien|mieux"
        ),
        (
            "lost-without-it",
            "crois|pense|sais <adv>* pas <adv>* que|qu|si|comment <adv>* je|j <adv>* aurais|serais|tiendrais|pourrais|ferais|m|en* <adv>* tenu|reussi|survecu|sorti|sortie|la|fait|tenir|arrive|arrivee ..2 sans <subject>"
        ),
        (
            "sure-of-it",
            "^ <sureverb>* convaincu|convaincue|sur|sure|persuade|persuadee|certain|certaine <firm>* par|de|d|du|a|au|avec <firm>* l|la|cette|ces|cet? <strong>"
        ),
        (
            "sure-of-it",
            "<ne>? <adv>* ai|a|avais|aucun <adv>* pas|plus|aucun|l|ombre|d|de|le|un|moindre* <adv>* doute|doutes <adv>* que|qu|sur|de|quant <adv>* a? <subject> <adv>* <cl>? <helps>? !pas|plus|rien"
        ),
        ("sure-of-it", "de plus en plus convaincu|convaincue|sur|sure|persuade|persuadee <adv>* par|de|d|du|que|qu"),
        (
            "leaves-better",
            "^ <leaves> mieux|content|contente|soulage|soulagee|apaise|apaisee|leger|legere|detendu|detendue|rassure|rassuree"
        ),
        (
            "all-well",
            "rien a changer|ajouter|redire|signaler|modifier|ameliorer|reprocher|corriger|declarer !depuis|pour|chez|malgre|dans"
        ),
        (
            "of-a-form",
            "ce|cet|cette|ces|le|la|les|l|vos|votre|tous|remplir|completer|cocher* <adv>* formulaire|formulaires|questionnaire|questionnaires|sondage|sondages|enquete|feuille|feuilles|cases|papiers|papier <adv>* c|ca? <ne>? <cl>? <adv>* <etre>* <adv>* <useless>|<helpv> <adv>* a? rien?"
        ),
        (
            "of-a-form",
            "remplir|completer|cocher <adv>* ca|tout|cela|formulaires|questionnaires|cases|papiers <adv>* ca? <adv>* c|ca? <ne>? <cl>? <adv>* <etre>* <adv>* <useless>|<helpv> <adv>* a? rien?"
        ),
        (
            "does-not-believe",
            "pas|peu|plus|jamais|guere|moins|aucunement|nullement <adv>* convaincu|convaincue|sur|sure|persuade|persuadee|certain|certaine <adv>* sur|quant|de|par|d|du|a|au|concernant|avec <adv>* a|l|la|cette|ces|cet? <strong> <adv>* $"
        ),
        (
            "does-not-believe",
            "^^ <adv>* je? <ne>? suis? <adv>* pas|peu|guere|moyennement <adv>* convaincu|convaincue <adv>* $"
        ),
        (
            "wants-out",
            "<wantout>|reflechis|songe|pense|envisage|hesite|idee <adv>* serieusement|a|de|d* <adv>* mettre|mette <adv>* fin|terme|un* a|aux|au <adv>* <strong>|nos|mes|ces|seances|suivi|rencontres"
        ),
        (
            "wants-out",
            "reflechis|songe|pense|envisage|hesite|reflechit <adv>* serieusement|a|de|d* <adv>* terminer|finir|cesser|interrompre|stopper|arreter <adv>* <ofcare>"
        ),
        (
            "raised-not-as-told",
            "<someone> <adv>* <cl>? <adv>* <says> <adv>* que|qu <adv>* <subject|i> <ne>? <cl>? <adv>* <helps>|mieux|vais|va|progresse|avance <adv>* mieux? ..0 <adv>* mais|et? <adv>* <notme>"
        ),
        (
            "better-elsewhere",
            "serais|ferais|suis|irais|seriez <adv>* mieux ..5 qu|que <adv>* ici|en|avec|a|assis|assise <adv>* parler|seance|therapie|vous|<strong>|$"
        ),
        (
            "better-elsewhere",
            "ferait|feraient|fait <adv>* plus|davantage|plus <adv>* de|du* bien que|qu <adv>* <strong>|ici|ces|cette"
        ),
        (
            "does-not-help",
            "<strong> <ne> <cl>? ..3 pas|rien|jamais <adv>* ..2 et <ne>? <cl>? <adv>* <helpv> <adv>* <pas>"
        ),
    ]

    static let frenchContraryPhrases: [(name: String, phrases: String)] = [
        (
            "firm",
            "tres/vraiment/bien/totalement/completement/tout a fait/de plus en plus/absolument/deja/maintenant/aujourdhui/carrement/toujours/reellement"
        ),
        ("sureverb", "<firm>/je/j/suis/reste/ressors/sors/me/sens/et"),
        (
            "leaves",
            "<firm>* je|j|et|mais|souvent|parfois|semaine|fois|chaque|viens* <firm>* ressors|repars|sors|rentre|pars <firm>* d|ici|de|la|seance|seances|chez|moi|a|maison|chaque|fois|toujours|souvent|beaucoup|un|peu|plus* <firm>*"
        ),
        (
            "besthelps",
            "m aider/aider/aide/aidee/m aide/sert/servi/marche/fonctionne/soutenu/soutenue/ecoute/ecoutee/compris/comprise/comprend/apporte/calme/apaise/soulage/comprendre/me comprendre/m ecouter/fait"
        ),
        ("liked", "vous/toi/ca/cela/ici/venir/parler/de venir/cette/ces/votre/nos/la therapie/<strong>"),
        (
            "notme",
            """
            moi|perso|personnellement? <adv>* je|j <ne>? <cl>? <adv>* vois|sens|crois|trouve|remarque|pense|constate|ressens <adv>* pas|rien|aucun|aucune|non <adv>* de|d|trop|difference|changement|vraiment|du|tout* $/
            moi <adv>* non|pas|rien/pas moi/pas pour moi/je <ne>? suis <adv>* pas <adv>* convaincu|convaincue|d|sur|sure
            """
        ),
    ]
}
