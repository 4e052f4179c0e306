/// Written by `Benchmarks weigh`; not to be changed by hand.
enum SpanishWeights {
    static let lines = """
        -79 *
        12 1
        12 1 al
        10 10
        -14 10 $
        -14 12
        21 14
        -10 16
        5 17
        -10 20
        -21 2019
        -22 2019 $
        7 25
        -18 3
        13 40
        -15 5
        -8 50
        13 50 euros
        26 8
        -8 9
        -85 ?
        44 ^ a
        15 ^ agradezco
        20 ^ ahora
        -15 ^ al
        -9 ^ algo
        -14 ^ ando
        20 ^ anoche
        -26 ^ antes
        31 ^ asi
        -8 ^ ayuda
        -21 ^ bendiciones
        21 ^ bien
        -8 ^ buena
        29 ^ cada
        10 ^ cambiar
        -5 ^ capaz
        -31 ^ casi
        8 ^ cero
        19 ^ che
        30 ^ como
        14 ^ con
        -5 ^ conoce
        22 ^ contarlo
        -9 ^ creia
        17 ^ creo
        29 ^ cuando
        -11 ^ cuantas
        10 ^ cuanto
        7 ^ cumplo
        35 ^ damos
        38 ^ de
        -35 ^ deje
        -30 ^ dejo
        -8 ^ desde
        -24 ^ despues
        -9 ^ dicen
        13 ^ dicho
        7 ^ diez
        -36 ^ dimos
        -7 ^ dios
        25 ^ disculpe
        6 ^ doctora
        -18 ^ dormi
        26 ^ dos
        7 ^ dudo
        14 ^ efecto
        -83 ^ el
        12 ^ empiezo
        8 ^ en
        20 ^ entiendo
        15 ^ es
        9 ^ esa
        -8 ^ ese
        -49 ^ esta
        -21 ^ estaba
        16 ^ estamos
        -13 ^ este
        16 ^ esto
        19 ^ estoy
        -16 ^ extrano
        -10 ^ fue
        -19 ^ fui
        -37 ^ gracias
        12 ^ ha
        43 ^ hablamos
        58 ^ hablar
        -11 ^ hable
        -39 ^ hace
        -20 ^ hacia
        -7 ^ hay
        -8 ^ hemos
        30 ^ hice
        -42 ^ hoy
        -30 ^ hubo
        -6 ^ iba
        52 ^ igual
        -27 ^ la
        -12 ^ las
        22 ^ le
        -12 ^ les
        14 ^ llego
        -13 ^ llegue
        -5 ^ llevo
        -20 ^ llore
        8 ^ lo
        -9 ^ luego
        -13 ^ manana
        -24 ^ me
        15 ^ mejor
        -35 ^ menos
        -66 ^ mi
        31 ^ mientras
        -13 ^ mil
        15 ^ mire
        -28 ^ mis
        -10 ^ muy
        -22 ^ nada
        15 ^ nadie
        -11 ^ necesito
        -23 ^ ni
        21 ^ ningun
        36 ^ ninguna
        -8 ^ no
        -7 ^ nos
        -8 ^ nose
        -6 ^ nunca
        11 ^ o
        -15 ^ odio
        -14 ^ ojala
        -23 ^ ok
        54 ^ otra
        8 ^ pa
        34 ^ para
        -5 ^ pase
        -10 ^ paso
        -22 ^ pense
        -14 ^ perdi
        5 ^ perdone
        51 ^ pero
        15 ^ pienso
        -11 ^ podemos
        18 ^ podria
        -10 ^ podrian
        -37 ^ por
        59 ^ porque
        19 ^ prefiero
        16 ^ pregunto
        -9 ^ primera
        14 ^ probe
        -6 ^ pude
        -5 ^ puede
        -28 ^ puedo
        -18 ^ pues
        36 ^ puro
        -14 ^ q
        -55 ^ que
        -7 ^ quedamos
        9 ^ quede
        -7 ^ queria
        -26 ^ quien
        38 ^ quiero
        13 ^ quiza
        38 ^ quizas
        -17 ^ reprobe
        24 ^ resultados
        -17 ^ salgo
        -15 ^ sali
        22 ^ saque
        -38 ^ se
        8 ^ seguimos
        8 ^ seis
        -14 ^ semana
        -8 ^ sesion
        -10 ^ si
        -16 ^ siempre
        37 ^ siento
        34 ^ sigo
        -18 ^ sin
        8 ^ sinceramente
        10 ^ sirve
        8 ^ solo
        21 ^ son
        -29 ^ soy
        17 ^ supongo
        11 ^ tal
        34 ^ tanto
        -8 ^ tendria
        27 ^ tiempo
        48 ^ tiene
        18 ^ todas
        -30 ^ todavia
        5 ^ todo
        21 ^ todos
        6 ^ trato
        -9 ^ tres
        -15 ^ un
        -33 ^ una
        19 ^ uno
        35 ^ usted
        22 ^ vale
        32 ^ vamos
        36 ^ vengo
        14 ^ venia
        6 ^ vine
        -20 ^ volvi
        13 ^ vos
        6 ^ voy
        73 ^ y
        -20 ^ ya
        -19 ^ yo
        21 a
        7 a algo
        10 a algun
        11 a arreglar
        6 a ayudar
        13 a buen
        20 a cambiar
        -7 a caminar
        12 a casa
        -10 a cerrar
        9 a contar
        -29 a dar
        -17 a dormir
        -6 a entender
        -22 a esa
        -23 a ese
        24 a estas
        11 a este
        -11 a final
        28 a funcionar
        -14 a gusto
        12 a hablar
        8 a hacer
        37 a ir
        39 a la
        8 a las
        -12 a llevar
        -14 a los
        -14 a medias
        17 a mejorar
        22 a mi
        -13 a mis
        9 a mitad
        -13 a monterrey
        25 a nada
        -28 a nadie
        5 a ningun
        10 a no
        -6 a notarse
        10 a otro
        10 a pasar
        10 a pensar
        -9 a perder
        8 a poco
        -14 a poder
        -7 a punto
        41 a que
        15 a quedar
        12 a quien
        23 a quitar
        7 a remover
        30 a sacar
        -29 a seguir
        18 a servir
        -13 a si
        21 a sospechar
        -10 a tener
        -28 a tiempo
        -10 a tocar
        8 a todos
        21 a un
        -27 a una
        5 a urgencias
        -14 a usted
        -36 a veces
        30 a venir
        5 a ver
        -11 a vivir
        -20 abogado
        -20 abogado no
        8 abre
        -9 abril
        -9 abril $
        -13 abrir
        19 abrirme
        -12 abuela
        14 abuelo
        -6 aburro
        -14 aburro en
        87 aca
        41 aca $
        -10 aca ?
        -10 aca lo
        -8 aca y
        -5 acaba
        -9 acaba el
        7 acabar
        -11 acabe
        -6 acabo
        12 accidente
        -25 acordamos
        -21 acordamos $
        17 acritud
        17 acritud $
        -22 acuerdo
        -10 adelante
        -8 adelante $
        25 ademas
        -5 adopte
        -20 agarro
        -17 agosto
        -14 agotada
        29 agradable
        11 agradezco
        -13 agradezco $
        8 agradezco de
        15 agradezco el
        -21 agradezco que
        8 agua
        11 agua a
        21 aguantar
        -7 aguante
        -13 aguanto
        -8 ahi
        10 ahi $
        -12 ahi en
        -21 ahi la
        16 ahi sigue
        12 ahora
        -20 ahora $
        -11 ahora lo
        -11 ahora me
        -8 ahora que
        -11 ahora soy
        7 ahora usted
        -19 aire
        -55 al
        12 al 10
        -9 al espejo
        9 al final
        -12 al hacer
        5 al llegar
        5 al menos
        -16 al mes
        20 al pedo
        -17 al psiquiatra
        -8 al subte
        -10 al super
        -19 alcanza
        -17 alcanza para
        -18 alegrarme
        -18 alegrarme $
        -28 alegro
        -14 alegro de
        85 algo
        24 algo $
        22 algo ?
        23 algo me
        8 algo no
        -13 algo para
        8 algo porque
        -39 algo se
        46 alguien
        -10 alguien ?
        15 alguien a
        6 alguien como
        -6 alguien que
        12 alguien se
        17 algun
        15 algun caso
        -19 algun dia
        20 algun sentido
        11 alguna
        18 alguno
        13 alivia
        13 alivio
        -12 alivio $
        -15 alla
        -5 alma
        -5 alma $
        -7 alquiler
        -23 alta
        -27 alta $
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
        -25 amigos
        -24 amigos $
        13 amor
        -29 anadir
        -20 anadir $
        -11 ando
        10 ando $
        25 ando igual
        -33 andres
        -35 andres no
        -21 animo
        28 ano
        31 ano $
        -12 ano no
        20 ano y
        -6 anoche
        -17 anos de
        -18 anos que
        -35 anos y
        17 ansiedad
        -6 anterior
        18 anteriores
        18 anteriores $
        -60 antes
        -10 antes $
        25 antes de
        -13 antes pensaba
        -17 antes por
        -18 antes salia
        -28 apenas
        -7 aplicacion
        7 aporta $
        -25 app
        -16 app de
        25 aprecio
        -21 aprender
        -21 aprender a
        -17 aprendo
        18 aproveche
        7 apunta
        -11 apuntar
        14 apunte
        21 apuntes
        -46 aquella
        -9 aquello
        73 aqui
        6 aqui a
        -26 aqui al
        12 aqui como
        -13 aqui en
        -20 aqui es
        -31 aqui estoy
        5 aqui la
        14 aqui llegue
        15 aqui lo
        11 aqui no
        6 aqui peor
        -7 aqui por
        -10 aqui si
        -12 aqui sigo
        11 aqui y
        20 arrancar
        43 arregla
        17 arregla con
        7 arregla nada
        20 arreglan
        14 arreglar
        38 arreglo
        -11 arreglo creo
        -14 arreglo ni
        32 arreglo y
        -24 arriba
        -21 arriba $
        7 ascensor
        -9 ascensor $
        32 asi
        -26 asi $
        -26 asi de
        15 asi desde
        80 asi no
        8 asi siento
        -6 asi ya
        12 asiento
        11 ataque
        -10 ataque de
        8 ataques
        20 atascada
        -33 atascado
        16 atracones
        5 atras
        -14 atrevo
        -14 atrevo $
        -10 audios
        -10 aun
        -10 aun asi
        9 aunque no
        -17 autobus
        -13 autobus no
        44 avance
        34 avance $
        19 avancemos
        19 avancemos $
        16 avances
        15 avances $
        27 avanzamos
        19 avanzamos $
        -19 avanzo
        -19 avanzo $
        11 aviso
        13 aviso $
        -25 ayer
        6 ayer me
        22 ayuda
        26 ayuda $
        -15 ayuda en
        18 ayudado
        27 ayudando $
        47 ayudar
        38 ayudar $
        11 ayudar ?
        5 ayudar a
        -24 ayudara
        22 ayudaria
        10 ayudaria pero
        35 ayudarme
        22 ayudarme $
        7 ayudarme ni
        10 ayude
        31 ayude $
        -34 ayudo
        9 ayuno
        -21 bacan
        -6 baja
        18 baja $
        -5 baja del
        -5 baja y
        27 bajar
        -11 bajaron
        -11 bajaron la
        6 baje
        12 bajo
        -11 bajo de
        20 bajo la
        -19 bajon
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
        -23 bebi
        -23 bebi $
        -21 bendiciones
        -7 bendiga
        -7 bendiga $
        26 beneficio
        -12 bien
        -47 bien $
        -21 bien de
        25 bien la
        -12 bien me
        23 bien ni
        5 bien no
        43 bien pero
        8 bien y
        30 bla
        30 bla bla
        -6 boca
        -18 boda
        11 bogota
        11 bogota $
        32 bonito
        -6 bonito y
        25 bono
        -6 bono de
        10 borra
        10 borra todo
        -16 borre
        15 botar
        15 botar la
        -16 bronca
        -16 bruto
        25 buen
        13 buen puerto
        -25 buena
        -17 buena sesion
        -20 bueno
        -12 bueno que
        8 buenos
        -13 burlan
        -13 burlan de
        15 burro
        -6 bus $
        -16 buscando
        7 buscar
        5 buscare
        -13 busco
        44 cabeza
        -6 cabeza como
        55 cabeza no
        18 cabeza y
        40 cada
        28 cada lunes
        15 cada martes
        -9 cada quien
        40 cada semana
        20 cada sesion
        -11 cada vez
        27 cada viernes
        14 cae
        18 cae usted
        -21 caigo
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
        10 cambiar la
        7 cambiar nada
        -10 cambiar nunca
        -10 cambiaron
        16 cambio
        27 cambio $
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
        8 canse
        -14 capaz que
        53 cara
        20 cara $
        -18 cargo
        36 carino
        18 carino $
        -37 carrera
        -21 carrera $
        -8 carro
        -7 carro no
        18 carta
        -7 carta a
        6 carta que
        33 carta y
        -37 casa $
        -5 casa con
        -14 casa me
        14 casa que
        -9 casa y
        -15 casero
        -67 casi
        -17 casi no
        59 caso
        14 caso $
        11 caso de
        5 catorce
        -12 cayo
        5 cena
        16 cena que
        6 cenar
        -11 cenas
        -13 centro
        -13 centro a
        68 cero
        16 cero $
        27 cero cambios
        11 cero patatero
        -8 cerrar
        -10 cerrar el
        50 charla
        19 charla $
        22 charlas
        12 che
        -8 chica
        16 chico
        40 chiste
        40 chiste $
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
        8 claro $
        -17 clase
        7 clic
        10 coche
        -8 cocina
        17 colectivo
        -30 colegio
        22 columna
        -5 comadre
        12 come
        12 comentarios
        -15 comer
        6 comer $
        -16 comi
        5 comida
        33 como
        -21 como acordamos
        -7 como antes
        8 como cuando
        11 como echarle
        36 como el
        7 como en
        12 como entre
        22 como hablar
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
        11 como un
        -14 como usted
        11 comoda
        8 comodo
        -9 compadre
        -18 companera
        -18 companeros
        10 compensa
        8 completa
        -18 complicada
        24 compone
        24 compone nadie
        -7 con
        -12 con alguien
        -35 con andres
        9 con carino
        -25 con el
        5 con ella
        30 con eso
        25 con esta
        -7 con este
        57 con esto
        -7 con gente
        31 con ilusion
        13 con las
        -5 con lo
        -60 con los
        7 con mas
        -76 con mi
        -22 con miedo
        -15 con mis
        -12 con nadie
        10 con otro
        24 con palabras
        14 con que
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
        13 conclusion
        25 conduce
        5 conductual
        16 conecto
        7 conecto con
        -8 confiar en
        5 confio $
        -10 confio en
        18 conmigo
        44 conmigo $
        9 conmigo ?
        -8 conmigo asi
        29 conmigo no
        -19 conmigo y
        -8 conoce
        -6 conoce a
        24 conozco
        -21 conste
        -22 conste $
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
        -29 contarle
        -5 contarle $
        -16 contarle lo
        22 contarlo
        -11 contarte
        6 conte
        -17 contenta
        -25 contenta $
        11 contento
        11 contento $
        9 contestarle
        -6 contesto
        9 contigo
        29 contigo $
        67 continuar
        38 continuar $
        -26 contrario
        -26 contrario $
        -8 contrato
        -15 convencio
        32 conversando
        16 conversando $
        25 conversar
        13 corazon
        7 corazon $
        11 cordial
        28 correcta
        -10 correo
        12 corriendo
        -22 corta
        15 cortar
        17 cortar $
        -10 corto
        20 cosa
        -8 cosa $
        49 cosa no
        -6 cosa porque
        -8 cosa y
        -6 cosas
        13 cosas $
        10 cosas no
        -10 cosas que
        -11 cosas y
        -10 costaba
        -20 costo
        -36 cree
        -40 cree que
        -24 creen
        -24 creen que
        12 creer en
        -5 creer no
        9 creer que
        10 crees
        -6 crei
        -6 crei que
        -48 creia
        -29 creia que
        58 creo
        -5 creo $
        30 creo en
        20 creo poder
        23 creo que
        7 cruz
        22 cruzo
        27 cruzo la
        8 cuaderno
        17 cuadritos
        25 cual
        -21 cuando
        -32 cuando digo
        17 cuando empece
        17 cuando empezamos
        9 cuando empieza
        7 cuando hablo
        -6 cuando le
        -22 cuando lo
        -19 cuando me
        17 cuando salgo
        8 cuando se
        6 cuando toque
        7 cuando vengo
        -22 cuantas
        -24 cuantas sesiones
        21 cuanto
        22 cuanto mas
        -22 cuanto se
        -7 cuarto
        10 cuatro
        20 cuatro meses
        37 cuenta
        17 cuenta $
        -19 cuenta de
        35 cuentas
        10 cuento
        10 cuento $
        25 cuentos
        44 cuerpo
        17 cuerpo $
        9 cuerpo no
        8 cuerpo ya
        17 cuesta
        9 cuesta creer
        10 cuesta mas
        -38 cuestionario
        -27 cuestionario es
        -19 cuidar
        7 culpa
        -6 culpa $
        12 culpa de
        -10 culpa mia
        7 culpa suya
        6 cumpli
        6 cumpli con
        19 cumplo
        7 cumplo las
        -21 cunado
        34 cura
        26 curar
        44 curara
        22 curarme
        15 cure
        15 cure $
        -41 curiosidad
        -28 curiosidad $
        34 curo
        17 curo $
        -14 da
        -16 da igual
        10 da la
        -12 da lo
        -7 da miedo
        14 da pena
        39 da que
        -19 da verguenza
        21 daba
        5 damos
        24 damos vueltas
        -16 dan
        40 dando
        20 dando vueltas
        -10 dano
        -42 dar
        -15 dar la
        28 darle
        6 darlo
        6 darlo yo
        11 de
        9 de abandonar
        5 de aca
        -22 de acuerdo
        7 de ahi
        44 de algo
        11 de alivio
        -11 de ano
        19 de antes
        40 de aqui
        -15 de arriba
        11 de bogota
        -8 de cabeza
        8 de campo
        15 de casa
        7 de comer
        -24 de contarle
        9 de corazon
        -6 de cosas
        -22 de dejarlo
        -30 de diez
        6 de donde
        9 de el
        10 de ella
        -6 de ellas
        16 de empezar
        21 de entrar
        -13 de eso
        24 de esos
        -8 de esperar
        14 de esta
        -15 de estar
        40 de esto
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
        27 de lo
        -15 de locos
        -22 de los
        -5 de lujo
        -9 de madera
        8 de mal
        11 de manual
        7 de maravilla
        -7 de mas
        39 de mejorar
        6 de memoria
        -10 de menos
        23 de mi
        -17 de momento
        11 de mucho
        -36 de nada
        -14 de nina
        5 de no
        -10 de noche
        -11 de pareja
        8 de pelo
        10 de pensamientos
        10 de piso
        -15 de ponerle
        -5 de puntuar
        30 de que
        6 de recepcion
        -16 de relajacion
        -8 de remover
        18 de respiracion
        -18 de respirar
        -5 de roles
        7 de ser
        12 de sesiones
        61 de siempre
        -5 de su
        11 de tanto
        18 de terapia
        -17 de tiempo
        8 de todo
        -7 de trabajar
        7 de trabajo
        -23 de una
        -19 de usted
        -8 de veintipico
        50 de venir
        43 de verdad
        -16 de vivir
        30 de vuelta
        -14 deberes
        -5 deberes $
        -22 deberia
        -15 deberia dejar
        -20 decia que
        -17 decian
        -17 decian que
        15 decidio
        -17 decir
        -12 decir $
        7 decir que
        30 decirle
        -5 decirlo $
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
        13 dejando
        -13 dejar
        -10 dejar de
        -23 dejar la
        10 dejar las
        -6 dejar y
        -20 dejara
        -17 dejarlo
        23 dejarlo $
        -14 dejarlo a
        -7 dejarlo en
        -51 deje
        -5 deje de
        -10 deje la
        -22 dejo
        14 dejo $
        16 dejo por
        -7 dejo su
        -43 del
        12 del 1
        12 del accidente
        -14 del animo
        14 del banco
        9 del consultorio
        14 del cuerpo
        5 del dibujo
        11 del grupo
        -39 del hospital
        27 del mundo
        -9 del piso
        9 del pozo
        -8 del sueno
        15 del todo
        -5 del trabajo
        -11 del turno
        -41 delante
        -16 delante de
        11 demas
        -6 demas bien
        8 demas del
        -6 demasiadas
        18 demasiado
        -8 demasiado ruido
        30 den
        -11 dentista
        -11 dentista $
        -20 dentro
        -9 dentro $
        24 depresion
        6 desahogarme
        14 desahogarse
        15 desahogo
        -10 desarma
        -20 desastre
        -12 desastre no
        27 desde
        6 desde el
        5 desde la
        -14 desde lo
        9 desde luego
        9 desde octubre
        -18 despacito
        -5 despidieron
        -5 despidieron el
        18 despues de
        -7 despues del
        15 despues no
        20 devuelve
        -20 di
        -11 di cuenta
        -44 dia
        -34 dia $
        -20 dia ?
        9 dia que
        12 diario
        -34 dias
        -22 dias $
        9 dias de
        -7 dias despues
        -12 dias que
        9 dias sin
        6 dias y
        27 dibujitos
        -7 dibujo $
        6 dice
        -21 dice el
        -14 dice q
        -20 dice que
        7 dice y
        10 dice ya
        -30 dicen
        -16 dicen q
        -9 dicen que
        -7 dicho
        13 dicho esto
        -15 dicho que
        -27 dieron
        -12 dieron el
        -10 diez anos
        -24 diez minutos
        17 diez semanas
        -6 diez sesiones
        -6 diferencia
        13 diferente
        -16 dificil
        9 diga
        12 diga $
        -13 diga misa
        9 digan
        5 digan que
        -8 digo
        11 digo con
        -17 digo que
        17 digo sin
        -8 dije
        -15 dije a
        9 dije y
        8 dijera
        15 dijera que
        11 dijeron que
        -56 dijo
        11 dijo de
        -24 dijo el
        -11 dijo esto
        -9 dijo que
        -9 dijo y
        -36 dimos
        -36 dimos vueltas
        14 dinero $
        10 dinero en
        -41 dio
        -11 dio verguenza
        -12 dios
        -19 dios le
        14 dira
        13 dira $
        -15 direccion
        -52 diria
        -8 disculpas
        12 disculpe
        6 discurso
        6 discurso de
        -22 discutido
        -6 discutido con
        -23 discutimos
        -9 discutir
        -5 distinta
        39 doce
        8 doce sesiones
        -7 doctor $
        12 doctora
        -9 doctora $
        -14 dolio
        20 dolor
        -15 domingo
        -25 domingos
        -8 domingos por
        28 donde
        -52 dormi
        -5 dormi $
        -15 dormi seis
        -26 dormido
        -26 dormir
        -15 dormir $
        -19 dormir ?
        7 dormir sin
        29 dos $
        9 dos anos
        -26 dos cosas
        14 dos meses
        -14 dosis
        -14 dosis $
        19 doy
        15 doy la
        -7 droga
        -7 droga y
        -10 duda
        -42 dudas
        -26 dudo de
        -13 dudo mucho
        31 dudo que
        -14 duele
        -12 duele $
        -9 duele igual
        6 duele reconocerlo
        -9 duelo
        -19 duermo
        -16 duermo $
        18 dura
        -12 durante
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
        56 ejercicios
        -11 ejercicios $
        14 ejercicios de
        -57 el
        -27 el $
        -13 el abogado
        -5 el alma
        -11 el alta
        -5 el animo
        14 el ano
        13 el ascensor
        -14 el autobus
        -8 el banco
        8 el bano
        25 el bono
        10 el bus
        18 el cambio
        -5 el camion
        7 el campo
        -5 el carro
        8 el cuaderno
        -6 el cuarto
        24 el cuerpo
        -5 el cuestionario
        29 el de
        -12 el dia
        -8 el dinero
        6 el discurso
        -9 el dolor
        -17 el domingo
        5 el emdr
        13 el enfoque
        -22 el examen
        -16 el gas
        -16 el gimnasio
        8 el grupo
        -11 el hilo
        28 el horario
        -15 el insti
        -18 el juicio
        -25 el lunes
        -39 el martes
        -20 el medico
        -14 el mes
        28 el metodo
        -25 el metro
        42 el miedo
        12 el mio
        89 el mismo
        -7 el momento
        -14 el mundo
        -12 el negocio
        28 el nino
        -28 el no
        -24 el omeprazol
        -11 el ordenador
        -24 el otro
        -9 el pan
        15 el panico
        -12 el para
        9 el pasado
        24 el perro
        6 el plan
        50 el primer
        25 el primero
        9 el problema
        25 el proceso
        -7 el proximo
        7 el psicologo
        5 el psiquiatra
        -9 el puesto
        11 el rato
        -24 el registro
        21 el reloj
        13 el resto
        -5 el rollo
        -8 el sabado
        -15 el seguro
        38 el sentido
        17 el sofa
        -12 el taller
        7 el tiempo
        -41 el trabajo
        -12 el trafico
        33 el tratamiento
        -19 el traumatologo
        -14 el turno
        12 el ultimo
        -18 el viaje
        -10 el video
        -36 el viernes
        -7 el y
        -21 ella
        -21 ella $
        -13 ella no
        -6 ellas
        13 ellos $
        6 emdr
        7 emociones
        -9 emociones me
        42 empece
        15 empece $
        14 empece a
        17 empeora
        -15 empezado
        19 empezamos $
        11 empezamos en
        -19 empezamos y
        11 empezando
        -7 empezar
        9 empieza
        20 empiezo
        29 empiezo a
        -45 empresa
        6 en
        -15 en agosto
        -47 en cambio
        -12 en casa
        8 en circulo
        5 en cuanto
        27 en dejar
        7 en dos
        -10 en el
        22 en enero
        -36 en esa
        10 en esas
        -8 en ese
        -10 en eso
        -8 en esta
        16 en estas
        13 en este
        17 en esto
        -6 en febrero
        -5 en internet
        -19 en julio
        -7 en junio
        -11 en la
        -9 en lo
        -9 en los
        15 en marzo
        -10 en mayo
        21 en mi
        -8 en nada
        10 en no
        -10 en papel
        -9 en paz
        -33 en que
        -7 en quince
        29 en serio
        19 en silencio
        -5 en su
        -13 en todo
        29 en un
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
        17 enderece
        12 enderece $
        27 endereza
        44 enero
        15 enero $
        9 enfermera
        27 enfoque
        5 enoje $
        -15 enorme
        -8 enorme $
        7 entender
        -6 entender $
        11 entender como
        -22 entenderlo
        -38 entendi
        -10 entendi por
        -18 entendio
        5 entera
        6 enterrado
        -19 entiende
        5 entiende $
        -9 entiende lo
        7 entiende y
        -12 entiendo $
        7 entonces
        24 entra
        -10 entrado
        -10 entrado $
        11 entrar
        18 entre
        22 entre $
        -26 entrevista
        30 entro
        5 entro y
        -11 equipo
        -13 equivocaron
        -13 equivocaron de
        -26 equivoque
        -12 equivoque $
        -80 era
        17 era $
        -6 era cosa
        -15 era de
        -6 era inutil
        -15 era para
        -9 era un
        -17 eran
        -18 eran once
        8 ernesto
        13 es
        -13 es agosto
        15 es botar
        53 es como
        19 es culpa
        -8 es de
        14 es del
        15 es el
        -11 es falta
        -20 es incomodisima
        15 es inutil
        31 es la
        14 es lo
        -19 es mi
        -12 es mucho
        21 es muy
        16 es nada
        -35 es normal
        -25 es otra
        5 es para
        -14 es por
        -9 es pura
        15 es puro
        -8 es que
        11 es solo
        -7 es tirar
        28 es un
        -22 es una
        -17 es verdad
        -79 esa
        26 esa es
        10 esas ando
        15 escala
        15 escala de
        15 escalera
        11 escalera no
        12 escaleras
        15 escarbar
        -7 escribi
        -10 escribir
        10 escribirlo
        10 escucha bien
        -6 escucha pero
        -21 escuchado
        -13 escuchado asi
        30 escuchar
        10 escuchar no
        -9 escucharme
        15 escuche
        -7 escucho
        -21 ese
        17 esfuerzo
        -56 eso
        -13 eso a
        13 eso de
        -7 eso en
        -24 eso es
        -16 eso llegue
        15 eso lo
        -8 eso me
        9 eso ni
        -18 eso no
        -12 eso para
        -13 eso quiero
        -9 eso se
        26 eso si
        -8 eso ya
        13 esos
        24 esos que
        -22 espalda
        -12 espejo
        14 espera
        -7 espera $
        25 esperaba
        8 esperaba notar
        6 esperando
        28 esperanza
        23 esperanza en
        12 esperanzas
        11 esperar
        15 espero
        6 espero gran
        9 espero nada
        6 esposo
        -17 esposo no
        47 esta
        -11 esta $
        -29 esta ayudando
        20 esta consulta
        17 esta exactamente
        15 esta haciendo
        -23 esta hecha
        -17 esta hoja
        -11 esta hora
        6 esta llevando
        -12 esta que
        -65 esta semana
        19 esta sirviendo
        17 esta terapia
        -6 esta vez
        -14 estaba
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
        17 estar
        25 estar mejor
        40 estas
        8 estas alturas
        9 estas citas
        22 estas cosas
        -10 estas semanas
        14 estas sesiones
        68 este
        10 este camino
        -6 este consultorio
        -17 este cuestionario
        13 este enfoque
        14 este haciendo
        16 este no
        18 este proceso
        40 este tratamiento
        130 esto
        107 esto $
        -9 esto ?
        31 esto a
        -5 esto cada
        -12 esto cuando
        32 esto de
        -27 esto era
        -20 esto es
        21 esto funciona
        14 esto funcione
        -12 esto hace
        10 esto le
        6 esto llegue
        -9 esto me
        9 esto ni
        59 esto no
        6 esto porque
        -20 esto que
        -13 esto se
        14 esto sirva
        -25 esto sirve
        16 esto tampoco
        -16 esto y
        21 estos
        -16 estoy $
        -29 estoy bien
        -25 estoy cansada
        13 estoy como
        -22 estoy de
        -24 estoy en
        -17 estoy estancada
        19 estoy gastando
        -13 estoy harta
        7 estoy harto
        36 estoy mejorando
        -23 estoy muy
        38 estoy pensando
        -8 estoy perdiendo
        17 estoy planteando
        13 estoy por
        10 estoy segura
        17 estoy tan
        -14 estoy triste
        -11 estudiar
        11 estufa
        -18 estuve
        14 estuvo
        7 estuvo bueno
        27 euros
        -39 ex
        -26 ex no
        29 exactamente
        11 exactamente donde
        23 exactamente igual
        -23 examen
        -16 examen de
        -14 excusa
        -11 excusa porque
        22 expediente
        12 explica
        -22 explicar
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
        -51 falta
        -13 falta $
        -11 falta de
        -21 familia
        -15 fatal
        -19 favor
        12 favor $
        -12 favor que
        12 fe
        -12 fe $
        39 fe en
        -5 febrero
        9 febrero $
        16 feliz
        -34 fertilidad
        -8 ficha
        -16 fiebre
        25 fila
        -32 fin
        -19 fin lo
        7 fina
        -11 final de
        -12 finales
        -12 firma
        18 firme
        23 firme la
        -5 firmo
        -21 fisio
        10 flotando
        19 fondo
        6 forma
        14 formato
        -17 fotos
        -12 fracaso
        -12 fracaso como
        9 franca
        -10 franco
        15 franqueza
        12 franqueza $
        -28 frase
        15 frases
        16 frases de
        -32 frio
        -21 frio $
        -5 frio en
        10 fu
        10 fu ni
        -45 fue
        -30 fue $
        5 fue el
        -15 fue la
        12 fue mi
        -12 fue por
        8 fue una
        -18 fuera
        -13 fuera $
        -17 fuera inutil
        20 fuera un
        -28 fuerte
        -12 fui
        -22 fui al
        -6 fui con
        9 fui de
        5 fui llorando
        -12 fumar
        14 funciona
        7 funciona $
        47 funciona ?
        25 funciona conmigo
        -12 funciona el
        -9 funciona en
        -6 funciona que
        -7 funciona y
        -16 funcionaba
        -13 funcionan
        -7 funcionando $
        28 funcionar
        11 funcionar $
        -5 funcione
        -20 funcione $
        -16 funciono
        -8 funciono $
        -6 funciono ni
        -8 futbol
        -8 futbol $
        -10 futuro
        -6 futuro a
        -27 ganado
        -19 ganas
        -14 ganas $
        7 ganas de
        6 ganas y
        -16 gas
        19 gastando
        -15 genial
        -15 genial $
        25 gente
        13 gente $
        -17 gimnasio
        -6 gotas
        7 gracia $
        -93 gracias
        -54 gracias $
        -22 gracias a
        -9 gracias doctora
        21 gracias por
        -9 gracias x
        12 gran
        12 gran cosa
        -9 grande
        38 gratis
        23 gratis $
        -14 gritando
        -14 gritando $
        -23 gritar
        -20 gritar $
        -18 grite
        -9 grito
        -13 gritos
        -8 gritos $
        13 grupo
        -13 grupo de
        15 grupo van
        -11 guiada
        -37 gusta
        -7 gusta venir
        -12 gustaria
        -38 gusto
        -10 gusto $
        20 gusto lo
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
        -13 habia escuchado
        6 habla
        -6 habla bonito
        -16 hablaba
        -9 hablado
        8 hablamos
        9 hablamos me
        14 hablamos y
        22 hablando
        15 hablando $
        -6 hablando ?
        10 hablando con
        14 hablando se
        22 hablar
        -29 hablar con
        5 hablar de
        -11 hablar el
        -17 hablar me
        35 hablar no
        -6 hablarle
        -14 hablarlo
        -44 hable
        23 hablo
        -9 hablo a
        16 hablo con
        13 hablo de
        10 hablo y
        15 habria
        6 habria dejado
        -9 habria dicho
        10 habria gustado
        -28 hace
        12 hace $
        40 hace bien
        -11 hace dos
        -27 hace falta
        -8 hace ilusion
        -15 hace nada
        -16 hace un
        -11 hacemos
        7 hacemos $
        7 hacemos aca
        5 hacemos aqui
        -19 hacer
        -28 hacer $
        -18 hacer el
        -11 hacer la
        -18 hacer los
        13 hacer nada
        21 hacerla
        11 hacerle
        -14 hacerlo
        -5 hacerlo en
        -5 hacerme
        -18 hacia
        23 hacia antes
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
        -21 han
        5 han cambiado
        -18 han hecho
        -11 han podido
        -13 harta
        7 harto de
        33 hasta
        9 hasta ahora
        25 hasta aqui
        -50 hasta el
        42 hasta hoy
        7 hasta la
        -12 hasta las
        13 hay
        19 hay $
        13 hay avance
        -20 hay cambios
        -12 hay dias
        11 hay manera
        18 hay nada
        -11 hay que
        5 hay un
        23 haya
        -6 haya perdido
        -12 he
        -14 he dicho
        -22 he discutido
        24 he hecho
        18 he mejorado
        -7 he pasado
        6 he pedido
        14 he pensado
        10 he perdido
        -5 he probado
        -5 he vuelto
        -28 hecha
        -13 hecha para
        14 hecho
        -11 hecho $
        -10 hecho cambiar
        15 hecho la
        15 hemos
        -13 hemos hablado
        15 hemos tocado
        -12 herencia
        -44 hermana
        -7 hermana $
        -19 hermano
        -6 hermano dice
        6 hermanos
        -9 hice
        11 hice el
        15 hice la
        16 hice todo
        -8 hice y
        5 hicieron
        -9 hicimos
        7 hija
        18 hija $
        15 hija me
        -55 hijo
        -20 hijo $
        -14 hijo como
        -40 hijos
        -12 hijos $
        -31 hijos y
        -11 hilo
        14 hipnosis
        25 hizo
        42 hizo la
        -20 hoja
        -7 hoja de
        23 hojita
        14 hola
        5 hombre de
        -9 hombres
        15 honestamente
        25 hora
        21 hora $
        -10 hora ?
        -7 hora se
        -5 horario
        -51 horas
        -20 horas $
        -6 horas seguidas
        -8 horrible
        -31 hospital
        -11 hospital $
        5 hospital de
        -84 hoy
        5 hoy $
        11 hoy bien
        -11 hoy entendi
        25 hoy fue
        -14 hoy la
        -6 hoy le
        29 hoy me
        -29 hoy no
        -12 hoy pero
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
        5 hundo $
        -21 iba
        -13 iba a
        6 ibamos
        -5 idea
        -23 idea $
        18 idea de
        -6 ido
        59 igual
        57 igual $
        -8 igual de
        -15 igual en
        -23 igual me
        12 igual q
        30 igual que
        -6 igualito
        -6 igualito $
        18 ilusion
        21 ilusion $
        -8 ilusion poca
        -20 importante
        -14 importante $
        -5 imposible
        -5 imposible $
        20 impresion
        20 impresion de
        20 incendio
        -20 incomodisima
        13 inercia
        11 inercia $
        24 infancia
        11 infancia y
        15 infierno
        -6 insiste
        -6 insiste en
        7 insomnio
        -7 insoportable
        -15 insti
        -14 instituto
        29 intacto
        19 intencion
        5 intente
        -14 interes
        -14 interes $
        49 interesante
        25 interior
        25 interior que
        -13 internet
        -11 internet no
        -6 inutil $
        -6 invente
        -6 invente otra
        15 invento
        -35 ir
        -27 ir a
        -16 ir al
        13 ir dejando
        8 ir por
        -19 ire
        18 irme
        8 jaja
        -14 jaja $
        -19 jajaja
        -5 jala
        -5 jala $
        -9 jefa
        -66 jefe
        -12 jefe $
        -13 jefe me
        -8 jefe no
        11 joven
        -25 jubile
        -5 juego
        -5 juego de
        27 jueves
        23 jueves $
        16 jueves a
        -18 juicio
        -19 julio
        -7 junio
        -9 juntos
        5 juro
        -34 justo
        -19 juzgada
        6 juzgada cuando
        -13 juzgado
        5 juzgado me
        -7 kilos
        -38 la
        6 la ansiedad
        -8 la anterior
        -7 la aplicacion
        -14 la app
        7 la balanza
        -7 la bendiga
        -7 la boca
        -16 la borre
        17 la cabeza
        25 la caja
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
        9 la doctora
        -14 la dosis
        -7 la droga
        -12 la empresa
        -13 la entendi
        15 la escala
        -25 la espalda
        14 la esperanza
        11 la estufa
        -19 la factura
        -18 la familia
        21 la fe
        -8 la ficha
        -12 la firma
        15 la franqueza
        -9 la gente
        7 la gracia
        -7 la hago
        -12 la herencia
        -8 la hice
        -16 la hora
        18 la idea
        20 la impresion
        6 la lagrima
        18 la lengua
        25 la libreta
        19 la lista
        -6 la llevo
        7 la lluvia
        -9 la luz
        -21 la manana
        -18 la manera
        13 la mejor
        -24 la migrana
        58 la misma
        -10 la mudanza
        -10 la musica
        32 la neta
        -11 la nevera
        -49 la oficina
        -13 la otra
        20 la paciencia
        16 la palabra
        -15 la pared
        -6 la parroquia
        -13 la pastilla
        32 la pena
        -8 la pieza
        37 la plata
        -19 la pregunta
        22 la primera
        20 la proxima
        5 la psicologa
        7 la psicologia
        -13 la psiquiatra
        23 la puerta
        12 la relajacion
        7 la renta
        -11 la respiracion
        -18 la rodilla
        -5 la rueda
        -9 la ruptura
        -6 la semana
        -6 la senorita
        -28 la sertralina
        21 la sesion
        16 la sexta
        13 la silla
        -21 la soledad
        -33 la tarde
        -7 la tarjeta
        -6 la tecnica
        -9 la tele
        48 la terapia
        -9 la tercera
        -7 la tesis
        -27 la tienda
        9 la toalla
        -8 la tristeza
        -18 la ultima
        -23 la universidad
        -18 la vecina
        65 la verdad
        -24 la vida
        7 la vuelta
        -12 lado
        -31 lado $
        10 lado ?
        -24 largo
        -11 largo y
        -6 las citas
        15 las cosas
        7 las dos
        5 las emociones
        -17 las fotos
        11 las frases
        -18 las ganas
        -17 las mananas
        15 las manos
        -26 las matematicas
        -14 las mias
        31 las mismas
        -16 las noches
        21 las otras
        -44 las pastillas
        31 las pesadillas
        -12 las preguntas
        -8 las que
        11 las semanas
        60 las sesiones
        7 las tareas
        -8 las tres
        24 las ultimas
        -9 lastima
        -8 lastima $
        55 le
        5 le agradezco
        18 le aproveche
        9 le conte
        -10 le contesto
        12 le diga
        26 le digo
        -19 le dije
        12 le doy
        19 le encuentro
        11 le estoy
        -6 le funciono
        -8 le hablo
        8 le miento
        -8 le ocurre
        -7 le sigo
        46 le veo
        23 le voy
        -18 leche
        -27 lee
        6 leer
        -13 leer se
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
        26 linda
        14 lista
        5 lista y
        -12 llamar a
        -13 llame
        -12 llamo
        -11 llamo a
        21 llega
        16 llega $
        -11 llega a
        -22 llegado
        20 llegamos
        23 llegando
        18 llegando a
        8 llegar
        5 llegar a
        36 llego
        18 llego $
        16 llego a
        15 llego al
        -8 llego con
        42 llegue $
        -7 llegue a
        -14 llegue diez
        -17 llegue tarde
        10 lleguemos
        10 lleguemos a
        21 llena
        -7 lleno
        -7 lleno esta
        25 lleva
        -11 llevaba
        -11 llevaba anos
        18 llevamos
        5 llevamos medio
        6 llevando
        6 llevando a
        -12 llevar
        -11 lleve
        30 llevo
        19 llevo desde
        9 llevo media
        -8 llevo ocho
        18 llevo un
        -7 lloraba
        17 llorando
        -28 llorar
        -38 llore
        -15 llore como
        -9 llore un
        -17 lloro pago
        -14 llovia
        -18 lo
        12 lo agradezco
        -6 lo conte
        11 lo creo
        -56 lo de
        8 lo dejamos
        -19 lo deje
        30 lo dejo
        7 lo del
        14 lo demas
        18 lo devuelve
        -16 lo dicho
        23 lo digo
        -13 lo dije
        10 lo doy
        12 lo enderece
        11 lo estoy
        -11 lo hablamos
        11 lo haya
        7 lo he
        -27 lo lee
        5 lo malo
        -11 lo mas
        -19 lo mejor
        15 lo menos
        45 lo mio
        22 lo mismo
        -15 lo noto
        11 lo nuestro
        34 lo otro
        -21 lo pienso
        14 lo pregunto
        -9 lo q
        39 lo que
        -14 lo repetiria
        29 lo siento
        17 lo unico
        -12 lo va
        -16 lo veo
        -7 lo visto
        9 lo voy
        -16 loca
        -44 locos
        -30 locos $
        -53 los
        -10 los audios
        10 los del
        -8 los dias
        -25 los domingos
        43 los dos
        35 los ejercicios
        -19 los gritos
        33 los jueves
        -25 los martes
        18 los mismos
        -31 los ninos
        20 los numeros
        -12 los ojos
        39 los pensamientos
        -10 los perros
        -18 los psicologos
        7 los que
        -33 los somniferos
        -5 los valores
        6 lucas
        -6 luego
        -9 luego le
        9 luego no
        -15 luego se
        27 lugar
        16 lugar $
        -5 lujo $
        6 lunes
        -24 lunes $
        6 lunes salgo
        -11 luz
        -16 macanudo
        -9 madera
        -40 madre
        -36 madre $
        12 madre con
        6 madre dice
        16 madre me
        -13 madre por
        -12 madrugar
        -12 madrugar para
        -6 mae
        15 majo
        15 majo pero
        -9 mal
        11 mal $
        -28 mal que
        -24 mala
        13 malo
        -11 malos
        -33 mama
        -17 mama dice
        5 mama me
        -8 mama que
        -18 manana
        -14 manana $
        10 manana y
        -17 mananas
        -17 mananas $
        15 manda
        -10 mandar
        -26 mande
        -9 manera
        -20 manera de
        15 manos
        25 manos vacias
        19 manual
        7 maravilla
        -17 maravilla $
        -38 marido
        -12 marido $
        10 marido dice
        -15 marido no
        -8 marta
        -35 martes
        -21 martes $
        16 martes me
        -8 martes no
        14 marzo
        55 mas
        9 mas a
        -27 mas de
        14 mas en
        -14 mas fuerte
        -15 mas importante
        -11 mas me
        15 mas ni
        -21 mas o
        -8 mas pereza
        5 mas por
        19 mas que
        17 mas y
        -26 matematicas
        -26 matrimonio
        -25 matrimonio no
        -10 mayo
        -29 me
        -6 me aburro
        6 me acaba
        -20 me agarro
        -28 me aguanto
        -17 me alcanza
        -28 me alegro
        13 me alivia
        -8 me alivio
        -14 me atrevo
        47 me ayuda
        -24 me ayudara
        12 me ayudaria
        10 me ayude
        -28 me ayudo
        -11 me bajaron
        7 me bajo
        16 me cae
        8 me cambia
        -10 me cambiaron
        8 me canse
        -12 me cayo
        -15 me como
        6 me compensa
        24 me compone
        -15 me convencio
        -16 me costo
        17 me cuesta
        34 me curo
        -49 me da
        -16 me dan
        5 me de
        7 me dejan
        -12 me dejo
        30 me den
        15 me desahogo
        -10 me desarma
        -5 me despidieron
        -11 me di
        21 me dice
        -5 me dicen
        -10 me dieron
        13 me digan
        -7 me dijeron
        -18 me dijo
        -35 me dio
        13 me dira
        -8 me dolio
        -6 me doy
        -9 me duele
        -16 me duermo
        18 me dura
        -11 me encanto
        -18 me entendio
        -5 me entiende
        16 me entra
        -26 me equivoque
        15 me escuche
        47 me esta
        14 me estan
        17 me este
        14 me estoy
        12 me explica
        -6 me falta
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
        6 me hizo
        -17 me hubiera
        13 me hundo
        8 me iba
        -25 me jubile
        -12 me la
        -14 me levanto
        -17 me lo
        20 me manda
        -7 me mori
        -12 me mudo
        17 me mueve
        5 me murio
        27 me obliga
        -8 me odio
        34 me parece
        -6 me parecio
        8 me pasa
        -15 me pesa
        6 me pide
        -13 me podria
        12 me pongo
        22 me pregunta
        23 me pregunto
        12 me preocupa
        17 me pueda
        9 me puede
        -14 me puse
        23 me queda
        8 me quedan
        -27 me quede
        6 me quedo
        -18 me quiere
        23 me quite
        -11 me recomienda
        5 me rei
        12 me remueve
        -5 me resulta
        22 me rindo
        16 me saca
        -10 me sale
        -5 me salio
        6 me se
        -22 me senti
        -12 me sento
        -35 me siento
        -15 me sirva
        -9 me sirve
        13 me sirven
        -19 me sirvio
        19 me ta
        -8 me temblaban
        30 me temo
        -24 me tiene
        15 me toca
        11 me trae
        23 me vaya
        -20 me ve
        -12 me veia
        18 me ven
        -12 me veo
        7 me viene
        9 media
        -14 medias
        -8 medias $
        -27 medicacion
        -8 medicacion $
        -27 medico
        -7 medico me
        30 medio
        5 medio ano
        -11 meditacion guiada
        -13 meditar
        90 mejor
        -8 mejor amigo
        18 mejor del
        -9 mejor gastarme
        -21 mejor hay
        14 mejor que
        23 mejor y
        22 mejora
        -17 mejora $
        18 mejorado
        19 mejorando
        62 mejorar
        40 mejorar $
        24 mejoria
        22 mejoria $
        8 mejoro
        8 mejoro $
        6 memoria
        38 menos $
        -9 menos a
        -58 menos mal
        -6 mensaje
        -8 mercado
        -55 mes
        -42 mes $
        -9 mes que
        81 meses
        -11 meses $
        -8 meses aca
        -17 meses me
        11 meses para
        5 meses y
        32 metodo
        -19 metro
        -5 metro no
        -72 mi
        45 mi $
        -9 mi amiga
        11 mi ansiedad
        42 mi cabeza
        22 mi casa
        13 mi caso
        -5 mi comadre
        -9 mi compadre
        5 mi cuerpo
        -21 mi cunado
        9 mi desde
        36 mi edad
        -13 mi es
        6 mi esposo
        8 mi esto
        -39 mi ex
        -44 mi hermana
        -20 mi hermano
        -47 mi hijo
        30 mi infancia
        -9 mi jefa
        -51 mi jefe
        -6 mi madre
        -23 mi mama
        -38 mi marido
        -26 mi matrimonio
        -25 mi me
        -10 mi mejor
        8 mi mujer
        18 mi nieto
        18 mi nina
        7 mi ninez
        59 mi no
        -11 mi novia
        -8 mi novio
        -13 mi padre
        -20 mi papa
        6 mi pareja
        -16 mi perro
        -13 mi peso
        20 mi psicologa
        25 mi pueblo
        -20 mi que
        -29 mi relacion
        15 mi senora
        -13 mi socio
        -39 mi suegra
        -19 mi trabajo
        35 mi ultima
        -5 mi vecina
        31 mi vida
        30 mi vieja
        -19 mi viejo
        26 mi ya
        -5 mia
        -14 mias
        -14 mias $
        -7 miedo
        -13 miedo $
        8 miedo a
        -5 miedo de
        -5 miedo perder
        24 mienten
        8 miento
        37 mientras
        -12 miercoles $
        18 miercoles no
        -29 migrana
        -30 mil
        -8 mil disculpas
        -13 mil gracias
        8 milagros
        15 milimetro
        13 milimetro $
        6 mindfulness
        -27 minutos
        24 minutos de
        18 minutos para
        -24 minutos tarde
        48 mio
        18 mio $
        -26 mio con
        22 mio no
        22 mio ya
        6 mira
        22 mirando
        -19 mirar
        12 mire
        10 mire $
        11 miro
        -39 mis
        -6 mis amigas
        20 mis ataques
        -13 mis companeros
        6 mis hermanos
        -13 mis hijos
        -20 mis nietos
        -13 mis padres
        -17 mis palabras
        -5 mis papas
        -30 misa
        -17 misa $
        26 misma
        7 misma $
        18 misma cara
        15 misma rotonda
        26 mismas
        128 mismo
        43 mismo $
        5 mismo cada
        6 mismo camino
        -5 mismo en
        15 mismo infierno
        6 mismo lugar
        19 mismo no
        16 mismo que
        10 mismo sitio
        15 mismo y
        6 mismos
        -25 mochila
        -7 modo
        -7 modo $
        7 modos
        23 molestia
        15 molestia quisiera
        -26 momento
        -22 momento en
        -16 monterrey
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
        -49 mucho
        -39 mucho $
        -15 mucho de
        -5 mucho frio
        -8 mucho futuro
        10 mucho mas
        28 mucho que
        -5 mucho tiempo
        -21 mudamos
        -21 mudamos a
        -10 mudanza
        -12 mudo
        -12 mudo a
        8 mueve
        8 mueve $
        5 mueven
        10 mujer
        -6 mundo dice
        -21 murio
        5 murio el
        -10 musica
        -9 musica de
        -20 muy
        7 muy amable
        14 muy bien
        23 muy interesante
        -17 muy vieja
        32 na
        32 na $
        35 nada
        58 nada $
        13 nada ?
        -14 nada bueno
        26 nada cambia
        -5 nada cuando
        31 nada de
        -25 nada es
        -17 nada eso
        23 nada funciona
        -8 nada mas
        -10 nada me
        5 nada mejora
        14 nada ni
        5 nada no
        -9 nada nuevo
        -16 nada pero
        -23 nada que
        -8 nada todavia
        -9 nada y
        -12 nadie
        23 nadie $
        -17 nadie en
        -11 nadie hace
        -15 nadie me
        -13 nadie podia
        40 nadie puede
        6 nadie se
        -11 nadie va
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
        5 negro
        12 negro $
        -8 nervios
        -24 nerviosa
        -13 nervioso
        -13 nervioso $
        38 neta
        16 neta ya
        -11 nevera
        59 ni
        -14 ni a
        20 ni ahora
        15 ni con
        7 ni el
        -8 ni en
        10 ni fa
        10 ni fu
        -21 ni la
        -19 ni lo
        -16 ni loca
        11 ni mas
        10 ni me
        -19 ni mi
        -15 ni mis
        17 ni nada
        5 ni nadie
        10 ni por
        20 ni se
        11 ni siquiera
        48 ni un
        25 ni una
        20 ni usted
        7 ni voy
        -49 ni yo
        18 nieto
        -22 nietos
        -22 nietos $
        9 nina y
        7 ninez
        62 ningun
        12 ningun beneficio
        -9 ningun lado
        8 ningun psicologo
        10 ningun sitio
        10 ningun tratamiento
        35 ninguna
        20 ninguna de
        21 ninguno
        26 ninguno $
        -6 ninguno de
        17 nino
        25 nino interior
        -38 ninos
        -20 ninos $
        36 no
        26 no $
        9 no a
        27 no avanzamos
        -9 no ayuda
        7 no baja
        -18 no cambian
        29 no camina
        33 no con
        19 no conecto
        14 no confio
        -16 no cree
        -26 no creia
        43 no creo
        21 no da
        -22 no digo
        -20 no dormi
        -38 no dudo
        -17 no eh
        5 no encontre
        7 no encuentro
        -14 no entiende
        8 no entra
        -17 no era
        24 no es
        40 no espero
        -30 no esta
        16 no estoy
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
        5 no hubiera
        -23 no iba
        -21 no le
        27 no llega
        -15 no lo
        40 no me
        17 no mejora
        8 no mejoro
        -21 no nos
        14 no noto
        -7 no paro
        -15 no pasa
        -10 no pasaba
        15 no pedir
        12 no pienso
        -7 no podia
        11 no por
        5 no porque
        -22 no pude
        8 no queda
        -15 no quiere
        9 no quiero
        5 no saber
        -14 no saco
        33 no se
        12 no seria
        -30 no servia
        13 no siento
        -25 no sirve
        -13 no sirven
        -29 no sirvio
        14 no soy
        30 no supe
        11 no te
        14 no tengo
        -27 no tenia
        -25 no tiene
        18 no va
        17 no vale
        -29 no valgo
        -9 no ve
        -12 no veia
        -8 no vengo
        42 no veo
        27 no vuelvo
        -25 noche
        -23 noche $
        -18 noche y
        -20 noches
        -13 noches $
        -21 nomas $
        -35 nombre
        -31 nombre $
        -54 normal
        -10 normal sentirse
        -74 nos
        -21 nos mudamos
        -12 nos quedo
        -7 nos vemos
        -8 nose
        -8 nose si
        -15 nota
        -24 nota $
        5 nota que
        -7 notaba
        27 notar
        9 notar algo
        19 notar nada
        23 notaria
        23 notaria algo
        -6 notarse
        9 notarse ?
        -7 note
        -16 noto
        -14 noto nada
        17 noto que
        -13 novedad
        -11 novia
        -6 novia dice
        -28 novio
        9 nudo
        9 nudo en
        11 nuestro
        -38 nueva
        -9 nueva no
        -15 nueve
        -7 nuevo $
        -27 numero
        -11 numero mas
        21 numeros
        5 numeros $
        26 numeros no
        -34 nunca
        10 nunca $
        -10 nunca eso
        -20 nunca me
        30 nunca pasa
        -7 nunca pense
        -11 nunca se
        13 nunca voy
        -8 nunca y
        -27 o
        7 o con
        10 o dejarlo
        -8 o pasamos
        -15 o presencial
        27 obliga
        -19 ocho
        -9 ocho anos
        -8 ocho meses
        9 octubre
        -5 ocurre
        -23 odio
        -65 oficina
        -14 oficina no
        -23 oia
        -12 oia todo
        -8 oir a
        -21 ojala
        -20 ojala hubiera
        -15 ojos
        -31 ok
        -24 omeprazol
        -13 once
        -12 once $
        -26 opina
        -18 opina que
        -17 opinan
        -17 opinan que
        -23 oracion
        -23 ordenador
        -5 organizarme
        -5 organizarme con
        -12 orgulloso
        -12 orgulloso $
        7 osito
        16 otra cita
        23 otra persona
        38 otra semana
        -24 otra vez
        19 otras
        57 otro
        10 otro $
        10 otro lunes
        9 otro no
        8 otros
        -15 otros seis
        21 pa
        5 pa mi
        -22 pa nada
        21 pa que
        27 paciencia
        16 paciencia $
        7 paciencia pero
        5 paciente
        -31 padre
        -30 padre $
        -13 padres
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
        -16 pan
        -13 pan $
        -5 panico
        -10 panico $
        15 panico me
        -15 papa
        21 papa $
        -10 papa dice
        -7 papas
        -16 papel
        -10 papel $
        7 papeles
        9 par
        11 par de
        49 para
        13 para algo
        6 para atras
        -15 para casa
        -17 para decir
        -28 para dormir
        -6 para el
        14 para eso
        13 para estar
        25 para esto
        24 para irme
        -35 para la
        -10 para las
        -13 para leer
        47 para lo
        -18 para locos
        27 para mi
        -9 para mis
        -16 para nada
        7 para no
        21 para otra
        13 para q
        48 para que
        8 para seguir
        -17 para semana
        9 para ser
        8 para serle
        -40 para tener
        -11 para un
        26 para venir
        13 paramos
        22 parar $
        57 parece
        18 parece inutil
        9 parece que
        -8 parece un
        26 parece una
        -6 parecio
        13 pared
        16 pared $
        -26 pared cuando
        -23 pareja
        -14 pareja me
        -9 parking
        -7 paro
        -6 parroquia
        -13 parte $
        -14 partido
        32 pasa
        15 pasa $
        13 pasa lo
        17 pasa nada
        -9 pasa ni
        -12 pasaba
        6 pasado
        -7 pasado por
        5 pasamos
        -8 pasamos a
        -17 pasan
        17 pasando
        20 pasar $
        19 pase
        -14 paso
        -51 paso $
        -41 pastillas
        -9 pastillas no
        -17 pastillas ya
        -6 pastor
        11 patatero
        11 patatero $
        -6 patron
        -9 paz
        17 pecho
        -7 pedi
        6 pedido
        13 pedir
        8 pedir mas
        20 pedo
        -18 pega
        -5 pelea
        9 pelicula
        9 pelo
        25 pelo $
        -16 pelo de
        10 pena
        -48 pena $
        -8 pena decirlo
        13 pena me
        32 pena seguir
        -7 penas
        -25 pensaba
        -19 pensaba que
        14 pensado
        52 pensamientos
        14 pensando
        13 pensando que
        39 pensar
        48 pensar que
        -27 pense
        -26 pense que
        -15 peor
        9 peor $
        5 peor de
        8 peor que
        20 perdemos
        20 perdemos el
        -6 perder
        -39 perdi
        -16 perdi el
        -9 perdida
        -17 perdida de
        34 perdido
        33 perdido $
        10 perdido la
        20 perdido para
        40 perdiendo
        24 perdiendo el
        16 perdiendo la
        -12 perdimos
        -24 perdon
        -35 perdon $
        -16 perdon por
        -17 perdona
        16 perdoname
        -10 perdonar
        -10 perdonar a
        15 perdone la
        17 pereza
        22 pereza venir
        -22 perfecto
        -6 perfecto $
        -8 permiso
        -38 pero
        35 pero a
        -17 pero ahora
        -17 pero avanzo
        6 pero con
        15 pero creo
        -27 pero de
        -5 pero el
        5 pero en
        22 pero escuchar
        -19 pero esta
        -14 pero estoy
        -13 pero hacia
        -8 pero hoy
        -20 pero la
        -19 pero me
        12 pero mi
        7 pero nada
        113 pero no
        6 pero salgo
        -9 pero se
        13 pero siento
        -12 pero usted
        -17 pero vine
        -47 pero ya
        28 pero yo
        9 perro
        -11 perros
        38 persona
        43 persona $
        14 personas
        -8 pesa
        8 pesa mas
        29 pesadillas
        26 pesadillas $
        -38 peso
        13 pesos
        -15 pida
        -19 pida perdon
        11 pidiendo
        -10 pido
        5 piense
        24 pienso
        8 pienso en
        12 pienso lo
        -13 pienso que
        44 pierdo
        30 pierdo medio
        -7 pies
        -8 pieza
        -17 pille
        7 pisar
        7 pisar la
        -12 piso $
        -5 plan y
        17 planteando
        17 planteando cortar
        32 plata
        26 plata $
        20 plata que
        -22 plaza
        20 po
        -24 pobre
        10 poca
        -8 poca cosa
        -11 podemos
        -7 podemos cambiar
        -17 poder
        -11 poder $
        -19 poder hablar
        -9 poder seguir
        -20 podia
        -13 podia ayudarme
        -7 podido
        30 podria
        6 podria darlo
        -11 pone
        -29 poner
        -35 poner aqui
        -6 ponerle
        -12 ponerlo
        21 pongan
        38 pongo
        21 pongo el
        -33 poquito
        -5 poquito a
        -16 por
        -25 por ahora
        -8 por correo
        -22 por curiosidad
        -31 por delante
        -8 por dentro
        -9 por donde
        12 por educacion
        8 por el
        -7 por escucharme
        -30 por eso
        -19 por favor
        -23 por fin
        -9 por hoy
        13 por inercia
        21 por la
        -28 por las
        17 por lo
        -17 por los
        13 por mas
        19 por mi
        30 por mucho
        -5 por organizarme
        15 por perdido
        -14 por primera
        -27 por que
        31 por su
        -9 por suerte
        -11 por telefono
        13 por tirar
        -21 por todo
        19 por un
        16 por una
        10 por videollamada
        -11 por whatsapp
        -20 porfa
        -20 porfa $
        -6 porque
        -11 porque el
        10 porque hasta
        -8 porque la
        -20 porque me
        -7 porque no
        13 porque pienso
        -11 porque total
        -30 porque ya
        38 porque yo
        15 portal
        16 pozo
        16 pozo $
        11 pq
        -11 preferiria
        -7 prefiero
        9 prefiero que
        12 pregunta
        -16 pregunta $
        10 pregunta si
        -13 preguntar
        18 preguntas
        40 pregunto
        33 pregunto en
        27 pregunto si
        12 preocupa
        -16 preocupacion
        -21 presencial
        21 primavera
        50 primer
        50 primer dia
        -27 primera vez
        25 primero $
        -7 principio
        -7 principio pensaba
        -9 principio y
        9 probablemente
        -5 probado
        -17 probado con
        -35 probamos
        7 probar
        14 probe
        24 problema
        23 problema de
        11 problema es
        56 proceso
        37 proceso $
        23 profe
        -5 profesora
        -5 profesora de
        -12 prometi
        6 provecho
        20 proxima
        22 proxima cita
        -16 proxima vez
        -7 proximo
        65 psicologa
        32 psicologa $
        7 psicologia
        23 psicologia $
        -10 psicologia y
        32 psicologo
        -5 psicologos
        -13 psicologos son
        -32 psiquiatra
        -26 psiquiatra $
        -52 pude
        -9 pude $
        9 pudiera
        27 pueblo
        21 pueda
        13 pueda ayudar
        9 pueda con
        23 puede
        31 puede ayudar
        33 puede ayudarme
        -21 puede venir
        -5 pueden
        -86 puedo
        12 puedo continuar
        -12 puedo hablar
        -7 puedo hacerlo
        -15 puedo ir
        10 puedo mas
        29 puedo seguir
        -19 puedo venir
        30 puerta
        9 puerta $
        7 puerta y
        13 puerto
        13 puerto $
        25 pues
        -14 pues nada
        12 pues no
        -8 puesto
        17 puesto $
        -10 punto
        -7 punto $
        -7 punto de
        21 puntos
        -5 puntuar
        -5 puntuar del
        -6 pura
        24 puro
        9 puro cuento
        -18 puse
        -10 puso
        -8 q
        13 q el
        -17 q esto
        7 q estoy
        -8 q hasta
        -11 q la
        -10 q lo
        -22 q me
        16 q vengo
        7 q ya
        33 que
        -5 que $
        34 que ?
        6 que ahora
        12 que alguien
        -19 que alivio
        -29 que anadir
        8 que antes
        5 que aqui
        19 que avancemos
        10 que ayudaria
        -12 que bueno
        7 que como
        13 que con
        5 que confiar
        17 que conmigo
        -21 que conste
        25 que contar
        9 que contestarle
        -16 que decir
        16 que decirle
        -17 que dejar
        -13 que diga
        -16 que digo
        -7 que dios
        55 que el
        14 que empece
        18 que empezamos
        -21 que empiezo
        8 que en
        14 que entre
        5 que entro
        -13 que era
        33 que es
        -25 que eso
        -37 que esta
        45 que estamos
        17 que estas
        28 que este
        -21 que esto
        19 que estoy
        -5 que fuera
        12 que funcione
        6 que ha
        -8 que haber
        14 que hablando
        -9 que hablar
        -6 que hacemos
        -21 que hacer
        -11 que hacerlo
        -8 que hacia
        18 que haga
        8 que hago
        14 que hasta
        11 que he
        -42 que hice
        -9 que hicimos
        -19 que hoy
        21 que iba
        -6 que invente
        -53 que la
        19 que las
        8 que le
        -15 que llegue
        16 que lleguemos
        -7 que lleno
        -15 que llevo
        48 que lo
        -18 que los
        30 que me
        5 que mejor
        -53 que mi
        -24 que nadie
        9 que necesito
        -46 que no
        21 que nunca
        -6 que parar
        -8 que pasan
        -11 que paso
        20 que perdemos
        -7 que pereza
        -19 que pienso
        -31 que poner
        12 que por
        -16 que pueda
        12 que quiere
        13 que remover
        5 que respire
        16 que saco
        42 que se
        -26 que sea
        8 que seguimos
        12 que seguir
        -21 que sentido
        -19 que siempre
        -12 que siento
        9 que siga
        -13 que sigo
        20 que sirve
        6 que tal
        10 que tengo
        18 que tiene
        -11 que toca
        7 que una
        19 que usted
        -12 que va
        -16 que venga
        48 que vengo
        -6 que ver
        -14 que viene
        9 que vine
        31 que voy
        17 que ya
        46 que yo
        60 queda
        18 queda $
        18 queda en
        6 queda nada
        5 quedado
        -31 quedamos
        -11 quedamos $
        -18 quedamos en
        -5 quedan
        15 quedar
        9 quedarme
        -21 quede
        -6 quede a
        -13 quede pensando
        -17 quedo
        -11 quedo en
        7 quemo
        -7 querer
        -14 queria
        7 queria preguntar
        -8 quien
        -15 quien lo
        12 quien si
        -16 quien tiene
        -23 quiere
        12 quiere que
        -40 quiero
        -11 quiero $
        -21 quiero aprender
        -10 quiero dejar
        29 quiero dejarlo
        -15 quiero hablar
        20 quiero mas
        21 quiero otra
        -28 quiero que
        -8 quiero saber
        -21 quiero seguir
        27 quiero venir
        14 quiero volver
        9 quince anos
        -10 quince dias
        14 quinta
        15 quinta vez
        14 quisiera
        21 quita
        21 quita el
        23 quitar
        13 quitar el
        23 quite
        24 quiza
        7 quiza no
        29 quizas
        -16 rabia
        -9 rapido
        10 raro
        13 rato agradable
        11 rato que
        -6 ratos
        57 razon
        21 razon $
        15 razon para
        -28 re
        -11 recomienda
        5 reconocer
        9 reconocerlo
        6 reconocerlo despues
        -7 recuerdo
        -24 registro
        -6 registro de
        5 rei
        14 rei con
        -58 relacion
        -18 relacion con
        -11 rellenar
        22 relleno
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
        -11 renunciar
        -11 renunciar $
        -14 repetiria
        -10 repetirlo
        -13 repite
        -17 reprobe
        12 respeto
        7 respeto $
        7 respiracion
        5 respiracion no
        -11 respirar
        12 respire
        5 respire $
        -28 respiro
        -28 respiro $
        13 resto
        16 resto de
        17 resuelve
        5 resulta
        5 resulta que
        23 resultado
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
        15 rota
        14 rota $
        -5 rueda
        -5 rueda $
        12 ruido
        18 ruido $
        -9 ruptura
        -9 ruptura me
        -13 sabado
        -12 sabado $
        -23 saber
        -27 saber que
        20 saberlo
        23 saca
        9 sacado
        9 sacado de
        31 sacar
        21 sacar del
        11 sacarme
        -12 sala
        -15 sala $
        -17 sale
        -7 sale $
        13 salen
        -5 salga
        41 salgo
        -7 salgo bien
        -6 salgo con
        17 salgo de
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
        -12 salir $
        18 salir de
        -5 sangre
        -20 sangre y
        -11 santa
        55 saque
        35 saque cuentas
        5 saque usted
        -35 se
        -14 se $
        -12 se acaba
        -9 se acabe
        9 se acabo
        10 se arregla
        -9 se bien
        -13 se burlan
        -16 se como
        -8 se corto
        7 se cuando
        25 se cura
        21 se dice
        6 se el
        5 se enoje
        -13 se equivocaron
        -7 se fue
        6 se le
        -13 se lo
        24 se me
        -9 se mueve
        -7 se ni
        -9 se nos
        -23 se nota
        -23 se oia
        14 se para
        -27 se por
        -7 se puede
        -17 se que
        23 se queda
        -14 se quedo
        -9 se quizas
        10 se rie
        31 se si
        6 se supone
        -7 se van
        5 se yo
        -24 sea
        -11 sea caso
        -7 sea la
        21 sea para
        -39 sea una
        -6 seguidas
        -6 seguidas $
        12 seguimos
        15 seguimos en
        5 seguimos la
        87 seguir
        43 seguir $
        41 seguir ?
        14 seguir con
        -31 seguir en
        16 seguir viniendo
        10 seguiria
        7 segura
        -9 segura de
        13 seguramente
        -17 seguro
        -9 seguro $
        -15 seis horas
        -10 seis meses
        6 seis sesiones
        5 semaforo
        5 semaforo de
        -15 semana
        -10 semana $
        20 semana me
        -21 semana no
        12 semana otra
        -15 semana que
        -11 semana santa
        -15 semana tranquila
        -6 semanas $
        -5 semanas me
        9 semanas no
        8 semanas sigo
        -15 semanas y
        -13 semestre
        33 senorita
        -20 sensacion
        -20 sensacion de
        6 sentada
        45 sentado
        18 sentado en
        -14 senti
        -9 senti un
        -24 sentido
        -13 sentido $
        13 sentido a
        5 sentido que
        -23 sentido tiene
        12 sentir
        5 sentir mal
        -10 sentirse
        -10 sentirse peor
        -12 sento
        -18 separo
        -6 septiembre
        -5 septiembre $
        27 ser
        29 sera
        10 sera que
        6 sere
        6 seria
        12 seria mejor
        29 serio
        16 serio $
        8 serle
        -10 serle franco
        -18 sertralina
        -30 servia
        -13 servia $
        11 servido
        7 servido mucho
        29 servir
        6 sesion
        28 sesion correcta
        32 sesion de
        -18 sesion me
        -8 sesion no
        -11 sesion para
        5 sesion sin
        75 sesiones
        55 sesiones $
        -21 sesiones de
        22 sesiones mas
        18 sesiones me
        -13 sesiones suelen
        29 sesiones y
        16 setenta
        16 setenta y
        23 sexta
        16 sexta sesion
        -40 si
        -80 si $
        -13 si abandonar
        -18 si alegrarme
        6 si alguien
        5 si despues
        12 si el
        -12 si en
        -15 si esto
        6 si estoy
        23 si fuera
        -5 si hay
        25 si la
        25 si le
        -6 si lo
        -26 si me
        9 si no
        -21 si se
        17 si seguir
        -17 si sigo
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
        -14 siempre igual
        -26 siempre termino
        26 siempre y
        14 siendo
        8 siendo un
        38 siento
        -9 siento como
        11 siento igual
        -18 siento inutil
        -17 siento juzgada
        -5 siento nada
        6 siento q
        27 siento que
        -11 siento un
        8 siento yo
        19 siete
        -9 siete dias
        11 siga
        19 siga viniendo
        59 sigo
        -15 sigo $
        20 sigo atascada
        -27 sigo con
        -13 sigo dando
        15 sigo durmiendo
        18 sigo en
        -11 sigo igual
        12 sigo pensando
        21 sigo sin
        -6 sigo tomando
        16 sigo viniendo
        42 sigue
        -26 sigue igual
        9 siguiendo
        -5 siguiente
        21 silencio
        -27 silla es
        10 silla vacia
        12 sillon
        6 sillon $
        10 simplemente
        -37 sin
        17 sin acritud
        -10 sin cambios
        31 sin dormir
        -19 sin el
        10 sin ganas
        -5 sin la
        19 sin notar
        -13 sin novedad
        -5 sin que
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
        16 sirva $
        7 sirve
        27 sirve $
        19 sirve de
        -19 sirve pa
        25 sirve para
        -23 sirve tambien
        -5 sirve y
        31 sirven $
        -9 sirven pa
        19 sirviendo
        32 sirviendo $
        -55 sirvio
        -30 sirvio de
        -12 sirvo
        -11 sirvo para
        20 sitio
        17 sitio $
        -31 sobre
        8 sobre el
        -6 sobre todo
        -13 socio
        19 sofa
        -16 sola
        -8 sola $
        -21 soledad
        -12 solita
        -19 solo
        -16 solo con
        25 solo lo
        22 solo me
        -9 solo necesitaba
        -17 solo para
        -18 soltarlo
        -33 somniferos
        -6 son muchas
        8 son un
        6 sonando
        7 sonriendo
        -19 sorpresa
        13 sos
        21 sospechar
        21 sospechar que
        19 sospecho
        19 sospecho que
        12 soy
        26 soy de
        9 soy hombre
        7 soy sincero
        -38 soy un
        -23 soy uno
        -29 soy yo
        -9 su
        -13 su parte
        -7 su terapia
        38 su tiempo
        -15 subi
        -17 subi al
        -8 subio
        -8 subio la
        19 subir
        10 subirme
        10 subirme al
        -8 subte
        -22 sudando
        -36 suegra
        -18 suegra $
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
        -10 supiera
        6 supone
        6 supone que
        34 supongo
        34 supongo que
        16 sus
        7 suya
        19 ta
        32 tal
        14 tal cual
        11 tal vez
        28 tambien
        28 tambien $
        -23 tambien para
        92 tampoco
        31 tampoco $
        22 tampoco era
        13 tampoco me
        10 tampoco se
        14 tan campante
        -7 tan mal
        -9 tan temprano
        19 tanta
        15 tanta charla
        37 tanto
        -7 tanto $
        8 tanto contar
        7 tanto escarbar
        5 tanto hablar
        11 tantos meses
        17 tarda
        -17 tarde
        12 tarde $
        -11 tarde el
        -6 tarde me
        16 tarde para
        -11 tarde perdon
        7 tareas
        -9 tareas las
        -9 tarjeta
        -15 taxi
        10 te
        15 techo
        29 techo $
        -10 tecnica
        -6 tecnica de
        -9 tele
        -18 telefono
        -7 telefono $
        9 tema
        -10 temas
        -8 temblaban
        -8 temblando
        -13 temblando y
        23 temblar
        32 temo
        32 temo que
        -9 temprano
        -9 temprano los
        -16 tendre
        -16 tendre que
        -5 tendria
        -12 tendria que
        -42 tener
        -17 tenga
        12 tengo
        17 tengo $
        5 tengo 17
        11 tengo aprecio
        -11 tengo clarisimo
        5 tengo es
        -12 tengo ganas
        31 tengo la
        8 tengo mucho
        -6 tengo nada
        35 tengo remedio
        -19 tengo turno
        18 tenia
        5 tenia que
        -13 tenia sentido
        9 teoria
        14 terapeuta
        16 terapeuta $
        115 terapia
        38 terapia $
        -24 terapia ?
        -8 terapia es
        23 terapia me
        8 terapia no
        -31 terapia porque
        -11 terapia que
        21 terapia sea
        36 terapia y
        -19 tercera
        -9 terminar
        -34 termine
        -9 termino
        -7 tesis
        11 tia
        53 tiempo
        24 tiempo $
        -7 tiempo con
        37 tiempo los
        -14 tiempo para
        -5 tiempo que
        -32 tienda
        -8 tiene
        33 tiene algun
        16 tiene arreglo
        23 tiene caso
        -28 tiene la
        19 tiene razon
        -5 tiene remedio
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
        5 toca
        17 tocado
        33 tocamos
        12 tocar $
        -12 tocar la
        7 toda
        15 toda la
        -5 toda su
        16 todas
        11 todas las
        -57 todavia
        -19 todavia $
        -23 todavia no
        -8 todavia tengo
        16 todo
        -71 todo $
        -17 todo bien
        21 todo carino
        -12 todo de
        -22 todo desde
        12 todo el
        21 todo en
        -7 todo igual
        14 todo lo
        34 todo muy
        10 todo respeto
        31 todo sigue
        37 todo y
        50 todos
        39 todos los
        -6 tomando
        11 tomar
        -23 tomo
        -14 tonta
        -28 tonta $
        -6 tonteria
        -6 tonteria $
        -13 tonterias
        31 tonto
        -6 tonto con
        -9 toque
        5 toque el
        -14 toque techo
        11 tortura
        17 tortura inutil
        19 total
        20 total da
        -7 trabajamos
        -91 trabajo
        -16 trabajo $
        -13 trabajo en
        -12 trabajo no
        10 trabajo y
        11 trae
        -17 traer
        -8 traer a
        -20 trafico
        7 traigo
        -15 traje
        -12 tranquila
        -24 tranquila $
        22 tras
        86 tratamiento
        54 tratamiento $
        -34 tratamiento de
        54 tratamiento no
        15 trato
        -19 traumatologo
        27 treinta
        20 treinta anos
        -9 tres
        13 tres $
        -10 tres anos
        9 tres cosas
        22 tres dias
        14 tres meses
        9 tres psicologos
        -27 tres semanas
        -15 triste
        5 triste $
        -23 tristeza
        -8 tristeza de
        -6 tristeza que
        5 tristeza sigue
        25 tu
        12 tu tampoco
        -51 turno
        -14 turno $
        -19 turno con
        -10 turno de
        -8 turno en
        -13 turnos
        -8 tuve
        -14 tuve que
        12 tuviera
        5 uci
        17 ud
        10 ultima
        -22 ultima sesion
        10 ultima vez
        -25 ultimamente
        -21 ultimamente $
        24 ultimas
        12 ultimo
        29 un
        22 un ano
        -13 un ataque
        -19 un bajon
        6 un buen
        23 un caso
        -20 un desastre
        -48 un dia
        -12 un fracaso
        7 un grupo
        -5 un hamster
        5 un hospital
        23 un incendio
        -21 un mes
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
        -25 una
        -16 una al
        -20 una companera
        10 una cosa
        -8 una de
        -11 una excusa
        6 una herida
        28 una hora
        -8 una muchacha
        28 una pared
        -24 una perdida
        -6 una semana
        -8 una sesion
        -6 una tonteria
        11 una tortura
        10 una vez
        13 unico
        16 unico que
        -23 universidad
        16 uno
        -34 uno $
        -7 unos
        -16 urgencias
        74 usted
        -16 usted $
        7 usted apunta
        -21 usted cree
        11 usted de
        -13 usted es
        10 usted escucha
        17 usted la
        17 usted me
        5 usted muy
        23 usted ni
        18 usted no
        -9 usted pero
        -15 usted por
        5 usted pueda
        12 usted que
        -14 usted se
        -13 usted si
        8 usted ya
        -7 util
        6 utilidad
        19 va
        76 va a
        28 va al
        -10 va bien
        -5 va conmigo
        9 va de
        -8 va para
        -5 va por
        -19 vacaciones
        -19 vacaciones $
        29 vacia
        19 vacia $
        25 vacias
        25 vacias $
        -8 vacio
        19 vale
        32 vale la
        -9 valencia
        13 valga
        12 valga la
        -29 valgo
        -22 valio
        -14 valio la
        -12 valores
        5 vamos
        11 vamos a
        32 vamos por
        9 van
        -9 van a
        15 van saliendo
        -7 varias
        -7 varias veces
        35 vaya
        44 vaya a
        -25 ve
        14 veces
        25 veces $
        -9 veces creo
        -13 veces me
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
        139 vengo
        42 vengo $
        17 vengo a
        17 vengo al
        5 vengo desde
        -17 vengo lloro
        6 vengo me
        39 vengo por
        -11 vengo porque
        19 vengo pq
        -8 vengo y
        -8 venia
        -15 venido
        -10 venido $
        78 venir
        66 venir $
        10 venir a
        16 venir aca
        -37 venir aqui
        -33 venir conmigo
        -17 venir el
        10 venir porque
        12 venir y
        69 veo
        7 veo $
        -10 veo a
        -11 veo como
        30 veo el
        -31 veo la
        -8 veo mucho
        42 veo que
        -11 veo sentido
        -5 ver
        8 ver en
        -14 ver que
        15 vera
        15 vera $
        29 verano
        22 verano $
        70 verdad
        21 verdad $
        -21 verdad ahi
        10 verdad crees
        21 verdad es
        14 verdad no
        12 verdad pero
        -19 verguenza
        -8 verguenza $
        -7 verguenza llorar
        -25 verlo
        -12 verlo $
        -23 vez ?
        -9 vez a
        -17 vez en
        5 vez le
        7 vez lo
        16 vez no
        17 vez que
        -7 vez sea
        -6 vez soy
        -14 vez y
        -27 viaje
        6 viaje por
        -10 vida $
        11 vida no
        -10 video
        -15 videollamada o
        11 vieja
        11 vieja dice
        -17 vieja para
        -8 viejo
        9 viejo para
        -25 viendo
        -13 viendo una
        8 viene
        -13 viene $
        -14 viene seguimos
        -15 viernes
        -25 viernes $
        15 viernes como
        8 vine
        -12 vine $
        8 vine a
        15 vine con
        -24 vine igual
        110 viniendo
        16 viniendo $
        18 viniendo ?
        10 viniendo a
        17 viniendo aqui
        -19 viniendo porque
        7 viniendo vaya
        5 viniendo y
        -7 visto
        -13 viva
        -32 vivir
        -11 vivir a
        -9 vivir con
        40 volver
        45 volver $
        -40 volver a
        -42 volvi
        -31 volvi a
        5 vomitando
        5 vomitando $
        6 vomite
        10 vos
        8 voy a
        7 voy con
        -7 voy contenta
        -13 voy viendo
        -7 voz
        42 vuelta
        18 vuelta $
        7 vueltas a
        13 vueltas en
        28 vueltas y
        12 vuelto
        12 vuelto a
        27 vuelva $
        13 vuelva el
        41 vuelvo
        14 vuelvo $
        13 vuelvo a
        14 vuelvo con
        17 wea
        -19 whatsapp
        -5 x
        44 y
        -6 y a
        29 y ademas
        32 y ahora
        5 y al
        -24 y alla
        24 y asi
        16 y cada
        11 y creo
        -11 y cuando
        -17 y da
        -15 y de
        -9 y despues
        14 y dudo
        26 y el
        22 y en
        17 y es
        -36 y eso
        12 y esta
        -10 y estas
        -19 y esto
        -10 y estoy
        -27 y ha
        31 y hablamos
        22 y hablar
        14 y hasta
        -17 y he
        -28 y hoy
        25 y la
        12 y le
        9 y llego
        -25 y lo
        -21 y mas
        -29 y me
        -8 y menos
        18 y mi
        -5 y mire
        17 y mis
        21 y nada
        5 y ni
        -45 y no
        -12 y nos
        36 y para
        -5 y paso
        -11 y perdi
        10 y pienso
        7 y poco
        31 y por
        -57 y que
        -28 y quiero
        -14 y salgo
        22 y se
        6 y si
        11 y siempre
        53 y sigo
        5 y sin
        33 y son
        18 y tampoco
        -12 y tengo
        -10 y todo
        14 y un
        10 y uno
        23 y usted
        -8 y venir
        -13 y volvi
        28 y vueltas
        10 y vuelvo
        12 y ya
        30 y yo
        28 ya
        12 ya ?
        -8 ya deberia
        15 ya decidio
        -8 ya es
        15 ya esta
        23 ya estaria
        -21 ya estoy
        7 ya estuvo
        23 ya le
        -10 ya lo
        16 ya me
        -17 ya ni
        -63 ya no
        5 ya probe
        10 ya se
        -9 ya tengo
        -14 ya toque
        29 ya van
        -11 ya voy
        9 yendo
        46 yo
        27 yo $
        29 yo aca
        8 yo aqui
        7 yo con
        -22 yo creo
        26 yo de
        -15 yo decia
        -9 yo el
        -17 yo era
        -16 yo hago
        17 yo la
        11 yo le
        9 yo lo
        -22 yo me
        16 yo pongo
        -5 yo por
        -12 yo que
        -7 yo sea
        -29 yo si
        -13 yo siempre
        -11 yo sigo
        -11 yo solita
        -14 yo soy
        10 yo tampoco
        11 yo tengo
        -8 yo voy
        36 yo ya
        -6 yoga
        -11 zombi
        -6 zoom
        """
}
