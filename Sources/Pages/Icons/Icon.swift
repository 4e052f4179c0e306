/// The drawings of the product: 20 by 20, a stroke of 1.5 with round ends. An icon never stands without its word.
package enum Icon: String, CaseIterable, Sendable {
    // What people do
    case talk, call, step, review, praise, refer, callIn = "call-in"
    // What was seen
    case late, missed, came, wrongDay = "wrongday", done, partly, notDone = "notdone", fall, rise, wont, quiet
    case risk, noForm = "noform", notSeen = "notseen"
    // Things
    case alliance, outcome, barrier, solved, calendar, tablet, form, kept, pencil, wait, search, lock, print
    case globe, offline, stale, live, alert, person, undo, next, plus, qrCode = "qr", language, chart, shared
    case bus, mend
}
