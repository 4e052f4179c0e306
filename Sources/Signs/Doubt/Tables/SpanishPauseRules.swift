/// Rows of Spanish for a pause, for hope that runs out, for going on that is not sure and for what is thought little of;
/// and thanks and habits that are made of the same words.
extension DoubtTable {
    static let spanishPauseRules: [(name: String, pattern: String)] = [
        (
            "pause",
            "hacer|hacerme|tomar|tomarme|tomarnos|darme|dar|necesito|hago|tomo|quiero|quisiera <adv>* tomar|tomarme|hacer? <adv>* una|un <adv>* pequena|pequeno|larga|largo? pausa|descanso|paron|respiro|break <adv>* con|de|en|a|del <adv>* <ofcare>"
        ),
        ("pause", "<wantout> <adv>* pausar|parar|suspender|interrumpir|aparcar <adv>* <ofcare>"),
        (
            "wants-out",
            "si <adv>* no <adv>* ya <adv>* lo|la|<cl>? habria|hubiera|hubiese <adv>* dejado|abandonado|parado|cortado"
        ),
        (
            "wants-out",
            "vengo|voy <adv>* solo? <adv>* por|porque <adv>* que? <adv>* <cl> <adv>* obliga|obligan|manda|mandan <kins>"
        ),
        (
            "does-not-believe",
            "decepcionado|decepcionada|desilusionado|desilusionada|defraudado|defraudada|desencantado|desencantada <adv>* con|de|por|del <adv>* <ofcare|ofthis>"
        ),
        (
            "does-not-believe",
            "<cl> <adv>* ha|esta <adv>* decepcionado|decepcionando|defraudado|desilusionado <adv>* <ofcare>"
        ),
        (
            "raised-go-on",
            "<doubting> <adv>* de|si|que|en <adv>* querer|poder|quiero|quiera|deber? <adv>* <seguir> <tail>* $"
        ),
        (
            "raised-go-on",
            "<doubting> <adv>* de <adv>* querer|poder? <adv>* seguir|continuar|volver <adv>* con|en|a <adv>* <ofcare|ofthis>"
        ),
        (
            "no-hope",
            "empiezo|empece|empezando|comienzo|comenzando|voy|acabo|temo <adv>* a|por* <adv>* perder|perdiendo <adv>* la|las|toda|mi* <adv>* fe|esperanza|esperanzas|confianza <tail>* $"
        ),
        (
            "no-hope",
            "empiezo|empece|empezando|comienzo|comenzando|voy|acabo|temo <adv>* a|por* <adv>* perder|perdiendo <adv>* la|las|toda|mi* <adv>* fe|esperanza|esperanzas|confianza <adv>* en|de|con <adv>* que|<strong|infinitives>"
        ),
        (
            "beyond-help",
            "<thinknot> <adv>* que <adv>* usted|ustedes|tu|nadie? <adv>* <cl> <adv>* puedas|pueda|puedan|vayas|vaya|vayan|sepas|sepa|logres|logre <adv>* a? <adv>* ayudar|curar|arreglar|entender|comprender|salvar|sacar <adv>* <tail>* $"
        ),
        (
            "beyond-help",
            "<thinknot> <adv>* que <adv>* usted|ustedes|tu|nadie? <adv>* puedas|pueda|puedan|vayas|vaya|vayan|sepas|sepa|logres|logre <adv>* a? <adv>* ayudarme|curarme|arreglarme|entenderme|comprenderme|salvarme|sacarme <adv>* <tail>* $"
        ),
        (
            "fit",
            "usted|tu|ustedes <adv>* no <adv>* me <adv>* entiende|entiendes|entienden|comprende|comprendes|comprenden <tail>* $"
        ),
        (
            "no-progress",
            "no <adv>* veo|se|entiendo <adv>* a|hacia? donde|adonde <adv>* vamos|va|voy|lleva|llevan <adv>* <subject>? <tail>* $"
        ),
        (
            "money",
            "medicacion|medicina|pastillas|pastilla|medicamentos|antidepresivos <adv>* <cl>? <adv>* ayudaria|ayudarian|serviria|servirian|haria|harian|ayudan|ayuda <adv>* mas|mejor <adv>* que <adv>* <strong|weak>"
        ),
        (
            "hoped",
            "pense|pensaba|creia|crei|esperaba <adv>* que <adv>* <subject> <adv>* <cl>? iba|fuera|podia <adv>* a? <cl>? servir|servirme|ayudar|ayudarme|funcionar <adv>* mas <tail>* $"
        ),
        (
            "question",
            "pregunto|pregunta <adv>* cuando <adv>* <subject> <adv>* va|van|empezara|empieza <adv>* a? <adv>* empezar? a? <adv>* <cl>? <adv>* <infinitives>"
        ),
        (
            "better-than-thought",
            "nunca|jamas|no <adv>* <cl>? <adv>* pense|crei|imagine|pensaba|creia|imaginaba|hubiera <adv>* pensado|creido|imaginado? <adv>* que <adv>* <subject>? <adv>* <cl>? <adv>* iba|fuera|podia|ayudaria|serviria|ayudara|sirviera|funcionaria <adv>* a? <adv>* ayudar|ayudarme|servir|servirme|funcionar? <adv>* tanto|asi|bien"
        ),
        (
            "stays",
            "no <adv>* se|te|me <adv>* rinda|rindas|deje|dejes|abandone|abandones <adv>* conmigo|nunca|venir|de|rendirme|$"
        ),
        ("stays", "cobrar|cobrarme|pagarle|cobre <adv>* el? doble|extra|mas por"),
        (
            "once",
            "no <adv>* puedo|podre|podria|voy|vamos|podemos <adv>* a? <adv>* poder? <adv>* venir|asistir|ir|acudir|llegar !mas|nunca|aqui|a"
        ),
        (
            "habit",
            "dejar|parar|dejo|deje|dejando <adv>* de|el|la|los|las* <adv>* fumar|beber|tomar|jugar|apostar|tabaco|alcohol|cigarro|cigarros|cigarrillo|bebida|azucar|marihuana|morderme|comer|juego"
        ),
    ]

    static let spanishPausePhrases: [(name: String, phrases: String)] = [
        (
            "selfword",
            "<adv>* me siento|veo|considero <adv>* un|una? fracaso|mierda|basura|inutil|estupidez|carga|error/<adv>* soy <adv>* un|una? fracaso|mierda|basura|inutil|error"
        ),
        (
            "ofcare",
            """
            la|el|las|los|esta|este|estas|estos|mi|mis|nuestras? terapia|tratamiento|sesiones|sesion|citas|proceso|psicoterapia|consultas/
            venir/venir aqui/terapia
            """
        ),
        ("ofthis", "esto/todo esto/esta historia/el resultado/los resultados/los avances"),
    ]
}
