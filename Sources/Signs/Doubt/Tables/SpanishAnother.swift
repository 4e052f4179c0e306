/// What else a comment in Spanish may be about.
extension DoubtAnother {
    static let spanish = DoubtAnother(
        causes: [
            "<adv>* porque|pues|que? <adv>* el|la|los|las|mi|mis|este|esta|estos|estas <adv>* <thing>|<kin>|casa|ninos|hijos|deudas|dinero|ruido|noches|bebe|gente <adv>* de|en|por? la|el|noche|casa|trabajo* <adv>* <cl>? esta|estan|es|son|va|van|mata|matan|tiene|tienen|supera|superan|agota|agotan|quita"
        ],
        dates: [
            "el|los|este|proximo|cada <day>", "manana|hoy|pasado", "la|esta semana|tarde <adv>* que|proxima?",
            "la|el proxima|proximo|siguiente|otra|otro",
            "en|hasta|durante enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|navidades|verano|vacaciones",
            "de viaje|vacaciones|baja", "tengo <adv>* medico|cita|examen|examenes|turno|guardia|una|un|que|hospital",
        ],
        coming: "venir vengo vendre ir voy asistir vuelvo volver regresar",
        lasting: "mas nunca jamas seguir sigo siga continuar ya",
        able: "puedo podre podria podemos",
        wanting: "quiero quisiera deseo ganas apetece pienso gustaria quiza quizas igual capaz vez",
        rides: "autobus coche carro tren metro moto bici bus micro camion colectivo subte trafico",
        lateWords: "tarde perdon disculpa disculpe disculpen siento retraso demora",
        remedies: """
            medicacion pastillas medicamento medicina crema dieta antidepresivos jarabe gotas vitaminas suplementos melatonina
            parche parches chicle gimnasio gym inyeccion inyecciones ibuprofeno paracetamol sertralina fluoxetina escitalopram
            clonazepam lorazepam quimio colchon dosis fisioterapia fisio yoga pastilla
            """,
        burdens: """
            trabajo jefe matrimonio insti instituto colegio escuela cole universidad uni facu facultad examen examenes parciales
            clase clases profe matematicas futbol piso casero alquiler juicio visa tramite tramites turnos turno entrevista
            curro chamba laburo relacion humedad
            """,
        determiners: "mi mis el la los las este esta estos estas ese esa su sus nuestro nuestra un una",
        hereWords: """
            aqui aca cita citas proceso consulta usted terapeuta psicologo psicologa charlas charla vengo viniendo vine venia
            """)
}
