/// More phrases of Spanish.
extension DoubtTable {
    static let spanishMorePhrases: [(name: String, phrases: String)] = [
        (
            "lead",
            """
            hola/buenos dias/buenas/buenas tardes/buenas noches/buen dia/y/pero/pues/creo que/siento que/me parece que/pienso que/la verdad/sinceramente/honestamente/
            la verdad es que/perdon pero/a veces siento que/ya/hoy/es que/yo creo que/yo/
            tengo la sensacion de que/tengo la impresion de que/me da la sensacion de que/para mi/noto que/
            veo que/francamente/en serio/lo siento/a mi/de verdad/ahora/todo/
            y la verdad/neta/la neta/posta/che/mira/mire/en general/o sea/osea/perdon/gracias pero/gracias/con todo respeto/me late que/se que/honestamente creo que/a mi me parece que/a mi juicio/segun yo/yo siento que/o sea la verdad/hoy bien pero/bueno/hola/doctor/doctora/aqui/esto/sinceramente creo que/me temo que/me da que/pienso/creo/ademas/encima/total/al final/en fin
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
            no me da la sensacion/no espero/
            no siento que/no noto que/no termino de creer/no acabo de creer/sigo sin ver/sigo sin notar/sigo sin sentir/no alcanzo a ver/me cuesta pensar/me cuesta imaginar/me cuesta entender/me cuesta trabajo creer/no llego a ver/no percibo/no me entra/no me cabe/no entiendo/no comprendo/no veo como/tampoco creo/tampoco veo/tampoco siento/nunca crei/nunca he creido/no he visto/no he notado/no he sentido/no me creo/ni creo/dejo de creer/deje de creer/he dejado de creer/no tengo la impresion/no me da la impresion/no confio/no espero/no me late/no me convence/pongo en duda
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
            no tengo muchas esperanzas/no tengo confianza/
            no se si/no se yo si/no se ni si/a saber si/ya no se si/no se bien si/no termino de creer/no acabo de creer/no termina de convencerme/no me termina de convencer/no me acaba de convencer/cada vez dudo mas/estoy empezando a dudar/me entran dudas/empiezo a pensar que no/empiezo a creer que no/dudo de/dudo que/dudo si/pongo en duda/no las tengo todas conmigo/no estoy tan seguro/no estoy tan segura/no me creo/sigo sin creer/sigo sin saber/quien sabe/tengo muchas dudas/tengo serias dudas/
            soy esceptico con/soy esceptica con/hay alguna prueba de/hay alguna prueba/hay pruebas/hay alguna evidencia/mentiria si dijera/mentiria si le dijera/mentiria si digo/miento si digo/mentiria diciendo/no puedo decir/no puedo afirmar/no diria
            """
        ),
        (
            "tail",
            """
            <adv>/mas/cada semana/contigo/con usted/si nada cambia/asi/en esto/de esto/con esto/por ahora/
            lo siento/perdon/de verdad/otra vez/una y otra vez/en la terapia/en terapia/a terapia/viniendo/
            aqui/nunca/jamas/
            la otra semana/la proxima semana/la semana que viene/la proxima/despues/despues de esto/nunca mas/jamas/la otra/ya/y ya/mejor/por favor/porfa/a este paso/a la siguiente/a partir de ahora/mas veces/ni nunca/en general/viniendo aqui/de momento/la verdad/gracias/con la terapia/con las sesiones/con el tratamiento/y punto/para nada/para siempre/este mes/a fin de mes/en enero/una temporada/por una temporada/un tiempo/por un tiempo/durante un tiempo/unas semanas/unos meses/
            los dos/las dos/pero no se como decirtelo/y listo/y se acabo/en limpio/por mi parte
            """
        ),
        (
            "doings",
            """
            venir/venir aqui/seguir/seguir viniendo/seguir con esto/seguir asi/continuar/hablar/
            hablar de esto/hablar de ello/hacer esto/estar aqui/la terapia/esta terapia/las sesiones/
            estas sesiones/todo esto/esto/intentarlo/seguir intentandolo/que venga/que siga/que siga viniendo/
            volver/este tratamiento/el tratamiento/seguir la terapia/seguir con la terapia/continuar con esto/
            continuar con la terapia/venir a terapia/hacer los ejercicios/estos ejercicios/
            seguir contando/seguir hablando/contarlo/contar lo mismo/hablar de lo mismo/venir hasta aca/venir hasta aqui/ir/ir mas/seguir yendo/seguir pagando/pagar/pedir mas citas/estas charlas/las fichas/los deberes/entender/entenderlo/venir aca/desahogarme/seguir aca/seguir aqui/esto de hablar/contarle mi vida/contarle nada/las tareas/tanta terapia/tanta charla
            """
        ),
        (
            "wantout",
            """
            quiero/quisiera/pienso/pienso en/pensando en/he pensado en/estoy pensando en/ganas de/
            tengo ganas de/estoy por/voy a/deberia/me gustaria/prefiero/preferiria/mejor/he decidido/decidi/
            a punto de/creo que voy a/estoy a punto de/estoy considerando/me planteo/me estoy planteando/
            necesito/sera mejor/es mejor/tendria que/me dan ganas de/creo que debo/pensado en/considerando/
            ganas tengo de/tengo en mente/creo que/creo q/me late que/estoy pensando/estoy considerando/estoy por/capaz que/capaz/quiza/quizas/seguramente/probablemente/igual/lo mejor es/lo mejor sera/quiza lo mejor sea/lo mejor sea/lo mejor seria/mejor/toca/va siendo hora de/ya es hora de/es hora de/estoy decidido a/estoy decidida a/ando pensando en/estoy valorando/valoro/planeo/tengo pensado/me dan ganas de/estoy tentado de/estoy tentada de/estoy casi por/ya quiero/solo quiero/lo que quiero es/
            pensando seriamente en/estoy pensando seriamente en/pienso seriamente en/me estoy planteando/me planteo seriamente/ando con ganas de/estoy a nada de/estoy a punto/lo que quiero es/ganas de
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
            cortar con esto/
            lo dejo/lo dejare/lo dejaria/dejo la terapia/dejo esto/dejo las sesiones/dejar todo/dejar de ir/dejar el psicologo/dejar la psicologa/dejar estas sesiones/dejar este tratamiento/no ir mas/no ir/no regresar/no pedir mas citas/no pedir mas/no sacar mas citas/no voy a volver/no volvere/no vuelvo/no vuelva/no vengo mas/no vengo/no voy mas/no regreso/no regresare/no sigo/no seguire/no voy a seguir/no voy a venir/no voy a regresar/cancelar todo/cancelar las citas/cancelar las sesiones/cancelar las que quedan/cancelar el resto/cambiar de psicologo/cambiar de psicologa/cambiar de terapeuta/buscar otra cosa/buscar otro/buscar otra/buscar otra ayuda/buscar otra terapia/buscarme otra cosa/busco otra cosa/cortar aqui/cortar la terapia/cortar/plantarme/bajarme/salirme/retirarme/darlo por terminado/terminar aca/terminar aqui/terminar/acabar aqui/mandarlo a la mierda/mandar todo a la mierda/mandar esto a la mierda/pasar de esto/tirar todo/ya no venir/ya no ir/ya no volver/ya no regresar/ya no voy a regresar/ya no voy a volver/ya no vuelvo/ya no regreso/ya no vengo/ya no voy/ya no voy a ir/ya no voy a venir/ya no seguir/que lo deje/que lo dejo
            """
        ),
        (
            "seguir",
            """
            seguir/seguir viniendo/seguir con esto/seguir con la terapia/seguir asi/seguir haciendo esto/
            seguir la terapia/seguir intentandolo/continuar/continuar con esto/continuar asi/
            continuar con la terapia/continuar viniendo/volver/venir/venir mas/venir aqui/volver mas/
            volver aqui/hacer esto/estar aqui/hacer terapia/mas terapia/mas sesiones/venir a terapia/
            continuar la terapia/
            siga/siga viniendo/vuelva/regresar/regresar mas/regresar aqui/yendo/viniendo/seguir yendo/seguir aqui/seguir contando/seguir contando lo mismo/seguir hablando/seguir pagando/seguir con las sesiones/seguir con estas sesiones/seguir con el tratamiento/seguir con este tratamiento/seguir con usted/seguir contigo/seguir en terapia/seguir adelante con esto/seguir haciendo/seguir mas/continuar con las sesiones/continuar con el tratamiento/continuar la terapia/continuar con usted/hablar mas/hablar de esto/venir aqui/venir a hablar/hacer mas/hacer fichas/hacer los ejercicios/hacer mas ejercicios/hacer deberes/pedir mas citas/agendar/intentarlo
            """
        ),
        (
            "kin",
            """
            hermana/hermano/madre/padre/mama/papa/mujer/marido/esposa/esposo/pareja/hijo/hija/hijos/amigo/
            amiga/amigos/novio/novia/primo/prima/tio/tia/jefe/jefa/vecino/vecina/suegra/cunado/companero/
            companera/familia/abue/abuelita/suegro/cunada/prometido/prometida/pololo/polola/cuate/cuates/colega/colegas/amiguita/
            mejor amiga/mejor amigo/companeros/companeras/amigas/hermanas/hermanos/abuela/abuelo/ex/medico/doctor/gente/profesor/profesora/sobrino
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
            bus/boligrafo/formulario/
            insti/instituto/colegio/escuela/cole/universidad/uni/facu/facultad/examen/examenes/parciales/clase/clases/profe/matematicas/futbol/piso/departamento/depa/casero/alquiler/renta/ayuntamiento/municipio/gobierno/seguro/banco/juicio/juzgado/abogado/visa/tramite/tramites/papeles/formulario/hoja/cuestionario/encuesta/carta/mensaje/turnos/turno/entrevista/curro/chamba/laburo/jarabe/gotas/vitaminas/suplementos/melatonina/parche/parches/chicle/gimnasio/gym/trafico/camion/colectivo/subte/micro/humedad/caldera/fontanero/plomero/ventilador/aire/tele/television/consola/juego/tinder/boligrafo/lapiz/zoom/portal/contrasena/inyeccion/inyecciones/ibuprofeno/paracetamol/sertralina/fluoxetina/escitalopram/clonazepam/lorazepam/quimio/colchon/direccion/domicilio/dosis/clima
            """
        ),
    ]
}
