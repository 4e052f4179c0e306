/// Rows of Spanish for praise that is made of the words of a doubt, and for what the last strangers' comments showed.
extension DoubtTable {
    static let spanishContraryRules: [(name: String, pattern: String)] = [
        (
            "better-than-this",
            "nadie|nada|ninguna|ningun <adv>* otro|otra|psicologo|psicologa|terapeuta|terapia|mas? <adv>* <cl>? <adv>* puede|podria|ha|habia|podra|sabe* <adv>* <cl>? <besthelps> <adv>* mejor <adv>* que|$ <liked>|$"
        ),
        (
            "better-than-this",
            "nadie|nada|ninguna|ningun <adv>* otro|otra|psicologo|psicologa|terapeuta|terapia|mas? <adv>* <cl>? <adv>* puede|podria|ha|habia|podra|sabe* <adv>* <cl>? <besthelps> <adv>* mas|tanto|bien|igual* <adv>* que|como <liked> !dijo|dice|prometio|dijeron|pensaba|quisiera|deberia"
        ),
        (
            "better-than-this",
            "<thinknot|doubting> <adv>* que <adv>* <cl>? <adv>* haya|hay|exista|encuentre|encontrare|conozca|vaya|pueda|pudiera|podria <adv>* a? <adv>* encontrar|haber|hallar|conocer|existir? <adv>* a? <adv>* nadie|alguien|otra|otro|una|un|ninguna|ningun? <adv>* psicologo|psicologa|terapeuta|profesional|persona? <adv>* mejor|mejores|como|igual"
        ),
        (
            "better-than-this",
            "<thinknot|doubting> <adv>* que <adv>* pudiera|pueda|podria|hubiera <adv>* estar|tener|encontrar|caer|recibir|sido|estado|tenido|sentirme <adv>* en? <adv>* una|un? <adv>* mejor|mejores|mas <adv>* atendida|atendido|cuidada|cuidado|tratada|tratado|escuchada|escuchado|acompanada|acompanado|psicologo|psicologa|terapeuta|manos|ayuda|apoyo|atencion|trato"
        ),
        (
            "better-than-this",
            "no <adv>* <cl>? <adv>* podria|puedo|puede|pude <adv>* pedir|desear|estar|haber <adv>* pedido|sido|estado|encontrado? <adv>* mas|mejor|contenta|contento <adv>* atendida|atendido|contenta|contento|agradecida|agradecido|psicologa|psicologo|terapeuta? $"
        ),
        (
            "better-than-this",
            "no <adv>* hay <adv>* nada|nadie <adv>* mejor|como|que <adv>* que? <adv>* no|<liked> <adv>* <cl>? <helps>?"
        ),
        (
            "sure-of-it",
            "^ <sureverb>* seguro|segura|convencido|convencida <firm>* de|por|con|en|sobre <firm>* a|de? <strong>"
        ),
        (
            "sure-of-it",
            "^ <sureverb>* seguro|segura|convencido|convencida <firm>* de que <subject>? <cl>? <toward>* <cl>? <helps>"
        ),
        (
            "sure-of-it",
            "no|sin|nunca|ni|tampoco <adv>* <cl>? <adv>* tengo|hay|cabe|queda|quedan|tenia* <adv>* ninguna|la|menor|alguna|una|lugar|a* <adv>* duda|dudas <adv>* de|sobre|con|en|acerca <adv>* de? que? <adv>* <strong> <adv>* !no|nunca|tampoco|es|son <cl>? <toward>* <helps>?"
        ),
        (
            "sure-of-it",
            "no|sin|nunca|ni|tampoco <adv>* <cl>? <adv>* tengo|hay|cabe|queda|quedan|tenia* <adv>* ninguna|la|menor|alguna|una|lugar|a* <adv>* duda|dudas <adv>* de que <subject>? <adv>* <cl>? <toward>* <cl>? <helps|effects>"
        ),
        ("sure-of-it", "no <adv>* dudo <adv>* de|que <adv>* <strong>? <adv>* <cl>? <toward>* <cl>? <helps|effects>?"),
        (
            "leaves-better",
            "^ <leaves> mejor|contento|contenta|aliviado|aliviada|tranquilo|tranquila|animado|animada|ligero|ligera|feliz|renovado|renovada"
        ),
        ("leaves-better", "^ <leaves> con <firm>* animo|fuerza|fuerzas|energia|ganas|esperanza|paz"),
        (
            "all-well",
            "nada que cambiar|mejorar|anadir|agregar|objetar|reclamar|reprochar|corregir|modificar|senalar|comentar|quejarme !me|nunca|jamas"
        ),
        (
            "of-a-form",
            "este|esta|estos|estas|el|la|los|las|su|sus|llenar|rellenar|contestar|completar* formulario|formularios|cuestionario|cuestionarios|encuesta|encuestas|hoja|hojas|papel|papeles|preguntas|casillas|test <adv>* no? <adv>* <cl>? <ser>* <adv>* <useless>|<helps>"
        ),
        (
            "of-a-form",
            "llenar|rellenar|contestar|completar <adv>* esto|todo|formularios|cuestionarios|papeles|hojas <adv>* esto? <adv>* no? <adv>* <cl>? <ser>* <adv>* <useless>|<helps>"
        ),
        (
            "does-not-believe",
            "no|nunca|tampoco|nada|poco|menos|ni <adv>* <cl>? <adv>* estoy|soy|estaba|quedo|siento|veo|ando|sigo* <adv>* seguro|segura|convencido|convencida <adv>* sobre|con|respecto|acerca|de|en|por <adv>* a|de? <strong> <tail>* $"
        ),
        (
            "does-not-believe",
            "^^ <adv>* no|nada|poco|menos <adv>* <cl>? <adv>* estoy? <adv>* convencido|convencida <tail>* $"
        ),
        (
            "wants-out",
            "<wantout>|considerando|planteandome|dando <adv>* vueltas|seriamente? a? <adv>* en? <adv>* poner|ponerle <adv>* fin|termino|punto <adv>* final? a <adv>* <strong>"
        ),
        (
            "wants-out",
            "<wantout>|considerando|planteandome|valorando|barajando <adv>* en|seriamente|la|idea|de* terminar|acabar|finalizar|concluir|dar <adv>* por? terminadas? con? <adv>* <ofcare>"
        ),
        (
            "raised-not-as-told",
            "<kins>|todos|todo|mundo|gente|ellos|ella <adv>* dice|dicen|cree|creen|piensa|piensan|asegura|opina <adv>* que <adv>* <subject>? <adv>* <cl>? <adv>* <toward>* <adv>* <helps>|mejor|mejorando|mejorado|bien ..0 <adv>* pero|y? <adv>* <notme>"
        ),
        (
            "better-elsewhere",
            "estaria|estariamos|estaba <adv>* mejor ..6 que <adv>* aqui|aca|en|viniendo|sentado|sentada|con <adv>* terapia|usted|sesiones|<strong>|$"
        ),
        ("better-elsewhere", "<cl> haria|harian|hace <adv>* mas|mejor <adv>* bien|provecho que <adv>* <strong>|aqui"),
    ]

    static let spanishContraryPhrases: [(name: String, phrases: String)] = [
        (
            "firm",
            "muy/bien/totalmente/completamente/plenamente/cada vez mas/cada dia mas/mas/ya/ahora/hoy/realmente/de verdad/super/tan/absolutamente/del todo/siempre/hoy en dia"
        ),
        ("sureverb", "<firm>/yo/y/estoy/me/quedo/siento/sigo/salgo/voy/soy"),
        (
            "leaves",
            "<firm>* y|pero|yo|casi|cada|vez|semana|sesion|que|vengo* <firm>* salgo|vuelvo|regreso|marcho|voy|salimos <firm>* de|aqui|aca|alli|la|las|sesion|sesiones|consulta|a|casa|siempre|mucho|bastante|un|poco|algo* <firm>*"
        ),
        (
            "besthelps",
            "ayudarme/ayudar/ayuda/ayudado/ayudo/sirve/servido/sirvio/funciona/funcionado/entiende/entendido/escucha/escuchado/escucharme/entenderme/comprende/comprendido/calma/calmado/va/viene/venido"
        ),
        (
            "liked",
            "usted/ustedes/tu/ti/vos/esto/esta/estas/este/venir/hablar/aqui/terapia/cuando vengo/contigo/<strong>"
        ),
        (
            "notme",
            """
            yo|a <adv>* mi? <adv>* no <adv>* <cl>? <adv>* veo|noto|siento|creo|se|parece|veria|tanto|$ <adv>* nada|asi|eso|ningun|ninguna|cambio|diferencia|tan|claro|mejoria|igual* $/
            no <adv>* lo|la <adv>* veo|noto|siento|creo $/yo no $/a mi no $/yo <adv>* nada/yo sigo|estoy igual|peor/no estoy <adv>* de acuerdo/no <adv>* noto|veo|siento nada
            """
        ),
        (
            "endtail",
            """
            ya/aqui/aca/hoy/de esto/de todo esto/con esto/de la terapia/de terapia/del tratamiento/de las sesiones/lo siento/perdon/y punto/y ya/
            definitivamente/para siempre/la verdad/de verdad/y listo/y se acabo/del todo/por completo/ahora/por ahora/doctor/doctora/totalmente/
            completamente/sinceramente/con usted/contigo/conmigo/tambien/pues/de una vez/de momento
            """
        ),
    ]
}
