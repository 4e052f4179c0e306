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
            la verdad es que/en serio/por ahora/de momento/hasta ahora/pues/un poco/algo/de nuevo/
            sinceramente hablando/con todo respeto/con carino/siendo sincero/siendo sincera/si le soy franco/si le soy franca/si soy sincero/si soy sincera/neta/la neta/posta/tio/tia/che/guey/wey/mano/viste/o sea/osea/nomas/doctor/doctora/senorita/por mas/ni/tan siquiera/siquiera/en el fondo/en general/por desgracia/lamentablemente/desgraciadamente/poco a poco/obviamente/directamente/literalmente/perdon/disculpe/disculpa/gracias/jaja/xd/re/super/aca/ahi/alli/alla/a estas alturas/despues/luego/ningun bien/nunca/
            exactamente/seguramente/probablemente/actualmente/definitivamente/claramente/practicamente/apenas/personalmente/ciertamente/a la larga/a largo plazo/hoy por hoy/estos dias/por lo menos/necesariamente/precisamente/sinceramente se lo digo/si soy honesto/si soy honesta/para serle sincero/para serle sincera/siendo honesto/siendo honesta/debo decir/tengo que decir/no le voy a mentir/no te voy a mentir/de ninguna manera/de ningun modo/ni un poco/ni tantito/en lo absoluto/en mi vida/mucho mas
            """
        ),
        (
            "num",
            """
            un/una/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/quince/veinte/2/3/4/5/6/7/8/9/10/11/12/14/15/16/18/20/24/
            30/varios/varias/unos/unas/tantos/tantas/muchos/muchas/medio/sesenta/setenta/ochenta/mil
            """
        ),
        (
            "dur",
            """
            <num> meses/<num> semanas/<num> sesiones/<num> anos/<num> ano/<num> citas/meses/semanas/anos/mucho tiempo/tanto tiempo/
            desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otono|invierno|verano|primavera|navidad/
            medio ano/un monton de sesiones/todo este tiempo/a estas alturas
            """
        ),
        (
            "talkg",
            """
            hablar/hablando/hablarlo/platicar/platicando/conversar/conversando/charlar/charlando/contar/contarlo/contando/contarle/desahogarme/desahogarse/
            recordar/remover/revolver/escarbar/darle vueltas/analizar/analizarlo/escribir/escribirlo/apuntar/anotar/respirar/meditar/llorar/pensar positivo/
            venir/ir/sentarme/sentarme aqui/abrirme/explicar/explicarlo/repetir/rellenar/hacer fichas/hacer deberes/entender/entenderlo/entender de donde viene/
            escuchar/que me escuchen/dibujar/imaginar/rascar/hurgar/indagar/revivir/revolverlo/repasar/escarbarlo/recordarlo/abrir heridas/escarbar en mi infancia/escarbar en mi ninez/remover el pasado
            """
        ),
        (
            "talkobj",
            """
            de/del/con/a/mi/mis/la/el/los/las/lo/esto/eso/todo/tema/pasado/infancia/problemas/cosas/mismo/mismas/misma/lo mismo/siempre/y hablar/y hablar y hablar/
            usted/ustedes/alguien/un extrano/una extrana/aqui/aca/una hora/cada semana/todas las semanas/lo que paso/lo que siento/lo que pienso/mi vida/
            sentimientos/mis sentimientos/en columnas/en columnitas/terapia/tanto/otra vez/en un papel
            """
        ),
        (
            "timeref",
            """
            primavera/verano/otono/invierno/enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/navidad/antes/siempre/el primer dia/primer dia/al principio/el principio/el ano pasado/cuando empece|llegue|vine|entre|empezamos/el dia uno/dia uno
            """
        ),
        (
            "effects",
            """
            sirva/sirvan/sirve/ayuden/ayude/ayudes/ayudas/ayudandome/estes ayudando/este ayudando/estan ayudando/esta ayudando/estas ayudando/lleve/lleven/lleva/
            cura/curan/cure/curen/curara/arregla/arreglan/arregle/arreglara/resuelve/resuelva/resolvera/soluciona/solucionan/solucionara/quita/quitan/quite/quitara/
            alivia/alivie/calma/calme/sana/sane/mejora/mejoran/mejore/mejorara/cambia/cambian/cambiara/beneficia/beneficie/aprovecha/reconforta/
            hace nada/hacen nada/hace bien/hacen bien/hace ningun bien/haciendo ningun bien/haciendo ningun efecto/esta haciendo ningun bien/esta haciendo bien/esta haciendo efecto/
            esta haciendo nada/esta sirviendo/estan sirviendo/este sirviendo/esta funcionando/estan funcionando/este funcionando/esta aportando/aporta nada/aportan nada/
            da nada/dan nada/da resultado/da resultados/da frutos/surte efecto/surta efecto/surten efecto/hace efecto/me llega/nos lleva/nos llevara/saca de/sacara de/
            vaya a ningun lado/va a ningun lado/vale para nada/vale pa nada/vale de nada/valen para nada/valen pa nada/sirve de nada/sirve para nada/sirve pa nada/sirve de mucho/
            sirve de na/sirven de nada/sirven para nada/llena/convence/funciona/funcionan/funcione/funcionen/ha funcionado/ha servido/ha ayudado/ha cambiado nada/ha aportado/ha aportado nada/
            ha hecho nada/han servido/han ayudado/han funcionado/vaya a funcionar/vaya a servir/vaya a ayudar/vaya a cambiar/vaya a quitar/vaya a curar/vaya a mejorar/vaya a arreglar/
            va a funcionar/va a servir/va a ayudar/va a quitar/va a curar/va a arreglar/va a cambiar nada/sea lo mio/sea para mi/es lo mio/es para mi/va conmigo/vaya conmigo/van conmigo/
            este avanzando/estemos avanzando/estoy avanzando/estamos avanzando/esten sirviendo/sea util/es util/sea de ayuda/es de ayuda/tenga sentido/tenga efecto/tiene efecto/
            compensa/compense/merece la pena/merezca la pena/vale la pena/valga la pena/lleve a ninguna parte/lleve a nada/lleve a alguna parte/lleve a algo/lleve a algun lado/lleva a alguna parte/
            conduzca a nada/conduzca a algo/me cambie/me cambia/da pa mas/da para mas/acerca/me devuelve/devuelve/paga/me paga/pagan/trae/traera/traiga/
            soluciono/soluciono nada/arreglo/arreglo nada/resolvio/resolvio nada/curo/curo nada/cambio nada/movido/movido nada/mueve nada/mueve/movio nada/basta/bastan/es suficiente/es lo que vine a buscar/es lo que vine buscando/es lo que busco/es lo que buscaba/es lo que necesito/es lo que esperaba/es a lo que vine/vale el/vale la/vale los/valga el/valga los/vale lo/arreglar nada/haria bien/harian bien/haga bien/hagan bien/quite las/quite el/quite la/llegue a nada/llega a nada/me aclara/aclara nada/me sostiene/da alivio/me alivia/
            pase/pasen/pasara/pasaran/se pase/se pasara/se quite/se cure/se arregle/se solucione/se me quite/se me pase/entienda/vaya a entender/me entienda
            """
        ),
        (
            "infinitives",
            """
            ayudar/ayudarme/servir/servirme/funcionar/funcionarme/cambiar/cambiarme/cambiarlo/curar/curarme/curarlo/quitar/quitarme/quitarmelo/quitarla/quitarlo/
            arreglar/arreglarme/arreglarlo/solucionar/solucionarlo/resolver/resolverlo/mejorar/mejorarme/sanar/sanarme/sacarme/devolver/devolverme/devolvermelo/
            aliviar/aliviarme/llevar/llevarme/llevarnos/hacerme/hacer/pagar/pagarme/borrar/traer/traerme/salvar/salvarme/calmar/calmarme/lograr/dar/
            entender/entenderme/comprenderme/pasar/superar/superarlo/mejorarlo/ser
            """
        ),
        (
            "hardly",
            "mas/todavia/mejor a/a la/al"
        ),
        (
            "therapy",
            """
            terapia/tratamiento/psicoterapia/sesiones/sesion/ejercicios/ejercicio/tareas/metodo/enfoque/
            consulta/citas/tecnicas/tecnica/proceso/charlas/conversaciones/herramientas/consejos/
            terapia de grupo/terapias/encuentros/forma de trabajar/manera de trabajar/meditacion/respiracion/
            psicologo/psicologa/psicologos/terapeuta/terapeutas/psiquiatra/loquero/platicas/platica/charla/fichas/ficha/afirmaciones/mindfulness/relajacion/exposicion/cognitivo conductual/conductual/emdr/tecnicas de respiracion/ejercicios de respiracion/ejercicios de relajacion/registro/autorregistros/columnas/columnitas/deberes/actividades/dinamicas/pensamientos/lo de los pensamientos/cuestion de hablar/forma de hacer/trabajo aqui/acompanamiento/sesiones con usted/sesiones contigo/
            tarea/actividad/hoja de tareas
            """
        ),
        (
            "det",
            """
            la/el/las/los/esta/este/estas/estos/nuestra/nuestras/nuestro/mi/mis/todo el/toda la/toda esta/
            todo este/todas estas/estos/su/sus/tu/tus/tanta/una/esa/ese/esas/esos/
            <num>/otra/otras/otro/otros/mas/tantas/tantos/lo del/lo de la/lo de los/lo de las/eso de la/eso de los/esto de la/esto de los/esto de las/estas sus/sus/puras/puros
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
            esto que hacemos/
            <talkg> <talkobj>*/tanto <talkg> <talkobj>*/el <talkg> <talkobj>*/esto|eso|lo de <talkg> <talkobj>*/esto|eso|lo de <det>? <therapy>/con <det>? <therapy>/ir/ir ahi/ir a terapia/ir al psicologo/yendo/viniendo/este camino|proceso|metodo|sistema|rollo/esta forma|manera|metodologia de? trabajar? llevarlo?/tu|su forma|manera|metodo de? trabajar?/lo que hablamos|platicamos|trabajamos|me? dice|dices|propones|mandas|manda/todo lo que hablamos/<therapy> y <therapy>/ustedes/tu ayuda/su ayuda/nada de esto/
            usted ni nadie/tu ni nadie/usted o nadie/ni usted ni nadie/escuchar/que me escuchen/usted escuchar/dibujar/dibujar circulos/dibujar cosas/escribir cartas/contar respiraciones/imaginar cosas/<num> sesiones mas/un rato de charla/una hora a la semana/una hora por semana/las citas/estas citas/pedir hora/pedir cita/pedir citas
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
            no/nunca/jamas/tampoco/ya no/no es que/no creo que/
            ni/ya ni/no es que me
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
            llegue a/llega a/vea/es/va/sera/son/fue/era
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
            un engano/en balde/
            una broma/un chiste/puro rollo/un rollo/un rollo macabeo/un camelo/una pavada/una boludez/una huevada/una pendejada/una payasada/una estupidez/una gilipollez/una tomadura de pelo/una perdedera de tiempo/un timo/un robo/un sacaperras/un teatro/un circo/una mentira/mentira/basura/una basura/una porqueria/al pedo/al cuete/de balde/por gusto/por las puras/plata tirada/tirar la plata/tirar plata/botar la plata/botar el dinero/tirar el tiempo/gastar el tiempo/hablar por hablar/marear la perdiz/un callejon sin salida/palabreria/pura palabreria/cero util/tiempo y dinero/perdida total de tiempo/perder dinero/agua de borrajas/un parche/una curita/
            una hora perdida/una tarde perdida/horas perdidas/plata perdida/tardes perdidas/una manana perdida/tiempo desperdiciado/dinero desperdiciado/plata desperdiciada/
            puras palabras/palabras nada mas/solo palabras/puro hablar/pura charla/pura palabra/nada mas que palabras
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
    ]
}
