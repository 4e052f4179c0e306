/// Written by `Benchmarks weigh`; not to be changed by hand.
enum FrenchWeights {
    static let lines = """
        -74 *
        -11 0 a
        6 10
        -25 100
        6 14
        13 14 $
        -15 17
        -13 17 ans
        -9 2
        -18 20
        -32 3
        -12 3 $
        -9 35
        -7 4
        29 45
        5 5
        -11 6
        10 60
        -5 7
        27 8
        7 80
        11 9
        -53 ?
        77 ^ a
        16 ^ alors
        5 ^ apres
        -13 ^ au
        55 ^ aucune
        48 ^ autant
        -17 ^ autrefois
        -22 ^ avec
        -10 ^ ben
        14 ^ bof
        13 ^ bon
        18 ^ bravo
        29 ^ c
        31 ^ ca
        -29 ^ ce
        7 ^ cela
        -7 ^ cette
        -18 ^ chacun
        24 ^ chaque
        20 ^ chez
        -7 ^ chu
        7 ^ chui
        -14 ^ combien
        -8 ^ comme
        30 ^ comprendre
        -27 ^ contente
        26 ^ dans
        8 ^ de
        12 ^ depuis
        -16 ^ derniere
        -16 ^ des
        14 ^ desole
        18 ^ deux
        10 ^ dieu
        24 ^ difficile
        6 ^ dites
        6 ^ dix
        10 ^ donnez
        6 ^ douze
        60 ^ du
        -22 ^ elle
        13 ^ en
        61 ^ encore
        56 ^ et
        24 ^ excusez
        28 ^ faites
        -5 ^ faut
        -6 ^ fin
        -18 ^ fini
        35 ^ franchement
        -5 ^ g
        -16 ^ grace
        -21 ^ heureusement
        13 ^ honnetement
        13 ^ hypnose
        -13 ^ ici
        -28 ^ ils
        36 ^ inutile
        15 ^ j
        -7 ^ jamais
        24 ^ je
        16 ^ jpense
        -63 ^ la
        12 ^ laissez
        -41 ^ le
        18 ^ les
        -57 ^ ma
        23 ^ maintenant
        13 ^ mais
        12 ^ marre
        -12 ^ meme
        -52 ^ merci
        5 ^ mes
        -5 ^ moi
        -66 ^ mon
        26 ^ ne
        -32 ^ non
        -13 ^ notre
        16 ^ nul
        76 ^ on
        -11 ^ papa
        -15 ^ par
        51 ^ parce
        11 ^ pardon
        7 ^ parfois
        37 ^ parler
        -9 ^ pendant
        21 ^ perte
        -7 ^ peut
        -24 ^ plus
        10 ^ pour
        32 ^ pourquoi
        -10 ^ pouvez
        -7 ^ qu
        14 ^ quand
        -18 ^ quarante
        -12 ^ quatre
        -42 ^ que
        -9 ^ quel
        -19 ^ quelle
        -16 ^ question
        -17 ^ qui
        11 ^ raconter
        20 ^ ras
        19 ^ remplir
        17 ^ remuer
        13 ^ respirer
        -22 ^ rien
        -7 ^ s
        -30 ^ sans
        12 ^ score
        -8 ^ seance
        -22 ^ semaine
        11 ^ septante
        20 ^ seulement
        19 ^ si
        -5 ^ toujours
        34 ^ tous
        59 ^ tout
        40 ^ toutes
        -9 ^ tres
        19 ^ trois
        17 ^ troisieme
        -11 ^ trop
        -8 ^ tu
        5 ^ un
        14 ^ voila
        11 ^ vos
        -27 ^ votre
        26 ^ vous
        -10 ^ vraiment
        -11 ^ wallah
        29 ^ y
        35 ^ zero
        -41 a
        -7 a 10
        -6 a 100
        -7 a 90
        -10 a aide
        -27 a ajouter
        -14 a aucun
        -8 a autre
        -12 a bien
        16 a bouge
        -8 a ca
        33 a ce
        19 a ces
        -13 a change
        15 a chaque
        7 a cinq
        24 a conseille
        -5 a convenu
        23 a cote
        25 a croire
        -6 a dakar
        -11 a decide
        25 a demande
        7 a des
        -23 a dire
        8 a dit
        21 a dix
        -12 a dormir
        -7 a douter
        13 a du
        -13 a encore
        21 a envoyee
        6 a essaye
        6 a face
        -22 a faire
        -19 a fait
        7 a force
        10 a guerir
        14 a jamais
        -32 a l
        -8 a lausanne
        -13 a le
        -21 a les
        -10 a lui
        12 a m
        -8 a ma
        -12 a manque
        26 a me
        -25 a mes
        -15 a midi
        -10 a moi
        26 a mon
        -6 a nantes
        -9 a oran
        6 a parler
        -13 a part
        14 a partir
        33 a pas
        19 a penser
        -7 a personne
        -6 a petit
        16 a peu
        6 a pleurer
        -13 a plu
        -6 a plus
        27 a poursuivre
        -7 a prendre
        5 a present
        10 a promis
        14 a quatorze
        24 a quelque
        -17 a quinze
        25 a quoi
        19 a raison
        27 a regarder
        8 a remplir
        -12 a reprendre
        -8 a ri
        -51 a rien
        -10 a sentir
        6 a signaler
        6 a soixante
        -13 a son
        -8 a soulagee
        16 a t
        13 a tous
        29 a tout
        5 a un
        -24 a une
        32 a venir
        5 a vingt
        -9 a voix
        -5 a zero
        -16 aa
        -8 abandonne
        47 abandonne $
        -44 abandonne pas
        6 abandonner
        -10 abime
        6 abimee
        -6 abord
        -22 aborde
        -6 absolument
        7 absolument rien
        -12 accepte
        11 accident
        -22 accompagner
        10 accord
        -21 accord sur
        11 accorde
        -10 accueil
        18 acte
        18 acte de
        9 admettre
        -19 adresse
        -7 adresse $
        28 affaire
        -14 affilee
        -10 affilee $
        23 age
        -7 age on
        20 agenda
        20 agenda $
        18 agreable
        -31 ai
        28 ai $
        -13 ai 17
        -9 ai appele
        -10 ai appris
        -24 ai arrete
        23 ai baisse
        20 ai beau
        33 ai besoin
        36 ai bien
        14 ai cesse
        15 ai cherche
        14 ai de
        16 ai demande
        23 ai donne
        -29 ai dormi
        20 ai du
        -5 ai ecrit
        -13 ai enfin
        -13 ai envie
        -10 ai essaye
        -12 ai ete
        -37 ai eu
        -17 ai failli
        35 ai fait
        -18 ai honte
        -23 ai jamais
        39 ai l
        -18 ai la
        32 ai le
        6 ai lu
        7 ai mal
        -10 ai mange
        11 ai marre
        -9 ai meme
        -7 ai moins
        -10 ai note
        -13 ai oublie
        -8 ai ouvert
        -15 ai parle
        -24 ai pas
        -10 ai pense
        31 ai perdu
        19 ai peur
        -50 ai pleure
        -30 ai pu
        -11 ai raconte
        -17 ai rate
        6 ai realise
        -10 ai rechute
        -18 ai refuse
        -7 ai repondu
        -21 ai repris
        -6 ai ri
        12 ai rien
        -8 ai tenu
        43 ai tout
        -9 ai trouve
        -32 ai un
        20 ai vu
        7 aid
        7 aid $
        -6 aide
        -8 aide $
        -32 aide beaucoup
        -5 aide pas
        15 aide plus
        -20 aide vraiment
        18 aidee
        -18 aident
        74 aider
        34 aider $
        23 aider avec
        9 aider de
        8 aiderait
        17 aiderait $
        13 aiderait mais
        -7 ailes
        -7 ailes $
        11 aille
        8 aille $
        10 ailleurs
        9 ailleurs $
        8 aimable
        -40 aime
        -5 aime bien
        -5 aime le
        -9 aime qu
        26 aimer
        -10 aimerais
        39 aimerais arreter
        -21 aimerais comprendre
        -14 aimerais qu
        -16 aimerais y
        10 air
        -30 ajouter
        -11 alcool
        -26 allais
        16 allait
        22 allait mieux
        -8 allee
        -5 aller
        -7 aller $
        -37 aller au
        -12 aller chez
        6 aller mieux
        27 aller retour
        13 aller voir
        53 alors
        17 alors ?
        6 alors a
        21 alors je
        -21 alors la
        7 alors rien
        25 amelioration
        32 amelioration $
        -12 ameliore
        -6 amie
        -11 amis
        8 an
        36 an $
        -15 an j
        -8 ancien
        5 ancienne
        13 ancienne psy
        -5 ancrage
        -5 ancrage $
        17 angoisse est
        18 angoissee
        18 angoissee $
        -16 annee
        13 annee $
        -18 annee pour
        -14 annees
        -6 annees $
        -12 anniversaire
        -12 anniversaire de
        -14 annule
        16 annuler
        16 annuler ce
        -14 ans
        19 ans $
        -6 ans de
        -19 ans et
        -8 ans j
        -13 ans je
        6 ans on
        19 ans que
        -24 antidepresseurs
        -9 anxiete
        -8 aout
        -7 appareil
        -7 appareil siffle
        10 apparemment
        -20 appart
        -9 appele
        -13 appeler
        7 appelle
        -37 appli
        -7 appli de
        -12 appli plante
        28 applique
        29 applique a
        22 apporte
        9 apporte pas
        17 apporte rien
        20 apportent
        12 apportent que
        -23 apprecie
        -14 apprecie $
        -11 apprends
        -10 appris
        39 approche
        47 apres
        12 apres $
        33 apres ?
        8 apres je
        -39 apres la
        19 apres les
        15 apres midi
        -11 apres une
        15 arbre
        -30 argent
        -17 argent $
        17 argent par
        -15 armoire
        -11 armoire $
        8 arnaque
        -14 arret
        -40 arrete
        -11 arrete $
        21 arrete au
        -11 arrete de
        -8 arrete la
        -11 arrete le
        58 arreter $
        -5 arreter apres
        -8 arreter de
        -17 arreter la
        -25 arreter le
        11 arriere
        26 arrivant
        -19 arrive
        21 arrive a
        -6 arrive en
        11 arrive jamais
        -47 arrive pas
        21 arrive plus
        16 arrivera
        16 arriverai
        -19 article
        12 as
        -41 ascenseur
        -5 ascenseur $
        14 asseoir
        -9 assez
        -9 assez longtemps
        12 assis
        16 assise
        12 assise la
        17 assistante
        7 assistante sociale
        -24 associe
        -30 assurance
        -5 attaque
        -27 atteint
        -23 atteint mon
        12 attend
        12 attend $
        22 attendais
        26 attendais a
        16 attende
        10 attendent
        15 attends
        12 attends encore
        14 attends le
        11 attends plus
        9 attends que
        -10 attendu
        24 attente
        -12 attente est
        -10 attestation
        -10 attestation pour
        -13 au
        10 au bon
        -25 au boulot
        17 au bout
        -64 au bureau
        -33 au contraire
        11 au debut
        -10 au docteur
        33 au fond
        10 au juste
        -27 au lieu
        -26 au lycee
        16 au mariage
        41 au meme
        -9 au milieu
        21 au moins
        33 au parking
        6 au point
        -12 au portail
        21 au premier
        19 au printemps
        -20 au psychiatre
        41 au questionnaire
        -25 au retour
        -14 au supermarche
        -22 au telephone
        -35 au travail
        14 au ventre
        32 aucun
        7 aucun benefice
        -34 aucun doute
        13 aucun effet
        33 aucun mieux
        56 aucune
        37 aucune difference
        18 aucune parole
        -29 aujourd
        -29 aujourd hui
        24 aurais
        16 aurais besoin
        -6 aurais deja
        42 aurais du
        17 aurais mieux
        -17 aurais pas
        17 auriez
        6 auront
        55 aussi
        12 aussi $
        -10 aussi et
        5 aussi mal
        -7 aussi vous
        61 autant
        15 autant $
        16 automne
        10 automne $
        -5 autoroute
        -16 autre
        6 autre $
        14 autre chose
        -8 autre fois
        -6 autre plus
        -17 autrefois
        8 autrement $
        48 autres
        24 autres $
        -32 aux
        13 aux seances
        -50 avais
        -11 avais besoin
        8 avais deja
        -14 avais dit
        -8 avais jamais
        -32 avais peur
        -15 avais plus
        -18 avais tort
        -55 avait
        -15 avait dit
        11 avait raison
        -7 avait repete
        -15 avait rien
        -9 avance
        -48 avance $
        -10 avance a
        -15 avance doucement
        20 avance pas
        -17 avance sauf
        -16 avant
        38 avant $
        -9 avant c
        -20 avant d
        26 avant de
        11 avant deux
        -23 avant et
        -34 avant je
        -14 avant la
        9 avant que
        27 avant vous
        -34 avec
        24 avec ca
        -5 avec ce
        -19 avec cette
        -5 avec des
        5 avec l
        18 avec la
        21 avec le
        -7 avec les
        -47 avec ma
        40 avec moi
        -22 avec mon
        -27 avec plaisir
        16 avec quelqu
        8 avec tout
        16 avec un
        9 avec une
        -28 avec vous
        -30 avez
        -7 avez conseille
        -12 avez dit
        7 avez l
        -8 avez mis
        -16 avez pas
        -7 avez propose
        -13 avez suggere
        -22 aviez
        -22 avocat
        -13 avocat ne
        -62 avoir
        -5 avoir laissee
        -14 avoir parle
        -20 avons
        15 avoue
        -21 avril
        8 bah
        -6 bain
        21 baisse
        23 baisse les
        -12 baisser
        -12 baisser les
        -9 balade
        -19 bas
        9 bas $
        -19 bas pour
        -13 battre
        6 beau
        12 beau faire
        -19 beau frere
        -33 beaucoup
        -35 beaucoup $
        6 beaucoup a
        7 beaucoup d
        -13 bebe
        -42 belle
        -22 belle mere
        9 ben
        28 benefice
        17 benefice $
        -10 benisse
        -10 benisse pour
        -19 besoin
        -17 besoin $
        9 besoin d
        -22 besoin de
        -21 bete
        -16 bidon
        -31 bien
        -56 bien $
        8 bien aimable
        -8 bien au
        8 bien avant
        -6 bien c
        -31 bien ca
        -5 bien comme
        -7 bien de
        8 bien du
        19 bien en
        8 bien gentille
        -19 bien ici
        -14 bien je
        33 bien mais
        29 bien pour
        17 bien que
        16 bien reflechi
        11 bien vous
        -6 biere
        -6 biere sans
        25 bilan
        33 blabla
        10 blague
        -7 blanc
        5 blanches
        6 blancs
        -8 bled
        13 bloc
        15 blonde
        -9 bloque
        15 bloque au
        -14 bloque dans
        23 bloquee
        -12 bloquee a
        14 bof
        14 bof $
        -10 boire
        -5 boire $
        31 bois
        13 bois autant
        -13 boit
        12 boite
        67 bon
        18 bon $
        -6 bon alors
        13 bon ben
        21 bon dieu
        13 bon venir
        8 bonne
        6 bonne personne
        7 bonne seance
        7 bonne therapeute
        10 bonne volonte
        19 bord
        7 bouche
        35 bouge
        38 bouge $
        14 bouge d
        21 bouge depuis
        -6 bouger
        -6 boulangerie
        -6 boulangerie $
        8 boule
        -63 boulot
        -13 boulot est
        -25 boulot mais
        12 bout
        -8 bout de
        24 bout du
        -13 bouteille
        6 bras
        15 bras pour
        13 brasse
        8 brasser
        18 bravo
        7 bref
        8 brouillard
        -12 bruit
        -6 bruxelles
        -14 bureau
        -23 bureau je
        14 bus
        -6 bus $
        16 bus aller
        12 c
        14 c est
        -29 c etait
        15 c pas
        35 ca
        55 ca $
        20 ca ?
        -28 ca aide
        -13 ca aiderait
        -15 ca au
        8 ca aurait
        8 ca avec
        -12 ca bidon
        14 ca change
        8 ca changera
        -7 ca commence
        14 ca donne
        -25 ca et
        -20 ca faisait
        33 ca fait
        7 ca finit
        18 ca glisse
        -9 ca ici
        30 ca je
        -26 ca joue
        -8 ca l
        20 ca le
        -34 ca m
        -13 ca mais
        20 ca marche
        9 ca marchera
        -7 ca me
        18 ca mene
        -8 ca n
        18 ca ne
        -14 ca passe
        22 ca peut
        20 ca pour
        -5 ca prend
        12 ca que
        -17 ca qui
        -9 ca rentre
        -13 ca roule
        -6 ca s
        -27 ca se
        93 ca sert
        -8 ca servait
        12 ca serve
        -9 ca sort
        9 ca un
        -26 ca va
        7 ca vaille
        -15 ca veut
        5 cache
        -12 cachet
        -31 cachets
        -19 cachets ne
        -6 cadre
        21 cafe et
        6 cage
        13 cahier
        -16 caisse
        30 calcul
        28 calcul $
        -12 calme
        -5 calme $
        -22 calmement
        -21 calmement $
        6 canard
        -24 cantine
        -20 cantine $
        -7 capable
        -10 car je
        -7 cardiaque
        -11 cardiaque au
        19 carnet
        9 carnet je
        6 carree
        66 cas
        23 cas $
        18 cas desespere
        8 cas perdu
        14 case
        13 case la
        -16 case que
        11 cases $
        9 casse
        49 cauchemars
        15 causant
        22 cause
        25 causer
        18 ce
        32 ce bureau
        -6 ce cabinet
        -22 ce chef
        7 ce fauteuil
        23 ce genre
        24 ce matin
        -6 ce mois
        -25 ce moment
        -22 ce n
        11 ce qu
        28 ce que
        13 ce qui
        9 ce rythme
        -26 ce serait
        -15 ce soir
        -10 ce soit
        16 ce stade
        30 ce suivi
        22 ce traitement
        10 ce truc
        23 cela
        5 cela m
        12 celle
        8 celle ci
        13 celle d
        -8 celle des
        8 celui de
        16 cense
        13 cent
        -7 certains
        14 cerveau
        83 ces
        15 ces conditions
        20 ces deux
        20 ces entretiens
        -23 ces jours
        -7 ces mois
        -10 ces rencontres
        19 ces rendez
        12 ces seances
        14 cesse
        8 cesse de
        11 cet
        -20 cet appart
        31 cet hiver
        -10 cette
        13 cette case
        27 cette facon
        -17 cette fois
        -10 cette maison
        -16 cette meme
        -46 cette semaine
        56 cette therapie
        8 ceux
        19 ceux qui
        -11 chacun son
        10 chagrin
        -31 chaise
        -6 chance
        67 change
        16 change $
        -18 change d
        8 change de
        -21 change en
        25 change pas
        -13 change plus
        8 change quoi
        10 change rien
        19 changement
        25 changement $
        -40 changement d
        10 changement de
        -14 changent
        -16 changer $
        22 changer de
        19 changera
        -15 changera jamais
        -7 changera pas
        18 changera rien
        -14 changerait
        -14 changerait rien
        -18 chantier
        -20 chapeau
        -20 chapeau $
        81 chaque
        58 chaque fois
        -16 chaque jour
        30 chaque lundi
        7 chaque mardi
        5 chaque mercredi
        20 chaque semaine
        5 charge
        11 chat
        6 chat m
        -5 chats
        -5 chats et
        7 chaud
        -20 chaudiere
        -10 chauffage
        -8 chauffage $
        -8 chaussures
        -49 chef
        -30 chef $
        -9 chef y
        -25 chemin
        -14 chemin $
        16 cher
        10 cherche
        20 cherche encore
        -12 cherche un
        -23 chercher ici
        8 cherchez
        -11 chez
        -6 chez ma
        24 chez moi
        -20 chez mon
        14 chez vous
        13 chien
        -20 choix
        -17 chorale
        62 chose
        18 chose $
        26 chose ?
        -39 chose a
        -10 chose de
        26 chose que
        12 chose qui
        12 choses
        9 choses $
        12 chui
        -24 chum
        -5 chum pis
        -22 ci
        -30 ci $
        -34 cinq
        -8 cinq minutes
        11 cinquieme
        14 cirque
        14 cirque ca
        -38 clair
        -32 clair $
        -32 classe
        -27 classe $
        12 coeur
        -8 coherence
        -8 coherence cardiaque
        -11 colere
        9 colere $
        -10 colere contre
        -8 colle
        -6 colle pas
        20 collegue
        -9 collegues
        8 coloc
        -11 colonne
        19 colonnes
        52 comme
        12 comme au
        -23 comme ca
        -14 comme convenu
        5 comme d
        6 comme en
        26 comme je
        5 comme l
        7 comme la
        9 comme les
        23 comme moi
        -5 comme nous
        -13 comme prevu
        22 comme si
        16 comme toujours
        22 comme un
        -20 comme une
        -37 comme vous
        21 commence a
        20 commencer
        12 commencer $
        -15 comment
        -12 comment ca
        -9 comment on
        9 comment vous
        14 complet
        8 completement
        -17 complique
        -26 comprend
        -18 comprend pas
        -6 comprendra
        -6 comprendra pas
        -27 comprends
        -14 comprends tout
        8 comprenez pas
        11 compris
        35 compris $
        14 compris ici
        -11 compris que
        -6 comprise
        -15 comptais
        -15 comptais les
        20 compte
        -7 compte $
        31 compte ce
        26 compter
        6 comptes
        11 comptez
        -23 concentrer
        -9 concentrer $
        24 conclure
        15 conditions
        22 confiance
        -26 confiance a
        27 confiance dans
        20 confiance en
        5 confie
        -12 confrere
        -12 confrere m
        10 conjoint
        6 connais
        -14 connaissez
        7 connaitre
        7 connaitre $
        19 conscience
        18 conseille
        24 conseille de
        17 conseils
        -17 constate
        17 constate aucun
        8 consulter $
        -68 content
        -6 content $
        -22 content d
        -37 content de
        -35 contente
        -27 contente d
        55 continue
        19 continue ?
        22 continue a
        69 continuer
        19 continuer $
        7 continuer a
        12 continuer ca
        10 continuer ce
        8 continuer comme
        12 continuerai
        -33 contraire
        -17 contraire $
        -19 contrat
        -26 contre
        8 contre le
        -5 contre mon
        11 contre vous
        23 convaincu
        28 convaincue
        -25 convenu
        -14 convenu $
        -9 convenu d
        -29 convient
        -19 convient $
        -10 convient pas
        9 cool
        9 cool mais
        -30 copain
        -25 copains
        -11 corporel
        7 corps
        -15 correct
        -15 correct $
        7 correspond
        7 correspond pas
        12 corvee
        27 cote
        12 coule
        7 coule $
        31 couleur
        -27 coup
        -17 coupe
        -7 coupe la
        -7 couple
        -17 couple est
        5 coups
        10 courage
        18 courant
        18 courant ne
        -14 courbatures
        19 courbe
        -37 cours
        -25 cours de
        -7 court
        -6 cousine
        13 coute
        -17 couvre
        -17 couvre plus
        13 crains
        12 crains que
        9 creneau
        10 creuse
        -20 crie
        -8 crie sur
        -8 crier
        -8 crier $
        -31 crise
        44 crises
        31 crises $
        54 croire
        8 croire $
        70 crois
        54 crois pas
        -8 crois qu
        28 crois que
        -14 croit pas
        -63 croyais
        -47 croyais pas
        -25 croyez
        8 croyez encore
        7 croyez vous
        -40 cru
        -47 cru que
        -7 crue
        -7 crue $
        -16 cuisine
        -11 curiosite
        -11 curiosite $
        30 d
        -6 d abord
        11 d accord
        -7 d adresse
        -14 d affilee
        7 d ailleurs
        -28 d aller
        17 d apres
        -17 d argent
        12 d attente
        53 d aujourd
        23 d autre
        12 d avance
        21 d avant
        -35 d avis
        -29 d avoir
        7 d ecrire
        -11 d effet
        18 d en
        -12 d espacer
        -70 d etre
        -6 d etudes
        -5 d evaluer
        -10 d hab
        6 d habitude
        -13 d heure
        -13 d horaire
        10 d ici
        5 d insister
        -27 d issue
        5 d occuper
        23 d ou
        32 d une
        5 d y
        -6 dakar
        12 dalle
        12 dalle $
        18 dame
        -13 dames
        17 dans
        -5 dans ce
        19 dans ces
        26 dans l
        -15 dans les
        32 dans mon
        -9 dans une
        -6 dans votre
        5 date
        -11 de
        -11 de 0
        -7 de bien
        6 de boire
        12 de bois
        25 de bus
        -23 de ce
        23 de ces
        -22 de changement
        8 de commencer
        39 de continuer
        10 de couple
        -7 de crier
        -6 de crises
        11 de croire
        -6 de deux
        -23 de doute
        6 de douze
        20 de faire
        -9 de famille
        -17 de fuir
        -13 de garder
        10 de huit
        -10 de jour
        -9 de l
        -68 de la
        26 de le
        -17 de lui
        -23 de m
        5 de maintenant
        12 de manger
        15 de mars
        21 de me
        -27 de mes
        19 de mieux
        -57 de moi
        36 de moins
        -10 de mon
        -5 de monde
        -5 de ne
        13 de neuf
        13 de novembre
        -16 de nuit
        5 de parler
        -9 de paul
        -6 de perdre
        18 de personnel
        -10 de pleurer
        63 de plus
        9 de poursuivre
        -15 de pouvoir
        13 de prendre
        18 de presence
        25 de progres
        -8 de relaxation
        -22 de remuer
        7 de rendez
        22 de respiration
        -11 de resultat
        -5 de retard
        20 de revenir
        -5 de rien
        -5 de role
        -14 de se
        -15 de seances
        -11 de sens
        15 de six
        -19 de sommeil
        -17 de son
        -12 de special
        -12 de stage
        -17 de suite
        13 de suivi
        23 de sujet
        9 de temps
        15 de therapie
        7 de tort
        -13 de tourner
        13 de tout
        39 de venir
        -7 de voir
        8 de votre
        8 de vous
        16 debout
        38 debut
        53 debut $
        12 debut du
        -27 debut je
        -17 decaler
        -7 decembre
        19 decevoir
        15 decevoir $
        -29 decide
        -15 decide de
        21 decision
        38 declic
        -7 decroche
        -5 decu
        18 decue
        -11 dedans
        13 definitive
        -11 degoute
        30 dehors
        15 dehors $
        107 deja
        20 deja $
        31 deja dit
        11 deja tout
        -14 demain
        -5 demandais
        46 demande
        -7 demande a
        35 demande ce
        -5 demande en
        16 demande si
        44 demander
        6 demander si
        9 demandez
        -5 demandez d
        32 demarche
        32 demarche $
        -13 demenage
        -13 demenage a
        -24 demenagement
        -7 demi heure
        -33 demissionne
        -33 demissionne $
        -14 demissionner
        -14 demissionner $
        -23 dentiste
        -7 dentiste $
        -14 dents
        -11 dents $
        -7 depart
        -9 depense
        -5 deplace
        -5 deposer
        28 depression
        25 depuis
        -12 depuis des
        -6 depuis deux
        -9 depuis dix
        -9 depuis fevrier
        11 depuis la
        29 depuis le
        -11 depuis lundi
        11 depuis paques
        11 depuis qu
        29 depuis que
        39 depuis septembre
        21 dernier
        -20 derniere
        -6 derniere $
        17 derniere fois
        -22 derniere seance
        7 derriere
        -14 des annees
        -7 des choses
        19 des colonnes
        20 des devoirs
        9 des gens
        -18 des heures
        -9 des jours
        5 des mois
        31 des mots
        12 des pensees
        19 des petits
        14 des phrases
        28 des prunes
        -6 desagreable
        18 desespere
        -8 desole $
        -8 desole du
        -7 desolee
        10 desolee pour
        11 dessin de
        13 dessus
        -6 dessus $
        -45 deteste
        -11 deteste en
        -14 deteste le
        -7 dettes
        11 deuil
        -13 deux
        23 deux $
        -16 deux ans
        -36 deux fois
        38 deux heures
        9 deux jours
        12 deux mille
        7 deux rendez
        -13 deux semaines
        -7 deuxieme
        35 devant
        -13 devant la
        -6 devant tout
        10 devant une
        23 devant vous
        18 devenu
        18 devenu une
        12 devenue
        12 devenue experte
        17 devient
        -15 devoir
        -10 devrai
        -19 devrais
        -17 dieteticienne
        -21 dieu vous
        15 difference
        8 difference $
        18 difference ?
        15 difference depuis
        -38 difference entre
        -11 different
        -11 different $
        18 difficile
        18 difficile de
        -24 dimanche
        -12 dimanche ?
        -12 dimanche j
        10 dimanche soir
        -23 dimanches
        -17 dirai
        -19 dirais
        16 dirait
        9 dirait que
        24 dire
        15 dire $
        5 dire a
        -9 dire ce
        9 dire en
        5 dire non
        16 dire que
        9 direct
        -9 dis oui
        -12 dis pas
        21 dis que
        17 dis sans
        -19 disais
        -14 disais a
        -5 disais que
        -16 disait
        12 discussions
        17 discussions $
        20 discutant
        19 dise
        -36 disent
        -26 disent que
        -30 dispute
        -6 dispute avec
        -46 dit
        8 dit $
        -20 dit a
        -5 dit au
        6 dit c
        42 dit d
        -7 dit de
        19 dit et
        -18 dit la
        -5 dit non
        13 dit oui
        -59 dit qu
        -16 dit que
        -12 dit six
        22 dit un
        34 dites
        6 dites de
        5 dites que
        -25 divorce
        -6 dix
        -7 dix mois
        10 dix neuf
        9 dix seances
        10 dixieme
        -13 docteur
        -10 docteur $
        23 docteur je
        -8 doigt dessus
        -20 dois
        -16 dois arreter
        17 dois etre
        -35 dommage
        -8 donc une
        58 donne
        19 donne $
        13 donne rien
        17 donne une
        32 donner
        16 donner ma
        -12 donner mon
        14 donnera
        14 donnera rien
        9 donnez
        -12 dont
        -22 dont vous
        -65 dormi
        -15 dormi $
        -11 dormir
        -6 dormir $
        -8 dors
        11 dors debout
        6 dors toujours
        -9 dort
        -43 dos
        -12 dos $
        -10 dose
        18 douce
        -7 doucement
        -15 doucement mais
        -9 douche
        15 douleur
        -5 douleur est
        -25 doute
        -20 doute plus
        17 doute pour
        -12 doute qu
        34 doute que
        -7 douter
        -9 doux
        11 douze
        16 douze seances
        -5 droit
        14 droit de
        -12 dsl $
        -38 du
        7 du bien
        11 du changer
        7 du coup
        -12 du debut
        21 du groupe
        -6 du jeudi
        -12 du jour
        -10 du mardi
        -7 du pipeau
        -8 du retard
        15 du surplace
        -17 du temps
        -17 du tout
        32 du vent
        -7 du voisin
        -16 dur
        -17 dur de
        -22 dur mais
        -23 dure
        -6 dure en
        5 eau
        5 eau sur
        9 echanges y
        16 echappe
        13 echec
        -29 ecole
        -5 ecole pour
        -18 ecourtee
        13 ecoute
        -16 ecoute $
        -9 ecoutee
        -11 ecoutee $
        28 ecouter
        -5 ecoutez
        6 ecran
        -5 ecrire
        20 ecrire que
        8 ecrire un
        8 ecris
        -46 ecrit
        -28 ecrit $
        -7 ecrite
        -16 ecrivais
        -16 ecrivais dans
        -10 ecroule
        45 effet
        20 effet $
        6 effet nul
        -8 effet que
        14 efficace
        9 eleve
        -23 eleves
        -5 elle $
        28 elle a
        12 elle comprend
        -28 elle dit
        16 elle est
        -6 elle la
        -15 elle me
        -20 elle ne
        23 elle se
        -19 elle sert
        20 elles
        7 emdr
        -9 emdr c
        6 emotions
        7 empeche
        -14 employeur
        -27 en
        7 en a
        5 en ai
        11 en arriere
        26 en arrivant
        -18 en aurais
        16 en avant
        8 en avoir
        -21 en avril
        15 en causant
        -6 en ce
        5 en charge
        -19 en classe
        -10 en colere
        6 en cours
        -7 en decembre
        20 en discutant
        7 en doute
        10 en entrant
        9 en est
        6 en faire
        17 en fais
        7 en fait
        9 en fevrier
        13 en fiche
        -20 en general
        -26 en janvier
        -29 en juin
        -6 en mars
        -12 en moi
        17 en moins
        -23 en octobre
        -7 en parle
        -14 en parler
        -20 en parlerai
        11 en peux
        14 en plus
        21 en quoi
        -11 en reparler
        -5 en ressens
        17 en rester
        -9 en retard
        8 en retire
        12 en rond
        6 en septembre
        6 en sommes
        56 en sortant
        25 en suis
        29 en tant
        9 en tire
        21 en tram
        19 en urgence
        11 en va
        -17 en vacances
        -18 en veux
        26 en vois
        16 en vrai
        40 encore
        -15 encore $
        11 encore a
        -11 encore crie
        5 encore dans
        12 encore la
        8 encore longtemps
        6 encore mise
        5 encore plus
        11 encore qu
        -6 encore trop
        5 encore un
        10 encore une
        8 encore vous
        -12 end
        -9 endort
        18 endroit
        11 energie
        -8 enerve
        30 enfance
        -8 enfants
        -6 enfants m
        -39 enfin
        -20 enfin $
        31 enleve
        14 enleve pas
        9 enlever
        -18 enorme
        -14 enorme $
        -10 enregistrement
        -10 enregistrement $
        -12 ensemble
        13 ensemble $
        -9 ensuite
        -14 entend
        11 entendre
        10 entendre que
        -8 enterrement
        -10 enterrement $
        -5 entiere
        10 entrant
        -5 entre
        18 entre $
        14 entre les
        40 entre nous
        -24 entre psychologue
        -11 entreprise
        40 entretiens
        20 entretiens ne
        7 envers
        -13 envers mon
        13 envers vous
        25 envie
        7 envie d
        5 envie de
        -12 envoye
        21 envoyee
        24 envoyee ici
        -18 envoyer
        -7 envoyer l
        -15 epoque
        20 epouse
        -16 eprouvante
        -10 epuisee
        -10 epuisee $
        9 epuisent
        -32 equipe
        -12 erreur
        20 es
        -27 espacer
        23 espere
        11 espere que
        7 esperer
        25 espoir
        7 espoir dans
        -8 espoir pour
        14 essaie
        14 essaye
        -20 essaye trois
        -12 essayer
        6 essence
        6 essence la
        8 essentiel
        -30 est
        58 est a
        11 est beaucoup
        24 est bien
        -13 est bon
        -8 est ca
        -29 est ce
        16 est cense
        29 est dans
        33 est de
        17 est deja
        10 est des
        18 est devenu
        28 est dit
        16 est du
        -38 est dur
        -5 est ecrit
        -10 est en
        -14 est encore
        -7 est fini
        32 est gentil
        -10 est glaciale
        -18 est grace
        19 est gratuit
        9 est inutile
        -7 est juste
        -19 est l
        -7 est la
        -20 est long
        -9 est mieux
        -23 est mon
        -13 est mort
        16 est non
        -13 est normal
        -14 est nouveau
        13 est pareil
        -15 est parti
        -15 est pas
        -43 est passe
        -9 est pire
        -13 est plus
        -36 est pour
        36 est que
        9 est restee
        -18 est son
        -25 est toujours
        21 est tout
        13 est tres
        17 est trop
        8 est un
        -30 est une
        12 est venu
        21 est vide
        -51 est vrai
        -9 estime que
        50 et
        -7 et a
        46 et apres
        -21 et aucun
        -38 et c
        -36 et ca
        10 et ce
        7 et cela
        9 et ces
        19 et chaque
        11 et de
        10 et elle
        -25 et finalement
        24 et il
        10 et ils
        -9 et j
        61 et je
        -6 et l
        13 et la
        37 et le
        -6 et maintenant
        -46 et moi
        23 et mon
        6 et ne
        8 et nos
        19 et on
        -7 et personne
        16 et pour
        -8 et puis
        -80 et que
        7 et revit
        16 et rien
        10 et sans
        6 et si
        7 et tout
        12 et une
        14 et votre
        23 et vous
        8 etais
        -25 etais en
        -7 etais sceptique
        -63 etait
        -19 etait inutile
        -13 etait l
        -9 etait la
        8 etait long
        16 etait ma
        13 etait mieux
        -43 etait pas
        -6 etait pour
        21 etait une
        -11 etapes
        16 etat
        -7 ete
        18 ete $
        42 etes
        16 etes bien
        9 etes cool
        16 etes gentille
        10 etes la
        76 etre
        11 etre a
        -5 etre aidee
        12 etre au
        -11 etre fatiguee
        -9 etre franc
        9 etre franche
        10 etre honnete
        13 etre patiente
        5 etre realiste
        18 etre repare
        -18 etre reste
        11 etre sincere
        -20 etre venue
        -25 etudes
        -52 eu
        -12 eu du
        -18 eu le
        -20 eu que
        12 eu une
        17 euros
        9 euros pour
        -5 evaluer
        -5 evaluer la
        11 evapore
        -27 ex
        30 exactement
        8 exactement comme
        37 exactement la
        -14 exam
        -14 exam de
        -11 excuse
        5 excusez
        -5 excusez moi
        -7 exemple
        -27 exercice
        -9 exercice de
        -10 exercice des
        32 exercices
        19 exercices de
        -15 exercices en
        19 exercices je
        13 existe
        15 exos
        12 experte
        12 experte en
        -11 explique
        17 expliquer
        29 expliquer $
        -20 expliquer comment
        14 expliquez
        27 expose
        -7 exposition au
        13 exposition c
        -7 exposition ca
        16 expositions
        11 face
        -10 face $
        18 face a
        -29 facile
        37 facon
        15 facon $
        21 facon de
        -7 facture
        -17 factures
        -17 failli
        16 failli annuler
        14 faire
        10 faire $
        5 faire c
        16 faire ca
        -22 faire de
        8 faire des
        16 faire du
        -11 faire l
        -13 faire la
        -32 faire les
        8 faire partie
        14 faire plaisir
        5 faire une
        45 fais
        18 fais acte
        20 fais ca
        -9 fais dans
        -12 fais la
        -6 fais pas
        -11 fais plus
        -14 fais quoi
        19 fais tous
        -9 faisais
        -32 faisait
        25 fait
        -18 fait $
        -13 fait ?
        -15 fait de
        6 fait des
        24 fait du
        17 fait ici
        10 fait la
        13 fait le
        -11 fait les
        -30 fait mal
        -16 fait partie
        29 fait plus
        19 fait pour
        7 fait quoi
        -5 fait rien
        -6 fait ses
        15 fait tout
        -17 fait un
        -15 fait une
        -13 faite
        29 faites
        28 faites le
        13 faits
        -19 fallait
        -9 fallait $
        -10 fallait que
        5 famille et
        10 fassent
        21 fatigue
        12 fatigue $
        -20 fatigue aujourd
        -12 fatigue de
        -38 fatiguee
        -24 fatiguee $
        -18 fatiguee apres
        13 fatiguee d
        -19 faudra
        28 faudrait
        13 faudrait quelqu
        -7 fausse
        -7 fausse couche
        -14 faut
        -12 faut aller
        -11 faut changer
        5 faut etre
        -10 faut il
        -20 faut que
        -14 fauteuil
        7 fauteuil $
        -9 fauteuil est
        -16 femme
        9 femme $
        -14 femme dit
        10 femme qui
        6 fenetre et
        12 fera
        32 ferai
        21 ferai plus
        -5 ferait
        6 ferme
        8 feront
        8 feront rien
        -5 feuille
        -17 feuille vous
        -10 fevrier
        5 fevrier et
        24 fiche
        -6 fiche sur
        13 fiches
        -20 fiere
        7 fil
        -13 fille
        14 fille $
        -15 film
        7 fils
        -20 fils $
        -33 fin
        11 fin $
        -12 fin du
        -5 finalement
        -19 finalement non
        -31 fini
        5 fini $
        8 finir
        18 finirait
        13 finis
        13 finis par
        17 finit
        14 finit par
        33 foi
        12 foi dans
        -15 fois
        9 fois $
        -9 fois ?
        -15 fois au
        11 fois dehors
        -8 fois depuis
        14 fois et
        -7 fois par
        -5 fois sur
        52 fond
        23 fond $
        25 fond je
        14 font
        -10 font rien
        -6 foot
        58 force
        25 force de
        15 forcer
        9 forme
        -19 fort
        8 forte
        6 fou
        20 fous
        -8 foutu
        -13 foyer
        -13 foyer il
        -9 franc
        -8 francais
        9 franche
        62 franchement
        24 franchement $
        11 franchement j
        26 franchement je
        -14 franchement le
        8 franchise
        33 francs
        11 francs la
        -21 frere
        -17 frere croit
        5 frere est
        -34 frere et
        11 frigo
        11 frigo $
        -6 froid
        -17 fuir
        -16 fumer
        -16 fumer $
        -5 g
        -25 gache
        24 gagne
        10 galere
        10 galere $
        -36 garcon
        -21 garde
        -26 garde $
        -22 garder
        -13 garder le
        9 gardez
        14 gars
        9 gars de
        9 gaz
        -18 genant
        -20 general
        -6 general pour
        -8 generaliste
        -21 genoux
        -11 genoux ne
        19 genre de
        22 gens
        5 gens qui
        43 gentil
        41 gentille
        18 gentille mais
        5 gerer
        5 gerer seule
        -11 glaciale
        -9 glaciale $
        16 glisse
        17 glisse $
        7 glisse sur
        -10 gout
        7 gout de
        -11 gouttes
        -12 grace
        -12 grace a
        -18 grand
        5 grand chose
        -9 grand mere
        12 graphique
        12 graphique de
        -7 gratitude c
        27 gratuit
        19 gratuit $
        12 grille
        6 grille pain
        -27 grosse
        -18 groupe de
        13 gueri
        50 guerir
        21 guerir $
        24 guerison
        6 guerit
        -20 guerre
        -6 guerre $
        -19 h
        -7 h $
        -10 hab
        13 habitude
        -24 haha
        -24 haha $
        -10 hate
        -9 haute
        -24 hein
        8 hein $
        -12 heritage
        14 hesite
        14 hesite a
        5 heure
        -26 heure $
        13 heure a
        11 heure de
        -8 heure et
        6 heure je
        9 heure passe
        8 heure pour
        5 heures
        -31 heures $
        20 heures de
        -26 heureusement
        -12 heureusement qu
        -14 heureusement que
        -14 hier
        -17 hierarchie
        13 histoires
        15 hiver
        31 hiver passe
        6 hoche
        6 hoche la
        6 hochez
        6 hochez la
        -21 homme
        -15 homme $
        5 honnete
        33 honnetement
        10 honnetement je
        -35 honte
        -13 honte $
        -25 honte de
        -15 hopital
        -12 hopital ne
        -20 horaire
        -20 horaires
        -20 horaires de
        21 horloge
        -29 hui
        -6 hui $
        -6 hui c
        -5 hui mon
        -6 hui pour
        9 huit
        -9 huit $
        16 huit mois
        -28 humeur
        19 hypnose
        49 ici
        17 ici $
        -12 ici a
        17 ici ca
        12 ici ce
        8 ici depuis
        -17 ici j
        -24 ici je
        -7 ici on
        -13 ici parce
        -9 ici reste
        -9 ici tout
        -7 icitte
        26 identique
        20 identique $
        6 identique a
        -69 il
        -41 il a
        -15 il avait
        -10 il dit
        -5 il en
        27 il est
        -7 il faisait
        -22 il fait
        -11 il faudra
        9 il faudrait
        -14 il m
        8 il me
        6 il n
        -20 il ne
        -10 il pleut
        6 il s
        -10 il se
        -22 il un
        -16 il va
        24 il vraiment
        -28 ils
        -11 ils m
        -12 ils n
        -9 ils ont
        -10 images
        13 imam
        -6 importe
        -10 importe quoi
        -27 impossible
        55 impression
        8 impression d
        14 impression de
        10 impression qu
        23 impression que
        9 incapable
        9 incapable de
        -24 incendie
        -7 inconnue
        10 infirmiere
        23 insister
        33 insister ?
        26 installe
        -10 instant
        -9 instant tout
        8 intact
        8 intact $
        -6 interet
        8 interroge
        9 inutile
        32 inutile $
        19 inutile de
        -9 inutiles
        20 invente
        -25 invitent
        6 ira
        26 irai
        20 irai jamais
        10 irai pas
        6 irait
        8 ironie
        -8 issue
        13 issue $
        19 j abandonne
        -8 j ai
        -38 j aime
        -10 j aimerais
        -26 j allais
        -20 j apprecie
        -11 j apprends
        5 j arrete
        23 j arriverai
        60 j aurais
        -47 j avais
        -14 j avance
        -16 j ecrivais
        11 j en
        20 j espere
        14 j essaie
        -46 j etais
        14 j hesite
        15 j irai
        6 j ouvre
        -5 j suis
        -5 j y
        -8 jai
        37 jamais $
        -10 jamais a
        20 jamais au
        -9 jamais ca
        -7 jamais je
        -7 jamais quoi
        6 jamais rien
        12 jambe
        12 jambe de
        7 janvier $
        13 je bois
        6 je cherche
        26 je commence
        -38 je comprends
        9 je compte
        6 je connais
        -33 je constate
        37 je continue
        10 je coule
        13 je crains
        11 je crie
        33 je crois
        -15 je croyais
        -5 je deplace
        -20 je deteste
        -10 je devrai
        -19 je devrais
        -49 je dis
        -6 je disais
        -9 je dois
        -8 je dors
        32 je doute
        13 je ferme
        13 je finis
        -24 je gache
        -7 je garde
        17 je jette
        38 je l
        14 je lache
        9 je laisse
        50 je le
        -29 je lui
        -10 je m
        11 je mange
        -24 je me
        -11 je mets
        -9 je n
        -13 je ne
        -7 je note
        36 je parle
        -25 je pars
        27 je passe
        -43 je pensais
        65 je pense
        30 je perds
        -51 je peux
        13 je pleure
        6 je pose
        19 je prefere
        -13 je prefererais
        8 je prends
        -9 je propose
        27 je raconte
        43 je rentre
        22 je repars
        6 je reponds
        6 je reprends
        -22 je respire
        13 je ressens
        -6 je retiens
        -16 je retire
        30 je reviendrai
        24 je revienne
        10 je reviens
        19 je sais
        7 je savais
        10 je serai
        14 je serais
        21 je songe
        28 je sors
        -15 je souris
        16 je stagne
        -11 je suis
        -12 je tiens
        12 je tire
        -8 je tournais
        21 je tourne
        -23 je trouvais
        18 je trouve
        10 je veux
        16 je viendrai
        9 je vienne
        53 je viens
        -34 je vois
        -55 je voulais
        16 je vous
        15 jette
        -8 jeu
        -6 jeu de
        -48 jeudi
        -14 jeudi $
        -9 jeudi pas
        15 jeudis
        -12 job
        14 jolie
        -12 joue
        -36 jour
        31 jour $
        -5 jour a
        11 jour j
        -34 jours
        -28 jours ci
        -9 jours ou
        16 jpense
        15 jsais
        15 jsais pas
        5 jsp
        -9 jsuis
        -18 juge
        -21 juge m
        -15 jugee
        -39 juin
        -19 juin on
        -10 jumeaux
        32 jure
        -7 jusqu au
        19 jusqu ici
        7 juste
        24 juste $
        -12 karim
        -41 kine
        -18 kine pour
        -21 l
        -11 l a
        11 l accident
        -10 l accueil
        19 l agenda
        -29 l ai
        7 l aid
        5 l aide
        10 l air
        11 l ancienne
        10 l angoisse
        -13 l annee
        -9 l anniversaire
        -37 l appli
        -9 l apres
        8 l arnaque
        -12 l arreter
        -28 l ascenseur
        7 l assistante
        -23 l assurance
        -10 l attestation
        16 l automne
        -5 l autoroute
        -31 l autre
        -9 l avait
        -16 l avez
        -17 l avocat
        9 l eau
        -9 l echelle
        -24 l ecole
        8 l ecrire
        8 l ecris
        33 l effet
        -10 l emdr
        10 l enfance
        -8 l enterrement
        24 l espoir
        6 l essence
        8 l essentiel
        42 l etais
        32 l ete
        -20 l exercice
        20 l exposition
        21 l heure
        -23 l histoire
        -15 l hopital
        21 l horloge
        32 l idee
        13 l imam
        55 l impression
        -10 l instant
        6 l interet
        9 l on
        -5 l ordonnance
        -13 l usine
        28 l utilite
        -7 la
        24 la $
        9 la ?
        12 la a
        21 la au
        12 la aussi
        8 la bas
        -6 la biere
        29 la boite
        6 la bonne
        5 la bouche
        -6 la boulangerie
        -5 la boule
        15 la c
        5 la ca
        6 la cage
        -24 la cantine
        23 la case
        11 la chaque
        -20 la chaudiere
        -17 la chorale
        -11 la coherence
        -6 la comprendra
        18 la depression
        -34 la difference
        -9 la douche
        -7 la facture
        5 la famille
        12 la fatigue
        6 la fenetre
        -5 la feuille
        -17 la fiche
        -12 la fin
        13 la foi
        11 la force
        -7 la garde
        -20 la guerre
        -9 la j
        -8 la je
        -14 la laisse
        42 la lettre
        22 la liste
        -9 la lumiere
        -8 la main
        -14 la mairie
        -27 la maison
        59 la meme
        11 la mer
        12 la methode
        -7 la mienne
        17 la moindre
        -11 la montre
        -18 la mort
        -40 la musique
        -13 la mutuelle
        -15 la naissance
        -15 la page
        18 la peine
        -7 la petite
        23 la peur
        -12 la phrase
        11 la pleine
        5 la plus
        9 la porte
        -40 la prefecture
        -16 la premiere
        -23 la prochaine
        11 la psychologie
        15 la psychologue
        14 la psychotherapie
        -28 la question
        10 la rentree
        -29 la respiration
        -18 la retraite
        -11 la reunion
        -6 la riviere
        -7 la route
        -12 la salle
        65 la seance
        19 la semaine
        -24 la sertraline
        31 la seule
        -7 la sortie
        -5 la suite
        -19 la suivante
        19 la tcc
        -9 la technique
        13 la tete
        31 la therapie
        -5 la troisieme
        11 la vase
        15 la verite
        -6 la video
        7 la vingtieme
        5 la visio
        -10 la voiture
        26 lache
        22 lache $
        -8 lache l
        -21 lacher
        -18 lacher $
        19 laisse
        -5 laisse tomber
        -19 laissee
        5 laisser
        19 laisser tomber
        20 laissez
        -27 laurent
        -8 lausanne
        -55 le
        9 le 12
        -7 le 14
        -8 le 3
        9 le 9
        21 le bon
        -5 le bus
        11 le cafe
        30 le calcul
        16 le car
        -8 le carnet
        -17 le chauffage
        -11 le chemin
        -16 le chien
        11 le coeur
        18 le courant
        39 le debut
        35 le declic
        19 le deuil
        8 le dire
        28 le dis
        -15 le dit
        -12 le divorce
        6 le dosage
        6 le dossier
        15 le emdr
        6 le face
        -20 le faire
        18 le fais
        -22 le fauteuil
        21 le ferai
        7 le fil
        19 le fond
        -6 le foot
        11 le frigo
        8 le garagiste
        9 le gaz
        6 le grille
        -9 le groupe
        -8 le jeu
        24 le jeudi
        -8 le jour
        -13 le journal
        -10 le juge
        -13 le kine
        -7 le lait
        -16 le lien
        -15 le lithium
        -11 le long
        -8 le lundi
        -13 le lycee
        11 le magasin
        -51 le matin
        -27 le medecin
        31 le meme
        -5 le metro
        -7 le mois
        -15 le monsieur
        -17 le mot
        -13 le nouveau
        -26 le parking
        15 le passe
        -8 le pasteur
        -7 le permis
        -35 le petit
        -13 le plafond
        -5 le plan
        -23 le plus
        -18 le point
        20 le premier
        8 le prenez
        13 le prenom
        -8 le printemps
        6 le prix
        7 le probleme
        -7 le programme
        28 le psy
        -15 le psychiatre
        23 le psychologue
        -16 le questionnaire
        -11 le radiateur
        8 le respect
        -16 le reste
        30 le resultat
        -39 le sais
        13 le sang
        -11 le scan
        24 le sentiment
        18 le seul
        -8 le soir
        -6 le somnifere
        36 le soulagement
        -7 le suis
        -20 le tableau
        8 le taxi
        -15 le telephone
        -28 le temps
        11 le tour
        -6 le train
        26 le traitement
        13 le trajet
        27 le vendredi
        27 le vide
        -10 le xanax
        -9 le yoga
        13 leger
        -40 legere
        -23 legere $
        -26 les
        41 les autres
        6 les bras
        -34 les cachets
        19 les choses
        -18 les crises
        11 les deux
        -16 les devoirs
        -23 les dimanches
        -19 les enfants
        13 les exercices
        15 les exos
        8 les fiches
        -13 les fous
        25 les gens
        -11 les gouttes
        -10 les images
        -15 les maths
        -11 les matins
        50 les memes
        -13 les minutes
        6 les mots
        -14 les petits
        -10 les pieds
        13 les psychologues
        -15 les psys
        -12 les reunions
        15 les seances
        8 les semaines
        19 les vacances
        9 les valeurs
        19 les votres
        34 lettre
        37 lettre $
        -6 lettre a
        -23 leve
        13 lever
        -31 libere
        -15 lien
        -33 lieu
        -27 lieu de
        9 ligne plate
        27 liste
        5 liste pour
        -15 lithium
        8 loin
        29 loin $
        11 lol
        22 lol $
        -39 long
        10 long $
        -5 long mais
        6 longtemps
        -9 longtemps $
        14 longtemps que
        -20 longue
        -14 loyaute
        -14 loyaute envers
        8 loyer
        6 loyer l
        7 lu
        -52 lui
        -12 lui $
        -9 lui ai
        27 lui au
        -10 lui en
        -10 lui et
        8 lui repondre
        -9 lumiere
        -29 lundi
        -9 lundi $
        -9 lundi j
        -39 lycee
        29 m
        -105 m a
        46 m aide
        -7 m aident
        68 m aider
        20 m aiderait
        -19 m appeler
        30 m apporte
        20 m apportent
        14 m asseoir
        26 m attendais
        10 m attendent
        -18 m avait
        -39 m avez
        -21 m avoir
        16 m echappe
        13 m ecoute
        7 m en
        -9 m endort
        11 m enlever
        -17 m envoyer
        9 m epuisent
        -13 m est
        14 m expliquez
        8 m interroge
        -25 m invitent
        5 m ont
        18 m ouvrirai
        -49 m y
        -32 ma
        -31 ma belle
        15 ma blonde
        13 ma collegue
        -6 ma cousine
        22 ma decision
        16 ma derniere
        9 ma famille
        -13 ma faute
        16 ma foi
        8 ma franchise
        -12 ma job
        -13 ma maman
        13 ma mere
        40 ma place
        21 ma poche
        -8 ma pression
        -13 ma sage
        -27 ma soeur
        8 ma tante
        13 ma tete
        15 ma therapie
        11 ma vie
        -5 ma voisine
        -6 ma voix
        -5 macon
        9 madame
        -11 magasin
        7 mai $
        -10 mains
        -7 mains tremblaient
        14 mains vides
        -28 maintenant
        -19 maintenant $
        -13 maintenant j
        -13 maintenant je
        5 maintenant vous
        -14 mairie
        -11 mais
        21 mais a
        10 mais au
        6 mais c
        -31 mais ca
        18 mais ce
        21 mais elle
        13 mais en
        -25 mais ici
        -5 mais il
        -44 mais j
        7 mais je
        7 mais l
        -6 mais la
        -6 mais le
        -10 mais maintenant
        21 mais mon
        -15 mais necessaire
        32 mais non
        -17 mais on
        -5 mais pas
        -11 mais un
        26 mais une
        -25 mais vous
        -50 maison
        -41 maison $
        19 maison c
        -13 maison mais
        -18 maisons
        45 mal
        36 mal $
        -9 mal a
        -8 mal au
        -8 mal de
        11 mal que
        -14 malade
        -10 maladie
        26 malgre
        21 malgre tout
        -17 maman
        -11 maman $
        11 maman est
        -19 mange
        -8 mange une
        -33 manque
        -8 manque de
        14 marabout
        -29 marchait
        -26 marchait pas
        -32 marche
        16 marche $
        -9 marche ?
        -5 marche au
        -16 marche j
        -48 marche pas
        12 marche pour
        17 marche sur
        -12 marchent
        -11 marchent plus
        17 marcher
        21 marchera
        9 marchera jamais
        12 marchera pas
        -44 mardi
        -32 mardi $
        20 mardis
        -38 mari
        -5 mari $
        17 mari a
        -25 mari et
        13 mari ne
        6 mari paie
        -35 mariage
        -42 mariage $
        -19 mariage de
        23 marre
        19 marre de
        19 mars $
        -21 maternite
        -20 maths
        -15 maths ca
        -19 matin
        -16 matin $
        6 matin a
        17 matin et
        -23 matin je
        -6 matin si
        -11 matins
        -11 matins $
        -11 mauvais
        -35 mauvaise
        -26 mauvaise mere
        -15 mdr
        -25 mdr $
        -13 me battre
        -16 me concentrer
        5 me confie
        -29 me convient
        7 me correspond
        -9 me coupe
        17 me coute
        -11 me degoute
        -5 me demandais
        19 me demande
        13 me demander
        8 me demandez
        -25 me deteste
        27 me dis
        -14 me disais
        30 me dit
        13 me dites
        31 me faire
        -8 me fait
        8 me fatigue
        13 me faudrait
        7 me faut
        10 me font
        12 me force
        19 me guerir
        12 me l
        -14 me la
        17 me laisse
        -14 me le
        -13 me leve
        -14 me manque
        15 me parait
        -9 me parle
        -7 me pese
        20 me rappeler
        -10 me rend
        7 me rendre
        10 me reveille
        7 me semble
        -12 me sens
        11 me sert
        8 me soigner
        -25 me stresse
        -51 me suis
        7 me surprends
        -28 me trouve
        -7 me tue
        -25 me va
        6 me vois
        38 mechancete
        15 mechancete vous
        6 medecin
        -24 medecin $
        20 medecin m
        -26 medecine
        25 medicament
        47 meme
        8 meme $
        13 meme boule
        -16 meme case
        -15 meme chose
        17 meme de
        18 meme endroit
        12 meme noeud
        -51 meme pas
        -6 meme plus
        18 meme qu
        22 meme resultat
        -24 meme si
        86 memes
        5 memes nuits
        -20 menait
        36 mene
        5 mene nulle
        11 mene quelque
        -21 menent
        10 mentir
        11 mer
        -65 merci
        -24 merci $
        -12 merci d
        -13 merci de
        -12 merci docteur
        -5 merci pour
        -19 mercredi
        -15 mercredi $
        8 mercredis
        -52 mere
        -54 mere $
        28 mere dit
        7 mere ne
        -21 mere que
        -17 mes
        -11 mes amis
        21 mes cauchemars
        -5 mes chats
        -8 mes chaussures
        6 mes comptes
        -25 mes copains
        51 mes crises
        21 mes enfants
        -21 mes genoux
        -7 mes mains
        8 mes notes
        -8 mes nuits
        -15 mes parents
        -16 mes pensees
        -24 mes potes
        -7 mes propres
        27 mes reponses
        13 mes scores
        36 methode
        11 methode n
        14 methodes
        9 metier a
        -15 metro
        -5 metro trop
        14 mettez
        -22 mettre $
        13 mettre des
        -6 mi
        -6 midi
        21 mien
        -7 mienne
        40 mieux
        9 mieux $
        28 mieux avec
        5 mieux de
        17 mieux fait
        22 mieux grace
        10 mieux le
        -8 mieux qu
        7 mieux que
        -9 milieu
        15 mille
        12 mille francs
        -13 minable
        -11 minute
        -51 minutes
        -17 minutes $
        -21 minutes de
        -11 minutes en
        7 minutes et
        -17 mis
        -8 mis le
        6 mise a
        41 moi
        68 moi $
        8 moi ?
        -9 moi aussi
        -7 moi avec
        -22 moi c
        -14 moi ca
        11 moi cette
        5 moi comme
        7 moi de
        21 moi et
        28 moi je
        27 moi la
        -14 moi les
        -14 moi meme
        33 moi non
        -13 moi on
        16 moi pas
        17 moi plus
        -16 moi si
        8 moi un
        36 moindre
        17 moins
        -11 moins $
        -16 moins de
        15 moins en
        -19 moins ici
        27 moins il
        11 moins j
        20 mois
        19 mois $
        -6 mois ci
        30 mois de
        -20 mois j
        -10 mois je
        20 mois que
        -39 moment $
        -38 mon
        17 mon age
        -7 mon appareil
        8 mon argent
        -24 mon associe
        53 mon avis
        -5 mon avocat
        -19 mon beau
        -14 mon boulot
        39 mon cas
        6 mon chat
        -20 mon chef
        29 mon chien
        -20 mon choix
        -24 mon chum
        -7 mon collegue
        -24 mon copain
        16 mon creneau
        -6 mon dos
        -14 mon employeur
        20 mon enfance
        20 mon epouse
        -27 mon ex
        7 mon fils
        -22 mon garcon
        -10 mon grand
        -18 mon humeur
        -38 mon mari
        -22 mon mariage
        35 mon medecin
        10 mon metier
        -8 mon oncle
        -11 mon patron
        -61 mon pere
        -12 mon preavis
        15 mon probleme
        15 mon score
        -7 mon telephone
        23 mon temps
        -23 mon travail
        5 mon truc
        18 monde
        -22 monde $
        -17 monde avance
        24 monde dit
        -12 monsieur
        -18 montre
        7 montrer
        22 moque
        9 moral
        -6 moral est
        -31 mort
        6 mort $
        -8 mort avant
        -18 mort de
        40 mots
        27 mots $
        -5 mouchoir
        5 mouchoirs
        5 mouchoirs $
        7 mourir
        6 moyens de
        18 mur
        -40 musique
        -13 mutuelle
        -10 mutuelle ?
        32 n
        39 n a
        -35 n ai
        -13 n aide
        -5 n aille
        15 n aime
        -15 n arrive
        -11 n arriverai
        11 n attends
        -18 n aurais
        9 n avais
        -6 n avait
        22 n avance
        -10 n avons
        20 n en
        -53 n est
        -10 n etait
        -10 n importe
        11 n irai
        -18 n ont
        12 n ose
        33 n y
        -16 naissance
        -10 namur et
        -6 nantes
        -6 nantes $
        11 ne bouge
        -19 ne change
        6 ne changera
        -14 ne changerait
        -9 ne colle
        11 ne comprends
        11 ne comptez
        17 ne constate
        -17 ne couvre
        16 ne crois
        -7 ne dis
        12 ne donne
        -44 ne doute
        6 ne fait
        11 ne ferai
        16 ne la
        -10 ne le
        -16 ne m
        -55 ne marche
        -12 ne marchent
        12 ne marchera
        -22 ne me
        16 ne nous
        20 ne pas
        11 ne passe
        7 ne passera
        -24 ne pensais
        8 ne peut
        20 ne peuvent
        18 ne peux
        -9 ne pourrai
        -16 ne pouvait
        19 ne pouvez
        15 ne prend
        -13 ne rappelle
        -10 ne repare
        20 ne reste
        19 ne revient
        -14 ne s
        5 ne se
        32 ne sens
        -65 ne sert
        -5 ne servaient
        23 ne servent
        -19 ne servirait
        11 ne soigne
        -20 ne sont
        15 ne souhaite
        18 ne suffit
        35 ne suis
        13 ne tient
        5 ne trouve
        -26 ne veux
        -13 ne viendrai
        63 ne vois
        7 ne voit
        12 ne vous
        29 neant
        29 neant $
        -15 necessaire
        -15 necessaire $
        -23 nerfs
        31 neuf
        7 neuvieme
        97 ni
        28 ni avec
        10 ni de
        12 ni le
        11 ni les
        13 ni vous
        -17 nickel
        -17 nickel $
        -11 niece
        -21 niveau
        -16 noel
        12 noeud
        48 non
        30 non $
        7 non ?
        -11 non a
        -5 non ca
        5 non et
        -38 non je
        49 non plus
        -11 nonante
        -17 normal
        -11 normal d
        -16 normal de
        42 nos
        20 nos entretiens
        17 nos rencontres
        10 nos rendez
        -40 nos seances
        13 note
        -12 note tout
        -5 noter
        21 notez
        8 notre
        -10 notre temps
        79 nous
        6 nous $
        -5 nous avons
        -8 nous deux
        23 nous on
        -46 nouveau
        -14 nouveau $
        -9 nouveau cachet
        -22 nouvelles
        -36 nuit
        -13 nuit $
        -28 nuits
        -12 nuits $
        5 nuits blanches
        10 nul
        22 nul $
        20 nulle
        38 nulle part
        -24 objectif
        15 oblige
        27 oblige sinon
        5 occuper
        -16 octobre
        -6 odeur
        -15 offre
        11 ok
        -8 on
        -53 on a
        -15 on aborde
        -31 on avait
        -17 on avance
        -12 on commence
        20 on continue
        -12 on demenage
        16 on dirait
        -15 on dit
        5 on effleure
        14 on est
        26 on fait
        9 on le
        63 on m
        9 on me
        15 on n
        34 on ne
        -8 on ouvre
        21 on paie
        49 on parle
        -61 on peut
        -24 on pourrait
        5 on reprend
        -16 on s
        -10 on sait
        -19 on se
        28 on tourne
        16 on va
        -10 on venir
        9 on verra
        -8 oncle
        -53 ont
        -14 ont dit
        -5 ont pas
        -16 ont rien
        9 onze
        -9 oran
        7 ordonnance
        -9 oreille
        -9 oreille et
        -14 ose
        5 ose pas
        -17 ou
        -10 ou bien
        24 ou est
        -6 ou j
        -19 ou je
        17 ou l
        10 ou on
        6 ou un
        -18 oublie
        18 oui a
        7 outils
        -26 ouvert
        -18 ouvre
        -8 ouvre $
        -7 ouvrir
        18 ouvrirai
        -18 page
        -9 paie
        31 paient
        11 pain $
        -11 panique
        -10 panique ?
        5 panne
        12 pansement
        12 pansement sur
        29 pantoute
        6 pantoute $
        -6 papier $
        -18 papiers
        5 paques
        22 par
        -18 par contre
        6 par habitude
        -6 par jour
        -23 par l
        6 par la
        -13 par le
        -14 par loyaute
        -12 par mois
        -20 par mon
        13 par penser
        9 par politesse
        25 par semaine
        13 par un
        -14 par une
        9 par vous
        22 parait
        15 parait inutile
        -19 parce
        5 parce qu
        -24 parce que
        -26 pardon
        -5 pardon $
        -9 pardonner
        -9 pardonner a
        68 pareil
        63 pareil $
        -7 pareil au
        12 pareil qu
        -15 parents
        -8 parents ?
        -30 parfait
        19 parfois
        12 parfois en
        7 parfois je
        -30 parlait
        -30 parle
        -8 parle ?
        12 parle a
        -16 parle au
        11 parle du
        16 parle et
        -11 parle ici
        11 parle je
        25 parle on
        -12 parle plus
        -7 parlent
        31 parler
        -18 parler $
        -8 parler au
        10 parler ca
        9 parler de
        -5 parler du
        7 parler je
        -7 parler m
        -17 parler mais
        13 parler ne
        21 parler parler
        8 parler va
        -20 parlerai
        -5 parlez
        -15 parlons
        15 parlotte
        22 parole
        -10 parole du
        28 parole ne
        5 paroles
        -13 pars
        -18 part
        28 part $
        -9 parti $
        -17 partie
        10 partie $
        -22 partiels
        10 partir
        -9 partir $
        7 partir de
        -7 partis
        32 pas
        63 pas $
        -8 pas ?
        7 pas a
        -5 pas aime
        34 pas au
        26 pas avec
        -18 pas besoin
        10 pas bouge
        36 pas ca
        22 pas change
        8 pas comment
        -7 pas comprise
        41 pas continuer
        23 pas convaincu
        -19 pas d
        -39 pas de
        -8 pas dormi
        -52 pas du
        -10 pas ecroule
        44 pas en
        -31 pas encore
        15 pas entre
        14 pas envie
        41 pas et
        23 pas etre
        -18 pas eu
        16 pas grand
        13 pas guerir
        5 pas ici
        23 pas j
        -21 pas je
        -15 pas jeudi
        9 pas l
        14 pas la
        -8 pas le
        -24 pas les
        36 pas m
        -28 pas mais
        28 pas mal
        27 pas me
        31 pas mieux
        -14 pas moi
        16 pas ni
        -25 pas on
        20 pas parce
        -7 pas partis
        -15 pas passe
        -11 pas persuadee
        38 pas plus
        42 pas pour
        13 pas pourquoi
        -22 pas pu
        -48 pas que
        -17 pas quoi
        9 pas revenir
        24 pas si
        16 pas sur
        17 pas sure
        12 pas tort
        11 pas trouve
        33 pas un
        -15 pas venir
        7 pas vivre
        26 pas vous
        -14 pas vu
        43 passe
        -27 passe $
        9 passe a
        -13 passe et
        20 passe l
        22 passe la
        20 passe pas
        -13 passee
        -7 passee $
        -32 passer
        7 passera
        7 pasteur
        10 pasteur a
        13 patiente
        18 patients
        -12 patron
        -9 patronne
        8 pattes
        -9 paul
        6 pause
        -8 pauses
        -14 paye
        -19 paye par
        13 payer
        -7 payer le
        15 peine
        -13 peine $
        10 peine a
        -16 peine pour
        25 peine que
        -22 pendant
        -17 pendant l
        -9 pendant la
        -14 pendant le
        -6 pendant que
        24 pendant une
        -67 pensais
        -11 pensais $
        -24 pensais pas
        7 pensais qu
        -36 pensais que
        26 pense
        26 pense $
        -12 pense a
        10 pense faire
        -15 pense le
        -38 pense plus
        21 pense qu
        7 pense que
        30 pensees
        23 pensees je
        21 penser
        -6 penser a
        -6 pensez vraiment
        13 perd
        8 perdre
        -6 perdre mon
        14 perdre son
        9 perds
        28 perds mon
        36 perdu
        5 perdu $
        9 perdue
        9 perdue $
        -74 pere
        -24 pere $
        -9 pere dit
        -27 permis
        -12 personne
        -9 personne $
        -14 personne m
        -5 personne me
        -7 personne peut
        22 personne plus
        -7 personne pour
        18 personnel
        18 personnel $
        -20 persuadee
        6 perte
        -6 pese
        -33 petit
        -10 petit $
        -7 petit a
        10 petite victoire
        -19 petits
        -10 petits enfants
        -15 peu
        -7 peu court
        -16 peu plus
        16 peu pres
        8 peur $
        -16 peur de
        -9 peur du
        -32 peur que
        41 peut
        -5 peut decaler
        -25 peut en
        19 peut etre
        9 peut faire
        -11 peut le
        7 peut me
        -15 peut on
        21 peut pas
        -17 peut rien
        7 peut soigner
        22 peuvent
        -28 peux
        5 peux pas
        -6 pharmacie
        -30 phrase
        23 phrases
        -10 pieds
        -7 pipeau
        -7 pire
        -6 pire $
        25 pis
        17 pis c
        16 place
        14 place a
        -14 plafond
        -6 plaisir
        -27 plaisir $
        -14 plan
        -8 plan $
        9 plante
        -12 plaque
        -29 plaquer
        7 plat
        22 plate
        9 plate $
        15 plein
        26 pleine
        19 pleine conscience
        -7 pleure
        -15 pleure $
        -8 pleure dans
        -11 pleure tout
        -18 pleurer
        -12 pleurer $
        -10 pleurer devant
        10 pleurs
        -10 pleut
        -10 pleut encore
        -13 plu
        25 plus
        48 plus $
        9 plus a
        -28 plus aucun
        -7 plus beau
        -21 plus clair
        5 plus confiance
        -20 plus d
        -18 plus dans
        -43 plus de
        -33 plus depuis
        -7 plus du
        38 plus en
        26 plus envie
        16 plus et
        -14 plus fort
        -9 plus grand
        18 plus j
        -26 plus jamais
        14 plus je
        11 plus la
        20 plus le
        22 plus les
        31 plus loin
        -21 plus mal
        12 plus on
        -6 plus prendre
        -8 plus qu
        -17 plus que
        -22 plus quoi
        -6 plus rien
        43 plus trop
        13 plus venir
        29 plutot
        18 plutot que
        24 poche
        -6 poids
        12 poil
        -13 point
        21 point $
        -18 point de
        13 points
        9 politesse
        12 politesse $
        -6 pont
        -12 portail
        12 porte
        -12 porte $
        22 porte tout
        -5 porter
        6 portes
        8 pose la
        -39 possible
        -9 possible $
        -24 potes
        12 pour
        10 pour ca
        19 pour ce
        19 pour ceux
        14 pour de
        20 pour des
        13 pour dire
        47 pour etre
        -38 pour l
        -35 pour la
        -54 pour le
        -32 pour les
        -6 pour ma
        15 pour me
        18 pour moi
        -36 pour mon
        15 pour ne
        5 pour nous
        -14 pour parler
        -10 pour pas
        52 pour que
        21 pour quoi
        -25 pour tout
        -8 pour trois
        -38 pour un
        -13 pour une
        15 pour venir
        -8 pour voir
        13 pour votre
        10 pour vous
        48 pourquoi
        18 pourquoi insister
        -10 pourquoi j
        21 pourquoi la
        9 pourquoi venir
        6 pourra
        -26 pourrai
        -5 pourrait
        -11 pourriez
        -7 pourriez me
        51 poursuivre
        28 poursuivre $
        15 poursuivre cette
        13 pourtant je
        -28 pouvait
        -23 pouvait m
        -39 pouvez
        -6 pouvez me
        -24 pouvez vous
        -7 pouvoir
        -22 pouvoir venir
        -12 preavis
        -9 precise
        -40 prefecture
        7 prefere
        13 prefere etre
        -12 prefere le
        -13 prefererais
        -14 prefererais venir
        32 premier
        60 premier jour
        -32 premier mois
        -6 premiere
        -14 premiere fois
        26 prend
        8 prend pas
        -8 prendre
        5 prendre du
        9 prends
        8 prends le
        20 prenez
        8 prenez pas
        7 prenom
        9 prenom de
        16 pres
        18 presence
        5 present
        -5 presque
        -15 presse
        -8 pression
        -8 pret
        -8 pret a
        -16 prete
        -15 prete a
        -12 pretend
        7 preuve
        -21 prevu
        11 printemps
        -37 pris
        -15 pris l
        9 pris ma
        10 prise
        10 prise en
        21 prix
        6 prix du
        33 probleme
        14 probleme c
        23 problemes
        -30 prochaine
        -11 prochaine fois
        -13 prochaine seance
        -19 prof
        9 profiterait
        9 profiterait vraiment
        -28 profs
        30 programme
        37 programme $
        69 progres
        42 progres $
        43 progresse
        27 progresse $
        -17 projet
        13 promis
        10 promis $
        5 promis je
        10 promis que
        -7 prononce
        -7 prononce le
        -16 propose
        -7 propres
        -7 propres ailes
        34 protocole
        -6 prouve
        -6 prouve $
        28 prunes
        44 psy
        42 psy $
        15 psy ca
        -7 psy n
        -22 psy ne
        -9 psychanalyse
        -8 psychanalyste
        -27 psychiatre
        16 psychologie
        -17 psychologie ne
        26 psychologue
        33 psychologue $
        -24 psychologue et
        -6 psychologue ne
        19 psychologue scolaire
        13 psychologues
        14 psychotherapie
        18 psychotherapie $
        -24 psys
        -7 psys c
        5 pu $
        -16 pu dire
        23 pu la
        18 puis deux
        -15 puisque
        12 puisse
        10 puisse m
        20 puissiez
        9 puissiez m
        5 pure
        71 qu
        -12 qu a
        43 qu au
        14 qu avant
        14 qu elle
        23 qu en
        -7 qu est
        19 qu ici
        -19 qu il
        -10 qu on
        -19 qu un
        -8 qu une
        -57 quand
        -8 quand est
        11 quand j
        -32 quand je
        -34 quand meme
        20 quand mon
        -18 quand on
        18 quarante
        -5 quarante minutes
        -10 quart
        -6 quart d
        13 quatorze
        -22 quatre
        -16 quatre heures
        41 que
        -25 que c
        41 que ca
        7 que causer
        27 que ce
        7 que cela
        -6 que d
        12 que dalle
        9 que de
        14 que des
        -25 que dieu
        -7 que dix
        -10 que du
        -28 que j
        9 que je
        31 que l
        -18 que la
        -11 que le
        -34 que les
        5 que ma
        11 que maman
        -36 que mes
        -6 que moi
        7 que mon
        17 que nos
        14 que nous
        -19 que parler
        -15 que personne
        10 que quelqu
        13 que quelque
        12 que soit
        -21 que tout
        10 que venir
        -36 que vous
        -19 quel
        6 quel que
        -5 quelle
        39 quelqu
        39 quelqu un
        26 quelque
        45 quelque chose
        -16 quelque part
        -22 quelques
        -58 question
        8 questionnaire
        15 questionnaire est
        11 questionnaires
        8 questions
        50 qui
        -9 qui a
        14 qui en
        6 qui est
        5 qui m
        8 qui me
        14 qui n
        39 qui ne
        22 qui ont
        -13 qui passe
        -22 qui s
        16 qui suis
        18 qui va
        24 qui veut
        11 qui vous
        10 quoi
        -15 quoi $
        -13 quoi ?
        43 quoi bon
        13 quoi ca
        8 quoi dire
        -35 quoi ecrire
        -24 quoi faire
        -7 quoi mettre
        21 quoi que
        -24 quoi sert
        12 r
        34 raconte
        9 raconte l
        16 raconte ma
        34 raconter
        -11 radiateur
        -6 raide
        44 raison
        59 raison $
        -9 raison de
        23 ramene
        8 range
        -14 rappel
        -16 rappele
        19 rappeler
        -25 rappelle
        20 ras
        44 ras le
        6 rassurer
        -19 rate
        -14 rate mon
        6 realise
        6 realise que
        5 realiste
        -10 rechute samedi
        22 recommence
        17 recommence $
        13 recommencer
        -20 recu
        -5 redescend
        -10 reessaie
        -6 refaire
        11 refait
        6 refait mes
        33 refermer
        16 reflechi
        -25 refuse
        -14 refuse le
        -6 regarde
        -6 regarde les
        32 regarder
        22 regarder l
        5 regardez
        20 regle
        20 reglent
        27 regler
        -12 regret
        -29 regrette
        -29 regrette pas
        12 rejoint
        -12 relaxation
        -24 remarque
        -8 rembourse
        18 remede
        8 remercie
        8 remercie mais
        -12 remets
        13 remplir
        19 remplir des
        -5 remplir votre
        26 remplit
        20 remplit pas
        20 remue
        26 remue la
        -15 remuer tout
        34 rencontres
        17 rencontres $
        20 rendez
        23 rendez vous
        7 rendre
        -19 rendu
        32 rentre
        7 rentre $
        6 rentre avec
        -9 rentre par
        10 rentree
        13 rentree j
        24 repare
        26 repare $
        -10 repare pas
        12 reparer
        14 reparer $
        -11 reparler
        26 repars
        -8 repars avec
        17 repars toujours
        -6 repas
        -20 repense
        -20 repense a
        -17 repete
        -10 repete $
        11 repeter
        -14 repond
        22 repondre
        38 repondre $
        -21 repondu
        -6 repondu que
        21 reponse
        27 reponses
        -9 repose
        -9 repose la
        5 reprend
        -43 reprendre
        -13 reprendre $
        -13 reprendre l
        6 reprends
        5 repris
        -9 repris le
        14 respect
        6 respect que
        8 respecte
        6 respiration carree
        7 respiration ne
        -18 respire mieux
        18 respirer
        9 ressens
        6 ressens aucun
        72 reste
        27 reste $
        -6 reste ca
        -6 reste de
        14 reste la
        -11 reste par
        20 reste rien
        12 rester
        17 rester la
        47 resultat
        5 resultat $
        14 resultats
        13 resume
        -27 retard
        -15 retard $
        -6 retiens
        23 retire
        25 retire de
        30 retour
        27 retour pour
        12 retourne
        -25 retourner
        -17 retraite $
        -24 retrouve
        -18 reunions
        10 reveille
        21 revenir
        7 revenir $
        6 revenir la
        15 reviendrai
        12 reviendrai $
        24 revienne
        24 revienne ?
        -17 reviens
        19 revient
        5 revit
        -13 revoir
        -13 revoit
        -13 revoit apres
        -12 ri
        -11 ri $
        9 ridicule
        12 ridicule $
        40 rien
        85 rien $
        -27 rien a
        -8 rien apporte
        8 rien c
        -20 rien ca
        -13 rien ces
        7 rien change
        -10 rien contre
        -11 rien d
        -13 rien de
        -13 rien dit
        21 rien et
        -7 rien fait
        -6 rien il
        -16 rien j
        -15 rien mais
        -9 rien mon
        21 rien n
        6 rien ne
        6 rien pantoute
        13 rien pour
        7 rien que
        -14 rien y
        -6 riviere
        16 rond
        27 rond $
        12 rond depuis
        13 rouge
        -22 roule
        -22 roule $
        11 route
        12 rythme
        -7 rythme $
        -8 rythme la
        55 s
        -12 s ameliore
        -23 s arrete
        6 s arreter
        24 s en
        -12 s est
        11 s evapore
        -16 s il
        26 s installe
        -33 sa
        -7 sa psy
        -9 sac
        -13 sage
        -13 sage femme
        -12 saint
        -20 sais
        -9 sais $
        -7 sais jamais
        9 sais pas
        -8 sais que
        -30 sait
        -12 sait pas
        -10 sait qu
        -17 salle
        -13 salle est
        -42 samedi
        -10 samedi $
        6 sang
        6 sans
        -5 sans alcool
        36 sans doute
        -6 sans effet
        -6 sans espoir
        38 sans mechancete
        -8 sans pleurer
        12 sans que
        16 sans rien
        -16 sans trembler
        10 sans vouloir
        -9 sans vous
        21 sans y
        9 sante
        13 sauf
        -9 sauf moi
        16 sauf que
        -25 saute
        -13 sauter
        8 savais
        14 savais deja
        -26 savent
        -10 savez
        -6 savoir $
        -7 savoir si
        -11 scan
        -11 scan corporel
        8 sceptique
        -6 sceptique je
        19 scolaire
        19 scolaire m
        27 score
        13 scores
        -36 se parle
        -16 se passe
        -13 se revoit
        6 se sentir
        14 se trompe
        27 se voir
        -9 seance
        -33 seance $
        -11 seance ?
        12 seance agreable
        14 seance de
        -18 seance ecourtee
        -16 seance eprouvante
        -9 seance etait
        10 seance j
        8 seance je
        15 seance merci
        21 seance n
        70 seances
        59 seances $
        -8 seances de
        5 seances et
        11 seances n
        -10 seances pour
        -13 semaine
        -30 semaine $
        -7 semaine a
        8 semaine c
        8 semaine d
        -5 semaine derniere
        17 semaine et
        -8 semaine j
        13 semaine je
        12 semaine la
        -6 semaine prochaine
        -39 semaines
        -9 semaines $
        8 semaines et
        -6 semaines sans
        -17 semblant $
        23 semblant que
        18 semble
        -16 sens
        19 sens $
        16 sens a
        34 sens bien
        -22 sens de
        -24 sens inutile
        -9 sens je
        12 sens pareil
        11 sens pas
        10 sens que
        -28 sent
        -28 sent $
        -5 senti
        -10 senti ecoute
        15 senti que
        -17 sentie
        24 sentiment
        5 sentiment de
        19 sentiment que
        -13 sentir une
        20 sept
        16 sept mois
        11 septante
        45 septembre
        26 septembre $
        16 sera
        11 sera jamais
        11 serai
        -8 serai mort
        14 serais
        -40 serait
        34 serieusement
        21 serieusement $
        24 serieux
        16 serieux ?
        -7 sers
        -7 sers a
        -27 sert
        10 sert $
        -21 sert a
        28 sert de
        -8 sert plus
        -24 sertraline
        -20 sertraline ne
        -5 servaient
        -18 servait
        -13 servait a
        12 serve
        19 servent
        19 servent a
        -5 servi a
        -7 service
        -19 servirait
        -42 ses
        -6 ses dents
        -17 seul $
        13 seule
        -24 seule $
        9 seule a
        31 seulement
        11 seulement la
        -56 si $
        -7 si a
        13 si c
        9 si ca
        8 si ce
        -9 si jamais
        -15 si l
        15 si ma
        17 si peu
        10 si rien
        17 si vous
        10 sieste
        10 sieste $
        -7 siffle
        -7 siffle $
        6 signaler
        11 signe
        10 silence
        8 simple
        -11 simplement
        42 sincere
        8 sincerement
        -21 sinon
        -22 sinon j
        9 six
        -7 six ans
        5 six mois
        10 six seances
        -15 sms
        7 sociale
        -38 soeur
        -5 soeur m
        49 soi
        32 soigne
        9 soigne $
        26 soigne pas
        15 soigner
        8 soigner $
        12 soir
        -38 soir $
        9 soir ?
        16 soir et
        27 soir je
        -10 soirs
        30 soit
        32 soit $
        6 soit le
        6 soit pour
        6 soixante
        -6 solide
        -6 solide pour
        9 solution
        -26 sommeil
        7 sommes
        6 sommes a
        -18 somnifere
        -40 son
        -16 son avis
        14 son temps
        22 songe
        21 songe a
        -9 sonne
        35 sont
        -7 sont pas
        -12 sophro
        21 sors
        -5 sors de
        -9 sort par
        56 sortant
        25 sortant $
        17 sortant faut
        -20 sorti
        -18 sortie
        -9 sortie videe
        14 sortirai
        14 sortirai pas
        -14 sou
        15 souhaite
        11 soulage
        42 soulagement
        -15 souris
        -23 souris $
        -12 sous
        5 sous les
        -6 soutient
        -6 soutient que
        5 souvenez
        5 souvenez du
        -35 souvent
        -16 souvent $
        8 soyez
        -12 special
        -12 special cette
        16 stade
        -12 stage
        16 stagne
        -22 stationnement
        -15 stress
        -29 stresse
        -5 studio
        14 suffit
        18 suffit pas
        -13 suggere
        25 suis a
        -17 suis allee
        15 suis au
        9 suis aussi
        -19 suis bien
        -12 suis bloquee
        -5 suis content
        -12 suis demande
        12 suis devenue
        11 suis encore
        18 suis exactement
        -19 suis juste
        15 suis la
        -11 suis le
        -5 suis macon
        6 suis mal
        -26 suis nul
        17 suis oblige
        33 suis pas
        5 suis peut
        8 suis plus
        16 suis sceptique
        -10 suis senti
        -17 suis sentie
        -7 suis sorti
        -7 suis sortie
        6 suis surprise
        26 suis toujours
        14 suis trop
        9 suis un
        -47 suis une
        10 suis venu
        -9 suis venue
        -6 suit
        -21 suite
        -5 suite $
        -20 suivante
        54 suivi
        26 suivi $
        15 suivie
        11 sujet
        8 sujet $
        -14 supermarche
        5 sur
        10 sur 10
        -14 sur deux
        5 sur l
        -35 sur la
        -59 sur le
        6 sur les
        -12 sur mes
        48 sur moi
        -15 sur mon
        31 sur un
        28 sur une
        -24 sur vous
        20 sure
        11 sure que
        22 surement
        15 surplace
        -7 surplace et
        7 surprends
        7 surprends a
        6 surprise
        6 surprise a
        -14 surtout
        -9 surtout $
        -8 surtout une
        -10 svp
        -9 svp $
        18 sympa
        -7 syndicat
        33 t
        20 t es
        14 t il
        -5 t on
        -14 table
        -33 tableau
        10 tais de
        -10 tannee
        -10 tannee de
        22 tant que
        -15 tante a
        -19 tape
        7 tard
        8 taxi
        30 tcc
        -8 td
        -9 technique
        -48 telephone
        -12 telephone ?
        -19 tellement
        13 temps
        24 temps $
        -10 temps de
        -6 temps dure
        -22 temps ici
        11 temps mais
        14 temps on
        14 temps perdu
        5 temps pour
        -5 temps que
        25 tenir
        8 tenu le
        -5 terre
        28 tete
        16 tete $
        8 tete et
        -5 the $
        39 therapeute
        32 therapeute $
        16 therapeutes
        115 therapie
        24 therapie $
        30 therapie a
        10 therapie c
        15 therapie ca
        -6 therapie est
        19 therapie et
        -16 therapie ne
        8 therapie qui
        -47 tiens
        -19 tiens $
        -11 tiens a
        26 tient
        16 tient pas
        30 tire
        16 tirera
        -14 titre
        -5 tombe
        27 tomber
        13 tomber $
        10 top
        9 tort
        -10 tort $
        7 tort que
        -13 tot
        -7 tot $
        11 total
        -17 touche
        -17 touche $
        -14 toucher
        67 toujours
        14 toujours $
        19 toujours au
        7 toujours aussi
        9 toujours autant
        -7 toujours la
        13 toujours le
        15 toujours les
        -6 toujours mais
        -7 toujours pareil
        27 toujours pas
        -30 toujours rien
        25 tour
        11 tour de
        -8 tournais
        -8 tournais en
        26 tourne
        33 tourne en
        -20 tourner
        -13 tourner en
        35 tous
        22 tous ces
        32 tous les
        7 tout
        30 tout $
        -17 tout a
        12 tout arreter
        7 tout bien
        61 tout ca
        48 tout ce
        -6 tout cela
        -14 tout comme
        -8 tout de
        20 tout dire
        -14 tout elle
        24 tout essaye
        5 tout est
        7 tout et
        -6 tout je
        -22 tout le
        -29 tout plaquer
        -9 tout roule
        12 tout s
        -28 tout seul
        -9 toute
        10 toute facon
        -27 toute seule
        38 toutes
        -22 train
        18 traite
        34 traitement
        34 traitement $
        -19 traitement pour
        36 trajet
        15 tram
        -11 tranquille
        -11 tranquille $
        -34 travail
        -16 travail $
        -5 travail et
        -10 travail n
        -9 travail ne
        26 travail sur
        -16 travaille
        -6 travailler
        -9 travers
        -7 tremblaient
        -24 trembler
        -10 trembler $
        -5 trempees
        20 trente
        18 tres
        8 tres bien
        -12 tres bonne
        -10 tribunal
        -14 triste
        -43 trois
        -8 trois $
        9 trois ans
        -20 trois antidepresseurs
        35 trois mois
        6 trois seances
        -25 trois semaines
        13 troisieme
        -5 troisieme fois
        17 troisieme psy
        35 trompe
        -14 trop
        -22 trop bas
        -27 trop de
        20 trop dur
        -13 trop long
        8 trop tard
        -24 trop vite
        22 trou
        22 trou $
        -23 trouvais
        -19 trouvais ca
        -9 trouvait
        -6 trouve
        29 trouve $
        24 trouve a
        -10 trouve ca
        7 trouve plus
        -9 trouve que
        25 trouvent
        -8 trouver
        6 trouvez
        35 truc
        39 truc $
        -12 truc du
        5 trucs
        24 tu
        16 tu as
        -7 tue
        -7 tue $
        -6 un
        16 un $
        11 un a
        -19 un article
        -11 un autre
        6 un canard
        26 un cas
        9 un comme
        -24 un coup
        20 un d
        -16 un de
        -7 un demenagement
        -9 un dossier
        5 un echec
        19 un fauteuil
        11 un gars
        -16 un homme
        -20 un jour
        -18 un mois
        7 un moment
        25 un mur
        12 un pansement
        18 un petit
        -70 un peu
        12 un poil
        9 un psy
        26 un psychiatre
        -10 un que
        33 un qui
        28 un sens
        -14 un sou
        -9 un truc
        5 un vrai
        5 une
        20 une amelioration
        -12 une amie
        8 une annee
        -5 une attaque
        7 une boite
        26 une bonne
        -13 une bouteille
        -11 une crise
        -13 une difference
        -9 une erreur
        -41 une fois
        14 une heure
        -7 une inconnue
        12 une jambe
        9 une ligne
        5 une liste
        -26 une mauvaise
        -6 une nuit
        -9 une oreille
        6 une pause
        -17 une pensee
        26 une personne
        -22 une perte
        -23 une place
        10 une porte
        8 une raison
        -5 une seance
        52 une seule
        10 une sieste
        -6 une therapie
        9 une vraie
        19 urgence
        -9 urgences
        25 use
        -13 usine
        -9 utile
        -28 utilise
        39 utilite
        22 utilite $
        5 utilite de
        -31 va
        -62 va $
        -24 va bien
        -6 va changer
        18 va me
        -10 va mieux
        27 va pas
        -17 vacances du
        7 vaille
        6 vaille la
        -6 vais
        14 vais arreter
        -12 vais donner
        -6 vais etre
        21 vais mal
        -25 vais mieux
        19 vais pas
        -34 vaisselle
        7 valeurs
        -14 valise
        -14 valise $
        11 vase
        7 vaut
        9 vaut la
        -16 vaut pas
        14 vaut rien
        -24 vendredi
        -23 vendredi $
        48 venir
        42 venir $
        13 venir ?
        -8 venir avec
        -14 venir ca
        12 venir et
        22 venir ici
        9 venir je
        -28 venir la
        -23 venir le
        9 venir mais
        8 venir si
        24 vent
        14 vent $
        18 ventre
        -8 ventre $
        24 venu
        -22 venue
        -18 venue $
        14 venue chercher
        -18 venue quand
        9 verifie le
        -11 verifier
        15 verite
        9 verra
        -5 verre
        -8 vers
        -25 vestiaire
        -23 veut
        16 veut $
        -35 veut dire
        -7 veux
        5 veux arreter
        -11 veux bien
        -22 veux continuer
        30 veux dire
        -62 veux pas
        35 veux plus
        14 vexer
        39 vide
        23 vide $
        15 vide et
        -12 vide mais
        -14 videe
        -19 video
        -14 video ?
        13 vider
        14 vides
        14 vides $
        23 vie
        6 vie $
        -6 vie et
        13 vieille
        13 viendrai
        -10 viendrai en
        7 viendrai plus
        17 vienne
        9 vienne $
        45 viens
        42 viens $
        -31 viens chercher
        5 viens ici
        9 viens je
        27 viens par
        10 vient
        20 vient jamais
        5 vieux
        -10 village
        -20 vingt
        10 vingt ans
        5 vingt et
        -6 vingt minutes
        7 vingtieme
        7 vingtieme seance
        13 virgule
        23 visiblement
        -19 vite
        5 vivre
        13 vocabulaire
        13 vocabulaire $
        58 voila
        28 voila $
        -17 voila c
        8 voila tout
        15 voir
        -22 voir avec
        13 voir l
        57 vois
        25 vois aucun
        -6 vois bien
        -14 vois la
        72 vois pas
        -20 vois plus
        -10 voisin
        6 voisine me
        14 voit
        -8 voit pas
        9 voiture
        -19 voix
        -9 voix haute
        -7 volant
        -6 vole
        10 volonte
        -22 volontiers
        47 vos
        11 vos questions
        26 vos seances
        116 votre
        -12 votre confrere
        11 votre ecoute
        -9 votre fauteuil
        22 votre methode
        -17 votre patience
        22 votre temps
        20 votre truc
        19 votres
        6 voudrais
        -10 voudrait
        -55 voulais
        -9 voulais que
        -12 voulais vous
        -17 voulait
        27 voulez
        14 voulez vous
        15 vouloir
        10 vouloir vous
        -15 voulu
        36 vous
        10 vous $
        -20 vous a
        5 vous allez
        -38 vous au
        24 vous avez
        -11 vous aviez
        -10 vous benisse
        -26 vous c
        -13 vous ca
        7 vous connaitre
        24 vous decevoir
        16 vous dire
        14 vous dites
        11 vous dois
        -11 vous donne
        -7 vous donner
        -5 vous ecoutez
        -22 vous en
        18 vous et
        37 vous etes
        6 vous hochez
        16 vous il
        22 vous je
        -48 vous l
        20 vous le
        -15 vous m
        24 vous ne
        26 vous ni
        12 vous non
        21 vous notez
        13 vous ou
        -21 vous parler
        -6 vous pensez
        -34 vous pouvez
        13 vous puis
        10 vous puissiez
        -7 vous que
        5 vous regardez
        -12 vous savez
        -9 vous si
        5 vous souvenez
        8 vous soyez
        14 vous vexer
        13 vous voulez
        11 vous vous
        15 vous y
        -16 vrai
        -36 vrai $
        -18 vrai et
        12 vrai probleme
        26 vraie
        24 vraiment
        -10 vraiment $
        12 vraiment la
        -17 vraiment merci
        16 vraiment que
        7 vu
        -18 vu le
        -8 vue
        -11 wallah
        -9 wallah je
        -12 week
        -12 week end
        -10 xanax
        -10 xanax ne
        32 y
        27 y ai
        8 y aille
        12 y arriver
        5 y change
        7 y changera
        21 y croire
        -48 y croyais
        15 y croyez
        10 y en
        10 y fassent
        8 y feront
        -8 y mettre
        -7 y prendre
        -12 y remets
        -5 y revenir
        11 y vois
        11 yeux
        -9 yoga
        -6 z
        37 zero
        14 zero $
        30 zero changement
        """
}
