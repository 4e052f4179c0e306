/// Written by `Benchmarks weigh`; not to be changed by hand.
enum SpanishWeights {
    static let lines = """
        -79 *
        12 1
        12 1 al
        10 10
        -14 10 $
        -14 12
        22 14
        -10 16
        5 17
        -10 20
        -20 2019
        -21 2019 $
        7 25
        -21 3
        14 40
        -15 5
        -9 50
        13 50 euros
        25 8
        -8 9
        -86 ?
        42 ^ a
        15 ^ agradezco
        21 ^ ahora
        -14 ^ al
        -9 ^ algo
        -14 ^ ando
        19 ^ anoche
        -28 ^ antes
        33 ^ asi
        -8 ^ ayuda
        -21 ^ bendiciones
        22 ^ bien
        -8 ^ buena
        30 ^ cada
        10 ^ cambiar
        -5 ^ capaz
        -31 ^ casi
        7 ^ cero
        20 ^ che
        31 ^ como
        14 ^ con
        -5 ^ conoce
        22 ^ contarlo
        -9 ^ creia
        18 ^ creo
        29 ^ cuando
        -11 ^ cuantas
        10 ^ cuanto
        7 ^ cumplo
        34 ^ damos
        39 ^ de
        -35 ^ deje
        -30 ^ dejo
        -8 ^ desde
        -24 ^ despues
        -8 ^ dicen
        13 ^ dicho
        7 ^ diez
        -36 ^ dimos
        -7 ^ dios
        24 ^ disculpe
        6 ^ doctora
        -18 ^ dormi
        26 ^ dos
        7 ^ dudo
        14 ^ efecto
        -84 ^ el
        12 ^ empiezo
        9 ^ en
        21 ^ entiendo
        15 ^ es
        8 ^ esa
        -8 ^ ese
        -49 ^ esta
        -21 ^ estaba
        16 ^ estamos
        -13 ^ este
        15 ^ esto
        20 ^ estoy
        -16 ^ extrano
        -10 ^ fue
        -18 ^ fui
        -36 ^ gracias
        12 ^ ha
        43 ^ hablamos
        57 ^ hablar
        -11 ^ hable
        -38 ^ hace
        -20 ^ hacia
        5 ^ hasta
        -7 ^ hay
        -8 ^ hemos
        30 ^ hice
        -42 ^ hoy
        -30 ^ hubo
        -8 ^ iba
        47 ^ igual
        -27 ^ la
        -12 ^ las
        22 ^ le
        -13 ^ les
        14 ^ llego
        -13 ^ llegue
        -5 ^ llevo
        -20 ^ llore
        8 ^ lo
        -9 ^ luego
        -12 ^ manana
        -25 ^ me
        15 ^ mejor
        -35 ^ menos
        -67 ^ mi
        31 ^ mientras
        -13 ^ mil
        15 ^ mire
        -26 ^ mis
        -10 ^ muy
        -22 ^ nada
        15 ^ nadie
        -11 ^ necesito
        -23 ^ ni
        21 ^ ningun
        35 ^ ninguna
        -7 ^ no
        -7 ^ nos
        -8 ^ nose
        11 ^ o
        -15 ^ odio
        -14 ^ ojala
        -23 ^ ok
        54 ^ otra
        8 ^ pa
        30 ^ para
        -5 ^ pase
        -10 ^ paso
        -21 ^ pense
        -15 ^ perdi
        5 ^ perdone
        52 ^ pero
        15 ^ pienso
        -10 ^ podemos
        19 ^ podria
        -10 ^ podrian
        -36 ^ por
        52 ^ porque
        19 ^ prefiero
        16 ^ pregunto
        -9 ^ primera
        15 ^ probe
        -7 ^ pude
        -5 ^ puede
        -29 ^ puedo
        -18 ^ pues
        36 ^ puro
        -57 ^ que
        -7 ^ quedamos
        9 ^ quede
        -6 ^ queria
        -27 ^ quien
        36 ^ quiero
        13 ^ quiza
        38 ^ quizas
        -17 ^ reprobe
        24 ^ resultados
        -18 ^ salgo
        -14 ^ sali
        22 ^ saque
        -38 ^ se
        9 ^ seguimos
        8 ^ seis
        -14 ^ semana
        -8 ^ sesion
        -10 ^ si
        -15 ^ siempre
        39 ^ siento
        34 ^ sigo
        -18 ^ sin
        8 ^ sinceramente
        10 ^ sirve
        8 ^ solo
        21 ^ son
        -30 ^ soy
        18 ^ supongo
        11 ^ tal
        34 ^ tanto
        -8 ^ tendria
        26 ^ tiempo
        49 ^ tiene
        17 ^ todas
        -30 ^ todavia
        5 ^ todo
        20 ^ todos
        6 ^ trato
        -9 ^ tres
        -16 ^ un
        -33 ^ una
        19 ^ uno
        36 ^ usted
        22 ^ vale
        32 ^ vamos
        37 ^ vengo
        14 ^ venia
        6 ^ vine
        -20 ^ volvi
        13 ^ vos
        7 ^ voy
        73 ^ y
        -18 ^ ya
        -18 ^ yo
        20 a
        7 a algo
        10 a algun
        11 a arreglar
        6 a ayudar
        14 a buen
        20 a cambiar
        -7 a caminar
        13 a casa
        -10 a cerrar
        9 a contar
        -29 a dar
        -17 a dormir
        -11 a entender
        -22 a esa
        -24 a ese
        24 a estas
        11 a este
        -11 a final
        29 a funcionar
        -14 a gusto
        12 a hablar
        6 a hacer
        38 a ir
        39 a la
        8 a las
        -11 a llevar
        -14 a los
        -14 a medias
        17 a mejorar
        21 a mi
        -12 a mis
        9 a mitad
        -13 a monterrey
        25 a nada
        -29 a nadie
        10 a no
        -6 a notarse
        10 a otro
        10 a pasar
        10 a pensar
        -9 a perder
        6 a poco
        -14 a poder
        -7 a punto
        42 a que
        16 a quedar
        12 a quien
        23 a quitar
        6 a remover
        30 a sacar
        -28 a seguir
        18 a servir
        -13 a si
        22 a sospechar
        -10 a tener
        -28 a tiempo
        -11 a tocar
        7 a todos
        21 a un
        -27 a una
        5 a urgencias
        -14 a usted
        -40 a veces
        30 a venir
        5 a ver
        -11 a vivir
        -5 abandonar
        -20 abogado
        -20 abogado no
        8 abre
        -9 abril
        -9 abril $
        -13 abrir
        19 abrirme
        -11 abuela
        13 abuelo
        -7 aburro
        -14 aburro en
        87 aca
        41 aca $
        -10 aca ?
        -9 aca lo
        -8 aca y
        -6 acaba
        -9 acaba el
        7 acabar
        -11 acabe
        -5 acabo
        12 accidente
        -25 acordamos
        -21 acordamos $
        17 acritud
        17 acritud $
        -21 acuerdo
        -10 adelante
        -8 adelante $
        25 ademas
        -5 adopte
        -19 agarro
        -16 agosto
        -14 agotada
        29 agradable
        11 agradezco
        -13 agradezco $
        8 agradezco de
        15 agradezco el
        -20 agradezco que
        8 agua
        11 agua a
        22 aguantar
        -7 aguante
        -13 aguanto
        -8 ahi
        10 ahi $
        -12 ahi en
        -21 ahi la
        15 ahi sigue
        13 ahora
        -20 ahora $
        -11 ahora lo
        -10 ahora me
        -8 ahora que
        -11 ahora soy
        7 ahora usted
        -20 aire
        -57 al
        12 al 10
        -10 al espejo
        8 al final
        -12 al hacer
        5 al menos
        -16 al mes
        14 al pedo
        -17 al psiquiatra
        -8 al subte
        -9 al super
        -20 alcanza
        -16 alcanza para
        -18 alegrarme
        -18 alegrarme $
        -27 alegro
        -14 alegro de
        86 algo
        24 algo $
        23 algo ?
        23 algo me
        8 algo no
        -13 algo para
        8 algo porque
        -39 algo se
        46 alguien
        -10 alguien ?
        15 alguien a
        6 alguien como
        -5 alguien que
        12 alguien se
        17 algun
        15 algun caso
        -18 algun dia
        20 algun sentido
        11 alguna
        18 alguno
        13 alivia
        14 alivio
        -12 alivio $
        -15 alla
        -5 alma
        -5 alma $
        -7 alquiler
        -22 alta
        -26 alta $
        -10 alto
        -10 alto $
        8 alturas
        9 alturas esperaba
        -8 alturas ya
        -19 amiga
        -27 amigas
        -19 amigas $
        8 amigas y
        -8 amigo
        -8 amigo se
        -26 amigos
        -24 amigos $
        12 amor
        -29 anadir
        -20 anadir $
        -11 ando
        10 ando $
        25 ando igual
        -32 andres
        -34 andres no
        -21 animo
        28 ano
        31 ano $
        -11 ano no
        20 ano y
        -8 anoche
        -18 anos de
        -18 anos que
        -35 anos y
        18 ansiedad
        -6 anterior
        18 anteriores
        18 anteriores $
        -62 antes
        -9 antes $
        23 antes de
        -12 antes pensaba
        -16 antes por
        -18 antes salia
        -27 apenas
        -7 aplicacion
        7 aporta $
        -26 app
        -17 app de
        25 aprecio
        -21 aprender
        -21 aprender a
        -17 aprendo
        18 aproveche
        7 apunta
        -10 apuntar
        15 apunte
        21 apuntes
        -46 aquella
        -9 aquello
        73 aqui
        6 aqui a
        -26 aqui al
        12 aqui como
        -12 aqui en
        -20 aqui es
        -31 aqui estoy
        5 aqui la
        -6 aqui llego
        14 aqui llegue
        15 aqui lo
        12 aqui no
        6 aqui peor
        -8 aqui por
        -10 aqui si
        -12 aqui sigo
        10 aqui y
        17 arrancar
        44 arregla
        17 arregla con
        7 arregla nada
        21 arreglan
        14 arreglar
        38 arreglo
        -11 arreglo creo
        -14 arreglo ni
        32 arreglo y
        -24 arriba
        -21 arriba $
        8 ascensor
        -9 ascensor $
        33 asi
        -26 asi $
        -26 asi de
        15 asi desde
        81 asi no
        -16 asi que
        8 asi siento
        -6 asi ya
        12 asiento
        8 ataque
        -10 ataque de
        9 ataques
        20 atascada
        -34 atascado
        16 atracones
        -13 atrevo
        -13 atrevo $
        -9 audios
        -10 aun
        -10 aun asi
        10 aunque no
        -17 autobus
        -13 autobus no
        44 avance
        34 avance $
        19 avancemos
        19 avancemos $
        17 avances
        15 avances $
        28 avanzamos
        19 avanzamos $
        -19 avanzo
        -19 avanzo $
        11 aviso
        14 aviso $
        -27 ayer
        6 ayer me
        21 ayuda
        23 ayuda $
        -15 ayuda en
        18 ayudado
        28 ayudando $
        47 ayudar
        38 ayudar $
        11 ayudar ?
        5 ayudar a
        -24 ayudara
        22 ayudaria
        11 ayudaria pero
        35 ayudarme
        22 ayudarme $
        7 ayudarme ni
        11 ayude
        33 ayude $
        -34 ayudo
        9 ayuno
        -20 bacan
        -6 baja
        18 baja $
        -5 baja del
        27 bajar
        -12 bajaron
        -12 bajaron la
        6 baje
        11 bajo
        -11 bajo de
        19 bajo la
        -18 bajon
        7 balanza
        -17 baldosas
        6 banco
        14 banco $
        -8 banco no
        8 bano
        10 bano de
        -5 bar
        -35 bastante
        -5 bebe $
        -21 beber
        -22 bebi
        -22 bebi $
        -21 bendiciones
        -7 bendiga
        -7 bendiga $
        26 beneficio
        -13 bien
        -48 bien $
        -21 bien de
        26 bien la
        -12 bien me
        23 bien ni
        5 bien no
        43 bien pero
        7 bien y
        29 bla
        29 bla bla
        -6 boca
        -18 boda
        12 bogota
        12 bogota $
        31 bonito
        -5 bonito y
        25 bono
        -6 bono de
        9 borra
        9 borra todo
        -16 borre
        16 botar
        16 botar la
        -16 bronca
        -16 bruto
        25 buen
        14 buen puerto
        -25 buena
        -17 buena sesion
        -18 bueno
        -11 bueno que
        8 buenos
        -13 burlan
        -13 burlan de
        15 burro
        -5 bus
        -6 bus $
        -16 buscando
        7 buscar
        5 buscare
        -13 busco
        44 cabeza
        -6 cabeza como
        55 cabeza no
        18 cabeza y
        39 cada
        28 cada lunes
        15 cada martes
        -9 cada quien
        40 cada semana
        20 cada sesion
        -11 cada vez
        27 cada viernes
        14 cae
        18 cae usted
        -22 caigo
        10 caliente
        10 caliente $
        -7 callado
        -15 callado no
        11 calle
        9 calle y
        20 calma
        -5 calorias
        -31 cama
        -13 cama $
        33 cambia
        34 cambia $
        8 cambia nada
        16 cambiado $
        -25 cambiado la
        -27 cambian
        -18 cambian $
        30 cambiar
        9 cambiar $
        9 cambiar la
        8 cambiar nada
        -10 cambiar nunca
        -10 cambiaron
        17 cambio
        28 cambio $
        -10 cambio me
        -6 cambios
        27 cambios $
        -16 cambios en
        29 camina
        29 camina $
        -18 caminando
        -17 caminar
        15 camino
        12 camino $
        -5 camion
        14 campante
        12 campante $
        15 campo
        8 campo si
        -33 cansada
        -14 cansada de
        5 cansado
        9 canse
        -14 capaz que
        52 cara
        19 cara $
        -17 cargo
        36 carino
        18 carino $
        -37 carrera
        -20 carrera $
        -7 carro
        -6 carro no
        18 carta
        -7 carta a
        6 carta que
        33 carta y
        -38 casa $
        -14 casa me
        14 casa que
        -9 casa y
        -15 casero
        -67 casi
        -17 casi no
        59 caso
        14 caso $
        10 caso de
        6 catorce
        -12 cayo
        16 cena que
        6 cenar
        -11 cenas
        -13 centro
        -13 centro a
        68 cero
        18 cero $
        27 cero cambios
        11 cero patatero
        -8 cerrar
        -10 cerrar el
        51 charla
        19 charla $
        22 charlas
        12 che
        -8 chica
        16 chico
        38 chiste
        38 chiste $
        6 cierra
        -5 cierra sola
        21 cierro
        19 cierro la
        36 cinco
        21 cincuenta
        22 cita
        19 cita $
        -23 cita con
        20 citas
        27 citas $
        -13 citas por
        -11 clarisimo
        -11 clarisimo $
        -12 claro
        9 claro $
        -16 clase
        7 clic
        10 coche
        -8 cocina
        17 colectivo
        -29 colegio
        22 columna
        -5 comadre
        12 come
        12 comentarios
        -18 comer
        6 comer $
        -16 comi
        5 comida
        34 como
        -21 como acordamos
        -8 como antes
        8 como cuando
        11 como echarle
        38 como el
        7 como en
        12 como entre
        23 como hablar
        -5 como hablarle
        -6 como la
        17 como las
        30 como llegue
        -12 como madre
        -9 como me
        7 como mi
        -15 como mis
        -18 como padre
        -11 como quedamos
        33 como quien
        -19 como si
        -7 como todo
        10 como un
        -14 como usted
        11 comoda
        8 comodo
        -8 compadre
        -17 companera
        -19 companeros
        10 compensa
        8 completa
        -18 complicada
        24 compone
        24 compone nadie
        -7 con
        -12 con alguien
        -34 con andres
        8 con carino
        -25 con el
        5 con ella
        30 con eso
        25 con esta
        -7 con este
        57 con esto
        -5 con ganas
        -7 con gente
        31 con ilusion
        -5 con la
        13 con las
        -5 con lo
        -59 con los
        8 con mas
        -78 con mi
        -22 con miedo
        -14 con mis
        -13 con nadie
        9 con otro
        24 con palabras
        15 con que
        -11 con quien
        -8 con su
        24 con sus
        -5 con tanta
        20 con toda
        27 con todo
        13 con un
        10 con una
        25 con usted
        -5 concentrarse
        -5 concentrarse $
        14 conclusion
        26 conduce
        5 conductual
        16 conecto
        7 conecto con
        -6 confiar en
        6 confio $
        -10 confio en
        18 conmigo
        43 conmigo $
        10 conmigo ?
        -8 conmigo asi
        30 conmigo no
        -18 conmigo y
        -8 conoce
        -6 conoce a
        24 conozco
        -22 conste
        -23 conste $
        24 consulta
        21 consultorio
        5 consumiendo
        9 contando
        34 contar
        -7 contar $
        -17 contar baldosas
        7 contar hasta
        9 contar lo
        8 contar y
        -28 contarle
        -5 contarle $
        -16 contarle lo
        22 contarlo
        -11 contarte
        6 conte
        -16 contenta
        -25 contenta $
        10 contento
        10 contento $
        9 contestarle
        -6 contesto
        9 contigo
        29 contigo $
        66 continuar
        37 continuar $
        -26 contrario
        -26 contrario $
        -8 contrato
        -15 convencio
        32 conversando
        16 conversando $
        25 conversar
        13 corazon
        9 corazon $
        11 cordial
        28 correcta
        -10 correo
        12 corriendo
        -22 corta
        15 cortar
        18 cortar $
        -9 corto
        21 cosa
        -8 cosa $
        48 cosa no
        -5 cosa porque
        -8 cosa y
        -7 cosas
        13 cosas $
        10 cosas no
        -17 cosas que
        -11 cosas y
        -10 costaba
        -20 costo
        -35 cree
        -5 cree en
        -39 cree que
        -23 creen
        -23 creen que
        12 creer en
        -5 creer no
        9 creer que
        10 crees
        10 crees que
        -6 crei
        -6 crei que
        -48 creia
        -29 creia que
        55 creo
        -6 creo $
        30 creo en
        20 creo poder
        18 creo que
        7 cruz
        21 cruzo
        26 cruzo la
        9 cuaderno
        17 cuadritos
        25 cual
        -19 cuando
        -32 cuando digo
        17 cuando empece
        17 cuando empezamos
        9 cuando empieza
        7 cuando hablo
        -6 cuando le
        -20 cuando lo
        -19 cuando me
        17 cuando salgo
        8 cuando se
        6 cuando toque
        8 cuando vengo
        -22 cuantas
        -24 cuantas sesiones
        22 cuanto
        23 cuanto mas
        -22 cuanto se
        -7 cuarto
        10 cuatro
        20 cuatro meses
        36 cuenta
        17 cuenta $
        -20 cuenta de
        35 cuentas
        9 cuento
        10 cuento $
        26 cuentos
        44 cuerpo
        17 cuerpo $
        8 cuerpo no
        8 cuerpo ya
        18 cuesta
        9 cuesta creer
        10 cuesta mas
        -38 cuestionario
        -26 cuestionario es
        -19 cuidar
        7 culpa
        -5 culpa $
        12 culpa de
        -10 culpa mia
        7 culpa suya
        6 cumpli
        6 cumpli con
        19 cumplo
        7 cumplo las
        -20 cunado
        34 cura
        27 curar
        44 curara
        22 curarme
        15 cure
        15 cure $
        -41 curiosidad
        -28 curiosidad $
        34 curo
        17 curo $
        -15 da
        -19 da igual
        11 da la
        -13 da lo
        -7 da miedo
        14 da pena
        40 da que
        -19 da verguenza
        21 daba
        5 damos
        24 damos vueltas
        -16 dan
        40 dando
        20 dando vueltas
        -9 dano
        -43 dar
        -15 dar la
        28 darle
        6 darlo
        6 darlo yo
        11 de
        9 de abandonar
        5 de aca
        -21 de acuerdo
        8 de ahi
        44 de algo
        10 de alivio
        -11 de ano
        19 de antes
        40 de aqui
        -15 de arriba
        12 de bogota
        -8 de cabeza
        8 de campo
        15 de casa
        7 de comer
        -24 de contarle
        10 de corazon
        -7 de cosas
        -22 de dejarlo
        -30 de diez
        6 de donde
        9 de el
        11 de ella
        -6 de ellas
        16 de empezar
        20 de entrar
        -13 de eso
        24 de esos
        -8 de esperar
        14 de esta
        -15 de estar
        39 de esto
        11 de exponerme
        9 de fabrica
        -34 de fertilidad
        7 de grupo
        -36 de haber
        -10 de hablar
        -20 de hacer
        44 de hoy
        -10 de idea
        -48 de la
        -23 de las
        -10 de llorar
        28 de lo
        -15 de locos
        -22 de los
        -5 de lujo
        -10 de madera
        9 de mal
        11 de manual
        7 de maravilla
        -7 de mas
        39 de mejorar
        6 de memoria
        -10 de menos
        22 de mi
        -16 de momento
        11 de mucho
        -37 de nada
        -14 de nina
        -10 de noche
        -10 de pareja
        8 de pelo
        9 de pensamientos
        9 de piso
        -15 de ponerle
        -5 de puntuar
        32 de que
        5 de recepcion
        -16 de relajacion
        -8 de remover
        18 de respiracion
        -19 de respirar
        -5 de roles
        7 de ser
        12 de sesiones
        61 de siempre
        -5 de su
        11 de tanto
        19 de terapia
        -19 de tiempo
        8 de todo
        -7 de trabajar
        7 de trabajo
        -22 de una
        -19 de usted
        -8 de veintipico
        51 de venir
        43 de verdad
        -16 de vivir
        31 de vuelta
        -15 deberes
        -5 deberes $
        -22 deberia
        -15 deberia dejar
        -23 decia que
        -17 decian
        -17 decian que
        16 decidio
        -18 decir
        -12 decir $
        30 decirle
        -19 decirlo en
        -5 decirlo pero
        11 decirme
        27 decirselo
        5 decirselo a
        8 decirtelo
        7 decirtelo $
        7 dedos
        15 deja
        5 deja $
        6 dejado
        5 dejamos
        13 dejando
        -12 dejar
        -9 dejar de
        -23 dejar la
        10 dejar las
        -6 dejar y
        -20 dejara
        -17 dejarlo
        23 dejarlo $
        -14 dejarlo a
        -7 dejarlo en
        -53 deje
        -5 deje de
        -10 deje la
        -21 dejo
        15 dejo $
        15 dejo por
        -7 dejo su
        -42 del
        12 del 1
        12 del accidente
        -14 del animo
        14 del banco
        10 del consultorio
        14 del cuerpo
        5 del dibujo
        11 del grupo
        -38 del hospital
        27 del mundo
        -9 del piso
        9 del pozo
        -9 del sueno
        15 del todo
        -5 del trabajo
        -10 del turno
        -41 delante
        -16 delante de
        11 demas
        -6 demas bien
        8 demas del
        -6 demasiadas
        19 demasiado
        -8 demasiado ruido
        31 den
        -11 dentista
        -11 dentista $
        -19 dentro
        -9 dentro $
        24 depresion
        5 desahogarme
        14 desahogarse
        15 desahogo
        -10 desarma
        -20 desastre
        -12 desastre no
        23 desde
        7 desde el
        5 desde la
        -14 desde lo
        10 desde luego
        9 desde octubre
        17 desde que
        -18 despacito
        -5 despidieron
        -5 despidieron el
        18 despues de
        -7 despues del
        15 despues no
        19 devuelve
        -20 di
        -11 di cuenta
        -47 dia
        -31 dia $
        -20 dia ?
        13 dia que
        12 diario
        -34 dias
        -22 dias $
        9 dias de
        -7 dias despues
        -12 dias que
        8 dias sin
        7 dias y
        28 dibujitos
        -7 dibujo $
        9 dice
        -21 dice el
        -29 dice que
        7 dice y
        10 dice ya
        -26 dicen
        -21 dicen que
        -8 dicho
        13 dicho esto
        -23 dicho que
        -27 dieron
        -13 dieron el
        -9 diez anos
        -24 diez minutos
        17 diez semanas
        -7 diez sesiones
        -7 diferencia
        13 diferente
        -16 dificil
        10 diga
        11 diga $
        -12 diga misa
        9 digan
        6 digan que
        -7 digo
        10 digo con
        -17 digo que
        17 digo sin
        -9 dije
        -15 dije a
        9 dije y
        10 dijera
        16 dijera que
        11 dijeron que
        -55 dijo
        10 dijo de
        -24 dijo el
        -11 dijo esto
        -11 dijo que
        -8 dijo y
        -36 dimos
        -36 dimos vueltas
        14 dinero $
        11 dinero en
        -42 dio
        -12 dio verguenza
        -12 dios
        -18 dios le
        14 dira
        13 dira $
        -15 direccion
        -50 diria
        -32 diria que
        -8 disculpas
        12 disculpe
        6 discurso
        6 discurso de
        -22 discutido
        -6 discutido con
        -23 discutimos
        -9 discutir
        -6 distinta
        39 doce
        8 doce sesiones
        -7 doctor $
        11 doctora
        -9 doctora $
        -14 dolio
        21 dolor
        -15 domingo
        -25 domingos
        -8 domingos por
        29 donde
        -53 dormi
        -5 dormi $
        -15 dormi seis
        -26 dormido
        -26 dormir
        -15 dormir $
        -19 dormir ?
        7 dormir sin
        29 dos $
        8 dos anos
        -25 dos cosas
        15 dos meses
        -14 dosis
        -14 dosis $
        19 doy
        16 doy la
        -7 droga
        -7 droga y
        -9 duda
        -42 dudas
        -26 dudo de
        -13 dudo mucho
        31 dudo que
        -13 duele
        -12 duele $
        -8 duele igual
        6 duele reconocerlo
        -9 duelo
        -18 duermo
        -16 duermo $
        18 dura
        -13 durante
        -20 durar
        15 durmiendo
        7 echarle
        11 echarle agua
        -17 echo
        36 edad
        29 educacion
        36 efecto
        25 efecto $
        10 eh $
        55 ejercicios
        -11 ejercicios $
        14 ejercicios de
        -57 el
        -27 el $
        -13 el abogado
        -5 el alma
        -11 el alta
        -5 el animo
        14 el ano
        14 el ascensor
        -14 el autobus
        -8 el banco
        8 el bano
        25 el bono
        9 el bus
        18 el cambio
        -5 el camion
        7 el campo
        9 el cuaderno
        -6 el cuarto
        24 el cuerpo
        -5 el cuestionario
        30 el de
        -12 el dia
        -8 el dinero
        6 el discurso
        -9 el dolor
        -17 el domingo
        5 el emdr
        13 el enfoque
        -25 el examen
        -16 el gas
        -16 el gimnasio
        9 el grupo
        -11 el hilo
        28 el horario
        -15 el insti
        -18 el juicio
        -25 el lunes
        -43 el martes
        -20 el medico
        -14 el mes
        28 el metodo
        -24 el metro
        42 el miedo
        13 el mio
        89 el mismo
        -7 el momento
        -14 el mundo
        -12 el negocio
        28 el nino
        -28 el no
        -24 el omeprazol
        -11 el ordenador
        -23 el otro
        -9 el pan
        14 el panico
        -5 el papel
        -12 el para
        9 el pasado
        24 el perro
        6 el plan
        45 el primer
        25 el primero
        9 el problema
        26 el proceso
        -7 el proximo
        7 el psicologo
        5 el psiquiatra
        -9 el puesto
        12 el rato
        -24 el registro
        20 el reloj
        13 el resto
        -5 el rollo
        -8 el sabado
        -15 el seguro
        37 el sentido
        17 el sofa
        -12 el taller
        9 el tiempo
        -42 el trabajo
        -12 el trafico
        33 el tratamiento
        -19 el traumatologo
        -14 el turno
        13 el ultimo
        -17 el viaje
        -10 el video
        -36 el viernes
        -7 el y
        -21 ella
        -21 ella $
        -13 ella no
        -6 ellas
        13 ellos $
        5 emdr
        7 emociones
        -9 emociones me
        41 empece
        14 empece $
        14 empece a
        17 empeora
        -15 empezado
        18 empezamos $
        11 empezamos en
        -19 empezamos y
        11 empezando
        -7 empezar
        10 empieza
        21 empiezo
        29 empiezo a
        -44 empresa
        6 en
        -15 en agosto
        -47 en cambio
        -12 en casa
        8 en circulo
        5 en cuanto
        27 en dejar
        7 en dos
        -10 en el
        20 en enero
        -35 en esa
        10 en esas
        -8 en ese
        -10 en eso
        -8 en esta
        16 en estas
        13 en este
        17 en esto
        -5 en febrero
        -5 en internet
        -19 en julio
        -8 en junio
        -11 en la
        -9 en lo
        -8 en los
        16 en marzo
        -10 en mayo
        21 en mi
        -7 en nada
        10 en no
        -10 en papel
        -9 en paz
        -32 en que
        -7 en quince
        29 en serio
        19 en silencio
        -5 en su
        -13 en todo
        30 en un
        60 en una
        -21 en urgencias
        -23 en usted
        7 encaja
        -11 encanto la
        -34 encargada
        -5 encima
        8 encontrar
        13 encontre
        33 encuentro
        6 encuentro la
        18 enderece
        12 enderece $
        27 endereza
        42 enero
        16 enero $
        8 enfermera
        28 enfoque
        5 enoje $
        -14 enorme
        -8 enorme $
        -11 entender $
        11 entender como
        -22 entenderlo
        -38 entendi
        -10 entendi por
        -17 entendio
        5 entera
        7 enterrado
        -23 entiende
        6 entiende $
        -16 entiende lo
        8 entiende y
        -12 entiendo $
        7 entonces
        24 entra
        -10 entrado
        -10 entrado $
        10 entrar
        18 entre
        22 entre $
        -26 entrevista
        30 entro
        6 entro y
        -10 equipo
        -12 equivocaron
        -12 equivocaron de
        -25 equivoque
        -12 equivoque $
        -79 era
        17 era $
        -6 era cosa
        -15 era de
        -6 era inutil
        -14 era para
        -9 era un
        -17 eran
        -17 eran once
        9 ernesto
        13 es
        -12 es agosto
        16 es botar
        52 es como
        18 es culpa
        -8 es de
        14 es del
        16 es el
        -11 es falta
        -21 es incomodisima
        15 es inutil
        32 es la
        15 es lo
        -20 es mi
        -13 es mucho
        21 es muy
        17 es nada
        -35 es normal
        -25 es otra
        5 es para
        -13 es por
        -8 es pura
        14 es puro
        -6 es que
        10 es solo
        -7 es tirar
        28 es un
        -22 es una
        -17 es verdad
        -78 esa
        26 esa es
        10 esas ando
        15 escala
        15 escala de
        15 escalera
        11 escalera no
        12 escaleras
        15 escarbar
        -7 escribi
        -11 escribir
        10 escribirlo
        5 escrito
        10 escucha bien
        -6 escucha pero
        -22 escuchado
        -14 escuchado asi
        30 escuchar
        10 escuchar no
        -8 escucharme
        15 escuche
        -6 escucho
        -21 ese
        17 esfuerzo
        -55 eso
        -13 eso a
        12 eso de
        -8 eso en
        -23 eso es
        -16 eso llegue
        15 eso lo
        -8 eso me
        9 eso ni
        -17 eso no
        -13 eso para
        -14 eso quiero
        -9 eso se
        26 eso si
        -8 eso ya
        13 esos
        24 esos que
        -22 espalda
        -13 espejo
        14 espera
        -7 espera $
        25 esperaba
        8 esperaba notar
        6 esperando
        29 esperanza
        23 esperanza en
        12 esperanzas
        12 esperar
        15 espero
        6 espero gran
        9 espero nada
        7 esposo
        -17 esposo no
        48 esta
        -11 esta $
        -30 esta ayudando
        20 esta consulta
        17 esta exactamente
        14 esta haciendo
        -23 esta hecha
        -17 esta hoja
        -11 esta hora
        6 esta llevando
        -12 esta que
        -65 esta semana
        18 esta sirviendo
        17 esta terapia
        -5 esta vez
        -13 estaba
        15 estaba $
        -21 estaba estancado
        -13 estacionamiento
        11 estafa
        70 estamos
        20 estamos dando
        9 estamos haciendo
        9 estan
        12 estancada
        13 estancada $
        27 estancado
        49 estancado $
        18 estar
        25 estar mejor
        41 estas
        8 estas alturas
        9 estas citas
        22 estas cosas
        -10 estas semanas
        13 estas sesiones
        68 este
        10 este camino
        -6 este consultorio
        -17 este cuestionario
        13 este enfoque
        14 este haciendo
        16 este no
        18 este proceso
        40 este tratamiento
        131 esto
        103 esto $
        -11 esto ?
        31 esto a
        -12 esto cuando
        31 esto de
        -26 esto era
        -19 esto es
        21 esto funciona
        15 esto funcione
        -12 esto hace
        10 esto le
        6 esto llegue
        -9 esto me
        9 esto ni
        59 esto no
        6 esto porque
        -20 esto que
        -12 esto se
        15 esto sirva
        -25 esto sirve
        16 esto tampoco
        -16 esto y
        21 estos
        -5 estoy
        -16 estoy $
        -29 estoy bien
        -25 estoy cansada
        11 estoy como
        -21 estoy de
        -24 estoy en
        -16 estoy estancada
        20 estoy gastando
        -13 estoy harta
        7 estoy harto
        36 estoy mejorando
        -22 estoy muy
        38 estoy pensando
        -8 estoy perdiendo
        18 estoy planteando
        13 estoy por
        10 estoy segura
        18 estoy tan
        -14 estoy triste
        -11 estudiar
        11 estufa
        -17 estuve
        14 estuvo
        7 estuvo bueno
        27 euros
        -39 ex
        -26 ex no
        30 exactamente
        11 exactamente donde
        24 exactamente igual
        -26 examen
        -19 examen de
        -14 excusa
        -11 excusa porque
        22 expediente
        13 explica
        -21 explicar
        -23 explicarlo
        -12 explico
        13 exponerme
        10 exposicion
        15 exposicion del
        -22 extrano
        -16 extrano a
        10 fa
        18 fa como
        7 fabrica
        -26 facil
        -26 factura
        -11 factura de
        -50 falta
        -13 falta $
        -11 falta de
        -20 familia
        -16 fatal
        -19 favor
        13 favor $
        -12 favor que
        13 fe
        -11 fe $
        39 fe en
        -5 febrero
        9 febrero $
        16 feliz
        -34 fertilidad
        -8 ficha
        -16 fiebre
        25 fila
        -32 fin
        -5 fin $
        -18 fin lo
        7 fina
        -11 final de
        -12 finales
        -12 firma
        18 firme
        22 firme la
        -5 firmo
        -22 fisio
        11 flotando
        19 fondo
        6 forma
        15 formato
        -17 fotos
        -12 fracaso
        -12 fracaso como
        9 franca
        -10 franco
        15 franqueza
        12 franqueza $
        -28 frase
        14 frases
        16 frases de
        -32 frio
        -21 frio $
        -5 frio en
        10 fu
        10 fu ni
        -49 fue
        -30 fue $
        -14 fue la
        12 fue mi
        -16 fue por
        8 fue una
        -18 fuera
        -13 fuera $
        -17 fuera inutil
        20 fuera un
        -28 fuerte
        -11 fui
        -21 fui al
        -6 fui con
        9 fui de
        5 fui llorando
        -12 fumar
        15 funciona
        7 funciona $
        47 funciona ?
        24 funciona conmigo
        -12 funciona el
        -9 funciona en
        -5 funciona que
        -7 funciona y
        -16 funcionaba
        -13 funcionan
        -7 funcionando $
        29 funcionar
        12 funcionar $
        -19 funcione $
        -16 funciono
        -8 funciono $
        -5 funciono ni
        -9 futbol
        -9 futbol $
        -10 futuro
        -6 futuro a
        -27 ganado
        -19 ganas
        -14 ganas $
        7 ganas de
        6 ganas y
        -16 gas
        20 gastando
        5 gastarme
        -15 genial
        -15 genial $
        26 gente
        13 gente $
        -17 gimnasio
        -7 gotas
        7 gracia $
        -94 gracias
        -53 gracias $
        -23 gracias a
        -9 gracias doctora
        22 gracias por
        -9 gracias x
        12 gran
        12 gran cosa
        -8 grande
        39 gratis
        23 gratis $
        -13 gritando
        -13 gritando $
        -23 gritar
        -20 gritar $
        -18 grite
        -9 grito
        -13 gritos
        -7 gritos $
        11 grupo
        -13 grupo de
        15 grupo van
        -12 guiada
        -37 gusta
        -7 gusta venir
        -11 gustaria
        -38 gusto
        -10 gusto $
        19 gusto lo
        -20 gusto que
        30 ha
        -7 ha cambiado
        -6 ha ido
        26 ha movido
        12 ha pasado
        -17 ha sido
        -47 haber
        -8 haber algo
        -14 haber venido
        22 haberme
        -14 habia escuchado
        7 habla
        -5 habla bonito
        -16 hablaba
        -9 hablado
        8 hablamos
        9 hablamos me
        15 hablamos y
        22 hablando
        15 hablando $
        -6 hablando ?
        10 hablando con
        14 hablando se
        24 hablar
        -28 hablar con
        5 hablar de
        -11 hablar el
        -17 hablar me
        35 hablar no
        -7 hablarle
        -14 hablarlo
        -44 hable
        23 hablo
        -8 hablo a
        16 hablo con
        13 hablo de
        10 hablo y
        16 habria
        6 habria dejado
        -9 habria dicho
        11 habria gustado
        -29 hace
        13 hace $
        40 hace bien
        -11 hace dos
        -26 hace falta
        -8 hace ilusion
        -14 hace nada
        -17 hace un
        -11 hacemos
        7 hacemos $
        7 hacemos aca
        5 hacemos aqui
        -21 hacer
        -30 hacer $
        -18 hacer el
        -11 hacer la
        -17 hacer los
        12 hacer nada
        21 hacerla
        11 hacerle
        -13 hacerlo
        -5 hacerlo en
        -5 hacerme
        -17 hacia
        24 hacia antes
        -8 hacia falta
        -5 hacia mucho
        -11 hacia un
        -20 hacia yo
        45 haciendo
        -16 haciendo bien
        10 haciendo efecto
        35 haga
        13 haga $
        16 haga algo
        -6 hagamos
        7 hagan
        6 hago
        15 hago con
        -16 hago las
        -5 hago lo
        -5 hamster
        -5 hamster en
        -20 han
        5 han cambiado
        -18 han hecho
        -10 han podido
        -13 harta
        7 harto de
        32 hasta
        9 hasta ahora
        22 hasta aqui
        -49 hasta el
        42 hasta hoy
        7 hasta la
        -12 hasta las
        13 hay
        19 hay $
        13 hay avance
        -21 hay cambios
        -12 hay dias
        11 hay manera
        18 hay nada
        -17 hay que
        5 hay un
        23 haya
        -6 haya perdido
        -13 he
        -16 he dicho
        -22 he discutido
        23 he hecho
        18 he mejorado
        -7 he pasado
        6 he pedido
        14 he pensado
        10 he perdido
        -5 he probado
        -5 he vuelto
        -28 hecha
        -13 hecha para
        15 hecho
        -11 hecho $
        -10 hecho cambiar
        15 hecho la
        15 hemos
        -13 hemos hablado
        15 hemos tocado
        -12 herencia
        -44 hermana
        -7 hermana $
        -18 hermano
        -6 hermano dice
        6 hermanos
        -9 hice
        12 hice el
        15 hice la
        16 hice todo
        -8 hice y
        5 hicieron
        -9 hicimos
        7 hija
        18 hija $
        15 hija me
        -54 hijo
        -20 hijo $
        -14 hijo como
        -40 hijos
        -12 hijos $
        -31 hijos y
        -11 hilo
        14 hipnosis
        24 hizo
        41 hizo la
        -20 hoja
        -7 hoja de
        23 hojita
        15 hola
        5 hombre de
        -8 hombres
        15 honestamente
        25 hora
        20 hora $
        -11 hora ?
        -7 hora se
        -55 horas
        -21 horas $
        -6 horas seguidas
        -8 horrible
        -30 hospital
        -11 hospital $
        5 hospital de
        -82 hoy
        5 hoy $
        11 hoy bien
        -11 hoy entendi
        26 hoy fue
        -14 hoy la
        -6 hoy le
        28 hoy me
        -29 hoy no
        -11 hoy pero
        -5 hoy pude
        -8 hoy que
        -7 hoy se
        -9 hoy solo
        23 hoyo
        -39 hubiera
        -34 hubo
        -26 hubo un
        16 humor
        13 hundo
        -22 iba
        -14 iba a
        6 ibamos
        -6 idea
        -24 idea $
        18 idea de
        -6 ido
        54 igual
        59 igual $
        -6 igual de
        -15 igual en
        -22 igual me
        31 igual que
        -5 igualito
        -5 igualito $
        18 ilusion
        21 ilusion $
        -8 ilusion poca
        -19 importante
        -14 importante $
        -5 imposible
        -5 imposible $
        20 impresion
        20 impresion de
        19 incendio
        -21 incomodisima
        13 inercia
        12 inercia $
        25 infancia
        11 infancia y
        15 infierno
        -6 insiste
        -6 insiste en
        6 insomnio
        -7 insoportable
        -15 insti
        -14 instituto
        29 intacto
        19 intencion
        5 intente
        -14 interes
        -14 interes $
        50 interesante
        26 interior
        26 interior que
        -13 internet
        -11 internet no
        -6 inutil $
        -5 invente
        -5 invente otra
        15 invento
        -34 ir
        -27 ir a
        -16 ir al
        13 ir dejando
        8 ir por
        -20 ire
        18 irme
        5 jaja
        -15 jaja $
        -19 jajaja
        -5 jala
        -5 jala $
        -8 jefa
        -69 jefe
        -11 jefe $
        -12 jefe me
        -8 jefe no
        11 joven
        -25 jubile
        -5 juego
        -5 juego de
        25 jueves
        21 jueves $
        16 jueves a
        -18 juicio
        -19 julio
        -7 junio
        -9 juntos
        -33 justo
        -19 juzgada
        6 juzgada cuando
        -13 juzgado
        5 juzgado me
        -6 kilos
        -38 la
        6 la ansiedad
        -8 la anterior
        -7 la aplicacion
        -14 la app
        7 la balanza
        -7 la bendiga
        -7 la boca
        -16 la borre
        16 la cabeza
        22 la caja
        11 la calle
        -10 la cama
        32 la cara
        -24 la carrera
        -17 la casa
        20 la cena
        -15 la cita
        -18 la clase
        -6 la cocina
        5 la comida
        6 la cosa
        46 la cuenta
        11 la culpa
        12 la de
        11 la depresion
        -5 la diferencia
        -15 la direccion
        24 la doce
        10 la doctora
        -14 la dosis
        -7 la droga
        -12 la empresa
        -13 la entendi
        15 la escala
        -25 la espalda
        15 la esperanza
        11 la estufa
        -19 la factura
        -18 la familia
        21 la fe
        -8 la ficha
        -12 la firma
        15 la franqueza
        -8 la gente
        7 la gracia
        -7 la hago
        -12 la herencia
        -8 la hice
        -17 la hora
        18 la idea
        20 la impresion
        6 la lagrima
        18 la lengua
        25 la libreta
        19 la lista
        -6 la llevo
        7 la lluvia
        -9 la luz
        -20 la manana
        -18 la manera
        13 la mejor
        -24 la migrana
        59 la misma
        -9 la mudanza
        -10 la musica
        32 la neta
        -10 la nevera
        -50 la oficina
        -13 la otra
        20 la paciencia
        16 la palabra
        -15 la pared
        -5 la parroquia
        -12 la pastilla
        32 la pena
        -8 la pieza
        38 la plata
        -18 la pregunta
        21 la primera
        19 la proxima
        8 la psicologia
        -15 la psiquiatra
        22 la puerta
        12 la relajacion
        7 la renta
        -11 la respiracion
        -18 la rodilla
        -5 la rueda
        -8 la ruptura
        -6 la semana
        -6 la senorita
        -28 la sertralina
        22 la sesion
        16 la sexta
        13 la silla
        -21 la soledad
        -33 la tarde
        -7 la tarjeta
        -6 la tecnica
        -9 la tele
        48 la terapia
        -8 la tercera
        -7 la tesis
        -26 la tienda
        9 la toalla
        -7 la tristeza
        -18 la ultima
        -23 la universidad
        -18 la vecina
        64 la verdad
        -23 la vida
        7 la vuelta
        -15 lado
        -30 lado $
        10 lado ?
        -24 largo
        -11 largo y
        -6 las citas
        15 las cosas
        8 las dos
        5 las emociones
        -17 las fotos
        11 las frases
        -18 las ganas
        -17 las mananas
        15 las manos
        -26 las matematicas
        -14 las mias
        31 las mismas
        -15 las noches
        21 las otras
        -44 las pastillas
        31 las pesadillas
        -12 las preguntas
        -8 las que
        10 las semanas
        60 las sesiones
        6 las tareas
        -8 las tres
        25 las ultimas
        -9 lastima
        -8 lastima $
        55 le
        6 le agradezco
        18 le aproveche
        9 le conte
        -10 le contesto
        -5 le creo
        11 le diga
        28 le digo
        -19 le dije
        13 le doy
        19 le encuentro
        12 le estoy
        -6 le funciono
        -7 le hablo
        -6 le he
        8 le miento
        -12 le ocurre
        -7 le sigo
        46 le veo
        24 le voy
        -18 leche
        -27 lee
        6 leer
        -13 leer se
        5 lei
        17 leido
        18 lengua
        -8 les
        -10 les digo
        -7 levanto
        -9 levanto tan
        25 libreta
        -8 libro
        -8 lic
        26 licenciada
        8 licenciada $
        5 limon
        26 linda
        14 lista
        -5 lista de
        5 lista y
        -13 llamar a
        -13 llame
        -12 llamo
        -11 llamo a
        21 llega
        16 llega $
        -11 llega a
        -22 llegado
        20 llegamos
        21 llegando
        16 llegando a
        8 llegar
        34 llego
        19 llego $
        16 llego a
        15 llego al
        -12 llego con
        42 llegue $
        -6 llegue a
        -14 llegue diez
        -18 llegue tarde
        9 lleguemos
        9 lleguemos a
        21 llena
        -7 lleno
        -7 lleno esta
        24 lleva
        -11 llevaba
        -11 llevaba anos
        18 llevamos
        6 llevamos medio
        6 llevando
        6 llevando a
        -11 llevar
        -9 lleve
        31 llevo
        19 llevo desde
        9 llevo media
        -8 llevo ocho
        18 llevo un
        -7 lloraba
        16 llorando
        -28 llorar
        -38 llore
        -15 llore como
        -9 llore un
        -17 lloro pago
        -14 llovia
        -16 lo
        12 lo agradezco
        -6 lo conte
        12 lo creo
        -57 lo de
        9 lo dejamos
        -21 lo deje
        32 lo dejo
        7 lo del
        14 lo demas
        18 lo devuelve
        -15 lo dicho
        24 lo digo
        -12 lo dije
        10 lo doy
        12 lo enderece
        11 lo estoy
        -11 lo hablamos
        11 lo haya
        7 lo he
        -27 lo lee
        5 lo malo
        -11 lo mas
        -20 lo mejor
        15 lo menos
        45 lo mio
        20 lo mismo
        -14 lo noto
        11 lo nuestro
        34 lo otro
        -21 lo pienso
        14 lo pregunto
        35 lo que
        -14 lo repetiria
        29 lo siento
        15 lo unico
        -19 lo va
        -17 lo veo
        -7 lo visto
        10 lo voy
        -18 loca
        -43 locos
        -30 locos $
        -53 los
        -9 los audios
        10 los del
        -8 los dias
        -25 los domingos
        42 los dos
        35 los ejercicios
        -19 los gritos
        33 los jueves
        -25 los martes
        18 los mismos
        -31 los ninos
        19 los numeros
        -12 los ojos
        39 los pensamientos
        -10 los perros
        -17 los psicologos
        8 los que
        -33 los somniferos
        -5 los valores
        6 lucas
        -5 luego
        -9 luego le
        10 luego no
        -14 luego se
        27 lugar
        16 lugar $
        -5 lujo $
        7 lunes
        -24 lunes $
        6 lunes salgo
        -11 luz
        5 luz $
        -16 macanudo
        -10 madera
        -40 madre
        -36 madre $
        12 madre con
        7 madre dice
        16 madre me
        -13 madre por
        -12 madrugar
        -12 madrugar para
        -5 mae
        15 majo
        15 majo pero
        -9 mal
        11 mal $
        -25 mal que
        -23 mala
        13 malo
        -11 malos
        -36 mama
        -15 mama dice
        -7 mama que
        -20 manana
        -17 manana $
        10 manana y
        -17 mananas
        -17 mananas $
        15 manda
        -10 mandar
        -25 mande
        5 mando
        -9 manera
        -20 manera de
        15 manos
        26 manos vacias
        19 manual
        7 maravilla
        -17 maravilla $
        -39 marido
        -12 marido $
        9 marido dice
        -14 marido no
        -8 marta
        -38 martes
        -20 martes $
        16 martes me
        -10 martes no
        15 marzo
        55 mas
        9 mas a
        -26 mas de
        14 mas en
        -14 mas fuerte
        -15 mas importante
        -11 mas me
        16 mas ni
        -21 mas o
        -8 mas pereza
        5 mas por
        20 mas que
        17 mas y
        -26 matematicas
        -24 matrimonio
        -23 matrimonio no
        -10 mayo
        -28 me
        -7 me aburro
        6 me acaba
        -19 me agarro
        -28 me aguanto
        -17 me alcanza
        -27 me alegro
        13 me alivia
        -8 me alivio
        -13 me atrevo
        46 me ayuda
        -24 me ayudara
        13 me ayudaria
        11 me ayude
        -28 me ayudo
        -12 me bajaron
        6 me bajo
        16 me cae
        9 me cambia
        -10 me cambiaron
        9 me canse
        -12 me cayo
        -15 me como
        6 me compensa
        24 me compone
        -15 me convencio
        -16 me costo
        18 me cuesta
        34 me curo
        -50 me da
        -16 me dan
        5 me de
        7 me dejan
        -12 me dejo
        31 me den
        15 me desahogo
        -10 me desarma
        -5 me despidieron
        -11 me di
        21 me dice
        -5 me dicen
        -10 me dieron
        13 me digan
        -7 me dijeron
        -17 me dijo
        -35 me dio
        13 me dira
        -8 me dolio
        -5 me doy
        -7 me duele
        -15 me duermo
        18 me dura
        -11 me encanto
        -17 me entendio
        16 me entra
        -25 me equivoque
        15 me escuche
        47 me esta
        14 me estan
        18 me este
        15 me estoy
        13 me explica
        -5 me falta
        6 me fui
        -16 me funciona
        -37 me gusta
        -12 me gustaria
        -22 me gusto
        -15 me ha
        -20 me habia
        17 me habria
        29 me hace
        21 me hacen
        12 me haga
        -14 me han
        14 me he
        5 me hicieron
        5 me hizo
        -17 me hubiera
        13 me hundo
        6 me iba
        -25 me jubile
        -12 me la
        -14 me levanto
        -16 me lo
        19 me manda
        -7 me mori
        -12 me mudo
        16 me mueve
        5 me murio
        26 me obliga
        -8 me odio
        34 me parece
        -6 me parecio
        -15 me pesa
        6 me pide
        -14 me podria
        12 me pongo
        22 me pregunta
        -5 me preguntan
        24 me pregunto
        12 me preocupa
        17 me pueda
        9 me puede
        -15 me puse
        23 me queda
        8 me quedan
        -27 me quede
        6 me quedo
        -18 me quiere
        22 me quite
        -11 me recomienda
        12 me remueve
        -5 me resulta
        22 me rindo
        16 me saca
        -11 me sale
        -5 me salio
        6 me se
        -22 me senti
        -13 me sento
        -34 me siento
        -15 me sirva
        -9 me sirve
        14 me sirven
        -19 me sirvio
        19 me ta
        -8 me temblaban
        30 me temo
        -24 me tiene
        14 me toca
        11 me trae
        24 me vaya
        -20 me ve
        -12 me veia
        18 me ven
        -12 me veo
        7 me viene
        10 media
        -14 medias
        -8 medias $
        -27 medicacion
        -8 medicacion $
        -26 medico
        -7 medico me
        31 medio
        6 medio ano
        -12 meditacion guiada
        -13 meditar
        90 mejor
        -8 mejor amigo
        17 mejor del
        -9 mejor gastarme
        -21 mejor hay
        14 mejor que
        23 mejor y
        22 mejora
        -17 mejora $
        18 mejorado
        19 mejorando
        61 mejorar
        40 mejorar $
        24 mejoria
        22 mejoria $
        8 mejoro
        8 mejoro $
        6 memoria
        -5 menos
        39 menos $
        -8 menos a
        -59 menos mal
        -6 mensaje
        -7 mercado
        -55 mes
        -42 mes $
        -9 mes que
        81 meses
        -10 meses $
        -8 meses aca
        -17 meses me
        11 meses para
        5 meses y
        32 metodo
        -19 metro
        -71 mi
        45 mi $
        -9 mi amiga
        13 mi ansiedad
        42 mi cabeza
        22 mi casa
        13 mi caso
        -5 mi comadre
        -8 mi compadre
        6 mi cuerpo
        -20 mi cunado
        10 mi desde
        36 mi edad
        -15 mi es
        7 mi esposo
        7 mi esto
        -39 mi ex
        -44 mi hermana
        -20 mi hermano
        -47 mi hijo
        30 mi infancia
        -8 mi jefa
        -54 mi jefe
        -6 mi madre
        -26 mi mama
        -39 mi marido
        -24 mi matrimonio
        -25 mi me
        -10 mi mejor
        8 mi mujer
        18 mi nieto
        17 mi nina
        7 mi ninez
        58 mi no
        -12 mi novia
        -8 mi novio
        -12 mi padre
        -22 mi papa
        7 mi pareja
        -16 mi perro
        -13 mi peso
        20 mi psicologa
        25 mi pueblo
        -9 mi que
        -27 mi relacion
        15 mi senora
        -13 mi socio
        -38 mi suegra
        -19 mi trabajo
        35 mi ultima
        -5 mi vecina
        30 mi vida
        28 mi vieja
        -19 mi viejo
        27 mi ya
        -5 mia
        -14 mias
        -14 mias $
        -7 miedo
        -12 miedo $
        8 miedo a
        -5 miedo de
        -5 miedo perder
        24 mienten
        8 miento
        38 mientras
        -12 miercoles $
        18 miercoles no
        -29 migrana
        -29 mil
        -8 mil disculpas
        -13 mil gracias
        8 milagros
        15 milimetro
        13 milimetro $
        6 mindfulness
        -26 minutos
        24 minutos de
        19 minutos para
        -24 minutos tarde
        48 mio
        18 mio $
        -27 mio con
        22 mio no
        22 mio ya
        5 mira
        22 mirando
        -20 mirar
        12 mire
        11 mire $
        11 miro
        -38 mis
        -6 mis amigas
        19 mis ataques
        -13 mis companeros
        6 mis hermanos
        -14 mis hijos
        -20 mis nietos
        -11 mis padres
        -17 mis palabras
        -5 mis papas
        -29 misa
        -16 misa $
        26 misma
        8 misma $
        17 misma cara
        15 misma rotonda
        26 mismas
        127 mismo
        42 mismo $
        5 mismo cada
        6 mismo camino
        -7 mismo en
        15 mismo infierno
        6 mismo lugar
        19 mismo no
        16 mismo que
        10 mismo sitio
        15 mismo y
        7 mismos
        -25 mochila
        -7 modo
        -7 modo $
        6 modos
        24 molestia
        15 molestia quisiera
        -26 momento
        -22 momento en
        -15 monterrey
        -13 monterrey en
        -7 mori
        -7 mori $
        33 movido
        6 movido ni
        16 movido un
        -8 muchacha
        -8 muchacha de
        -13 muchisimo
        -18 muchisimo $
        -50 mucho
        -40 mucho $
        -15 mucho de
        -5 mucho frio
        -8 mucho futuro
        10 mucho mas
        28 mucho que
        -5 mucho tiempo
        -22 mudamos
        -22 mudamos a
        -9 mudanza
        -12 mudo
        -12 mudo a
        8 mueve
        8 mueve $
        5 mueven
        11 mujer
        -6 mundo dice
        -21 murio
        5 murio el
        -10 musica
        -9 musica de
        -20 muy
        7 muy amable
        13 muy bien
        23 muy interesante
        -16 muy vieja
        32 na
        32 na $
        35 nada
        58 nada $
        14 nada ?
        -14 nada bueno
        26 nada cambia
        -5 nada cuando
        31 nada de
        -24 nada es
        -17 nada eso
        23 nada funciona
        -8 nada mas
        -11 nada me
        5 nada mejora
        14 nada ni
        -10 nada nuevo
        -16 nada pero
        -23 nada que
        -8 nada todavia
        -10 nada y
        -13 nadie
        24 nadie $
        -17 nadie en
        -12 nadie hace
        -15 nadie me
        -13 nadie podia
        40 nadie puede
        6 nadie se
        -10 nadie va
        8 nadie y
        -15 nauseas
        -15 nauseas $
        14 navidad
        10 necesita
        -27 necesitaba
        -18 necesitaba soltarlo
        -13 necesito
        10 necesito $
        -15 necesito otra
        -8 negocio
        6 negro
        12 negro $
        -8 nervios
        -28 nerviosa
        -13 nervioso
        -13 nervioso $
        38 neta
        16 neta ya
        -10 nevera
        57 ni
        -13 ni a
        20 ni ahora
        15 ni con
        8 ni el
        -8 ni en
        10 ni fa
        10 ni fu
        -20 ni la
        -25 ni lo
        -18 ni loca
        12 ni mas
        10 ni me
        -19 ni mi
        -14 ni mis
        17 ni nada
        5 ni nadie
        10 ni por
        20 ni se
        11 ni siquiera
        48 ni un
        24 ni una
        20 ni usted
        7 ni voy
        -49 ni yo
        18 nieto
        -22 nietos
        -22 nietos $
        9 nina y
        7 ninez
        60 ningun
        12 ningun beneficio
        -12 ningun lado
        8 ningun psicologo
        10 ningun sitio
        10 ningun tratamiento
        36 ninguna
        20 ninguna de
        20 ninguno
        26 ninguno $
        -7 ninguno de
        17 nino
        26 nino interior
        -38 ninos
        -20 ninos $
        36 no
        27 no $
        9 no a
        28 no avanzamos
        -9 no ayuda
        7 no baja
        -18 no cambian
        29 no camina
        33 no con
        19 no conecto
        15 no confio
        -16 no cree
        -25 no creia
        47 no creo
        21 no da
        -22 no digo
        -19 no dormi
        -38 no dudo
        -17 no eh
        5 no encontre
        7 no encuentro
        -20 no entiende
        8 no entra
        -17 no era
        23 no es
        40 no espero
        -30 no esta
        18 no estoy
        -18 no funciona
        -16 no funcionaba
        -13 no funcionan
        -40 no funcione
        32 no ha
        -17 no hablamos
        -13 no hacer
        11 no hacerle
        35 no hay
        -9 no he
        -8 no hice
        6 no hubiera
        -22 no iba
        -20 no le
        27 no llega
        -15 no lo
        39 no me
        17 no mejora
        8 no mejoro
        -21 no nos
        14 no noto
        -7 no paro
        -15 no pasa
        -9 no pasaba
        15 no pedir
        12 no pienso
        -7 no podia
        11 no por
        5 no porque
        -22 no pude
        8 no queda
        -14 no quiere
        8 no quiero
        5 no sabe
        5 no saber
        -14 no saco
        29 no se
        12 no seria
        -30 no servia
        12 no siento
        -24 no sirve
        -13 no sirven
        -28 no sirvio
        14 no soy
        30 no supe
        10 no te
        15 no tengo
        -26 no tenia
        -25 no tiene
        20 no va
        17 no vale
        -29 no valgo
        -10 no ve
        -12 no veia
        -7 no vengo
        42 no veo
        27 no vuelvo
        -24 noche
        -23 noche $
        -18 noche y
        -19 noches
        -13 noches $
        -20 nomas $
        -34 nombre
        -30 nombre $
        -55 normal
        -10 normal sentirse
        -73 nos
        -22 nos mudamos
        -12 nos quedo
        -7 nos vemos
        -8 nose
        -8 nose si
        -14 nota
        -24 nota $
        5 nota que
        -6 notaba
        27 notar
        9 notar algo
        19 notar nada
        23 notaria
        23 notaria algo
        -6 notarse
        9 notarse ?
        -7 note
        -17 noto
        -15 noto nada
        17 noto que
        -13 novedad
        -12 novia
        -5 novia dice
        -28 novio
        9 nudo
        9 nudo en
        11 nuestro
        -38 nueva
        -9 nueva no
        -15 nueve
        -8 nuevo $
        -26 numero
        -11 numero mas
        20 numeros
        5 numeros $
        26 numeros no
        -33 nunca
        10 nunca $
        -10 nunca eso
        -21 nunca me
        31 nunca pasa
        -7 nunca pense
        -11 nunca se
        12 nunca voy
        -8 nunca y
        -27 o
        7 o con
        10 o dejarlo
        -8 o pasamos
        -14 o presencial
        5 o sea
        26 obliga
        -19 ocho
        -9 ocho anos
        -8 ocho meses
        9 octubre
        -9 ocurre
        -23 odio
        -65 oficina
        -15 oficina no
        -23 oia
        -12 oia todo
        -8 oir a
        -20 ojala
        -20 ojala hubiera
        -14 ojos
        -32 ok
        -24 omeprazol
        -13 once
        -12 once $
        -28 opina
        -31 opina que
        -16 opinan
        -16 opinan que
        -22 oracion
        -23 ordenador
        -5 organizarme
        -5 organizarme con
        -12 orgulloso
        -12 orgulloso $
        7 osito
        16 otra cita
        -5 otra cosa
        23 otra persona
        39 otra semana
        -24 otra vez
        19 otras
        56 otro
        10 otro $
        10 otro lunes
        9 otro no
        9 otros
        -15 otros seis
        21 pa
        5 pa mi
        -23 pa nada
        21 pa que
        28 paciencia
        15 paciencia $
        7 paciencia pero
        5 paciente
        -31 padre
        -30 padre $
        -11 padres
        32 paga
        7 paga la
        -9 pagina
        -17 pago y
        -6 pague
        -9 pais
        -10 pal
        20 palabra
        50 palabras
        30 palabras $
        -5 palabras con
        35 palabras no
        -15 pan
        -13 pan $
        -5 panico
        -10 panico $
        15 panico me
        -16 papa
        18 papa $
        -9 papa dice
        -7 papas
        -16 papel
        -10 papel $
        7 papeles
        9 par
        11 par de
        47 para
        13 para algo
        6 para atras
        -15 para casa
        -17 para decir
        -27 para dormir
        -7 para el
        14 para eso
        13 para estar
        25 para esto
        24 para irme
        -35 para la
        -10 para las
        -13 para leer
        47 para lo
        -17 para locos
        27 para mi
        -9 para mis
        -15 para nada
        7 para no
        21 para otra
        55 para que
        9 para seguir
        -16 para semana
        10 para ser
        8 para serle
        -39 para tener
        -11 para un
        26 para venir
        13 paramos
        23 parar $
        57 parece
        18 parece inutil
        14 parece que
        -8 parece un
        25 parece una
        -6 parecio
        13 pared
        16 pared $
        -25 pared cuando
        -22 pareja
        -14 pareja me
        -8 parking
        -7 paro
        -5 parroquia
        -14 parte $
        -14 partido
        29 pasa
        16 pasa $
        14 pasa lo
        18 pasa nada
        -16 pasa ni
        -12 pasaba
        6 pasado
        -7 pasado por
        5 pasamos
        -8 pasamos a
        -17 pasan
        17 pasando
        19 pasar $
        19 pase
        -14 paso
        -51 paso $
        -40 pastillas
        -9 pastillas no
        -16 pastillas ya
        -5 pastor
        11 patatero
        11 patatero $
        -5 patron
        -9 paz
        17 pecho
        -7 pedi
        6 pedido
        13 pedir
        8 pedir mas
        14 pedo
        -17 pega
        -5 pelea
        9 pelicula
        8 pelo
        24 pelo $
        -16 pelo de
        10 pena
        -48 pena $
        -7 pena decirlo
        13 pena me
        32 pena seguir
        -7 penas
        -24 pensaba
        -19 pensaba que
        14 pensado
        52 pensamientos
        14 pensando
        13 pensando que
        39 pensar
        49 pensar que
        -27 pense
        -27 pense que
        -15 peor
        9 peor $
        5 peor de
        8 peor que
        21 perdemos
        21 perdemos el
        -6 perder
        -38 perdi
        -16 perdi el
        -9 perdida
        -18 perdida de
        34 perdido
        33 perdido $
        10 perdido la
        20 perdido para
        40 perdiendo
        24 perdiendo el
        16 perdiendo la
        -12 perdimos
        -25 perdon
        -34 perdon $
        -16 perdon por
        -17 perdona
        16 perdoname
        -10 perdonar
        -10 perdonar a
        15 perdone la
        16 pereza
        22 pereza venir
        -23 perfecto
        -6 perfecto $
        -8 permiso
        -38 pero
        34 pero a
        -17 pero ahora
        -17 pero avanzo
        7 pero con
        16 pero creo
        -27 pero de
        -5 pero el
        5 pero en
        22 pero escuchar
        -19 pero esta
        -13 pero estoy
        -13 pero hacia
        -8 pero hoy
        -20 pero la
        -18 pero me
        12 pero mi
        7 pero nada
        113 pero no
        6 pero salgo
        -8 pero se
        13 pero siento
        -12 pero usted
        -17 pero vine
        -47 pero ya
        28 pero yo
        9 perro
        -11 perros
        39 persona
        43 persona $
        14 personas
        -8 pesa
        8 pesa mas
        29 pesadillas
        26 pesadillas $
        -37 peso
        13 pesos
        -14 pida
        -19 pida perdon
        11 pidiendo
        -10 pido
        5 piense
        24 pienso
        8 pienso en
        12 pienso lo
        -12 pienso que
        45 pierdo
        30 pierdo medio
        -8 pies
        -8 pieza
        -17 pille
        7 pisar
        7 pisar la
        -12 piso $
        -5 plan y
        18 planteando
        18 planteando cortar
        30 plata
        27 plata $
        20 plata que
        -22 plaza
        20 po
        -23 pobre
        10 poca
        -8 poca cosa
        -10 podemos
        -7 podemos cambiar
        -15 poder
        -10 poder $
        -17 poder hablar
        -8 poder seguir
        -20 podia
        -13 podia ayudarme
        -7 podido
        30 podria
        6 podria darlo
        -11 pone
        -27 poner
        -35 poner aqui
        -6 ponerle
        -12 ponerlo
        21 pongan
        38 pongo
        20 pongo el
        -35 poquito
        -7 poquito a
        -16 por
        -26 por ahora
        -8 por correo
        -21 por curiosidad
        -31 por delante
        -7 por dentro
        -9 por donde
        12 por educacion
        5 por el
        -7 por escucharme
        -30 por eso
        -19 por favor
        -22 por fin
        -9 por hoy
        13 por inercia
        21 por la
        -27 por las
        17 por lo
        -17 por los
        13 por mas
        18 por mi
        30 por mucho
        -5 por organizarme
        15 por perdido
        -14 por primera
        -26 por que
        32 por su
        -10 por suerte
        -10 por telefono
        13 por tirar
        -21 por todo
        19 por un
        16 por una
        10 por videollamada
        -11 por whatsapp
        -20 porfa
        -20 porfa $
        -11 porque el
        10 porque hasta
        -9 porque la
        -21 porque me
        22 porque mi
        -8 porque no
        12 porque pienso
        -7 porque total
        -29 porque ya
        39 porque yo
        16 portal
        16 pozo
        16 pozo $
        -11 preferiria
        -7 prefiero
        9 prefiero que
        12 pregunta
        -15 pregunta $
        10 pregunta si
        -5 preguntan
        -14 preguntar
        18 preguntas
        40 pregunto
        33 pregunto en
        26 pregunto si
        12 preocupa
        -16 preocupacion
        -21 presencial
        21 primavera
        45 primer
        45 primer dia
        -27 primera vez
        25 primero $
        -7 principio
        -6 principio pensaba
        -9 principio y
        9 probablemente
        -5 probado
        -17 probado con
        -35 probamos
        8 probar
        15 probe
        24 problema
        23 problema de
        10 problema es
        57 proceso
        37 proceso $
        21 profe
        -5 profesora
        -5 profesora de
        -12 prometi
        6 provecho
        19 proxima
        22 proxima cita
        -16 proxima vez
        -7 proximo
        65 psicologa
        32 psicologa $
        8 psicologia
        23 psicologia $
        -10 psicologia y
        32 psicologo
        -11 psicologos son
        -33 psiquiatra
        -27 psiquiatra $
        -52 pude
        -9 pude $
        10 pudiera
        27 pueblo
        22 pueda
        13 pueda ayudar
        9 pueda con
        23 puede
        30 puede ayudar
        33 puede ayudarme
        -21 puede venir
        -5 pueden
        -86 puedo
        12 puedo continuar
        -12 puedo hablar
        -7 puedo hacerlo
        -15 puedo ir
        10 puedo mas
        28 puedo seguir
        -19 puedo venir
        29 puerta
        9 puerta $
        6 puerta y
        14 puerto
        14 puerto $
        25 pues
        -14 pues nada
        12 pues no
        -7 puesto
        18 puesto $
        -10 punto
        -7 punto $
        -7 punto de
        21 puntos
        -5 puntuar
        -5 puntuar del
        -5 pura
        24 puro
        8 puro cuento
        -18 puse
        -10 puso
        33 que
        -6 que $
        34 que ?
        5 que ahora
        11 que alguien
        -18 que alivio
        -29 que anadir
        8 que antes
        5 que aqui
        19 que avancemos
        9 que ayudaria
        -24 que bueno
        7 que como
        14 que con
        6 que confiar
        17 que conmigo
        -22 que conste
        24 que contar
        9 que contestarle
        -16 que cuando
        -8 que decia
        -16 que decir
        16 que decirle
        -17 que dejar
        7 que dibujar
        -12 que diga
        -16 que digo
        -7 que dios
        58 que el
        -8 que ella
        12 que empece
        16 que empezamos
        -21 que empiezo
        10 que en
        14 que entre
        5 que entro
        -13 que era
        31 que es
        -25 que eso
        -37 que esta
        45 que estamos
        17 que estas
        28 que este
        -29 que esto
        23 que estoy
        12 que funcione
        5 que ha
        -8 que haber
        14 que hablando
        -9 que hablar
        13 que hablo
        -6 que hacemos
        -18 que hacer
        -11 que hacerlo
        -7 que hacia
        18 que haga
        8 que hago
        11 que he
        -42 que hice
        -9 que hicimos
        -19 que hoy
        21 que iba
        -5 que invente
        -14 que ire
        -57 que la
        19 que las
        10 que le
        -15 que llegue
        9 que lleguemos
        -7 que lleno
        -14 que llevo
        40 que lo
        -20 que los
        22 que me
        5 que mejor
        -69 que mi
        -23 que nadie
        10 que necesito
        -11 que ni
        -46 que no
        21 que nunca
        -6 que parar
        -8 que pasan
        -11 que paso
        21 que perdemos
        7 que pereza
        -19 que pienso
        -31 que poner
        12 que por
        -16 que pueda
        11 que quiere
        13 que remover
        10 que respire
        16 que saco
        42 que se
        -26 que sea
        8 que seguimos
        12 que seguir
        -22 que sentido
        -17 que siempre
        -12 que siento
        9 que siga
        -11 que sigo
        21 que sirve
        6 que tal
        10 que tengo
        23 que tiene
        12 que tiro
        -11 que toca
        7 que una
        20 que usted
        -12 que va
        -15 que venga
        56 que vengo
        -7 que ver
        -14 que viene
        9 que vine
        32 que voy
        22 que ya
        46 que yo
        60 queda
        18 queda $
        18 queda en
        5 queda nada
        5 quedado
        -31 quedamos
        -11 quedamos $
        -18 quedamos en
        -5 quedan
        16 quedar
        9 quedarme
        -21 quede
        -6 quede a
        -13 quede pensando
        -17 quedo
        -11 quedo en
        7 quemo
        -7 querer
        -15 queria
        7 queria preguntar
        -15 queria que
        -9 quien
        -15 quien lo
        12 quien si
        -16 quien tiene
        -22 quiere
        11 quiere que
        -39 quiero
        -11 quiero $
        -21 quiero aprender
        -10 quiero dejar
        29 quiero dejarlo
        -15 quiero hablar
        20 quiero mas
        21 quiero otra
        -27 quiero que
        -11 quiero saber
        -20 quiero seguir
        26 quiero venir
        14 quiero volver
        9 quince anos
        -10 quince dias
        14 quinta
        15 quinta vez
        15 quisiera
        20 quita
        21 quita el
        23 quitar
        13 quitar el
        22 quite
        24 quiza
        7 quiza no
        29 quizas
        -15 rabia
        -9 rapido
        10 raro
        13 rato agradable
        12 rato que
        -5 ratos
        56 razon
        19 razon $
        15 razon para
        -28 re
        -11 recomienda
        5 reconocer
        8 reconocerlo
        6 reconocerlo despues
        -7 recuerdo
        -24 registro
        -6 registro de
        14 rei con
        -55 relacion
        -17 relacion con
        -11 rellenar
        20 relleno
        36 reloj
        40 remedio
        13 remedio $
        18 remedio porque
        12 remover
        9 remover el
        5 remover esto
        12 remueve
        24 renovar
        24 renovar el
        7 renta
        -15 renunciar
        -15 renunciar $
        -14 repetiria
        -11 repetirlo
        -13 repite
        -17 reprobe
        11 respeto
        7 respeto $
        7 respiracion
        -11 respirar
        10 respire
        6 respire $
        -28 respiro
        -28 respiro $
        13 resto
        16 resto de
        16 resuelve
        5 resulta
        5 resulta que
        22 resultado
        29 resultado $
        44 resultados
        26 resultados $
        -10 resulto
        -13 resulto $
        -9 retiro lo
        -24 reunion
        -8 reuniones
        16 reviso
        7 ridicula
        7 ridicula siguiendo
        10 rie
        22 rindo
        8 rindo $
        -13 risa
        -18 rodilla
        -13 rodilla no
        -5 roles
        -5 roles me
        14 rollo
        -5 rollo de
        16 rota
        14 rota $
        -5 rueda
        -5 rueda $
        13 ruido
        18 ruido $
        -8 ruptura
        -8 ruptura me
        -13 sabado
        -12 sabado $
        -25 saber
        -26 saber que
        20 saberlo
        23 saca
        9 sacado
        9 sacado de
        31 sacar
        21 sacar del
        10 sacarme
        -12 sala
        -15 sala $
        -17 sale
        -6 sale $
        13 salen
        41 salgo
        -8 salgo bien
        -6 salgo con
        18 salgo de
        9 salgo igual
        5 salgo pensando
        21 salgo peor
        -30 sali
        6 sali de
        -10 sali mas
        -17 salia
        -11 salia de
        33 salida
        34 salida $
        15 saliendo
        18 salir
        -11 salir $
        17 salir de
        -5 sangre
        -20 sangre y
        -11 santa
        55 saque
        35 saque cuentas
        5 saque usted
        -36 se
        -14 se $
        -11 se acaba
        -9 se acabe
        10 se acabo
        11 se arregla
        -9 se bien
        -13 se burlan
        -16 se como
        -8 se corto
        7 se cuando
        26 se cura
        21 se dice
        6 se el
        5 se enoje
        -12 se equivocaron
        -7 se fue
        -12 se lo
        24 se me
        -9 se mueve
        -7 se ni
        -9 se nos
        -23 se nota
        -23 se oia
        14 se para
        -27 se por
        -7 se puede
        -15 se que
        22 se queda
        -14 se quedo
        -9 se quizas
        10 se rie
        33 se si
        7 se supone
        -7 se van
        -23 sea
        -12 sea caso
        -7 sea la
        21 sea para
        -39 sea una
        -6 seguidas
        -6 seguidas $
        12 seguimos
        15 seguimos en
        5 seguimos la
        88 seguir
        45 seguir $
        41 seguir ?
        14 seguir con
        -30 seguir en
        15 seguir viniendo
        10 seguiria
        8 segura
        -9 segura de
        14 seguramente
        -16 seguro
        -9 seguro $
        -15 seis horas
        -11 seis meses
        6 seis sesiones
        5 semaforo
        5 semaforo de
        -15 semana
        -11 semana $
        20 semana me
        -23 semana no
        12 semana otra
        -15 semana que
        -11 semana santa
        -15 semana tranquila
        5 semana y
        -6 semanas $
        -6 semanas me
        9 semanas no
        7 semanas sigo
        -15 semanas y
        -13 semestre
        33 senorita
        -20 sensacion
        -20 sensacion de
        7 sentada
        45 sentado
        18 sentado en
        -14 senti
        -9 senti un
        -23 sentido
        -13 sentido $
        14 sentido a
        5 sentido que
        -22 sentido tiene
        12 sentir
        5 sentir mal
        -10 sentirse
        -10 sentirse peor
        -13 sento
        -18 separo
        -6 septiembre
        -5 septiembre $
        28 ser
        30 sera
        10 sera que
        6 sere
        6 seria
        12 seria mejor
        29 serio
        16 serio $
        8 serle
        -10 serle franco
        -19 sertralina
        -30 servia
        -13 servia $
        11 servido
        7 servido mucho
        29 servir
        6 sesion
        28 sesion correcta
        33 sesion de
        -18 sesion me
        -8 sesion no
        -11 sesion para
        5 sesion sin
        75 sesiones
        55 sesiones $
        -20 sesiones de
        23 sesiones mas
        17 sesiones me
        -13 sesiones suelen
        29 sesiones y
        16 setenta
        16 setenta y
        23 sexta
        16 sexta sesion
        -42 si
        -80 si $
        -13 si abandonar
        -18 si alegrarme
        6 si alguien
        5 si despues
        11 si el
        -12 si en
        -16 si esto
        6 si estoy
        22 si fuera
        -5 si hay
        25 si la
        25 si le
        -6 si lo
        -25 si me
        7 si no
        -21 si se
        17 si seguir
        -16 si sigo
        -5 si sirve
        -8 si sirvo
        11 si soy
        30 si tiene
        8 si una
        7 si usted
        9 si vale
        -5 si y
        -13 sido
        37 siempre
        48 siempre $
        -13 siempre igual
        -26 siempre termino
        26 siempre y
        14 siendo
        8 siendo un
        33 siento
        -9 siento como
        11 siento igual
        -17 siento inutil
        -17 siento juzgada
        -5 siento nada
        25 siento que
        -12 siento un
        8 siento yo
        19 siete
        -9 siete dias
        11 siga
        19 siga viniendo
        60 sigo
        -13 sigo $
        20 sigo atascada
        -27 sigo con
        -13 sigo dando
        15 sigo durmiendo
        18 sigo en
        -11 sigo igual
        12 sigo pensando
        20 sigo sin
        -6 sigo tomando
        17 sigo viniendo
        42 sigue
        -25 sigue igual
        9 siguiendo
        21 silencio
        -28 silla es
        9 silla vacia
        11 sillon
        5 sillon $
        10 simplemente
        -38 sin
        17 sin acritud
        -10 sin cambios
        30 sin dormir
        -19 sin el
        10 sin ganas
        -5 sin la
        19 sin notar
        -13 sin novedad
        -7 sin saber
        13 sin salir
        -13 sin un
        18 sincera
        8 sinceramente
        8 sincero
        8 sino
        8 sino porque
        11 siquiera
        7 sirva
        17 sirva $
        7 sirve
        27 sirve $
        19 sirve de
        -20 sirve pa
        25 sirve para
        -22 sirve tambien
        -5 sirve y
        31 sirven $
        -10 sirven pa
        18 sirviendo
        32 sirviendo $
        -55 sirvio
        -31 sirvio de
        -12 sirvo
        -11 sirvo para
        20 sitio
        17 sitio $
        -31 sobre
        8 sobre el
        -6 sobre todo
        -13 socio
        20 sofa
        -16 sola
        -8 sola $
        -21 soledad
        -12 solita
        -19 solo
        -16 solo con
        25 solo lo
        21 solo me
        -9 solo necesitaba
        -17 solo para
        10 solo que
        -18 soltarlo
        -33 somniferos
        5 son
        -7 son muchas
        9 son un
        5 sonando
        7 sonriendo
        -18 sorpresa
        12 sos
        22 sospechar
        22 sospechar que
        19 sospecho
        19 sospecho que
        12 soy
        26 soy de
        9 soy hombre
        8 soy sincero
        -38 soy un
        -23 soy uno
        -30 soy yo
        -9 su
        -14 su parte
        -7 su terapia
        37 su tiempo
        -15 subi
        -17 subi al
        -8 subio
        -8 subio la
        19 subir
        10 subirme
        10 subirme al
        -8 subte
        -22 sudando
        -35 suegra
        -17 suegra $
        6 suegra que
        -17 sueldo
        -17 sueldo $
        -32 suele
        -13 suelen
        -13 suelen ser
        -10 suelta
        -17 suena
        -19 sueno
        -18 suerte
        -10 suerte $
        20 supe
        30 supe que
        -12 super
        -9 supiera
        7 supone
        7 supone que
        34 supongo
        34 supongo que
        17 sus
        7 suya
        19 ta
        32 tal
        14 tal cual
        11 tal vez
        -5 taller
        27 tambien
        27 tambien $
        -22 tambien para
        91 tampoco
        32 tampoco $
        22 tampoco era
        13 tampoco me
        9 tampoco se
        14 tan campante
        -7 tan mal
        -9 tan temprano
        19 tanta
        15 tanta charla
        36 tanto
        -7 tanto $
        8 tanto contar
        6 tanto escarbar
        5 tanto hablar
        11 tantos meses
        17 tarda
        -17 tarde
        11 tarde $
        -11 tarde el
        -6 tarde me
        16 tarde para
        -11 tarde perdon
        6 tareas
        -9 tareas las
        -9 tarjeta
        -16 taxi
        9 te
        15 techo
        29 techo $
        -10 tecnica
        -6 tecnica de
        -9 tele
        -17 telefono
        -7 telefono $
        9 tema
        -9 temas
        -8 temblaban
        -8 temblando
        -14 temblando y
        23 temblar
        32 temo
        32 temo que
        -9 temprano
        -9 temprano los
        -15 tendre
        -15 tendre que
        -5 tendria
        -12 tendria que
        -42 tener
        -16 tenga
        12 tengo
        17 tengo $
        5 tengo 17
        11 tengo aprecio
        -11 tengo clarisimo
        5 tengo es
        -12 tengo ganas
        30 tengo la
        8 tengo mucho
        -6 tengo nada
        35 tengo remedio
        -19 tengo turno
        17 tenia
        5 tenia que
        -13 tenia sentido
        9 teoria
        14 terapeuta
        17 terapeuta $
        116 terapia
        37 terapia $
        -24 terapia ?
        -6 terapia es
        23 terapia me
        10 terapia no
        -31 terapia porque
        -10 terapia que
        21 terapia sea
        37 terapia y
        -18 tercera
        -9 terminar
        -33 termine
        -9 termino
        -7 tesis
        10 tia
        55 tiempo
        26 tiempo $
        -7 tiempo con
        37 tiempo los
        -14 tiempo para
        -32 tienda
        -7 tiene
        33 tiene algun
        15 tiene arreglo
        23 tiene caso
        -28 tiene la
        19 tiene razon
        -5 tiene sentido
        -8 tierra
        -6 tipo
        6 tipo de
        21 tirando
        -8 tirar
        -25 tirar el
        18 tirar la
        -32 to
        9 toalla
        15 toalla con
        17 tocado
        34 tocamos
        12 tocar $
        -13 tocar la
        7 toda
        14 toda la
        17 todas
        12 todas las
        -57 todavia
        -19 todavia $
        -23 todavia no
        -8 todavia tengo
        17 todo
        -71 todo $
        -17 todo bien
        21 todo carino
        -11 todo de
        -20 todo desde
        12 todo el
        21 todo en
        -7 todo igual
        14 todo lo
        34 todo muy
        9 todo respeto
        31 todo sigue
        36 todo y
        50 todos
        39 todos los
        -6 tomando
        11 tomar
        -23 tomo
        -14 tonta
        -28 tonta $
        -6 tonteria
        -6 tonteria $
        -12 tonterias
        31 tonto
        -6 tonto con
        -12 toque
        -14 toque techo
        11 tortura
        16 tortura inutil
        18 total
        19 total da
        -7 trabajamos
        -91 trabajo
        -16 trabajo $
        -15 trabajo en
        -12 trabajo no
        10 trabajo y
        11 trae
        -17 traer
        -8 traer a
        -20 trafico
        7 traigo
        -15 traje
        -11 tranquila
        -23 tranquila $
        22 tras
        87 tratamiento
        54 tratamiento $
        -34 tratamiento de
        53 tratamiento no
        15 trato
        -19 traumatologo
        27 treinta
        21 treinta anos
        -8 tres
        13 tres $
        -10 tres anos
        9 tres cosas
        21 tres dias
        14 tres meses
        9 tres psicologos
        -27 tres semanas
        -15 triste
        5 triste $
        -22 tristeza
        -9 tristeza de
        -6 tristeza que
        5 tristeza sigue
        26 tu
        12 tu tampoco
        -51 turno
        -15 turno $
        -19 turno con
        -10 turno de
        -7 turno en
        -12 turnos
        -8 tuve
        -14 tuve que
        12 tuviera
        5 uci
        10 ud
        10 ultima
        -22 ultima sesion
        10 ultima vez
        -25 ultimamente
        -21 ultimamente $
        25 ultimas
        12 ultimo
        30 un
        21 un ano
        -13 un ataque
        -18 un bajon
        5 un buen
        23 un caso
        -20 un desastre
        -47 un dia
        -12 un fracaso
        7 un grupo
        -5 un hamster
        5 un hospital
        22 un incendio
        5 un libro
        -22 un mes
        15 un milimetro
        -11 un numero
        11 un par
        6 un paso
        -18 un poco
        -25 un poquito
        7 un problema
        17 un rato
        15 un reloj
        12 un tiempo
        -12 un tratamiento
        -9 un viaje
        -24 una
        -16 una al
        -20 una companera
        10 una cosa
        -8 una de
        -11 una excusa
        5 una herida
        28 una hora
        -8 una muchacha
        28 una pared
        -25 una perdida
        -6 una semana
        -9 una sesion
        -6 una tonteria
        11 una tortura
        9 una vez
        11 unico
        19 unico que
        -23 universidad
        17 uno
        -34 uno $
        -6 unos
        -16 urgencias
        75 usted
        -17 usted $
        7 usted apunta
        -21 usted cree
        11 usted de
        -13 usted es
        10 usted escucha
        17 usted la
        16 usted me
        5 usted muy
        23 usted ni
        18 usted no
        -8 usted pero
        -14 usted por
        5 usted pueda
        12 usted que
        -14 usted se
        -13 usted si
        8 usted ya
        -7 util
        6 utilidad
        18 va
        74 va a
        28 va al
        -10 va bien
        -5 va conmigo
        9 va de
        -7 va para
        -5 va por
        -19 vacaciones
        -19 vacaciones $
        29 vacia
        19 vacia $
        26 vacias
        26 vacias $
        -8 vacio
        19 vale
        32 vale la
        -8 valencia
        13 valga
        13 valga la
        -29 valgo
        -22 valio
        -14 valio la
        -13 valores
        6 vamos
        11 vamos a
        32 vamos por
        10 van
        -9 van a
        15 van saliendo
        -7 varias
        -7 varias veces
        36 vaya
        45 vaya a
        -25 ve
        11 veces
        26 veces $
        -16 veces creo
        -12 veces me
        8 veces que
        -23 vecina
        6 vecino
        -27 vecinos
        -24 veia
        -5 veinte
        -18 veinte minutos
        -8 veintipico
        -7 vemos
        18 ven
        135 vengo
        44 vengo $
        18 vengo a
        15 vengo al
        5 vengo desde
        -17 vengo lloro
        6 vengo me
        40 vengo por
        6 vengo porque
        -7 vengo y
        -8 venia
        -15 venido
        -10 venido $
        79 venir
        66 venir $
        10 venir a
        16 venir aca
        -37 venir aqui
        -34 venir conmigo
        -17 venir el
        9 venir porque
        12 venir y
        68 veo
        7 veo $
        -10 veo a
        -11 veo como
        30 veo el
        -30 veo la
        -8 veo mucho
        41 veo que
        -11 veo sentido
        -5 ver
        9 ver en
        -15 ver que
        16 vera
        16 vera $
        29 verano
        22 verano $
        69 verdad
        21 verdad $
        -21 verdad ahi
        10 verdad crees
        19 verdad es
        15 verdad no
        12 verdad pero
        -19 verguenza
        -8 verguenza $
        -7 verguenza llorar
        -26 verlo
        -12 verlo $
        -22 vez ?
        -9 vez a
        -17 vez en
        6 vez le
        7 vez lo
        16 vez no
        18 vez que
        -7 vez sea
        -6 vez soy
        -14 vez y
        -27 viaje
        7 viaje por
        -10 vida $
        11 vida no
        -10 video
        -14 videollamada o
        10 vieja
        10 vieja dice
        -16 vieja para
        -8 viejo
        9 viejo para
        -25 viendo
        -13 viendo una
        9 viene
        -12 viene $
        -14 viene seguimos
        -15 viernes
        -25 viernes $
        15 viernes como
        7 vine
        -12 vine $
        8 vine a
        15 vine con
        -24 vine igual
        108 viniendo
        15 viniendo $
        18 viniendo ?
        8 viniendo a
        17 viniendo aqui
        -19 viniendo porque
        7 viniendo vaya
        5 viniendo y
        -7 visto
        -14 viva
        -31 vivir
        -11 vivir a
        -9 vivir con
        41 volver
        45 volver $
        -40 volver a
        -40 volvi
        -30 volvi a
        6 vomite
        10 vos
        -5 voy
        7 voy a
        7 voy con
        -7 voy contenta
        -13 voy viendo
        -7 voz
        43 vuelta
        18 vuelta $
        7 vueltas a
        13 vueltas en
        28 vueltas y
        13 vuelto
        13 vuelto a
        27 vuelva $
        13 vuelva el
        42 vuelvo
        14 vuelvo $
        14 vuelvo a
        14 vuelvo con
        17 wea
        -19 whatsapp
        -6 x
        45 y
        -7 y a
        29 y ademas
        32 y ahora
        -24 y alla
        23 y asi
        16 y cada
        12 y creo
        -12 y cuando
        -17 y da
        -14 y de
        -9 y despues
        13 y dudo
        25 y el
        22 y en
        16 y es
        -37 y eso
        12 y esta
        -10 y estas
        -20 y esto
        -9 y estoy
        -27 y ha
        31 y hablamos
        23 y hablar
        14 y hasta
        -17 y he
        -28 y hoy
        24 y la
        11 y le
        9 y llego
        -26 y lo
        -20 y mas
        -29 y me
        -9 y menos
        18 y mi
        -5 y mira
        -5 y mire
        17 y mis
        20 y nada
        5 y ni
        -44 y no
        -12 y nos
        37 y para
        -5 y paso
        -11 y perdi
        10 y pienso
        7 y poco
        30 y por
        -64 y que
        -28 y quiero
        -14 y salgo
        21 y se
        6 y si
        11 y siempre
        53 y sigo
        6 y sin
        33 y son
        18 y tampoco
        -12 y tengo
        -10 y todo
        14 y un
        10 y uno
        22 y usted
        -8 y venir
        -12 y volvi
        28 y vueltas
        10 y vuelvo
        11 y ya
        30 y yo
        26 ya
        12 ya ?
        -8 ya deberia
        16 ya decidio
        -8 ya es
        15 ya esta
        23 ya estaria
        -22 ya estoy
        7 ya estuvo
        22 ya le
        -9 ya lo
        16 ya me
        -17 ya ni
        -63 ya no
        9 ya que
        9 ya se
        -9 ya tengo
        -14 ya toque
        29 ya van
        -11 ya voy
        9 yendo
        47 yo
        27 yo $
        29 yo aca
        7 yo aqui
        7 yo con
        -24 yo creo
        26 yo de
        -15 yo decia
        -9 yo el
        -17 yo era
        -16 yo hago
        17 yo la
        11 yo le
        10 yo lo
        -21 yo me
        16 yo pongo
        -15 yo que
        -7 yo sea
        -32 yo si
        -13 yo siempre
        -9 yo sigo
        -10 yo solita
        -14 yo soy
        10 yo tampoco
        11 yo tengo
        5 yo vine
        -7 yo voy
        37 yo ya
        -7 yoga
        -10 zombi
        -6 zoom
        """
}
