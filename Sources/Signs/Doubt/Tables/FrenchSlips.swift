/// What a slip of the finger makes of French: the words that may be meant, and the plain ones that stand for themselves.
extension DoubtTable {
    static let frenchSlipping = """
        rien sens quoi pareil pourquoi comprends suffit jeter gaspiller fatigue fatiguee marre assez envie vraiment peut pense psy cherche peux
        tellement souvent
        therapie traitement seance seances aider aide marche fonctionne fonctionner sert servir inutile perte temps argent change changer
        continuer arreter abandonner laisser revenir viens crois pense sens vois impression convaincu convaincue resultat progres avancer avance
        amelioration difference changement espoir confiance psychologue personne jamais toujours pourquoi interet utilite apporte
        """

    static let frenchPlain = """
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
        """
}
