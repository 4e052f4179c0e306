/// Spanish as the reader knows it: what speaks, and what holds it back.
extension DoubtTable {
    static let spanish = DoubtTable(
        classes: spanishPhrases + spanishMorePhrases + spanishBarePhrases + spanishPausePhrases
            + spanishContraryPhrases + spanishBesidePhrases,
        rules: spanishContraryRules
            + spanishRules + spanishMoreRules + spanishLastRules + spanishBareRules + spanishPauseRules,
        joins: """
            y pero porque que aunque asi pues sino si cuando mientras ni e entonces o igual perdon sinceramente
            honestamente francamente
            """,
        breaking: """
            y pero porque aunque sino e pues entonces mientras
            """,
        spellings: [
            "q": ["que"],
            "k": ["que"],
            "xq": ["porque"],
            "pq": ["porque"],
            "tb": ["tambien"],
            "terapai": ["terapia"],
            "terpia": ["terapia"],
            "secion": ["sesion"],
            "seciones": ["sesiones"],
            "sesion": ["sesion"],
            "sirbe": ["sirve"],
            "alludar": ["ayudar"],
            "alluda": ["ayuda"],
            "ayda": ["ayuda"],
            "ayudaa": ["ayuda"],
            "funsiona": ["funciona"],
            "funcciona": ["funciona"],
            "perdia": ["perdida"],
            "abezes": ["aveces"],
            "ay": ["hay"],
            "nose": ["no", "se"],
            "noo": ["no"],
            "porq": ["porque"],
            "bale": ["vale"],
            "benir": ["venir"],
            "boy": ["voy"],
            "ayudan": ["ayudan"],
            "inutl": ["inutil"],
            "nadie": ["nadie"], "pa": ["para"], "na": ["nada"], "toy": ["estoy"], "tas": ["estas"], "ps": ["pues"],
            "pos": ["pues"],
            "d": ["de"], "m": ["me"], "t": ["te"], "x": ["por"], "xa": ["para"], "pra": ["para"], "tmb": ["tambien"],
            "tbn": ["tambien"], "bn": ["bien"],
            "nd": ["nada"], "ntp": ["no", "te", "preocupes"], "qe": ["que"], "ke": ["que"], "kiero": ["quiero"],
            "dl": ["del"], "del": ["del"],
            "salgo": ["salgo"], "aca": ["aqui"], "aki": ["aqui"], "vdd": ["verdad"], "vd": ["usted"], "ud": ["usted"],
            "uds": ["ustedes"], "vos": ["usted"], "terapeutico": ["terapia"],
        ],
        merges: [:],
        negations: [
            "no|nunca|jamas|tampoco <adv>* es|significa|quiere|seria|fue <adv>* decir? que",
            "no|nunca|jamas|tampoco|ya <adv>* no? <cl>? digo|diria|creo|pienso|siento|considero|dije|crei|pense|estoy|quise|veo|parece|parecio !<felthow> <adv>* diciendo|decir? que|como?",
            "no porque",
            "lejos de",
            "en vez|lugar de",
            "alegro|alegra|contento|contenta|feliz <adv>* de|no <adv>* no? <adv>* haber?",
            "no|nunca <adv>* <cl>? digo|diria|creo|pienso|siento|considero|llamaria|veo|parece !<felthow> <adv>* como?",
            "dejado|deje de creer|pensar|sentir",
            "nadie <adv>* <cl>? <adv>* diria|llamaria",
            "nadie <adv>* <cl>? <adv>* podria|puede <adv>* decir|llamar|llamarlo",
        ],
        adjacentNegations: [
            "casi",
            "no|nunca|jamas|sin|tampoco|ni <adv>* <cl>?",
        ],
        reports: [
            "dice|dicen|dijo|dijeron|piensa|piensan|cree|creen|opina|opinan|repite|repiten|insiste|asegura|afirma|comenta|comento|decia|decian|conto|cuenta|contaba|sostiene|piensas|dices|crees|dijiste|temia|jura|juro|escribio|escribe|bromea|solto|suelta|largo|contesto|respondio|mando|reclamo|grito|aviso|salio <adv>* con? <adv>* <compl>?",
            "segun <adv>*",
            "lei|leido|oi|escuche|escuchado|oido <adv>* en|que|por|a",
            "articulo|libro|noticias|internet|pelicula|video|cancion|post <adv>* dice|decia|que|donde|sobre",
            "<kins> <adv>* no <adv>* <cl>? cree|piensa|ve|confia",
            "<kins> <adv>* esta|estaba|estan <adv>* convencido|convencida|segura|seguro|convencidos",
            "<kins> <adv>* fue|hizo|probo|dejo|tuvo|intento|va|tiene|quiere|queria|siente",
            "terapia|terapeuta|tratamiento|psicologo de <kins>",
        ],
        endorsements: [
            "tiene|tenia|tienen|tenga|tengan|tenian <adv>* razon",
            "estoy <adv>* de acuerdo",
            "yo tambien",
            "empiezo a <adv>* creer|pensar|creerlo|pensarlo",
            "pienso|opino|creo lo mismo",
            "creo que si",
            "lo mismo",
        ],
        pasts: [
            "iba|estaba|estuve <adv>* a|por <adv>* decir|poner|escribir|decirle|dejarlo|abandonar",
            "casi <adv>* <cl>? <adv>* me|lo|abandono|salgo|voy|largo|rindo|digo|dejo",
            "antes <adv>* pensaba|creia|sentia|decia|dudaba|queria|temia|no|me",
            "pensaba|creia|sentia|dudaba|temia|pense|crei|senti|dude|temi|imagine|supuse|suponia|imaginaba|parecia|encontraba|queria|quise|pensado|creido <adv>* que|en|como|de|a|dejarlo|dejar|abandonar? <adv>*",
            "tenia <adv>* miedo|dudas|la|mis|pocas|poca",
            "estaba|estuve <adv>* seguro|segura|convencido|convencida|a|pensando|por",
            "solia",
            "habria|hubiera|hubiese <adv>* dicho|dejado|jurado|abandonado|llamado|puesto",
            "antiguo|antigua|viejo|vieja yo",
            "casi <adv>* lo? <adv>* dejo|dejaba|abandono|deje",
            "mi <adv>* antigua|anterior|antiguo|primera|primer <adv>* terapia|terapeuta|psicologo|psicologa|idea|miedo|duda",
        ],
        times: [
            "al <adv>* principio|comienzo|inicio",
            "antes",
            "hace <adv>* anos|meses|tiempo|un|unos|unas|dos|tres|mucho|semanas|poco",
            "el|la ano|mes|semana|verano|invierno pasado|pasada",
            "en su momento",
            "cuando <adv>* empece|empezamos|llegue|vine|comence|entre|era",
            "la|las primera|primeras",
            "en|con mi|la|el|otra <adv>* anterior|antigua|otra|primera|terapia|otro",
            "de nino|nina|joven",
            "hasta hace|que",
            "en aquel",
            "inicialmente",
            "un dia",
        ],
        pastWords: """
            sirvio ayudo funciono era fue servia ayudaba funcionaba parecia sentia creia pensaba quise queria
            iba tenia estaba veia fueron eran tenian podia valia
            """,
        presentWords: """
            hoy todavia sigo sigue seguimos ultimamente sesion
            """,
        conditions: [
            "si",
            "por si",
            "en caso de",
            "aunque",
            "a menos que",
            "siempre que",
        ],
        turns: [
            "pero|y <adv>* yo? <adv>* vengo|sigo|voy|acabo|salgo|regreso|vuelvo <adv>* viniendo|igual|aqui|siempre* <adv>* y? <adv>* <cl>? <adv>* salgo|voy|siento|vuelvo|marcho|regreso|quedo* <adv>* mejor|aliviado|aliviada|tranquilo|tranquila|contento|contenta",
            "pero <adv>* casi|muchas|a|menudo siempre|veces|menudo",
            "pero|y|hasta|menos ..6 dormi|calmo|sirvio|ayudo|funciono|corto|alivio|bajo|alegro",
            "gracias a dios no",
            "menos mal",
            "era|es broma",
            "pero|y ahora <adv>* si|veo|creo|se|me|pienso|siento|estoy|es|no|ya|todo|entiendo",
            "pero|y <adv>* si <adv>* <cl>? <adv>* <helps>",
            "pero|y <adv>* <cl>? <adv>* <toward>* ayuda|ayudo|ayudado|ayudando|sirve|sirvio|servido|funciona|funciono|funcionando|funcionado",
            "me equivoque|equivocaba",
            "estaba|estabamos equivocado|equivocada",
            "cambie|cambiado de opinion|idea",
            "pero <adv>* ya no",
            "y|pero <adv>* de pronto|repente <adv>* si|algo",
            "pero <adv>* yo <adv>* <cl>? <adv>* estoy|siento|voy|encuentro? <adv>* mejor|bien",
            "ya no <adv>* lo? pienso|creo|veo|siento",
            "pero <adv>* confio|espero|se|creo|quiero|tengo|estoy <adv>* en|que|seguir|de|seguro|segura|fe|esperanza|esperanzas|contento|contenta|convencida|convencido|intentarlo",
            "pero me <adv>* alegro|gusta|ha|han|siento|esta <adv>* de|que|ayudado|servido|mejor|bien|ayudando",
            "hasta que|el|la|septiembre|enero|octubre|despues",
            "no estoy de acuerdo",
            "pero <adv>* no <adv>* es|fue|estoy|lo|creo|pienso <adv>* asi|verdad|cierto|de|creo|veo",
            "y se equivoca|equivoco|equivocaba",
            "pero <adv>* se equivoca|equivoco|equivocaba|equivocan",
            "resulto que",
            "es broma",
        ],
        others: [
            "<adv>* enojarme|enojarse|enfadarme|pelear|llorar|quejarme|gritar|discutir|correr|huir|mentir|culparme|culparlo|culparla|odiarlo|odiarla|reganarlo|castigarlo|rogarle|insistir|llamarlo|llamarla|preocuparme|pedirle|decirle|hablarle|explicarle|esperar|estudiar",
            "!<adv> !<strong> !<trip> el|la|los|las|mi|mis|ese|esa|esos|esas|un|una !<therapy> !<talkg> !dos|primer|plata|pena|verdad|tarde _",
            "<adv>* buscando|para|pa|tratando donde|de|estacionar|aparcar|encontrar",
            "<adv>* con|de|por|sobre|para|en lo|el|la|los|las|mi|mis|un|una|este|esta|ese|esa <adv>* del|de? <adv>* el|la|los|las|mi? <thing>",
            "<adv>* en|con <thing>",
            "<thing>",
            "<adv>* a|para|con|en|de <kins>",
            "<adv>* <kins>",
            "<adv>* a ella|el|ellos|ellas|nadie|todos|todo|cualquiera|otros",
            "<adv>* el|la|los|las|ese|esa|este|esta|ningun|a|ese|mis|otro <day>",
            "<adv>* el|la|los|las|mi|mis|tu|su|un|una|este|ese <thing>",
            "<adv>* <day>",
            "<adv>* para|de dormir|trabajar|comer|cocinar|la|el|mi <adv>* dolor|espalda|cabeza|rodilla|pierna|pie?",
            "sin ti|usted|la|esta|esto|terapia|venir",
            "<adv>* de fumar|beber|comer|trabajar|estudiar|correr",
            "<adv>* de? nada? discutir|gritar|pelear|pelearme|quejarse|quejarme|enfadarse|enfadarme|llorar|mentir|preocuparse|preocuparme|correr|beber|castigar|discutirlo",
            "que|cuando mi|el|la|los|las",
            "<adv>* hasta <adv>* enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el|la|despues|que",
        ],
        owners: [
            "de <kins>",
            "su|fisio",
        ],
        things: """
            pastilla comprimidos autobus coche carro telefono movil celular ordenador computadora portatil wifi internet enlace
            camara microfono calefaccion ascensor puerta timbre impresora lavadora nevera medicacion pastillas pastilla comprimidos
            medicamento medicina crema dieta trabajo jefe pantalla video sonido audio reloj luz aplicacion app
            web pagina contrasena llave tren metro moto bici silla lampara antidepresivos bus matrimonio
            insti instituto colegio escuela cole universidad uni facu facultad examen examenes parciales clase clases profe matematicas futbol piso departamento depa casero
            alquiler renta ayuntamiento municipio gobierno seguro banco juicio juzgado abogado visa tramite tramites papeles formulario hoja cuestionario
            encuesta carta mensaje turnos turno entrevista curro chamba laburo jarabe gotas vitaminas suplementos melatonina parche parches chicle gimnasio gym
            trafico camion colectivo subte micro humedad caldera fontanero plomero ventilador aire tele television consola juego tinder boligrafo lapiz zoom
            portal contrasena inyeccion inyecciones ibuprofeno paracetamol sertralina fluoxetina escitalopram clonazepam lorazepam quimio colchon
            estacionamiento aparcamiento
            direccion domicilio dosis clima relacion fisioterapia fisio yoga bateria cargador
            """,
        people: """
            hermana hermano madre padre mama papa mujer marido esposa esposo pareja hijo hija amigo amiga novio
            novia primo prima tio tia vecino vecina abuela abuelo
            """,
        pronouns: "",
        nearWords: """
            usted ustedes aqui aca terapeuta psicologo psicologa cita citas vengo vine venir viniendo voy yendo semana proceso tareas deberes fichas charlas charla
            platica hablamos grupo meditacion respiracion exposicion metodo consulta contigo conmigo
            """,
        therapyWords: """
            terapia tratamiento psicoterapia sesion sesiones ejercicios ejercicio venir hablar esto tecnica
            tecnicas metodo enfoque
            """,
        ownQuotes: [
            "pienso|pensando|pensar|digo|decir|siento|creo|pregunto|repito|oigo",
            "mi cabeza|mente",
            "me <adv>* digo|repito|pregunto|dan",
            "dije|digo|escribi|conte|confese|admiti|dicho <adv>* a|<kins>|en|mi|el|diario|cuaderno|hoy|ayer|esta|semana|que|usted* $",
            "mi <adv>* unico|unica|propio|propia* <adv>* pensamiento|idea|conclusion|sensacion|frase|respuesta|opinion|sentir|resumen <adv>* de|la|el|esta|semana|hoy|es|sincera|del|dia|mes* $",
        ],
        ownAfterQuotes: [
            "asi|eso|esto <adv>* es? <adv>* lo? <adv>* que|como? <adv>* yo? <adv>* <cl>? <adv>* siento|pienso|veo|creo|digo|vivo|repito"
        ],
        tools: """
            respiracion respiraciones respirar meditacion meditar mindfulness contar grounding tapping diario ficha fichas relajacion
            """,
        places: [
            "<adv>* cuando|mientras|si <adv>* voy|estoy|viajo|vamos|ando|subo <adv>* en|a|al|por <adv>* el|la|los|un|una|mi? <adv>* <place>",
            "<adv>* en <adv>* el|la|los|un|una|mi? <adv>* <place>",
            "<adv>* cuando|mientras <adv>* conduzco|manejo|trabajo|viajo|compro|vuelo",
        ],
        persons: "",
        slipping: """
            sirve vengo venir sirva funcione vale hacer haciendo vacio nada hablo ahora igual siempre cansado cansada rendirme aqui todavia volver vuelvo voy veces
            quiero pensando dejar
            terapia tratamiento sesion sesiones ayuda ayudan ayudar ayudando ayudado sirve sirven sirviendo servido funciona funcionan funcionando
            inutil perdida perdiendo tiempo dinero cambia cambiar sentido seguir viniendo continuar dejarlo abandonar creo siento pienso convencida convencido
            mejoria mejorar avance avanzando resultado esperanza psicologo psicologa terapeuta hablar nadie puedo aguanto tampoco todavia
            """,
        plain: """
            cambio campo tiempos sentidos senti creyo crea crear crean siente sienta piensa piensan pienso hablan hablas hable avances servicio sirvo
            servil funcion perdidas perdido perdon perder resultados nadar nadie podo puede puedes puedan aguante aguanta seguro segura segun
            segundo continuo continua dejarla dejarle dejarse abandono mejorias ayunas ayuno ayer inutiles dinamo dineros terapias sesionar
            gusta gustan vida vive vivo viva beber bebe ver haber a ver asta hasta hacer echo hecho ola hola calle cayo cae casa caza cosa coser
            cocer raya ralla haya halla valla vaya tubo tuvo vez ves voz vos bien vienes bienes vota bota botas vello bello hora ora
            """,
        calms: spanishCalms,
        earlier: spanishEarlier,
        matters: spanishMatters,
        another: .spanish)
}
