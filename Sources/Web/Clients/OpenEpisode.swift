import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showNewEpisode(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        .page(try await newEpisodePage(visitor, id, FormState()))
    }

    /// One more course of care for a client who is known; then its page.
    func openEpisode(_ visitor: Visitor, _ id: ClientID) async throws -> Reply {
        do {
            let opened = try await service.perform(
                OpenEpisode(
                    client: id, intake: try day(.intake), therapist: try therapistChosen(),
                    treatment: form.text(.treatment), once: form.once()), as: visitor.actor)
            return .seeOther(.episode(opened.episode), notice: .saved)
        } catch {
            let problems = try refusedFields(error)
            let state = formState([.intake, .therapist, .treatment], told(problems))
            return .page(try await newEpisodePage(visitor, id, state), status: 422)
        }
    }

    private func newEpisodePage(_ visitor: Visitor, _ id: ClientID, _ state: FormState) async throws -> [UInt8] {
        let card = try await service.answer(ClientCard(client: id), as: visitor.actor)
        let model = NewEpisodeModel(
            client: card.client, therapists: try await therapistsToChoose(visitor), form: state)
        return NewEpisodePage(context(visitor), model).bytes()
    }
}
