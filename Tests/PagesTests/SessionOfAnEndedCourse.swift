import Clinic
import FollowThrough
import Pages
import Testing

@Suite("The page of a session whose course of care has ended")
struct SessionOfAnEndedCourse {
    private func model(_ session: SessionPageModel, isOpen: Bool) -> SessionPageModel {
        let held = session.standing
        let standing = Standing(
            episode: held.episode, owner: held.owner, isOpen: isOpen, troubles: [], onTrack: [], act: .carryOn,
            urgency: 0, since: nil, sessions: held.sessions, lastSession: held.lastSession, nextAppointment: nil,
            lastOutcome: held.lastOutcome, lastAlliance: held.lastAlliance, derivedAt: held.derivedAt, recheckAt: nil)
        return SessionPageModel(
            client: session.client, session: session.session, number: session.number,
            appointment: session.appointment, next: nil, standing: standing, outcome: session.outcome,
            alliance: session.alliance, mayWrite: true)
    }

    private func page(_ language: Language = .english, isOpen: Bool) -> String {
        let context = PageSamples.context(language, now: PageSamples.inSession)
        return String(
            decoding: SessionPage(context, model(PageSamples.freshSession, isOpen: isOpen)).bytes(), as: UTF8.self)
    }

    @Test("It hands over and books nothing, takes paper, and says so in three languages")
    func offers() {
        #expect(page(isOpen: true).contains("/hand-over\"") && page(isOpen: true).contains("/appointments/new"))
        let told: [(Language, String)] = [
            (.english, "The episode has ended:"), (.spanish, "El episodio ha terminado:"),
            (.french, "Le suivi est terminé"),
        ]
        for (language, sentence) in told {
            let page = page(language, isOpen: false)
            #expect(page.contains(sentence), "\(language)")
            #expect(!page.contains("/hand-over\"") && !page.contains("/appointments/new"), "\(language)")
            #expect(page.contains("/paper/"), "\(language)")
            #expect(page.split(separator: "btn--first").count - 1 == 1, "\(language)")
        }
    }

    @Test("Nobody is asked to look at the lines together with somebody who comes no more")
    func lines() {
        func seen(isOpen: Bool) -> String {
            let context = PageSamples.context(now: PageSamples.inSession)
            let held = model(PageSamples.fullSession, isOpen: isOpen)
            return String(decoding: SessionPage(context, held).bytes(), as: UTF8.self)
        }
        #expect(seen(isOpen: true).contains("Look at it together: "))
        #expect(!seen(isOpen: false).contains("Look at it together: "))
    }

    @Test("It does not say that Today will tell what is open: nothing of it stands there")
    func leaving() {
        for (language, sentence) in [
            (Language.english, "and Today will say"), (.spanish, "y Hoy dirá"), (.french, "et Aujourd’hui dira"),
        ] {
            #expect(page(language, isOpen: true).contains(sentence), "\(language)")
            #expect(!page(language, isOpen: false).contains(sentence), "\(language)")
        }
    }
}
