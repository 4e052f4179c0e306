/// The last rows that speak in Spanish.
extension DoubtTable {
    static let spanishLastRules: [(name: String, pattern: String)] = [
        (
            "useless",
            "no <adv>* vale|valen|sirve|sirven|sirvio|sirvieron <adv>* pa|para|de <adv>* na|nada|una|un <adv>* <tail>* $"
        ),
        ("useless", "perder <adv>* la|el|mi|las tarde|tiempo|manana|tardes <adv>* <tail>* $"),
        (
            "fit",
            "<strong|weak>? <adv>* no <adv>* <cl>? <adv>* es|son|va|van|creo|siento|sea|parece|pega|cuadra|encaja|acomoda|late <adv>* que|sea|vaya|lo|mi|para|conmigo|mio|cosa|camino|rollo|onda|estilo|tipo* <adv>* para|mio|conmigo|mi|camino|rollo|onda|estilo|gente|cosa <adv>* $"
        ),
        (
            "fit",
            "<strong> <adv>* no <adv>* <cl>? <adv>* es|va|late|cuadra|pega|encaja|son|van <adv>* para|lo|conmigo|mi|$ <adv>* mi|mio|gente|estilo|cosa|$"
        ),
        (
            "fit",
            "capaz|quiza|quizas|igual|creo|siento|puede|tal|posible|talvez <adv>* vez|que|es|sea|ser|yo* <adv>* <strong> <adv>* no <adv>* es|sea|son|va|sirva|funcione|soy|haga"
        ),
        (
            "fit",
            "no <adv>* soy|sere <adv>* de|una|un|el|la|tipo|persona|los|las|para|candidato|candidata* <adv>* <therapy|strong>|que|quienes|gente ..2 <therapy|strong|helps|effects>"
        ),
        (
            "fit",
            "funciona|funcione|sirve|ayuda|funcionara|servira <adv>* a|para|con <adv>* otros|otra|otras|los|la|alguien|gente|demas|todos ..3 a|conmigo|yo|pero|porque|mi ..3 no"
        ),
        (
            "fit",
            "menos|cada|nada|poco|poca <adv>* vez|menos* <adv>* convencido|convencida|segura|seguro|confio|creo <adv>* de|que|con|en ..4 <strong|weak>|camino|mi|sirva"
        ),
        (
            "beyond-help",
            "a|con mi|mis|esta|estas|<num> <adv>* edad|alturas|anos ..3 no|nada|que|tarde <adv>* <cl>? <adv>* hay|cambia|cambio|va|voy|queda|puedo|vale|para|remedio|hacer|cambiar|que"
        ),
        (
            "beyond-help",
            "con|por|en|ni <adv>* nadie|ni|nada|usted|ninguno|ninguna <adv>* con|usted|tu|nadie* <adv>* voy|podre|saldre|lograre|podra|me|puedo <adv>* a|salir|curar|mejorar|arreglar*"
        ),
        (
            "beyond-help",
            "no <adv>* tengo|tiene|hay|encuentro|encontrar <adv>* ya? <adv>* arreglo|remedio|cura|solucion|caso|salida|esperanza <adv>* ni|ya|con|para|lo|$|a"
        ),
        ("beyond-help", "lo mio <adv>* no <adv>* <cl>? <adv>* tiene|hay|va|puede|cura|arregla|quita"),
        ("beyond-help", "soy <adv>* un|una <adv>* caso|causa|los|las <adv>* perdido|perdida|imposible|no|que|sin"),
        (
            "beyond-help",
            "no <adv>* creo|pienso|hay|veo|siento <adv>* que? <adv>* nadie|usted|ustedes|tu|ninguno|ninguna|psicologo|terapeuta|un|una <adv>* <cl>? <adv>* psicologo|psicologa|terapeuta|doctor|terapia* <adv>* que? <cl>? pueda|puedan|puedas|vaya|sepa|va|puede <adv>* a? <cl>? ayudarme|ayudar|hacer|curarme|sacarme|entenderme|salvarme|arreglarme"
        ),
        (
            "beyond-help",
            "nadie|nada <adv>* que|de|lo|usted|nadie|me|diga|digan|haga|hagan* <adv>* <cl>? <adv>* puede|va|podra|podria <adv>* a|hacer|con* <adv>* ayudarme|ayudar|hacer|curarme|sacarme|salvarme|arreglar|arreglarme|quitarme|quitar <adv>* <tail>* $"
        ),
        (
            "never-better",
            "nunca|jamas <adv>* voy|podre|lograre|conseguire|saldre|mejorare|me|estare|sanare <adv>* a|curare|recuperare|pondre|sentire* <adv>* mejorar|estar|salir|sanar|curarme|cambiar|de|bien|mejor|esto"
        ),
        (
            "never-better",
            "no <adv>* voy|podre|creo|lograre <adv>* a|que|vaya|pueda* <adv>* mejorar|sanar|salir|cambiar|curarme|recuperarme <adv>* nunca|de|jamas|<tail>|$"
        ),
        ("does-not-believe", "ya <adv>* no <adv>* creo|confio <adv>* !que en? <adv>* <strong|weak>|nada|$"),
        (
            "does-not-believe",
            "he|perdi|perdido|pierdo|perdiendo|quedo|quede <adv>* perdido? <adv>* la|mi|toda|sin|ya? <adv>* la|mi? fe|esperanza|esperanzas|confianza|ilusion <tail>* $"
        ),
        (
            "does-not-believe",
            "he|perdi|perdido|pierdo|perdiendo|quedo|quede <adv>* perdido? <adv>* la|mi|toda|sin|ya? <adv>* la|mi? fe|esperanza|esperanzas|confianza|ilusion <adv>* en|con|de|por <adv>* que|<strong|infinitives>"
        ),
        (
            "does-not-believe",
            "antes <adv>* <cl>? <adv>* tenia|creia|confiaba|pensaba|esperaba ..6 ya|ahora|hoy <adv>* ya? no"
        ),
        (
            "does-not-believe",
            "de verdad|realmente|acaso|en serio* <strong|weak>? <adv>* <cl>? <adv>* funciona|sirve|ayuda|funcionan <adv>* a|con|para <adv>* alguien|alguno|gente"
        ),
        ("does-not-believe", "<cl> cuesta <adv>* mucho? <adv>* creer|confiar|ver ..5 <effects|helps|strong>"),
        (
            "nothing-helps",
            "nada|ni <adv>* <cl> <adv>* funciona|sirve|ayuda|sirvio|funciono|ayudo|hace|resulta|quita <adv>* a|conmigo|efecto|mi|bien|$"
        ),
        (
            "nothing-helps",
            "nada <adv>* de <adv>* lo|esto|eso|todo|estas* <adv>* que? <adv>* <cl>? hacemos|hago|hablamos|propone|hace|hagamos|digo|dice|probamos|hicimos|he|manda|intento|intentamos|esto? ..3 <helps|effects>|sirvio|sirve|funciono|funciona|ayudo|ayuda|cambia"
        ),
        (
            "nothing-helps",
            "hice|hago|hemos|he|probe|intente|cumpli <adv>* hecho|probado|intentado|cumplido? <adv>* todo|toda|todos|todas|de ..7 y|pero ..2 no|nada|igual|sigo"
        ),
        ("nothing-helps", "ni <therapy|thing> ni <therapy|thing> ni"),
        ("idiom", "en|dando|damos|dar|doy circulos|vueltas <adv>* y|a|en|sobre|$"),
        (
            "idiom",
            "no <adv>* vamos|voy|iremos|llegamos|llego|llegaremos|llevan|lleva|llevara|llevaran <adv>* <cl>? <adv>* a|pa <adv>* ningun|ninguna|nada|ninguno <adv>* lado|parte|sitio|lugar|$"
        ),
        ("idiom", "siempre|cada <adv>* semana|vez? <adv>* es? <adv>* lo mismo|igual <adv>* $"),
        ("idiom", "otra vez <adv>* lo <adv>* mismo"),
        ("idiom", "predicar en el desierto"),
        ("idiom", "arar en el mar"),
        ("idiom", "hablar con una|la pared"),
        ("no-change", "igual|misma|mismo <adv>* de? mal? mala? <adv>* que|de ..2 <timeref>"),
        (
            "no-change",
            "me <adv>* siento|encuentro|noto|veo <adv>* exactamente|lo? <adv>* igual|mismo <adv>* que|de|$"
        ),
        ("no-change", "ni mejor ni peor"),
        ("no-change", "<dur> <adv>* de|y|viniendo|terapia|aqui|asi* para|pa nada|que"),
        (
            "no-change",
            "vuelvo|salgo|regreso|voy|llego|termino ..4 con <adv>* el|la|los|las <adv>* mismo|misma|mismos|mismas"
        ),
        (
            "no-change",
            "hablamos|hablo|hablar|platicamos <adv>* y hablamos|hablo|hablar|platicamos <adv>* y|pero no|nada ..4"
        ),
        ("no-change", "<lead>* no <adv>* mejoro|avanzo|progreso <tail>* $"),
        ("worse", "mientras|cuanto|entre|a <adv>* mas ..4 peor"),
        (
            "worse",
            "solo|solamente|nomas|lo unico <adv>* que? <adv>* me <adv>* altera|angustia|pone|hunde|deprime|hace|deja|remueve|duele|logra|consigue"
        ),
        (
            "useless",
            "tanto|tanta|tantas|tantos <adv>* <talkg|therapy> ..4 y|para|pa|total <adv>* para|pa|que <adv>* que|nada|$"
        ),
        (
            "useless",
            "no <adv>* <cl>? saco|saque|sacamos|obtengo|obtuve|aprendo|aprendi|gano|gane|llevo|lleve <adv>* nada <adv>* en limpio|de|con|hoy|aqui|claro|bueno|util|$"
        ),
        (
            "wants-out",
            "<wantout> <adv>* <cl>? dejar|abandonar|parar|cortar|suspender|terminar|cancelar|interrumpir <strong> <tail>* $"
        ),
        ("wants-out", "no <adv>* seguire|continuare|volvere|regresare|renovare|asistire|acudire <tail>* $"),
        (
            "wants-out",
            "necesito|quiero|busco|prefiero <adv>* ayuda <adv>* de verdad|real|seria|profesional|otra|distinta|mas"
        ),
        (
            "fit",
            "no <adv>* es <adv>* lo|a|para que|lo <adv>* que? vine|busco|buscaba|necesito|necesitaba|esperaba|queria|quiero|imaginaba|pedi"
        ),
        ("end", "hasta aqui|aca <adv>* llegue|llego|llegamos|hemos|yo <adv>* llegado? <adv>* con|<tail>|$"),
        (
            "raised-doubting",
            "esceptico|esceptica|incredulo|incredula ..6 con|de|que|sobre ..6 <effects|infinitives|helps>"
        ),
        (
            "beyond-help",
            "no <adv>* creo|pienso|veo|siento <adv>* que <adv>* usted|tu|nadie|ustedes|ni|ninguno <adv>* ni|nadie|usted|otro|o|alguien* <adv>* <cl>? <adv>* pueda|puedan|puedas|vaya|sepa <adv>* a? <cl>? <infinitives>"
        ),
        ("money", "gastando|tirando|pagando|perdiendo <adv>* a|por|en lo? <adv>* tonto|loco|gusto|nada|vano|balde"),
        ("beyond-help", "ya <adv>* no <adv>* tengo|hay|tiene|queda <adv>* remedio|arreglo|solucion|caso|salvacion"),
        (
            "raised-in-vain",
            "esperando|espero|esperaba ..6 nunca|no|jamas <adv>* pasa|llega|sucede|ocurre|viene|lo|paso|llego|$"
        ),
        (
            "no-change",
            "cuantas|cuanto|cuantos <adv>* veces|tiempo|sesiones|meses|mas <adv>* mas? ..9 para|antes|hasta ..5 cambie|cambia|mejore|sirva|funcione|note|pase"
        ),
        ("no-change", "voy|salgo|vuelvo|regreso|quedo|fui|sali ..2 con las manos vacias"),
        ("no-change", "voy|salgo|vuelvo|regreso|quedo <adv>* vacio|vacia|sin nada"),
        (
            "no-change",
            "vida|todo|cosas|situacion|dias|noches <adv>* esta|estan|sigue|siguen|es|son <adv>* exactamente|todavia|tal* <adv>* igual|iguales|mismo|misma|cual"
        ),
        ("no-change", "nada <adv>* ha|va|han <adv>* a? cambiado|cambiar|mejorado|mejorar <adv>* $"),
        ("no-change", "nada <adv>* cambia|cambio|cambiara|mejora <adv>* $"),
        (
            "no-change",
            "<dur> <adv>* y|pero|de|con ..6 no|ni|sin <adv>* <cl>? <adv>* ha|han <adv>* movido|cambiado|mejorado|bajado|ido|quitado|disminuido|calmado|servido"
        ),
        ("no-change", "<dur> <adv>* y|pero ..5 siguen|sigue|continuan <adv>* ahi|igual|peor|aqui|mal"),
        (
            "beyond-help",
            "no <adv>* creo|siento|pienso|veo <adv>* que <adv>* usted|tu|ustedes <adv>* pueda|puedas|puedan|este|sea|sepa <adv>* con|capacitado|capacitada|capaz|preparado|preparada|indicado|indicada|la|el|manejar|como"
        ),
        (
            "fit",
            "bien|util|buena|bueno|sirve|sirva|servira|funciona <adv>* para|a <adv>* otros|otras|algunos|alguna|la|los|gente ..4 para|a|conmigo <adv>* mi? <adv>* no"
        ),
        ("fit", "^^ <adv>* para mi no <tail>* $"),
        (
            "wants-out",
            "tomar|tomarme|hacer|darme|tomo <adv>* un|una|me* descanso|pausa|tiempo ..2 definitivo|definitiva|definitivamente|siempre|indefinido|indefinida|largo"
        ),
        (
            "end",
            "vengo|voy|asisto <adv>* solo? por <adv>* educacion|costumbre|compromiso|cortesia|cumplir|obligacion|inercia|pena|culpa|no"
        ),
        ("for-what", "para|pa que <adv>* es? <adv>* todo? esto|tanta|tanto|todo $"),
        ("for-what", "entonces|asi <adv>* que? <adv>* para|pa que"),
        (
            "for-what",
            "no <adv>* se|veo|entiendo|tengo <adv>* claro? <adv>* que|lo|para <adv>* que? <adv>* saco|gano|obtengo|aprendo|llevo|consigo|aporta <adv>* yo? <adv>* de|con|aqui|en|viniendo|$"
        ),
        (
            "fit",
            "terapia|tratamiento|metodo|esto|enfoque|sesiones <adv>* es|son|me|parece|parecen|resulta|queda <adv>* demasiado|muy|tan|poco <adv>* blanda|blando|superficial|superficiales|basico|basica|lenta|lento|suave|floja|flojo|ligera|ligero|infantil|teorico|teorica|simple|corta|corto ..2 para <adv>* lo|mi|alguien|mis|este"
        ),
        (
            "fit",
            "no|nunca|jamas <adv>* <cl>? <adv>* llegamos|llegar|tocamos|entramos|vamos|llega|tocas|tratamos|hablamos <adv>* a|al|el|de|la|con|del* <adv>* problema|fondo|raiz|grano|tema|verdadero|verdadera|fondo <adv>* de|real|verdad|del|verdadero|problema|fondo|asunto|la|$"
        ),
        ("giving-up", "tire|tiro|tirado|tirar <adv>* ya? la toalla"),
        (
            "giving-up",
            "renuncie|renuncio|renunciado|resigne|resigno|resignado|resignada <adv>* a <adv>* mejorar|curarme|sanar|estar|ponerme|cambiar"
        ),
        (
            "idiom",
            "si <strong|talkg> <talkobj>* <adv>* curara|curase|sirviera|sirviese|ayudara|arreglara|solucionara|funcionara ..6"
        ),
        (
            "money",
            "<cl> <adv>* ayuda|sirve|alivia|hace|calma|funciona <adv>* mas|mejor <adv>* ..4 que <adv>* esto|venir|la|las|estas|esta|hablar <adv>* <therapy>? $"
        ),
        (
            "hoped",
            "esperaba|esperabamos|imaginaba <adv>* otra|algo|mas|otro <adv>* cosa|mas|distinto|mejor|diferente|tipo|de <adv>* $"
        ),
        (
            "dread",
            "pereza|flojera|fastidio|hueva|agobio|odio|detesto|aborrezco|aburre|cansa <adv>* tener? <adv>* que? venir|estas|estos|la|las|seguir <adv>* <therapy>?"
        ),
        ("wasting", "hago|hacer|estoy|hacemos <adv>* haciendo? <adv>* perder|perdiendo <adv>* el|su|mi|tu* tiempo"),
        (
            "cannot-go-on",
            "no <adv>* me <adv>* veo|imagino|visualizo <adv>* siguiendo|viniendo|continuando|yendo|haciendo|<seguir> ..4"
        ),
        (
            "wants-out",
            "quiero|quisiera|prefiero|necesito|gustaria <adv>* parar|dejarlo|terminar|cortar|acabar|abandonar <tail>* $"
        ),
        (
            "nothing-helps",
            "nada <adv>* de <adv>* lo que <adv>* <cl>? hacemos|hablamos|decimos|dice|digo|hago|trabajamos <adv>* aqui|en|la|sesion|consulta* <adv>* <cl>? cambia|sirve|ayuda|funciona|llega|mejora|arregla"
        ),
        (
            "fit",
            "no <adv>* es|sea|estoy|creo|siento|parece <adv>* que|sea|este|en|este* <adv>* mi|el|un* <adv>* lugar|sitio|espacio|camino|solucion|respuesta <adv>* para? <adv>* mi? <tail>* $"
        ),
        (
            "fit",
            "a|para|con <adv>* otros|otras|otra|algunos|la|los|mucha <adv>* gente|demas|personas? <adv>* <cl>? <adv>* sirve|sirva|servira|ayuda|ayude|ayudara|funciona|funcionara <adv>* <strong>? ..2 pero ..3 yo|mi|conmigo"
        ),
        (
            "question",
            "en|de que <adv>* <cl>? <adv>* ayuda|ayudan|sirve|beneficia <adv>* <strong|weak>|contar|hablar|llorar"
        ),
        (
            "beyond-help",
            "no <adv>* creo|pienso|siento|veo <adv>* que <adv>* usted|tu|ya? <adv>* pueda|puedas|puedan|haya|quede <adv>* hacer|mucho|nada|algo|mas|que* ..3 por|mi|hacer"
        ),
        ("worse", "<dur|strong> ..8 peor|peores <adv>* que <adv>* nunca|antes|cuando|al"),
        ("point", "para|pa|por que <adv>* hago|hacemos|sigo|me <adv>* haciendo|sigo? esto|todo|tanto <adv>* esto? $"),
        (
            "no-hope",
            "no|sin|poca|pocas <adv>* tengo|hay|queda|quedan|veo <adv>* mucha|muchas|ninguna|gran|grandes|ya|demasiada|demasiadas* <adv>* esperanza|esperanzas|expectativas <adv>* de|en|con que? ..5 <effects|helps|infinitives|strong>|algo|lleguemos|mejore|mejorar"
        ),
        (
            "raised-not-think",
            "<thinknot> como|en que? <adv>* se supone que <subject>? <adv>* <cl>? <cl>? <toward>* <adv>* <cl>? <helps|infinitives|effects>"
        ),
        ("wants-out", "^ <lead>* <adv>* no venga|vuelva|regrese|siga <tail>* $"),
        ("question", "vale|merece la pena <seguir|doings> <tail>* ??"),
        ("fit", "no <adv>* estoy|soy|fui <adv>* hecho|hecha para <strong>"),
        (
            "nobody-can-help",
            "ningun|ninguna|nadie <adv>* psicologo|psicologa|terapeuta|terapia|medico|doctor? <adv>* <cl>? <adv>* ha|han|pudo|supo <adv>* podido|sabido|logrado? <infinitives>"
        ),
        ("point", "que <adv>* estamos|estoy|hacemos <adv>* haciendo? <adv>* aqui"),
    ]
}
