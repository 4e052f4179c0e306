import Clinic
import FollowThrough
import Pages
import Practice
import Routes

extension Call {
    /// The suggested sentence, to be put in other words.
    func showPraise(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        try await praise(visitor, id, kind: query.text(.praise))
    }

    func answerPraise(_ visitor: Visitor, _ id: EpisodeID) async throws -> Reply {
        guard let kind = PraiseKind(rawValue: form.text(.praise)), let record = PraiseText.read(form.text(.record)),
            let answer = PraiseAnswer(rawValue: form.text(.answer)), let once = form.once(as: PraiseID.self)
        else { throw Refusal.badRequest }
        do {
            let said = try await service.perform(
                AnswerPraise(
                    id: once, episode: id, kind: kind, record: record, answer: answer,
                    words: answer == .notNow ? "" : form[.words] ?? ""), as: visitor.actor)
            return .seeOther(
                afterPraise(kind, line: PraiseAnswered.place(of: said.id)),
                notice: answer == .notNow ? .saved : .recorded,
                answered: PraiseAnswered(praise: said.id, episode: id, kind: kind, answer: answer))
        } catch PracticeError.conflict("conflict.praise-answered") {
            // Somebody else answered it, or this person in another window: the first answer stands.
            return answeredBefore(visitor, kind, "conflict.praise-answered", notice: .answeredBefore)
        } catch PracticeError.conflict("conflict.praise-taken-back") {
            // From a page of before: what was taken back is not said again by it; it stands there to be answered anew.
            return answeredBefore(visitor, kind, "conflict.praise-taken-back", notice: .takenBackBefore)
        } catch PracticeError.idTaken {
            // The other button of the same form, or other words from the same page: the first answer stands.
            return answeredBefore(visitor, kind, "conflict.praise-answered", notice: .answeredBefore)
        } catch {
            let told = try refusedFields(error).map {
                FormProblems.Problem(
                    field: kind.field(of: $0.field), words.problem($0.problem, $0.arguments))
            }
            let values = Dictionary(grouping: form.all, by: \.name).mapValues { $0.map(\.value) }
            return try await praise(
                visitor, id, kind: kind.rawValue, typed: TypedFields(values: values, problems: told), status: 422)
        }
    }

    /// Nothing was recorded: words that were typed are shown in the answer, and a tap is told so where it stood.
    private func answeredBefore(_ visitor: Visitor, _ kind: PraiseKind, _ why: String, notice: NoticeKey) -> Reply {
        if sentWords.isEmpty { return .seeOther(afterPraise(kind), notice: notice) }
        return wordsBack(visitor, why: why, page: notice == .takenBackBefore ? stoodOn : next(or: .today))
    }

    /// Back to where it stood, on Today, in the session or in the history on the client's page.
    ///
    /// - Parameter line: what stands in its place on Today; the lane where nothing does.
    func afterPraise(_ kind: PraiseKind, line: String? = nil, entry: String? = nil) -> String {
        next(or: .today) { page in
            switch page {
            case .today: line ?? "say"
            case .session: kind.isOfArrival ? "came" : "praise"
            case .episode, .client: entry
            default: nil
            }
        }
    }

    private func praise(
        _ visitor: Visitor, _ id: EpisodeID, kind: String, typed: TypedFields = TypedFields(), status: Int = 200
    ) async throws -> Reply {
        let view = try await service.answer(ClientOverview(of: .episode(id)), as: visitor.actor)
        guard view.mayWrite else { throw PracticeError.notFound }
        // What was noticed by hand has no suggestion: its words are shown again with what was wrong.
        let byHand =
            kind == PraiseKind.byHand.rawValue
            ? PraiseText.read(form.text(.record)).map {
                PraiseSuggestion(kind: .byHand, record: $0, since: view.standing.derivedAt)
            } : nil
        guard let suggestion = byHand ?? view.standing.praises.first(where: { $0.kind.rawValue == kind }) else {
            return .seeOther(next(or: .today))
        }
        let model = PraiseModel(
            client: view.client, ages: view.ages, episode: id, suggestion: suggestion, onTrack: view.standing.onTrack,
            next: Route(path: next(or: .today)) ?? .today, typed: typed)
        return .page(PraisePage(context(visitor), model).bytes(), status: status)
    }
}
