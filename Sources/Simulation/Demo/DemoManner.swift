/// How one invented therapist goes about concerns: how often each thing is done, and how much of the last days is left as
/// it is, so that there is something to do today.
struct DemoManner: Sendable {
    /// At the next session.
    let talks: Double
    /// After somebody stayed away.
    let calls: Double
    let steps: Double
    let reviews: Double
    let settles: Double
    let dismisses: Double
    let praises: Double
    /// Days before today in which no talk and no call was made.
    let quietTalks: Int
    /// Days before today in which nothing was reviewed and nothing praised.
    let quietReviews: Int

    static let all: [DemoManner] = [
        DemoManner(
            talks: 0.8, calls: 0.75, steps: 0.7, reviews: 0.85, settles: 0.5, dismisses: 0.06, praises: 0.55,
            quietTalks: 4, quietReviews: 8),
        DemoManner(
            talks: 0.65, calls: 0.5, steps: 0.5, reviews: 0.7, settles: 0.4, dismisses: 0.1, praises: 0.3,
            quietTalks: 2, quietReviews: 3),
        DemoManner(
            talks: 0.72, calls: 0.65, steps: 0.75, reviews: 0.6, settles: 0.55, dismisses: 0.05, praises: 0.7,
            quietTalks: 2, quietReviews: 3),
        DemoManner(
            talks: 0.45, calls: 0.35, steps: 0.4, reviews: 0.5, settles: 0.35, dismisses: 0.18, praises: 0.15,
            quietTalks: 1, quietReviews: 2),
        DemoManner(
            talks: 0.85, calls: 0.8, steps: 0.65, reviews: 0.8, settles: 0.5, dismisses: 0.08, praises: 0.45,
            quietTalks: 1, quietReviews: 2),
        DemoManner(
            talks: 0.55, calls: 0.45, steps: 0.6, reviews: 0.65, settles: 0.3, dismisses: 0.12, praises: 0.35,
            quietTalks: 2, quietReviews: 3),
    ]

    /// What clients said in talks.
    static let said = [
        "The exercises come at me like tests. I want to pick them myself.",
        "I nod here, and then at home I do not know why I would do it.",
        "It was easier to stay away than to say that I was angry.",
        "Mornings are hopeless. By noon I am a person again.",
        "We talk about my sister every week, and it is my work that keeps me up.",
        "You were right to ask. I was about to stop coming.",
    ]
    static let steps = [
        "Choose the next exercise together, from three", "Send the sleep diary in large print",
        "Ask “say it back to me” before the end", "Move to an afternoon appointment",
        "Walk to the corner and back on two days", "Begin with the week at work, then the rest",
        "A message the evening before, if that helps",
    ]
    static let found = [
        "Easier to say now.", "It went well once and badly once.", "Too much at one go; half of it next time.",
        "Nothing changed, and that was worth hearing.", "",
    ]
    static let praised = [
        "You kept at it, and I want to say so.", "Thank you for saying that plainly; it helps us both.",
        "You came though it was a bad week. I saw that.", "You did what you said you would.",
    ]
    static let dismissed = ["The dates were changed by the practice.", "A slip of the finger on the tablet.", ""]
}
