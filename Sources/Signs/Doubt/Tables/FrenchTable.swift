/// French as the reader knows it: what speaks, and what holds it back.
extension DoubtTable {
    static let french = DoubtTable(
        classes: frenchPhrases + frenchMorePhrases + frenchBarePhrases + frenchPausePhrases
            + frenchContraryPhrases + frenchBesidePhrases,
        rules: frenchContraryRules
            + frenchRules + frenchMoreRules + frenchLastRules + frenchBareRules + frenchPauseRules,
        joins: """
            et mais parce que car donc alors qu si quand puis bien ou meme comme desole desolee honnetement
            franchement
            """,
        breaking: """
            et mais car donc alors parce puisque pourtant or
            """,
        spellings: [
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
            "seanse": ["seance"],
            "scance": ["seance"],
            "sceance": ["seance"],
            "sceances": ["seances"],
            "terapie": ["therapie"],
            "terapi": ["therapie"],
            "theraphie": ["therapie"],
            "serre": ["sert"],
            "sers": ["sert"], "c'": ["c"],
            "cer": ["sert"],
            "cela": ["cela"], "koi": ["quoi"], "pkoi": ["pourquoi"], "pourkoi": ["pourquoi"], "pq": ["pourquoi"],
            "pck": ["parce", "que"], "psk": ["parce", "que"],
            "chu": ["je", "suis"], "chuis": ["je", "suis"], "chais": ["je", "sais"], "jme": ["je", "me"],
            "jte": ["je", "te"], "t": ["t"],
            "c": ["c", "est"], "ct": ["c", "etait"], "cetait": ["c", "etait"], "ser": ["sert"], "sere": ["sert"],
            "sert": ["sert"], "vs": ["vous"], "ns": ["nous"],
            "rdv": ["rdv"], "dsl": ["desole"], "ms": ["mais"], "tjs": ["toujours"], "tjrs": ["toujours"],
            "jms": ["jamais"], "pa": ["pas"], "auj": ["aujourdhui"],
            "qqch": ["quelque", "chose"], "qqchose": ["quelque", "chose"], "qqn": ["quelqu", "un"], "qq": ["quelque"],
            "nimporte": ["n", "importe"], "ds": ["dans"],
            "aujourd'hui": ["aujourdhui"], "jusqu": ["jusqu"], "jusqua": ["jusqu", "a"], "jusquici": ["jusqu", "ici"],
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
            "personne <adv>* <ne>? <adv>* <cl>? <adv>* dirait|appellerait|qualifierait",
            "personne <adv>* <ne>? <adv>* pourrait|peut <adv>* <cl>? <adv>* dire|appeler|qualifier",
        ],
        adjacentNegations: [
            "pas|plus|jamais|aucun|aucune <adv>* le|la|l|du|de|d <adv>* <i>?",
            "pas|plus|jamais|aucunement <adv>* l|le|la impression|sentiment|sensation <adv>* de|d|que|qu",
            "<ne>? <adv>* pas|plus|jamais|sans|hors|question|loin <adv>* de|d|la?",
            "pas|plus|jamais|sans <adv>* aucun|le|un <adv>* moindre|seul?",
            "aucun|moindre",
        ],
        reports: [
            "<someone> <adv>* <cl>? <adv>* <says>",
            "<someone> a|au|en|dans|chez|sur|de|du|aux|qui _ _? _? <adv>* <cl>? <adv>* <says>",
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
            "j|je <adv>* etais|fus",
            "avant <adv>* je|j|on",
            "j|je|on <adv>* <cl>? allais|allait|voulais|etais|comptais <adv>* a|sur|point|le|de|vous* <adv>* dire|ecrire|marquer|mettre|noter",
            "presque|quasi|quasiment <adv>* arrete|abandonne|lache|parti|partie",
            "avant <adv>* je|j|il|c <adv>* pensais|croyais|trouvais|disais|doutais|voulais|avais|n|ne|me",
            "je|j <adv>* <ne>? <cl>? <adv>* pensais|croyais|trouvais|disais|doutais|craignais|redoutais|imaginais|voulais|supposais|sentais|songeais|hesitais|avais|etais <adv>* que|qu|peur|convaincu|convaincue|persuade|persuadee|sur|sure|certain|certaine|des|sceptique|a|au|envie|l|tout|arreter|abandonner|pas",
            "j <adv>* ai <adv>* pense|cru|trouve|eu|craint|doute|failli|songe <adv>* que|qu|a|peur|envie|des|arreter|tout",
            "mon|ma|mes <adv>* ancien|ancienne|precedent|precedente|premiere|premier <adv>* psy|therapeute|therapie|pensee|crainte|idee|reaction|impression",
            "failli",
            "aurais|aurait <adv>* dit|appele|jure|arrete|abandonne|ecrit",
            "ancien|ancienne|vieux|vieille moi",
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
            "mais <adv>* je|j <adv>* <ne>? <adv>* veux|vais|suis <adv>* pas <adv>* arreter|abandonner|lacher|d|renoncer|laisser",
            "mais <adv>* je|j <adv>* viens|ressors|repars|sors|vais|continue|rentre <adv>* venir|quand|meme|a|ici|d|seance|chez|moi|toujours* <adv>* et? <adv>* je|j|ca? <adv>* <cl>? <adv>* ressors|repars|sors|sens|vais|rentre|va|pars* <adv>* toujours? mieux|leger|legere|soulage|soulagee|apaise|apaisee",
            "et pourtant",
            "mais <adv>* souvent|presque|parfois|quand",
            "et puis ..3 si|soudain|coup",
            "mais|et|jusqu|sauf ..6 dormi|calme|servi|marche|aide|stoppe|soulagee|soulage|legere|leger",
            "heureusement",
            "au contraire",
            "contente|content <adv>* d|de",
            "mais|et <adv>* maintenant|aujourdhui|la|depuis|en|finalement <adv>* je|ca|c|j|on|tout|fait",
            "mais <adv>* ca|cela|c|la <adv>* therapie? <adv>* <cl>? <adv>* aide|sert|marche|fonctionne|m|aidait|change",
            "mais <adv>* en fait",
            "je me <adv>* suis|etais <adv>* trompe|trompee",
            "me trompais",
            "change d avis",
            "j avais tort",
            "plus maintenant|aujourdhui",
            "mais <adv>* je|j <adv>* <ne>? <adv>* suis|ai|crois|sais|espere|veux|vais|fais|garde|reste|vois|y <adv>* confiance|que|qu|espoir|content|contente|continuer|y|mieux|confiante|confiant|d|convaincu|convaincue|la|bien|contraire|rassure|rassuree|crois",
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
            "<adv>* de|d lui|leur|se|s|pleurer|crier|gueuler|stresser|culpabiliser|insister|attendre|esperer",
            "l|la|le|les|ma|mon|mes|ces|cette|sa|son !<therapy> !<strong> !plupart !<venir> _",
            "<adv>* pour|en se|me|trouver|garer|chercher|cherchant|stationner",
            "<adv>* pour|avec|de|du|sur|dans|a|au <adv>* l|le|la|les|mon|ma|mes|un|une|ce|cet|cette? <adv>* <thing>",
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
            "<adv>* peine? de|d parler|discuter|causer|repondre|demander a|au|avec <adv>* <kins>|patron|chef|proprio|maire|banque",
            "!<doings> de|d ..1",
            "que|quand mon|ma|le|la|les|mes",
        ],
        owners: [
            "de <kins>",
            "sa|son|leur|leurs",
        ],
        things: """
            comprimes pilules bus voiture telephone portable ordinateur wifi internet lien camera micro chauffage ascenseur porte
            sonnette imprimante lave frigo medicament medicaments comprimes pilules cachets creme regime travail boulot patron
            ecran video horloge lumiere application appli site cle train metro velo chaise lampe antidepresseurs
            lycee college ecole fac cegep universite examen examens partiels prof maths bac foot appart appartement proprio loyer logement mairie caf
            banque assurance assurances juge tribunal avocat visa papiers dossier prefecture feuille feuilles questionnaire lettre courrier message mail horaires planning entretien
            job taf kine genou sirop gouttes vitamines complements melatonine patchs patch gym rer tram tramway autobus chaudiere plombier ventilo clim
            tele television console tinder zoom visio portail piqure somnifere somniferes doliprane xanax lexomil seroplex chimio matelas oreiller permis conduite humidite
            loto
            mariage couple relation kine yoga sport batterie chargeur code interphone
            """,
        people: """
            mec meuf pote mamie papi papy frangin frangine fiance fiancee
            soeur frere mere pere maman papa femme mari copain copine conjoint conjointe fils fille ami amie
            cousin cousine oncle tante voisin voisine chum blonde coloc compagnon compagne
            """,
        pronouns: "ca cela ceci sa c ce il elle ils elles",
        nearWords: """
            vous votre vos ici psy psys therapeute psychologue rdv rendez viens venais venir venue venu semaine rencontres rencontre devoirs fiches respiration meditation
            groupe exposition consultation parle parlons parlant toi processus demarche discussions
            """,
        therapyWords: """
            therapie traitement psychotherapie seance seances exercices exercice venir parler methode approche
            technique techniques suivi
            """,
        ownQuotes: [
            "je|j|me <adv>* <cl>? <adv>* pense|dis|dire|sens|repete|demande|ai|crois|entends",
            "ma|mon tete|esprit|cerveau",
            "envie de dire|crier",
            "me dire|repeter",
            "ma|mon <adv>* seule|seul|propre? <adv>* pensee|idee|conclusion|ressenti|sentiment|avis|reponse|phrase|bilan <adv>* de|la|cette|semaine|du|jour|est|c|actuelle|actuel|sincere|mois* $",
        ],
        ownAfterQuotes: [
            "voila|c|cest <adv>* est? <adv>* ce|exactement* <adv>* que|comment|comme|qu? <adv>* je|j <adv>* <cl>? <adv>* ressens|pense|sens|vois|crois|vis|dis|repete"
        ],
        tools: """
            respiration respirer meditation mediter relaxation sophrologie compter ancrage journal fiche fiches colonnes
            """,
        places: [
            "<adv>* quand|lorsque|si <adv>* je|j|on <adv>* suis|prends|vais|monte|est <adv>* dans|en|a|au|sur? <adv>* le|la|l|les|un|une|mon|ma? <adv>* <place>",
            "<adv>* dans|en|a|au|sur <adv>* le|la|l|les|un|une|mon|ma? <adv>* <place>",
            "<adv>* quand <adv>* je <adv>* conduis|travaille|voyage|vole|cours",
        ],
        persons: "il elle ils elles",
        slipping: """
            rien sens quoi pareil pourquoi comprends suffit jeter gaspiller fatigue fatiguee marre assez envie vraiment peut pense psy cherche peux
            tellement souvent
            therapie traitement seance seances aider aide marche fonctionne fonctionner sert servir inutile perte temps argent change changer
            continuer arreter abandonner laisser revenir viens crois pense sens vois impression convaincu convaincue resultat progres avancer avance
            amelioration difference changement espoir confiance psychologue personne jamais toujours pourquoi interet utilite apporte
            """,
        plain: """
            maison raison saison chance chanson chante chanter range ranger mange manger marcher marchand marchons charge charger changeant danser
            danse pense dense sense tense penser passer passe pass porte porter apporter rapporter importe perle parle parler parla pertes peste
            porte tempo tempe tant temple argente agent agents gens sensation sens viens vient vins vies vie voit voix vois fois foie bois mois
            rein reins toi roi loi moi soi quoi crois croix croit trois froid droit etroit espere esperer espoir espoirs confiant confiante continue continues
            arrete arretes abandonne laisse laisses reviens revient revenu venu venue veux veut vieux lieux mieux cieux cours court sort sortir
            servi service serveur serre serrer terre verre guerre personnel personnelle personnes different differente differents aimer aime
            aimee aimes dites dire lire rire pire mettre maitre lettre autre entre contre centre rentre entrer rester reste teste tester geste
            dans sans sont vont font tout tous toute toutes nous vous leur leurs coeur peur soeur meilleur meilleure seul seule seuls
            mes tes ses ces des les mon ton son ma ta sa nos vos ici merci main mains demain matin sein plein train bien rien lien chien
            jamais mais jouer joue jour jours journee joie jeune jeunes juste justement nager neige noter note notre nuit deux doux dors dort dormi
            lait laid mal mals mere mort mots mot mur maman mari marie dur dure dit dis dois doit donc dos tard tete tient tiens
            trop tot tenir sait sais sauf si sous sur sure cas car calme campagne
            """,
        calms: frenchCalms,
        earlier: frenchEarlier,
        matters: frenchMatters,
        another: .french)
}
