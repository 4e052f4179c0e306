import Clinic

/// Coming on time as one could say it: as often as the record has it, and no more.
extension Words {
    /// To an adult.
    ///
    /// - Parameter count: how often they were late among the visits before.
    func onTimeAfterLatePraise(_ count: Int?) -> String {
        guard let count, count > 1 else {
            return say(
                en: "You were here on the dot. I noticed.", es: "Ha llegado a la hora en punto. Me he dado cuenta.",
                fr: "Vous étiez là à l’heure pile. Je l’ai remarqué.")
        }
        let late = spokenTimes(count)
        return say(
            en: "You were here on the dot, after being late \(late). I noticed.",
            es: "Ha llegado a la hora en punto, después de llegar tarde \(late). Me he dado cuenta.",
            fr: "Vous étiez là à l’heure pile, après avoir été en retard \(late). Je l’ai remarqué.")
    }

    /// - Parameter count: how many visits in a row.
    func onTimeInARowPraise(_ count: Int?, _ ages: AgeBand) -> String {
        guard let count, count > 1 else { return onTimePraise(ages) }
        let run = say(
            en: "\(spokenTimes(count)) in a row", es: "\(spokenTimes(count)) seguidas",
            fr: "\(spokenTimes(count)) de suite")
        return switch ages {
        case .adult:
            say(
                en: "You have been on time \(run). Our time counts for you, and it shows.",
                es: "Ha llegado a la hora \(run). Se nota que este tiempo le importa.",
                fr: "Vous étiez à l’heure \(run). Ce temps compte pour vous, et cela se voit.")
        case .adolescent:
            say(
                en: "Right on time, \(run). I noticed.", es: "A la hora, \(run). Me he fijado.",
                fr: "À l’heure, \(run). Je l’ai remarqué.")
        case .child, .youngChild:
            say(
                en: "You came right on time, \(run). I saw that.", es: "Has llegado a la hora \(run). Lo he visto.",
                fr: "Tu étais là à l’heure, \(run). Je l’ai vu.")
        }
    }

    private func onTimePraise(_ ages: AgeBand) -> String {
        switch ages {
        case .adult:
            say(
                en: "You were on time. Our time counts for you, and it shows.",
                es: "Ha llegado a la hora. Se nota que este tiempo le importa.",
                fr: "Vous étiez à l’heure. Ce temps compte pour vous, et cela se voit.")
        case .adolescent:
            say(
                en: "Right on time. I noticed.", es: "A la hora. Me he fijado.", fr: "À l’heure. Je l’ai remarqué.")
        case .child, .youngChild:
            say(
                en: "You came right on time. I saw that.", es: "Has llegado a la hora. Lo he visto.",
                fr: "Tu étais là à l’heure. Je l’ai vu.")
        }
    }

    /// "twice", "four times": a number as one says it, where a line on a page has figures.
    private func spokenTimes(_ count: Int) -> String {
        if count < 3 { return times(count) }
        return say(en: "\(spelled(count)) times", es: "\(spelled(count)) veces", fr: "\(spelled(count)) fois")
    }
}
