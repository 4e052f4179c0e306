internal import Clinic
internal import Measures
internal import Practice

/// What somebody wrote on a check of these days that may be a doubt, and that nobody has answered yet.
enum DemoRemark {
    private static func text(_ language: Language) -> String {
        switch language {
        case .english: "Thank you for last week. To be honest, I don't think this is helping me much."
        case .spanish: "Gracias por lo del otro día. La verdad, no creo que esto me esté ayudando mucho."
        case .french: "Merci pour l'autre jour. Honnêtement, je ne crois pas que ça m'aide beaucoup."
        }
    }

    /// On the newest alliance check of the last of those who filled one in within nine days and wrote nothing on it.
    static func write(on writings: inout [CourseWriting], among open: [Int], until now: Instant) {
        let lately = now.adding(days: -9)
        for index in open.reversed() {
            let writing = writings[index]
            guard let check = writing.responses.last(where: { $0.purpose == .alliance })?.scored,
                check.score.total != nil, check.response.answeredAt > lately,
                !writing.comments.contains(where: { $0.response == check.response.id })
            else { continue }
            let language = check.response.language ?? .english
            writings[index].comments.append(
                SimulatedComment(
                    response: check.response.id, text: text(language), language: language, isDoubt: true,
                    at: check.response.answeredAt))
            return
        }
    }
}
