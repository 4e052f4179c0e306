/// More rows that speak in Spanish: no change for all the time that went by, going on, the worth of it, who it is for.
extension DoubtTable {
    static let spanishMoreRules: [(name: String, pattern: String)] = [
        ("raised-not-think", "<thinknot> <adv>* <compl>? <subject>? <adv>* <cl>? <cl>? <adv>* <effects>"),
        ("raised-doubting", "<doubting> <adv>* <compl>? <adv>* con? <subject>? <adv>* <cl>? <cl>? <adv>* <effects>"),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? <adv>* con|por|de|en <strong> ..2 <cl>? <toward|effects|helps>"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* que <cl>? <cl>? este|estes|estemos|estoy|estas|estamos <adv>* ayudando|ayudandome|avanzando|mejorando|progresando|sirviendo|llegando|yendo"
        ),
        (
            "raised-not-think",
            "<thinknot> <adv>* que? <adv>* <cl>? avancemos|avance|avanzamos|avanzo|mejoremos|mejore|progresemos|progrese|cambie|cambiemos|ayudes|ayude <adv>* !<kins>"
        ),
        ("raised-not-think", "<thinknot> <adv>* que <cl>? vaya|vayan|vayas <adv>* a <adv>* <cl>? <infinitives>"),
        (
            "raised-doubting",
            "<doubting> <adv>* <compl>? ..7 <cl>? vaya|vayan|va|van|pueda|puedan|puede|pueden|podamos <adv>* a? <adv>* <cl>? <infinitives>"
        ),
        (
            "raised-not-think",
            "no <adv>* <cl>? entra|cabe <adv>* en|la|cabeza* que ..6 vaya|vayan|pueda|puedan|va|sirva|ayude|cambie|quite|cure|arregle"
        ),
        (
            "raised-not-go-on",
            "no <adv>* creo|pienso|se|veo <adv>* que|si? <adv>* <cl>? siga|vuelva|continue|regrese|venga|aguante|seguire|volvere|vuelvo|regresare|voy|vaya|pueda|quiera <adv>* a? <seguir>? <tail>* $"
        ),
        ("does-not-help", "<subject> <adv>* <no> <adv>* <cl>? <cl>? <adv>* <effects>"),
        ("does-not-help", "<no> <cl>? <cl>? <adv>* <toward>* <cl>? <adv>* <effects> !^ <strong>"),
        (
            "does-not-help-alone",
            "^ <lead>* no|nunca|jamas|tampoco <adv>* <cl>? <cl>? <adv>* <toward>* <cl>? <adv>* <effects> !<kins> !<thing>"
        ),
        (
            "does-not-help",
            "lo mio|mi problema|esto|el dolor|la pena|la ansiedad|la tristeza|la depresion <adv>* no <adv>* <cl>? <toward>* <adv>* cura|arregla|quita|soluciona|resuelve|va|curar|arreglar|quitar|tiene <adv>* a? <adv>* <infinitives>? ..1 <talkg|therapy|compl>"
        ),
        (
            "does-not-help",
            "lo mio no <adv>* <cl>? <adv>* <toward>* cura|arregla|quita|soluciona|resuelve|curar|arreglar|remedio|arreglo|solucion|cura"
        ),
        (
            "does-not-help",
            "<talkg> <adv>* ..4 no <adv>* <cl>? <cl>? <toward>* <adv>* <cl>? <helps|effects|infinitives>"
        ),
        (
            "no-change",
            "<dur> <adv>* y|de|con|viniendo|aqui|ya|yendo|en|asi|terapia|<therapy>* <adv>* cero|ningun|ninguna|nada|sin|sigo|no|igual|todo|peor ..2 cambio|cambios|avance|avances|igual|mejoria|progreso|resultado|resultados|peor|lo|nada|mejor|bebiendo|llorando|mismo|misma"
        ),
        (
            "no-change",
            "cero|ningun|ninguna|nulo|nulos <adv>* cambio|cambios|avance|avances|mejoria|progreso|resultado|resultados|efecto|mejora|diferencia|beneficio <adv>* desde|con|en|hasta|aqui|para|tras|despues|$"
        ),
        (
            "no-change",
            "voy|vamos|va|ir|seguire|sigo|seguimos|salgo|estoy|ando|quedo <adv>* a? <adv>* seguir|estar|quedar|salir? <adv>* igual|lo|la <adv>* mismo|misma|igual? <adv>* <tail>* $"
        ),
        (
            "no-change",
            "por mas|mucho que ..4 voy|sigo|no|nada|igual|todo <adv>* a? ..2 igual|mismo|cambia|mejoro|avanzo|seguir|sirve|funciona|ayuda|mejora"
        ),
        (
            "no-change",
            "haga|hagamos|hable|hablemos|diga|intente|intentemos|pruebe <adv>* lo que <cl>? haga|hagamos|hable|hablemos|diga|digamos|intente|quiera|sea|pruebe"
        ),
        (
            "no-change",
            "salgo|salimos|vuelvo|me voy|termino|regreso|acabo <adv>* <adv>* de|aqui|alli|sesion|la|a|casa|con* <adv>* peor|igual|mas|misma|mismo|la <adv>* mal|angustia|misma|de|que|como|triste|hundido|hundida|$"
        ),
        (
            "no-change",
            "no <adv>* he|hemos|ha|he visto|siento|sentido|notado <adv>* notado|visto|sentido|tenido|mejorado|avanzado|cambiado <adv>* ningun|ninguna|nada|mucho|mucha|un|apenas? <adv>* cambio|cambios|mejoria|mejora|avance|avances|diferencia|resultado|resultados|efecto|progreso|nada|alivio"
        ),
        (
            "no-change",
            "no <adv>* <cl>? noto|veo|siento|encuentro|percibo|hallo <adv>* ningun|ninguna|nada|mucho|mucha|la|un|una|apenas? <adv>* de? <adv>* cambio|cambios|mejoria|mejora|avance|avances|diferencia|resultado|resultados|efecto|progreso|alivio|beneficio|mejorias"
        ),
        (
            "no-change",
            "efecto|mejoria|resultado|cambio|avance|progreso|diferencia|resultados|cambios|avances <adv>* no <adv>* <cl>? noto|veo|siento|encuentro|percibo|hay"
        ),
        ("no-change", "no <adv>* avanzo|avanzamos|mejoro|mejoramos|progreso|progresamos|arranco <adv>* <tail>* $"),
        ("no-change", "no <adv>* estoy|estamos|voy|vamos|ando <adv>* avanzando|mejorando|progresando"),
        (
            "no-change",
            "no <adv>* <cl>? hago|haces|hacemos|hay <adv>* ningun|mas? <adv>* progreso|progresos|avance|avances|mejoria|cambio|cambios"
        ),
        (
            "no-change",
            "esperaba|esperabamos|espere|pensaba|creia|crei <adv>* mas|otra|algo|mejor|mejores|que|a|estar|notar|ver* <adv>* <adv>* de|cosa|mejor|resultados|estaria|habria|notaria|cambio|cambios* <adv>* <adv>* <strong>|alturas|hoy|ahora|dia|mejor|<dur>"
        ),
        ("no-change", "a estas alturas ..4 deberia|tendria|esperaba|pensaba|creia|sigo|no"),
        (
            "no-change",
            "estoy|sigo|seguimos|ando|quedo|vuelvo <adv>* igual|donde|como|exactamente|al|en|a|justo* <adv>* igual|donde|como|que|mismo|punto|el* <adv>* que|como|cuando|el|al|empece|estaba|principio|antes|primer|vine|llegue|comence|partida|cero"
        ),
        ("no-change", "todo <adv>* sigue|continua|va|esta|queda <adv>* lo|exactamente? <adv>* igual|mal|mismo"),
        (
            "no-change",
            "da|dan|daba|dara igual|lo <adv>* mismo? <adv>* lo|que|cuanto|todo <adv>* que? <adv>* hagamos|haga|hablemos|hable|diga|digamos|intente|intentemos|venir|vengo|aqui"
        ),
        (
            "worse",
            "salgo|termino|acabo|quedo|voy|vuelvo|regreso <adv>* de|aqui|la|las|sesion|sesiones|a|casa|siempre|cada|vez* <adv>* peor|hecho|hecha|mas <adv>* que|mal|polvo|triste|mierda|hundido|hundida|de|$"
        ),
        (
            "worse",
            "<cl> <adv>* hace|hacen|pone|ponen|deja|dejan|sienta|sientan|caen|hacia|esta|estan <adv>* haciendo|poniendo|dejando|sentir|sentirme? <adv>* mas? <adv>* mal|peor|dano|polvo"
        ),
        ("worse", "<cl> <adv>* remueve|revuelve|remueven|abre|abren ..6 mal|peor|heridas|herida|compensa"),
        (
            "worse",
            "no <adv>* <cl>? compensa|renta|trae|sale|conviene <adv>* a? cuenta|nada? <adv>* <seguir|strong>? <tail>* $"
        ),
        ("worse", "lo contrario|al reves $"),
        (
            "point",
            "no <adv>* <cl>? <adv>* ve|veo|encuentro|hallo|halla|noto|tiene|capto <adv>* el|la|ningun|ninguna|mucho|mucha|un? <adv>* chiste|caso|sentido|utilidad|gracia|provecho|beneficio|objeto|fin|proposito|valor|punto <tail>* $"
        ),
        (
            "point",
            "no <adv>* <cl>? <adv>* ve|veo|encuentro|hallo|halla|noto|tiene|capto <adv>* el|la|ningun|ninguna|mucho|mucha|un? <adv>* chiste|caso|sentido|utilidad|gracia|provecho|beneficio|objeto|fin|proposito|valor|punto <adv>* a|de|en|para <adv>* <doings|seguir|strong>"
        ),
        (
            "point-of-another",
            "no <adv>* <cl>? <adv>* ve|veo|encuentro|hallo|halla|noto|tiene|capto <adv>* el|la|ningun|ninguna|mucho|mucha|un? <adv>* chiste|caso|sentido|utilidad|gracia|provecho|beneficio|objeto|fin|proposito|valor|punto a|de|en|para !<doings|seguir|strong> _"
        ),
        (
            "point",
            "que|cual <adv>* es? <adv>* el? sentido|caso|chiste|objeto|gracia|proposito|utilidad <adv>* tiene|hay|le|ve|es|de? <adv>* <cl>? <doings|strong|seguir>"
        ),
        (
            "point",
            "pa|para|a que|k <adv>* voy|vengo|vamos|ir|venir|seguir|sigo|seguimos|volver|hablar|hablo|contar|contarlo|cuento|pagar|pago|molestarme|molesto|perder|intentar|intentarlo|continuar|vine <adv>* a|yendo|viniendo|seguir|ir|venir|hablando|pagando|contando|si|hablar|contar|$|aqui|mas"
        ),
        (
            "point",
            "de que <adv>* <cl>? sirve|sirven|servia|servira|vale <adv>* <strong|seguir|infinitives|compl>|hablar|contar|entender|entenderlo|saber|saberlo|todo|tanto"
        ),
        (
            "point",
            "no <adv>* se|entiendo|recuerdo|veo <adv>* <adv>* ni|muy|bien* <adv>* para|pa|por|a que <adv>* vengo|voy|sigo|seguir|venir|ir|vine|hago|hacemos"
        ),
        ("point", "no <adv>* vale|merece <adv>* la pena <adv>* <seguir|doings|strong>"),
        ("point", "no <adv>* vale|merece la pena <tail>* $"),
        (
            "cannot-go-on",
            "no <adv>* se|creo|veo <adv>* <compl>? <adv>* cuanto|hasta|por|cuando|si* <adv>* cuando|tiempo|mas|voy|podre|a|puedo|aguantare|aguantar|poder|seguir|seguire|pueda* <adv>* aguantar|seguir|aguantare|aguanto|seguire|continuar|viniendo|venir <adv>* viniendo|asi|con|aqui|yendo|esto|$"
        ),
        (
            "cannot-go-on",
            "no <adv>* aguanto|soporto|resisto|tolero <adv>* mas? <adv>* con|mas* <adv>* <strong> <tail>* $"
        ),
        ("cannot-go-on", "no <adv>* puedo <adv>* mas? con <adv>* <strong> <tail>* $"),
        (
            "cannot-go-on",
            "no <adv>* <cl>? quedan|queda|tengo <adv>* mas|ya? <adv>* fuerzas|fuerza|ganas|energia|animo|animos|paciencia <adv>* para|de|pa <adv>* <seguir|strong> <tail>* $"
        ),
        ("cannot-go-on", "ya <adv>* ni <adv>* ganas|fuerzas"),
        (
            "done-with",
            "<cl>? <adv>* canse|cansado|cansada|harte|harto|harta|hartado|aburri|aburrido|aburrida|fastidie|cansa|harta|hasta <adv>* ya? <adv>* de <adv>* <strong|seguir|talkg>"
        ),
        (
            "done-with",
            "hasta <adv>* la|las|los|el|aqui <adv>* coronilla|narices|cojones|gorro|madre|mono|huevos <adv>* de <adv>* <strong|seguir|talkg>"
        ),
        ("wants-out", "<wantout> <adv>* <cl>? <quit> <tail>* $"),
        ("wants-out", "<wantout> <adv>* <quit> <adv>* <strong>"),
        (
            "wants-out",
            "ya <adv>* no <adv>* <cl>? quiero|voy|pienso|tengo|dan|deseo <adv>* a|ganas|de|intencion* <adv>* <seguir> <tail>* $"
        ),
        ("wants-out", "ya <adv>* no <adv>* volvere|regreso|vuelvo|vengo|regresare|vendre <tail>* $"),
        ("wants-out", "no <adv>* cuente|cuenten|cuentes|contad <adv>* mas? <adv>* conmigo"),
        (
            "wants-out",
            "no <adv>* <cl>? <adv>* apunte|apunten|apuntes|agende|agendes|agenden|de|des|programe|reserve <adv>* mas|otra|ninguna <adv>* cita|citas|sesion|sesiones|hora|horas|mas*"
        ),
        (
            "wants-out",
            "no <adv>* pedir|pido|pedire|agendar|agendare|reservar|tomar|saco|sacar <adv>* mas|otra <adv>* citas|cita|sesiones|sesion|horas|hora"
        ),
        (
            "wants-out",
            "no <adv>* pienso|quiero|voy|planeo|tengo <adv>* a|ganas|de* <adv>* <seguir|talkg> <adv>* con|a|en? <strong>? <tail>* $"
        ),
        (
            "wants-out",
            "no <adv>* pienso|quiero|voy <adv>* a? <adv>* seguir <adv>* haciendo|viniendo|yendo|contando|pagando|perdiendo|hablando|gastando"
        ),
        (
            "wants-out",
            "no <adv>* vuelvo|volvere|regreso|regresare|vengo|vendre|voy a volver|voy a regresar|pienso volver|pienso regresar <adv>* <tail>* $"
        ),
        (
            "wants-out",
            "mejor|prefiero|preferiria|quiero|necesito|voy|busco|buscare|tendre <adv>* a|que? <adv>* busco|buscar|buscare|buscarme|me|otra|otro|cambiar|cambio* <adv>* otra|otro|de|alguien|algo <adv>* cosa|psicologo|psicologa|terapeuta|persona|profesional|tipo|ayuda|mas|distinto|diferente"
        ),
        (
            "wants-out",
            "solo|nomas|nada|unicamente|nadamas <adv>* mas? vengo|voy <adv>* por|porque|para|pa <adv>* <cl>? mi|me|mis|costumbre|compromiso|obligacion|no|la|los|obligan|obliga"
        ),
        (
            "wants-out",
            "vengo|voy <adv>* por|porque costumbre|compromiso|obligacion|inercia|cumplir|me|mi|ya <adv>* obliga|obligan|pague|mama|mujer|madre|$"
        ),
        ("wants-out", "ultima|ultimo <adv>* sesion|vez|cita|consulta|dia <adv>* que <adv>* vengo|voy|nos|me|vendre"),
        ("wants-out", "<lead>* <adv>* ya <adv>* fue <tail>* $"),
        ("giving-up", "me <adv>* rindo|rendi|retiro|salgo|bajo|planto <endtail>* $"),
        ("giving-up", "^ <lead>* <adv>* rindo|rendi|retiro <endtail>* $"),
        ("giving-up", "me <adv>* doy por vencido|vencida|rendido|rendida"),
        ("giving-up", "hasta aqui|ahi <adv>* llegue|llego|hemos|yo|$ <adv>* llegado? <tail>* $"),
        ("giving-up", "tiro|tirar|tirando <adv>* la toalla"),
        (
            "money",
            "tirando|tirar|tiro|gastando|gastar|gasto|perdiendo|pierdo|perder|botando|botar|boto|malgastando|malgasto|desperdiciando|desperdiciar|desperdicio|echando <adv>* el|la|mi|mis|su|nuestro|nuestra|tu|a|los* <adv>* plata|dinero|tiempo|pasta|lana|guita|tardes|tarde|mananas|pisto|billete|ahorros|saliva|basura|euros|pesos <adv>* aqui|con|en|viniendo|a|<tail>|$"
        ),
        ("money", "tirar|botar <adv>* el|la dinero|plata|lana|pasta|guita"),
        (
            "money",
            "pagar|pago|pagando|pagarle <adv>* a|por|para <adv>* que|alguien|una|un|usted <adv>* que|por|para|me|solo|alguien|extrano|desconocido* <adv>* <cl>? escuche|escuchen|oiga|asienta|mire|diga|hable|hablar|escuchar"
        ),
        (
            "money",
            "<cl> <adv>* hago|cuento|platico|hablo|sale|cuesta|resuelvo|puedo|podria|haria|contaria ..7 gratis|comadre|perro|gato|vecina|pared|espejo|amiga|amigos|compadre|peluquera|barbero|bar|chatgpt|google|libro|almohada"
        ),
        (
            "useless",
            "<subject> <adv>* <cl>? <ser>* <adv>* puro|pura|puras|puros|un|una|otro|otra|todo? <adv>* cuento|bla|blabla|choro|rollo|paja|palabreria|tonteria|tonterias|pavada|boludez|huevada|pendejada|chorrada|chorradas|gilipollez|estupidez|mentira|teatro|negocio|timo|sacaperras|sacadineros|tomadura|robo|circo|verso|payasada|basura|porqueria|mierda|cuentos|charla|palabras|humo <adv>* de|bla|$"
        ),
        (
            "useless",
            "puro|pura|puros|puras <adv>* cuento|bla|blabla|choro|rollo|paja|palabreria|verso|chamuyo|teatro|humo|mentira|charla"
        ),
        ("useless", "tomadura de pelo"),
        ("useless", "al|re|tan|muy|bien* <adv>* pedo <adv>* venir|ir|hablar|seguir|todo|esto|estar|viajar"),
        (
            "useless",
            "tanto|tanta|mucho|mucha <adv>* hablar|rollo|bla|charla|platica|vuelta|sesion|terapia|palabra <adv>* y|pa|para|por|que <adv>* nada|na|todo|total|igual <adv>* $"
        ),
    ]
}
