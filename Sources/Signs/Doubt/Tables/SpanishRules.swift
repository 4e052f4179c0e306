/// The rows that speak in Spanish.
extension DoubtTable {
    static let spanishRules: [(name: String, pattern: String)] = [
        (
            "raised-not-think",
            "<thinknot> <adv>* <compl>? <subject>? <adv>* <cl>? <adv>* <toward>* <cl>? <adv>* <helps>"
        ),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? <adv>* <subject>? <adv>* <cl>? <adv>* <toward>* <cl>? <adv>* <helps>"
        ),
        (
            "raised-how",
            "<thinknot|doubting> como|en|para|de que? <subject>? <adv>* <cl>? <toward>* <adv>* ayudar|ayuda|ayudarme|servir|sirve|servirme|cambiar|cambia|funcionar|mejorar"
        ),
        (
            "raised-continue",
            "<doubting> <compl>? <adv>* quiero|deba|debo|vale|merece|tiene|tenga|quiera|voy|vaya a? <adv>* <seguir>"
        ),
        ("raised-sense", "<doubting> <compl>? <subject>? <adv>* tenga|tiene <adv>* sentido"),
        ("does-not-help", "<subject> <adv>* <no> <adv>* <cl>? <adv>* <cl>? <toward>* <cl>? <adv>* <helps>"),
        (
            "does-not-help",
            "^ <lead>* <no> <adv>* <cl>? <adv>* <cl>? <toward>* <cl>? <adv>* <helps> <adv>* <strong>"
        ),
        (
            "does-not-help-alone",
            "^ <lead>* no|nunca|jamas|tampoco <adv>* <cl>? <adv>* <cl>? <toward>* <cl>? <adv>* <helps>"
        ),
        ("is-useless", "<subject> <adv>* <cl>? <ser>* <adv>* <useless>"),
        ("useless-alone", "^ !<selfword> <lead>* <adv>* <cl>? <ser>* <adv>* <useless> <adv>* <strong>? <adv>* $"),
        ("useless-alone", "^ <lead>* <adv>* es|parece|resulta inutil <doings>"),
        ("useless-alone", "^ <lead>* vaya|que <useless> <adv>* $"),
        (
            "wasting",
            "estoy|estamos|pierdo|perdemos|siento <adv>* que? estoy|estamos|pierdo|perdemos? perdiendo? el|mi|nuestro|su|tu|dinero tiempo|dinero|con|aqui|viniendo"
        ),
        (
            "point",
            "no <adv>* <cl>? <adv>* tiene|veo|encuentro|hay|le|tienen|tendria|ve <adv>* ve|veo? ningun|ninguna|mucho|mucha|el|la? sentido|utilidad|caso|proposito|motivo <adv>* $"
        ),
        (
            "point",
            "no <adv>* <cl>? <adv>* tiene|veo|encuentro|hay|le|tienen <adv>* ve|veo? ningun|ninguna|mucho|mucha|el|la? sentido|utilidad|caso|proposito|motivo <adv>* a|de|en|para|que? <doings>"
        ),
        (
            "point",
            "<strong> <adv>* no <adv>* <cl>? <adv>* tiene|veo|tienen|encuentro <adv>* ningun|ninguna|mucho|mucha|el? sentido|utilidad|caso|proposito"
        ),
        ("point", "<strong> <adv>* carece|carecen de sentido"),
        ("point", "que <adv>* sentido|caso <adv>* tiene <adv>* $"),
        ("point", "que <adv>* sentido|caso <adv>* tiene <adv>* <doings>"),
        (
            "point",
            "para|de que <adv>* vengo|venir|sigo|seguir|sirve|servir|hablar|voy <adv>* viniendo|venir|esto|hablar|nada|todo|la|seguir|aqui|todo? <therapy>? <adv>* $"
        ),
        ("point", "para|de que <adv>* vengo|venir|seguir|hablar|continuar <adv>* $"),
        ("point", "para|de que <adv>* <cl>? sirve|sirven <adv>* <doings>"),
        ("point", "para|de que <adv>* <cl>? sirve|sirven <subject>"),
        ("point", "que hago <adv>* aqui"),
        ("point", "no <adv>* se <adv>* para|a|por que <adv>* vengo|sigo|venir"),
        (
            "cannot-go-on",
            "no <adv>* puedo|aguanto|soporto <adv>* mas? con esto|todo|la|las|el|estas|esta esto|therapy|<therapy>? <tail>* $"
        ),
        ("cannot-go-on", "no <adv>* puedo|aguanto|soporto <strong>? mas <strong>? <tail>* $"),
        ("cannot-go-on", "ya? no <adv>* puedo <adv>* <seguir> <tail>* $"),
        ("cannot-go-on", "no <adv>* puedo <adv>* con <strong> <tail>* $"),
        ("cannot-go-on", "no <adv>* soy|veo|siento <adv>* capaz de <adv>* <seguir>"),
        ("cannot-go-on", "no <adv>* aguanto <strong> <tail>* $"),
        ("wants-out", "<wantout> <adv>* <quit> <tail>* $"),
        ("giving-up", "me <adv>* rindo <tail>* $"),
        ("giving-up", "me doy por vencido|vencida"),
        ("giving-up", "tiro la toalla"),
        ("giving-up", "^ <lead>* <adv>* lo dejo <tail>* $"),
        ("giving-up", "^ <lead>* <adv>* dejo <strong>"),
        ("done-with", "harto|harta|cansado|cansada|aburrido|aburrida de <strong> <tail>* $"),
        (
            "not-coming-back",
            "no <adv>* quiero|pienso|deseo|voy|tengo|quisiera|me <adv>* apetece? a|ganas? de? <adv>* <seguir> <tail>* $"
        ),
        ("not-coming-back", "no <adv>* volvere|vendre|vuelvo|vengo|seguire|continuare <adv>* <tail>* $"),
        (
            "nothing-helps",
            "nada !que <adv>* de? <strong|weak>? <adv>* <cl>? <adv>* <toward>* <cl>? <adv>* ayuda|sirve|funciona|cambia|mejora|ayudara|servira|funcionara|cambiara|ayudar|ayudarme|servir|cambiar|funcionar|ayudado|servido|funcionado|cambiado|mejorado|mejorar <adv>* <strong>? <tail>* $"
        ),
        (
            "nothing-helps",
            "nada de lo que <adv>* <cl>? hacemos|hago|hablamos|propone|hace|hagamos|digo|dice|probamos <adv>* <cl>? <toward>* <cl>? <adv>* <helps>"
        ),
        (
            "nothing-helps",
            "nada de lo que <adv>* <cl>? hacemos|hago|hablamos|propone|hace|hagamos|digo|dice|probamos <adv>* aqui? <cl>? <toward>* cambia|mejora|cambiara"
        ),
        (
            "nobody-can-help",
            "nadie|usted|ninguna|ningun|ni <adv>* usted|terapia|terapeuta|psicologo|psicologa|tratamiento|medico|terapeutas|cosa? <adv>* no? <cl>? <adv>* puede|podra|va|podria|sabe|pueden a? <adv>* ayudarme|ayudar|curarme|arreglarme|salvarme|sacarme|ayude"
        ),
        ("beyond-help", "no <adv>* tengo <adv>* remedio|arreglo|solucion|cura|salvacion"),
        ("beyond-help", "soy <adv>* un|una <adv>* caso|causa <adv>* perdido|perdida|imposible|sin"),
        (
            "beyond-help",
            "no <adv>* hay <adv>* esperanza|esperanzas|solucion|remedio|salida|arreglo|cura <adv>* para? mi? <tail>* $"
        ),
        ("beyond-help", "no <adv>* hay <adv>* nada que hacer"),
        ("beyond-help", "demasiado tarde para <adv>* mi|esto|cambiar"),
        ("beyond-help", "estoy <adv>* demasiado roto|rota|mal|danado|danada para"),
        (
            "never-better",
            "nunca|jamas|no <adv>* voy|podre|lograre|conseguire a? <adv>* mejorar|cambiar|curarme|estar|salir|ser|recuperarme|sentirme <adv>* bien|feliz|de|mejor|normal? <adv>* esta|esto? <tail>* $"
        ),
        (
            "never-better",
            "nunca|jamas|no <adv>* me? mejorare|cambiare|curare|estare|saldre|recuperare <adv>* bien|mejor|de? esta|esto? <tail>* $"
        ),
        (
            "no-hope",
            "perdi|perdido|perdiendo|pierdo <adv>* toda|la|las? <adv>* fe|esperanza|esperanzas|confianza <tail>* $ !cuando"
        ),
        (
            "no-hope",
            "perdi|perdido|perdiendo|pierdo <adv>* toda|la|las? <adv>* fe|esperanza|esperanzas|confianza en|de|con <adv>* que|<strong|infinitives>"
        ),
        (
            "no-hope",
            "no <adv>* me? tengo|queda|quedan <adv>* ninguna|mucha|muchas? <adv>* fe|esperanza|esperanzas|confianza <adv>* en|de|con|$"
        ),
        ("no-hope", "sin esperanza|esperanzas|fe"),
        ("does-not-believe", "no <adv>* creo|confio <adv>* en <strong>"),
        (
            "does-not-believe",
            "dudas|dudo|esceptico|esceptica|desconfio <adv>* sobre|con|respecto|acerca|de|en <adv>* a|de? <strong> <tail>* $"
        ),
        ("does-not-believe", "<strong> <adv>* no <adv>* me <adv>* convence|convencen"),
        ("does-not-believe", "no <adv>* me <adv>* convence|convencen <strong>"),
        (
            "no-progress",
            "no <adv>* veo|noto|hay|siento|percibo|encuentro|obtengo <adv>* ningun|ninguna|ningunos|mucho|mucha|muchos|nada|un|una|el? de? progreso|progresos|avance|avances|mejora|mejoras|mejoria|cambio|cambios|resultado|resultados|beneficio"
        ),
        (
            "no-progress",
            "no <adv>* estamos|estoy|hemos|he|vamos|voy|siento|creo|veo <adv>* que? este|estemos|estamos|estoy|avance|avanzo? <adv>* avanzando|avanzado|avanzo|progresando|progresado|llegando|llegado|yendo <adv>* a? ninguna|ningun|nada? <adv>* parte|lado|sitio? <tail>* $"
        ),
        (
            "no-progress",
            "no <adv>* avanzo|avanzamos|progreso|progresamos|llegamos|llego|vamos <adv>* a? ninguna|ningun|nada? <adv>* parte|lado|sitio? <tail>* $"
        ),
        ("no-progress", "sin <adv>* avanzar|avances|progreso|progresar|resultado|resultados|mejoria|ver !de|del"),
        ("no-progress", "dando|damos|doy|da <adv>* vueltas <adv>* en|a|sobre|y|sin|$"),
        (
            "no-progress",
            "igual|mismo|misma|cero <adv>* punto|lugar|sitio|situacion|donde|en? <adv>* que|de|donde <adv>* al|cuando|el|antes|empece|empezamos|hace|partida <adv>* principio|empece|inicio|empezamos|comienzo|primer|unos|dia|meses|llegue|entre|semanas?"
        ),
        ("no-progress", "no <adv>* saco|obtengo|gano|consigo|llevo|sacamos <adv>* nada <adv>* de|en|con|$"),
        ("no-progress", "no <adv>* he <adv>* mejorado|avanzado|cambiado <adv>* nada? <adv>* desde|en|con|a|$"),
        (
            "no-progress",
            "ya <adv>* deberia <adv>* haber|estar|sentirme|haberme <adv>* mejorado|mejor|funcionado|ayudado|servido"
        ),
        (
            "hoped",
            "antes <adv>* creia|pensaba|confiaba <adv>* que|en <subject>? <adv>* <cl>? ayudaria|serviria|funcionaria|iba|podia|terapia|esto a? <adv>* ayudar|servir|funcionar|ayudarme|servirme?"
        ),
        (
            "hoped",
            "pense|creia|crei|pensaba|esperaba <adv>* que <subject>? <adv>* <cl>? ayudaria|serviria|funcionaria|iba|podia|ayudara|sirviera|funcionara a? <adv>* ayudar|servir|funcionar|ayudarme|servirme? <adv>* pero ..3 no|nada|sigo"
        ),
        ("question", "^ <lead>* <adv>* <subject>? <adv>* <cl>? sirve|servira <adv>* de|para algo <tail>* ??"),
        (
            "question",
            "^ <lead>* realmente|verdad <subject>? <adv>* <cl>? sirve|ayuda|funciona|sirven <adv>* <strong>? <tail>* ??"
        ),
        (
            "question",
            "en que <adv>* <cl>? <adv>* va|puede|podria|ayuda a? <subject>? ayudar|ayudarme|servir|esto|la"
        ),
        ("question", "como <adv>* se <adv>* supone que <subject>? <adv>* <cl>? <toward>* <cl>? <adv>* <helps>"),
        (
            "question",
            "^ <lead>* como <adv>* <cl>? <toward> <adv>* a? <adv>* ayudarme|ayudar|servirme|servir|cambiar|curarme <adv>* <strong>"
        ),
        (
            "question",
            "^ <lead>* como <adv>* <subject> <adv>* <cl>? va|puede|podria|van <adv>* a? <adv>* <cl>? ayudarme|ayudar|servirme|servir|cambiar|curarme"
        ),
        ("stopped", "<subject>? ha|han dejado de <adv>* ayudarme|ayudar|servir|servirme|funcionar"),
        (
            "regret",
            "ojala|no|nunca <adv>* debi|deberia|hubiera|tendria <adv>* haber|nunca|no? empezado|venido|comenzado"
        ),
        ("no-progress", "sigo|seguimos|estoy <adv>* igual <adv>* $"),
        ("no-progress", "no <adv>* <cl>? siento|encuentro|noto <adv>* mejor <adv>* desde|con|despues|tras|a|pese"),
    ]
}
