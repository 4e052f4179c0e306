/// Rows of French for what is said barely, is asked plainly, is carried across a clause or goes in circles.
extension DoubtTable {
    static let frenchBareRules: [(name: String, pattern: String)] = [
        ("no-change", "pas|guere|peu <adv>* d|de <adv>* vrai|vraie|reel|reelle|grand|grande? <change> <tail>* $"),
        (
            "no-change",
            "pas|guere|peu <adv>* d|de <adv>* vrai|vraie|reel|reelle|grand|grande? <change> <adv>* depuis|apres|malgre|en|avec <adv>* <dur|strong|timeref>|le|que|qu|la"
        ),
        (
            "no-change",
            "pas <adv>* le|la|l moindre|ombre <adv>* d? un|une? <change> !de|d|du|dans|sur|a|au|en|pour|chez"
        ),
        ("no-change", "^ <lead>* <adv>* pas|guere <adv>* mieux <tail>* $"),
        ("no-change", "pas|guere <adv>* mieux <adv>* qu|que ..2 <timeref>"),
        ("no-change", "sans <adv>* aucun|aucune|le|la? <adv>* moindre|vrai|reel|reelle? <change> <tail>* $"),
        (
            "no-change",
            "^ <lead>* c|ca? <adv>* est|reste? <adv>* toujours|encore|exactement <adv>* pareil|identique <tail>* $"
        ),
        ("no-change", "^ <lead>* <adv>* toujours|encore <adv>* la|le meme <adv>* chose|point|topo? <tail>* $"),
        (
            "no-change",
            "^^ <lead>* <adv>* pareil|comme|meme <adv>* chose|rengaine? <adv>* que|qu|comme|d? <adv>* d? habitude|toujours <tail>* $"
        ),
        (
            "no-change",
            "rentre|ressors|repars|sors|reviens|pars <adv>* chez|moi|a|la|maison|d|ici|de* <adv>* exactement|tout* pareil|pareille|identique|inchange|inchangee <tail>* $"
        ),
        (
            "stuck-alone",
            "^ <lead>* je|j|on|nous|ca|tout <cl>? stagne|stagnons|patine|patinons|pietine|pietinons !pas|plus <tail>* $"
        ),
        (
            "stuck-alone",
            "^ <lead>* je|on <adv>* suis|est|reste|me|se <adv>* sens|sent? <adv>* bloque|bloquee|coince|coincee|bloques <tail>* $"
        ),
        (
            "question",
            "^^ <lead>* est? ce? que|qu? <subject|venir> <adv>* <cl>? sert|servent|aide|aident|change|changent <adv>* a? quelque? chose? <adv>* <subject>? <tail>* ??"
        ),
        (
            "question",
            "^^ <lead>* est? ce? que|qu? <subject> <adv>* va|vont|peut|pourra <adv>* <cl>? servir|aider|changer <adv>* a? quelque? chose? <adv>* <subject>? <tail>* ??"
        ),
        (
            "question",
            "^^ <lead>* est? ce? que|qu? <strong> <adv>* ca? <adv>* <cl>? marche|fonctionne|sert|aide|marchent|change <adv>* a? quelque? chose? <tail>* ??"
        ),
        ("question", "^^ <lead>* ca <adv>* <cl>? marche|fonctionne <adv>* <strong> <tail>* ??"),
        (
            "raised-in-vain",
            "<told> <adv>* que|qu <adv>* <subject>? <adv>* <cl>? <adv>* <willhelp> ..6 non|pas|rien <adv>* aide|servi|marche|change|mieux|fonctionne|le|cas? <adv>* $"
        ),
        (
            "beyond-help",
            "suis|etre|sois|serais <adv>* de|l|un|une|des|dans <adv>* un|une|des|de? <adv>* ceux|celles|gens|cas|personnes <adv>* la? qu|que|qui|a|pour|chez* <adv>* on|rien|personne|la|therapie|ca* <adv>* <ne>? <adv>* <cl>? <adv>* peut|peuvent|arrive|aide|sert|marche|guerissent|soigne|changent <adv>* pas|jamais|rien|plus|$"
        ),
        (
            "no-change",
            "aucun|aucune|zero|nul|nulle <adv>* vrai|vraie|reel|reelle|moindre? <change> <adv>* jusqu? ici|la|present? <tail>* $"
        ),
        (
            "no-change",
            "pas un|une <adv>* seul|seule? pas|jour|nuit|progres|changement|mieux|amelioration|resultat <adv>* en? avant|mieux|depuis|<tail>|$"
        ),
        ("no-change", "toujours|encore <adv>* les|le|la memes|meme ..3 malgre <adv>* <strong|dur|weak>"),
        (
            "raised-in-vain",
            "<told> <adv>* que|qu <adv>* <subject>? <adv>* <cl>? <adv>* <willhelp> ..3 attends|attend|attendons <adv>* toujours|encore|$"
        ),
        (
            "wants-out",
            "<wantout> <adv>* etre <adv>* suivi|suivie|pris|prise|recu|recue|vu|vue <adv>* en? charge? <adv>* par|chez quelqu|un|une <adv>* un? d? autre"
        ),
        (
            "raised-in-vain",
            "j|je|on y <adv>* croyais|croyait !pas|guere|jamais|moyen|peu|moins ..5 mais|et|puis <adv>* plus <tail>* $"
        ),
        (
            "raised-in-vain",
            "j|je|on y <adv>* croyais|croyait !pas|guere|jamais|moyen|peu|moins ..4 plus maintenant|aujourdhui|desormais <tail>* $"
        ),
        (
            "lost-without-it",
            "sais|savais|imagine|vois <adv>* pas|plus|trop <adv>* ce|ou|comment|quoi|dans|quel|etat* <adv>* que|qu? <adv>* je|j|on|nous <adv>* <cl>? <adv>* serais|ferais|aurais|deviendrais|tiendrais|serait|ferait|serions|ferions|vivrais|pourrais <adv>* fait|ete|tenu|devenu|devenue|faire|tenir* <adv>* sans <subject>"
        ),
        (
            "lost-without-it",
            "je|j|on <adv>* serais|serait <adv>* perdu|perdue|perdus|foutu|foutue <adv>* sans <subject>"
        ),
        (
            "better-than-thought",
            "aurais|aurait|avais <adv>* jamais|pas <adv>* cru|pense|imagine|espere <adv>* que|qu <adv>* <subject> <adv>* <cl>? <adv>* aiderait|servirait|marcherait|changerait|ferait|apporterait|fonctionnerait|pourrait|puisse <adv>* <cl>? <adv>* aider|servir|changer|faire|marcher|apporter? <adv>* autant|tant|aussi <adv>* bien|vite|fort|loin?"
        ),
        (
            "no-doubt-of-it",
            "doute|doutes <adv>* pas|plus|aucunement|nullement|point <adv>* que|qu <adv>* <subject> <adv>* <cl>? <adv>* va|vont|peut|pourra|puisse|finira|aide|aidera|sert|serve|servira|marche|marchera <adv>* par? <adv>* <cl>? <adv>* <helpi>?"
        ),
    ]

    static let frenchBarePhrases: [(name: String, phrases: String)] = [
        (
            "change",
            """
            mieux/progres/changement/changements/amelioration/ameliorations/evolution/resultat/resultats/avancee/avancees/
            effet/effets/difference/benefice/benefices/soulagement
            """
        ),
        (
            "told",
            """
            on|vous|gens|medecin|psychiatre|amis|famille|proches <adv>* m|me|nous? <adv>* a|avait|ont|avez|aviez|avaient? dit|disait|disent|promis|jure|assure|repete|repetent|disiez|dites/
            tout le monde <adv>* me? dit|disait|repete|assure
            """
        ),
        (
            "willhelp",
            """
            aiderait/servirait/marcherait/fonctionnerait/changerait/irait mieux/passerait/ira mieux/va mieux/aide/sert/marche/
            fonctionne/passe/aidera/servira/marchera/s arrange/s arrangerait/allait <cl>? <helpi>/allait aller mieux/va <cl>? <helpi>/
            va passer/allait passer
            """
        ),
        (
            "place",
            """
            bus/metro/train/tram/tramway/rer/voiture/avion/bureau/travail/boulot/magasin/magasins/
            supermarche/rue/classe/ecole/ascenseur/queue/bouchons/foule/lit/reunion/reunions
            """
        ),
    ]
}
