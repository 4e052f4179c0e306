/// Rows of Spanish for what is said barely, is asked plainly, is carried across a clause or goes in circles.
extension DoubtTable {
    static let spanishBareRules: [(name: String, pattern: String)] = [
        (
            "no-change",
            "sin <adv>* ningun|ninguna|el|la|apenas* <adv>* menor|minimo|minima? <change> <adv>* desde|tras|despues|pese|hasta|$"
        ),
        ("no-change", "sin <adv>* ningun|ninguna? <adv>* <change> <adv>* con|en <adv>* <strong|dur>"),
        (
            "no-change",
            "ni un|una|el|la|los <adv>* solo|sola|menor|minimo|minima|pequeno|pequena? <adv>* <change> <tail>* $"
        ),
        ("no-change", "^^ <lead>* <adv>* todo|siempre|sigue|exactamente <adv>* igual <tail>* $"),
        ("no-change", "^^ <lead>* <adv>* todo|sigue? <adv>* lo|la mismo|misma <adv>* de|que siempre|antes <tail>* $"),
        ("no-change", "^ <lead>* no <adv>* <cl>? <adv>* estoy|voy|ando|sigo|siento|encuentro <adv>* mejor <tail>* $"),
        (
            "no-change",
            "voy|vuelvo|salgo|regreso|marcho|llego <adv>* a|casa|de|aqui|sesion|la* <adv>* exactamente|tal|casi* igual|identico|identica <adv>* que? <adv>* como|cual|vine|llegue|entre|antes* $"
        ),
        ("nothing-helps", "nada <adv>* <cl>? <adv>* mueve|avanza|arranca|movido|moviendo|despega <tail>* $"),
        (
            "stuck-alone",
            "estoy|sigo|siento|seguimos|estamos|ando|veo <adv>* estancado|estancada|atascado|atascada|bloqueado|bloqueada|estancados|atascados|atorado|atorada <tail>* $"
        ),
        (
            "question",
            "^^ <lead>* <subject> <adv>* <cl>? sirve|sirven|funciona|funcionan|ayuda|ayudan|servira|ayudara <adv>* de|para|en? <adv>* <tail>* ??"
        ),
        (
            "question",
            "^^ <lead>* <cl>? sirve|sirven|funciona|funcionan|ayuda|ayudan|servira|ayudara <adv>* de|para|en? <adv>* <subject> <adv>* de|para|en? <tail>* ??"
        ),
        (
            "raised-in-vain",
            "<told> <adv>* que <adv>* con? el? tiempo? <subject>? <adv>* <cl>? <adv>* <willhelp> ..4 no|nada|tampoco|pero <adv>* ha|han|<cl>|es|asi|fue|yo|no* <adv>* ayudado|servido|funcionado|mejorado|cambiado? <adv>* $"
        ),
        (
            "beyond-help",
            "soy|ser <adv>* de|uno|una|un|otro <adv>* caso|persona? <adv>* de? <adv>* esos|esas|los|las|aquellos|aquellas <adv>* casos|personas|pacientes? <adv>* que|a|con|para* quienes|quien|los|las? <adv>* no|nadie|nada <adv>* <cl>? <adv>* tiene|tienen|puede|pueden|hay|ayuda|cura|curan|arregla|arreglan|sirve|funciona"
        ),
        (
            "wants-out",
            "<wantout> <adv>* ver|probar|hablar|ir|tener|consultar <adv>* a|con? <adv>* otra|otro|alguien <adv>* persona|psicologo|psicologa|terapeuta|profesional|mas|distinto|distinta|diferente <tail>* $"
        ),
        (
            "no-change",
            "ni un|una <adv>* solo|sola? <adv>* paso|dia|noche <adv>* bueno|buena|mejor|tranquilo|tranquila? <adv>* adelante|desde|tras"
        ),
        (
            "question",
            "^^ <lead>* de|para algo|mucho <adv>* <cl>? sirve|sirven|ayuda <adv>* <subject|doings>? <adv>* ??"
        ),
        (
            "wants-out",
            "<wantout>|quiero|quisiera|gustaria|prefiero <adv>* que <cl> atienda|atendiera|lleve|llevara|vea|viera|trate|tratara <adv>* otra|otro|alguien <adv>* persona|psicologo|psicologa|terapeuta|profesional|mas|distinto|distinta|$"
        ),
        (
            "raised-in-vain",
            "antes <adv>* <cl>? <adv>* creia|confiaba <adv>* en <subject> <adv>* pero|y|mas? <adv>* ya|ahora|hoy <adv>* ya? no <tail>* $"
        ),
        (
            "raised-in-vain",
            "antes <adv>* <cl>? <adv>* tenia <adv>* fe|esperanza|esperanzas|confianza|ilusion <adv>* en? <subject>? <adv>* pero|y|mas? <adv>* ya|ahora|hoy <adv>* ya? no <tail>* $"
        ),
        (
            "lost-without-it",
            "no <adv>* <cl>? <adv>* se|imagino|sabria <adv>* que|donde|como|quien <adv>* yo? <adv>* <cl>? <adv>* haria|estaria|seria|habria|hubiera|podria <adv>* sido|hecho|estado|de|mi|seguir|aguantar|aguantado|vivir* <adv>* sin <subject>|esta|estas|estos"
        ),
        (
            "lost-without-it",
            "yo? <adv>* estaria <adv>* perdido|perdida|hundido|hundida <adv>* sin <subject>|esta|estas|estos"
        ),
    ]

    static let spanishBarePhrases: [(name: String, phrases: String)] = [
        // How one feels, or does not, which says nothing of the next sentence when the full stop is left out.
        ("felthow", "<adv>* mejor|diferente|distinto|distinta|mejorado|escuchado|escuchada|comprendido|comprendida"),
        (
            "change",
            """
            cambio/cambios/mejora/mejoras/mejoria/mejorias/avance/avances/progreso/progresos/resultado/resultados/efecto/
            diferencia/alivio/evolucion
            """
        ),
        (
            "told",
            """
            me|nos|todos|gente|ustedes|medico|medica|psiquiatra|amigos|familia|siempre <adv>* <cl>? dijeron|dicen|dijo|prometieron|prometio|aseguraron|aseguro|juraron|decian|dicho|dice/
            todo el mundo <cl>? dice|decia|dijo
            """
        ),
        (
            "willhelp",
            """
            notaria algo|cambios|cambio|mejoria|mejora/iba a notar/ayudaria/serviria/funcionaria/mejoraria/cambiaria/pasaria/ayuda/sirve/funciona/mejora/iba a <infinitives>/
            va a <infinitives>/iria mejor/va mejor/aliviaria/ayudara/servira/funcionara/mejorara
            """
        ),
        (
            "trip",
            "el viaje|trayecto|pasaje|boleto en|hasta|cada|tan|todas|$/el pasaje|boleto de|del autobus|bus|tren|micro"
        ),
        (
            "place",
            """
            autobus/bus/metro/tren/coche/carro/avion/oficina/trabajo/supermercado/super/tienda/calle/clase/
            colegio/ascensor/cola/atasco/trafico/cama/reunion/reuniones/camion/colectivo/subte
            """
        ),
    ]
}
