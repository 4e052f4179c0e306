extension DoubtTable {
    static let spanish = DoubtTable(
        classes: [
            (
                "adv",
                """
                de hoy/de esta semana/del todo/hoy en dia/ya/mas/muy/tan/tanto/realmente/de verdad/la verdad/sinceramente/honestamente/todavia/aun/siempre/
                casi/solo/simplemente/quizas/quiza/tal vez/ultimamente/ahora/hoy/aqui/tampoco/para mi/a mi/
                conmigo/en absoluto/mucho/demasiado/bastante/completamente/totalmente/francamente/en realidad/
                nada/para nada/en lo mas minimo/absolutamente/cada vez/cada vez mas/como antes/asi/al final/
                la verdad es que/en serio/por ahora/de momento/hasta ahora/pues/un poco/algo/de nuevo
                """
            ),
            (
                "therapy",
                """
                terapia/tratamiento/psicoterapia/sesiones/sesion/ejercicios/ejercicio/tareas/metodo/enfoque/
                consulta/citas/tecnicas/tecnica/proceso/charlas/conversaciones/herramientas/consejos/
                terapia de grupo/terapias/encuentros/forma de trabajar/manera de trabajar/meditacion/respiracion
                """
            ),
            (
                "det",
                """
                la/el/las/los/esta/este/estas/estos/nuestra/nuestras/nuestro/mi/mis/todo el/toda la/toda esta/
                todo este/todas estas/estos/su/sus/tu/tus/tanta/una/esa/ese/esas/esos
                """
            ),
            (
                "strong",
                """
                <det> <therapy>/<therapy>/venir/venir aqui/venir a terapia/venir cada semana/hablar/
                hablar de esto/hablar contigo/hablar con usted/hablar de ello/hablar de todo esto/
                hablar de mis problemas/todo esto/lo que hacemos/lo que hacemos aqui/lo que hago aqui/estar aqui/
                esto/seguir viniendo/seguir/seguir con esto/continuar/esto de hablar/tanto hablar/
                lo que estamos haciendo/todo lo que hacemos/contarlo/estas cosas/este tipo de terapia/
                nuestras conversaciones/hablar y hablar/usted/todo lo que me propone/lo que me propone/
                esto que hacemos
                """
            ),
            (
                "weak",
                """
                eso/esto/ello/nada de esto/lo/todo
                """
            ),
            (
                "subject",
                """
                <strong>/<weak>
                """
            ),
            (
                "no",
                """
                no/nunca/jamas/tampoco/ya no/no es que/no creo que
                """
            ),
            (
                "cl",
                """
                me/nos/le/te/se/les/lo/la
                """
            ),
            (
                "toward",
                """
                va a/van a/vaya a/vayan a/esta/estan/este/ha/han/haya/puede/pueden/pueda/podra/podria/parece/
                parece que/sea/siendo/ir a/estado/estuviera/fuera a/iba a/de/para/a/que/realmente/tiene/sirva/
                llegue a/llega a/vea/ser/es/va/sera/son/fue/era
                """
            ),
            (
                "helps",
                """
                ayuda/ayudan/ayudado/ayudando/ayudandome/ayudar/ayudarme/ayudara/ayudaran/ayudaria/ayude/ayuden/
                ayudo/ayudaba/sirve/sirven/servido/sirviendo/sirviendome/servir/servirme/servira/serviran/
                serviria/sirva/sirvan/sirvio/servia/funciona/funcionan/funcionado/funcionando/funcionar/
                funcionara/funcionaria/funcione/funcionen/funciono/funcionaba/cambia nada/cambian nada/
                cambiar nada/cambiado nada/cambiando nada/cambiara nada/cambie nada/cambie algo/cambiar algo/
                cambiarme/cambiar las cosas/cambio nada/aporta/aportan/aportado/aportando/aporte/aportar/
                hace nada/hacen nada/hace efecto/hacen efecto/haciendo efecto/haga efecto/hecho efecto/
                lleva a nada/lleva a ninguna parte/lleva a ningun lado/lleva a ningun sitio/
                llevan a ninguna parte/llevan a nada/llevando a nada/llevando a ninguna parte/
                llevando a ningun lado/llevara a nada/llevara a ninguna parte/lleve a nada/lleve a ninguna parte/
                lleve a algo/conduce a nada/vale la pena/valga la pena/merece la pena/merezca la pena/
                valido la pena/para mi/lo mio/lo que necesito/lo que necesitaba/lo que esperaba/lo que buscaba/
                resuelve nada/soluciona nada/arregla nada/resolver nada/solucionar nada/solucione nada/
                va a ninguna parte/da resultado/da resultados/dan resultado/dando resultado/dando resultados/
                dado resultado/dado resultados/dara resultado/de resultado/dar resultado/mejora nada/mejore nada/
                mejorar nada/mejorarme/tiene efecto/tenga efecto/util/utiles/eficaz/suficiente/de ayuda/
                de utilidad/curarme/sacarme de esta/sacarme de esto/arreglarme/llega a nada/produce ningun cambio/
                hacer nada/haga nada/haga algo/hacer algo por mi/hacerme bien/hace bien/haciendo bien/haga bien/
                sienta bien/sirve de nada
                """
            ),
            (
                "useless",
                """
                inutil/inutiles/una perdida de tiempo/perdida de tiempo/perdida de dinero/una perdida de dinero/
                una perdida/una tonteria/una estafa/una farsa/perder el tiempo/perder mi tiempo/
                perdiendo el tiempo/perdiendo mi tiempo/en vano/un desperdicio/una chorrada/absurdo/absurda/
                un fracaso/un sinsentido/un sin sentido/tiempo perdido/dinero tirado/tirar el dinero/
                dinero perdido/tiempo tirado/un error/una mierda/me hace peor/me pone peor/me hace sentir peor/
                me esta haciendo peor/empeora todo/lo empeora/empeora las cosas/empeorando las cosas/
                hace mas mal que bien/un caso perdido/gastar dinero/gastar saliva/palabras vacias/puro cuento/
                un engano/en balde
                """
            ),
            (
                "ser",
                """
                es/son/me parece/me parecen/parece/parecen/resulta/me resulta/fue/ha sido/se siente/
                se siente como/sigue siendo/era/esta siendo/sera/va a ser/seria/esta resultando/se me hace/lo veo/
                lo veo como/la veo/veo/lo siento/siento/se esta volviendo/solo es/es solo/es pura/son puras/
                me sigue pareciendo/me esta pareciendo/han sido/van a ser/acaba siendo/termina siendo/como
                """
            ),
            (
                "lead",
                """
                y/pero/pues/creo que/siento que/me parece que/pienso que/la verdad/sinceramente/honestamente/
                la verdad es que/perdon pero/a veces siento que/ya/hoy/es que/yo creo que/yo/
                tengo la sensacion de que/tengo la impresion de que/me da la sensacion de que/para mi/noto que/
                veo que/francamente/en serio/lo siento/a mi/de verdad/ahora/todo
                """
            ),
            (
                "compl",
                """
                que/si/como/de que/en que/para que/cuanto
                """
            ),
            (
                "thinknot",
                """
                no creo/no pienso/no siento/no veo/no considero/no me parece/no noto/no estoy viendo/no entiendo/
                no me imagino/no imagino/me cuesta creer/me cuesta ver/es dificil creer/no acabo de ver/
                no termino de ver/ya no creo/no le veo/no logro ver/no consigo ver/no encuentro/cuesta creer/
                me es dificil creer/me resulta dificil creer/ya no veo/ya no siento/no tengo la sensacion/
                no me da la sensacion/no espero
                """
            ),
            (
                "doubting",
                """
                dudo/dudo mucho/tengo dudas/tengo mis dudas/no estoy seguro/no estoy segura/no estoy convencido/
                no estoy convencida/no se/no se muy bien/no tengo claro/no me queda claro/me pregunto/
                empiezo a dudar/empiezo a preguntarme/estoy dudando/no estoy muy seguro/no estoy muy segura/
                no estoy nada seguro/no estoy nada segura/ya no estoy seguro/ya no estoy segura/
                no estoy del todo seguro/no estoy del todo segura/no estoy muy convencido/no estoy muy convencida/
                desconfio/no confio/no me convence/no me fio/soy esceptico/soy esceptica/no veo claro/
                no lo veo claro/no tengo fe/no tengo esperanza/no tengo esperanzas/no tengo mucha fe/
                no tengo muchas esperanzas/no tengo confianza
                """
            ),
            (
                "tail",
                """
                <adv>/mas/cada semana/contigo/con usted/si nada cambia/asi/en esto/de esto/con esto/por ahora/
                lo siento/perdon/de verdad/otra vez/una y otra vez/en la terapia/en terapia/a terapia/viniendo/
                aqui/nunca/jamas
                """
            ),
            (
                "doings",
                """
                venir/venir aqui/seguir/seguir viniendo/seguir con esto/seguir asi/continuar/hablar/
                hablar de esto/hablar de ello/hacer esto/estar aqui/la terapia/esta terapia/las sesiones/
                estas sesiones/todo esto/esto/intentarlo/seguir intentandolo/que venga/que siga/que siga viniendo/
                volver/este tratamiento/el tratamiento/seguir la terapia/seguir con la terapia/continuar con esto/
                continuar con la terapia/venir a terapia/hacer los ejercicios/estos ejercicios
                """
            ),
            (
                "wantout",
                """
                quiero/quisiera/pienso/pienso en/pensando en/he pensado en/estoy pensando en/ganas de/
                tengo ganas de/estoy por/voy a/deberia/me gustaria/prefiero/preferiria/mejor/he decidido/decidi/
                a punto de/creo que voy a/estoy a punto de/estoy considerando/me planteo/me estoy planteando/
                necesito/sera mejor/es mejor/tendria que/me dan ganas de/creo que debo/pensado en/considerando
                """
            ),
            (
                "quit",
                """
                dejarlo/dejarlo todo/dejarlo aqui/dejar esto/dejar la terapia/dejar el tratamiento/
                dejar las sesiones/dejar de venir/abandonar/abandonarlo/abandonar la terapia/
                abandonar el tratamiento/abandonar esto/rendirme/parar/parar la terapia/parar aqui/parar esto/
                terminar con esto/terminar la terapia/acabar con esto/renunciar/no volver/no volver mas/
                no venir mas/no seguir/tirar la toalla/suspender la terapia/interrumpir la terapia/
                darme por vencido/darme por vencida/dejar todo esto/dejar de intentarlo/tirarlo todo/
                cortar con esto
                """
            ),
            (
                "seguir",
                """
                seguir/seguir viniendo/seguir con esto/seguir con la terapia/seguir asi/seguir haciendo esto/
                seguir la terapia/seguir intentandolo/continuar/continuar con esto/continuar asi/
                continuar con la terapia/continuar viniendo/volver/venir/venir mas/venir aqui/volver mas/
                volver aqui/hacer esto/estar aqui/hacer terapia/mas terapia/mas sesiones/venir a terapia/
                continuar la terapia
                """
            ),
            (
                "kin",
                """
                hermana/hermano/madre/padre/mama/papa/mujer/marido/esposa/esposo/pareja/hijo/hija/hijos/amigo/
                amiga/amigos/novio/novia/primo/prima/tio/tia/jefe/jefa/vecino/vecina/suegra/cunado/companero/
                companera/familia/abuela/abuelo/ex/medico/doctor/gente/profesor/profesora/sobrino
                """
            ),
            (
                "kins",
                """
                mi <kin>/su <kin>/mis <kin>/la <kin>/el <kin>/un <kin>/una <kin>/nuestro <kin>/mis padres/
                los demas/la gente/sus padres
                """
            ),
            (
                "day",
                """
                lunes/martes/miercoles/jueves/viernes/sabado/sabados/domingo/domingos/horario/hora/dia/manana/
                tarde/semana/mes/turno/fecha
                """
            ),
            (
                "thing",
                """
                autobus/coche/carro/telefono/movil/celular/ordenador/computadora/portatil/wifi/internet/enlace/
                camara/microfono/calefaccion/ascensor/puerta/timbre/impresora/lavadora/nevera/medicacion/
                pastillas/medicamento/medicina/crema/dieta/trabajo/pantalla/video/sonido/audio/reloj/luz/
                aplicacion/app/web/pagina/contrasena/llave/tren/metro/moto/bici/silla/aire/lampara/antidepresivos/
                bus/boligrafo/formulario
                """
            ),
        ],
        rules: [
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
            ("useless-alone", "^ <lead>* <adv>* <cl>? <ser>* <adv>* <useless> <adv>* <strong>? <adv>* $"),
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
            ("cannot-go-on", "no <adv>* puedo <adv>* <seguir> <tail>* $"),
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
                "nada <adv>* de? <strong|weak>? <adv>* <cl>? <adv>* <toward>* <cl>? <adv>* ayuda|sirve|funciona|cambia|mejora|ayudara|servira|funcionara|cambiara|ayudar|ayudarme|servir|cambiar|funcionar|ayudado|servido|funcionado|cambiado|mejorado|mejorar <adv>* <strong>? <tail>* $"
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
            ("no-hope", "perdi|perdido|perdiendo|pierdo <adv>* toda|la|las? <adv>* fe|esperanza|esperanzas|confianza"),
            (
                "no-hope",
                "no <adv>* me? tengo|queda|quedan <adv>* ninguna|mucha|muchas? <adv>* fe|esperanza|esperanzas|confianza <adv>* en|de|con|$"
            ),
            ("no-hope", "sin esperanza|esperanzas|fe"),
            ("does-not-believe", "no <adv>* creo|confio <adv>* en <strong>"),
            (
                "does-not-believe",
                "dudas|dudo|esceptico|esceptica|desconfio|seguro|segura|convencido|convencida <adv>* sobre|con|respecto|acerca|de|en <adv>* a|de? <strong> <tail>* $"
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
            ("no-progress", "sin <adv>* avanzar|avances|progreso|progresar|resultado|resultados|mejoria|ver"),
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
            ("question", "^ <lead>* <adv>* <subject>? <adv>* <cl>? sirve|servira <adv>* de|para algo"),
            ("question", "^ <lead>* realmente|verdad <subject>? <adv>* <cl>? sirve|ayuda|funciona|sirven"),
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
        ],
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
            "aki": ["aqui"],
            "porq": ["porque"],
            "bale": ["vale"],
            "benir": ["venir"],
            "boy": ["voy"],
            "ayudan": ["ayudan"],
            "inutl": ["inutil"],
            "nadie": ["nadie"],
        ],
        merges: [:],
        negations: [
            "no|nunca|jamas|tampoco <adv>* es|significa|quiere|seria|fue <adv>* decir? que",
            "no|nunca|jamas|tampoco|ya <adv>* no? <cl>? digo|diria|creo|pienso|siento|considero|dije|crei|pense|estoy|quise|veo|parece|parecio <adv>* diciendo|decir? que|como?",
            "no porque",
            "lejos de",
            "en vez|lugar de",
            "alegro|alegra|contento|contenta|feliz <adv>* de|no <adv>* no? <adv>* haber?",
            "no|nunca <adv>* <cl>? digo|diria|creo|pienso|siento|considero|llamaria|veo|parece <adv>* como?",
            "dejado|deje de creer|pensar|sentir",
        ],
        adjacentNegations: [
            "no|nunca|jamas|sin|tampoco|ni <adv>* <cl>?"
        ],
        reports: [
            "dice|dicen|dijo|dijeron|piensa|piensan|cree|creen|opina|opinan|repite|repiten|insiste|asegura|afirma|comenta|comento|decia|decian|conto|cuenta|contaba|sostiene|piensas|dices|crees|dijiste|temia|jura|juro|escribio|escribe|bromea <adv>* <compl>?",
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
            "antes <adv>* pensaba|creia|sentia|decia|dudaba|queria|temia|no|me",
            "pensaba|creia|sentia|dudaba|temia|pense|crei|senti|dude|temi|imagine|supuse|suponia|imaginaba|parecia|encontraba|queria|quise|pensado|creido <adv>* que|en|como|de|a|dejarlo|dejar|abandonar? <adv>*",
            "tenia <adv>* miedo|dudas|la|mis|pocas|poca",
            "estaba|estuve <adv>* seguro|segura|convencido|convencida|a|pensando|por",
            "solia",
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
            "pero|y ahora <adv>* si|veo|creo|se|me|pienso|siento|estoy|es|no|ya|todo|entiendo",
            "pero|y <adv>* si <adv>* <cl>? <adv>* <helps>",
            "pero|y <adv>* <cl>? <adv>* <toward>* ayuda|ayudo|ayudado|ayudando|sirve|sirvio|servido|funciona|funciono|funcionando|funcionado",
            "me equivoque|equivocaba",
            "estaba|estabamos equivocado|equivocada",
            "cambie|cambiado de opinion|idea",
            "pero <adv>* ya no",
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
            autobus coche carro telefono movil celular ordenador computadora portatil wifi internet enlace
            camara microfono calefaccion ascensor puerta timbre impresora lavadora nevera medicacion pastillas
            medicamento medicina crema dieta trabajo jefe pantalla video sonido audio reloj luz aplicacion app
            web pagina contrasena llave tren metro moto bici silla lampara antidepresivos bus matrimonio
            relacion gimnasio fisioterapia fisio yoga bateria cargador
            """,
        people: """
            hermana hermano madre padre mama papa mujer marido esposa esposo pareja hijo hija amigo amiga novio
            novia primo prima tio tia vecino vecina abuela abuelo
            """,
        pronouns: "",
        therapyWords: """
            terapia tratamiento psicoterapia sesion sesiones ejercicios ejercicio venir hablar esto tecnica
            tecnicas metodo enfoque
            """,
        ownQuotes: [
            "pienso|pensando|pensar|digo|decir|siento|creo|pregunto|repito|oigo",
            "mi cabeza|mente",
            "me <adv>* digo|repito|pregunto|dan",
        ])
}
