/// What is said after one act that touched several courses of care, concerns or appointments.
extension Words {
    /// Somebody left, and this went to others.
    ///
    /// - Parameters:
    ///   - name: of whoever took the courses of care over; empty where it is not known.
    ///   - elsewhere: concerns that went to the therapist of their course of care instead.
    package func noticeHandedOn(to name: String, courses: Int, concerns: Int, concernsElsewhere elsewhere: Int)
        -> String
    {
        var sentences = [noticeSaved]
        let parts = [courses > 0 ? coursesOfCare(courses) : nil, concerns > 0 ? concernsTold(concerns) : nil]
            .compactMap(\.self)
        if !parts.isEmpty {
            let told = list(parts)
            sentences.append(
                name.isEmpty
                    ? say(en: "Handed on: \(told).", es: "Se traspasó: \(told).", fr: "Transmis : \(told).")
                    : say(en: "To \(name): \(told).", es: "A \(name): \(told).", fr: "À \(name) : \(told)."))
        }
        if elsewhere > 0 {
            let told = concernsTold(elsewhere)
            sentences.append(
                say(
                    en: "To the therapist of the client: \(told).", es: "A quien atiende al cliente: \(told).",
                    fr: "À la personne qui suit le client : \(told)."))
        }
        return sentences.joined(separator: " ")
    }

    private func coursesOfCare(_ count: Int) -> String {
        counted(
            count, one: say(en: "one course of care", es: "un episodio", fr: "un suivi"),
            other: say(en: "\(count) courses of care", es: "\(count) episodios", fr: "\(count) suivis"))
    }

    private func concernsTold(_ count: Int) -> String {
        counted(
            count, one: say(en: "one open concern", es: "un asunto abierto", fr: "une préoccupation en cours"),
            other: say(
                en: "\(count) open concerns", es: "\(count) asuntos abiertos",
                fr: "\(count) préoccupations en cours"))
    }

    /// - Parameter count: how many later appointments were taken back with it, 1 or more.
    package func noticeUndone(withLaterOnes count: Int) -> String {
        noticeUndone + " "
            + counted(
                count,
                one: say(
                    en: "One appointment after it is booked again too.",
                    es: "También vuelve a quedar reservada una posterior.",
                    fr: "Un rendez-vous suivant est de nouveau fixé aussi."),
                other: say(
                    en: "\(count) appointments after it are booked again too.",
                    es: "También vuelven a quedar reservadas \(count) posteriores.",
                    fr: "\(count) rendez-vous suivants sont de nouveau fixés aussi."))
    }
    /// On the page of a client.
    func givenUpAhead(_ count: Int) -> String {
        say(
            en: "Still to come, called off or moved: \(count)", es: "Aún por venir, canceladas o cambiadas: \(count)",
            fr: "Encore à venir, annulés ou déplacés : \(count)")
    }
    var undoLaterOnes: String {
        say(
            en: "Also later ones called off with it, if any",
            es: "También las posteriores canceladas con ella, si las hay",
            fr: "Aussi les suivants qui ont été annulés avec lui, s’il y en a")
    }
}
