import Clinic
import FollowThrough
import Practice
import Signs
import Testing

@Suite("What a check of the standings says")
struct NamingWhatDiffers {
    private func standing(urgency: Int) -> Standing {
        let at = Instant(microseconds: 0)
        return Standing(
            episode: EpisodeID(high: 1, low: 1), owner: nil, isOpen: true, troubles: [], onTrack: [], act: .talk,
            urgency: urgency, since: nil, sessions: 3, lastSession: nil, nextAppointment: nil, lastOutcome: nil,
            lastAlliance: nil, derivedAt: at, recheckAt: nil)
    }

    @Test("it names the field that differs where all that is shown besides is the same")
    func urgencyAlone() {
        let (stored, derived) = (standing(urgency: 70), standing(urgency: 50))
        let difference = Difference(episode: stored.episode, stored: stored, derived: derived)
        #expect(difference.fields == ["urgency (stored 70, derived 50)"])
        let sums = Difference(episode: stored.episode, stored: stored, derived: stored, sumsDiffer: true)
        #expect(sums.fields == ["sums of its sessions"])
    }
}
