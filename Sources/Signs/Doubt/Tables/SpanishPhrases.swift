/// What Spanish calls therapy, helping and not helping; the tables of the reader.
extension DoubtTable {
    static let spanishPhrases: [(name: String, phrases: String)] = [
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
    ]
}
