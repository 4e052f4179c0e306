import Attribution
import Clinic
import InventedClinic
import Testing

@Suite("Treatments that few clients were given")
struct ManyTreatments {
    private func episodes(clients: Int, treatment: (Int) -> String) -> [FrameEpisode] {
        var clinic = InventedClinic()
        (clinic.clients, clinic.therapists) = (clients, 6)
        return clinic.make(seed: 4).episodes.enumerated().map {
            FrameEpisode(
                client: $1.client, therapist: $1.therapist, treatment: treatment($0), sums: $1.sums)
        }
    }

    @Test("where each client has a treatment of their own there is an answer, which says nothing of treatments")
    func oneEach() throws {
        let answer = try AttributeOutcomes.answer(episodes(clients: 90) { "words of therapist \($0)" }, sets: 0)
        #expect(answer.shares[.treatment] == nil)
        #expect(answer.caveats.contains(.treatmentsJoined(90, of: 90)))
        let text = AttributionWords(.english).text(.treatmentsJoined(90, of: 90))
        #expect(text.contains("90 treatments are named") && text.contains("leave the column out"))
    }

    @Test("those of few clients count as one beside the others, and never more than twelve are told apart")
    func joined() throws {
        let few = try AttributeOutcomes.answer(
            episodes(clients: 90) { $0 < 40 ? "CBT" : $0 < 80 ? "ACT" : "t\($0)" }, sets: 0)
        #expect(few.shares[.treatment] != nil && few.caveats.contains(.treatmentsJoined(10, of: 12)))
        let many = try AttributeOutcomes.answer(episodes(clients: 200) { "t\($0 % 20)" }, sets: 0)
        #expect(many.caveats.contains(.treatmentsJoined(9, of: 20)))
        let plain = try AttributeOutcomes.answer(episodes(clients: 90) { $0 % 2 == 0 ? "CBT" : "ACT" }, sets: 0)
        #expect(!plain.caveats.contains { $0.key == "treatments-joined" })
    }

    @Test("one treatment of a single client is said to tell of that client")
    func single() throws {
        let answer = try AttributeOutcomes.answer(
            episodes(clients: 90) { $0 == 3 ? "EMDR" : $0 % 2 == 0 ? "CBT" : "ACT" }, sets: 0)
        #expect(answer.caveats.contains(.treatmentsJoined(1, of: 3)))
        #expect(AttributionWords(.english).text(.treatmentsJoined(1, of: 3)).hasPrefix("1 of 3 treatments was given"))
    }
}
