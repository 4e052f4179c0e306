import Clinic
import FollowThrough
import Pages
import Practice
import Signs

extension SessionPageModel {
    init(
        _ found: SessionView.Answer, siteName: String?, problems: [FormProblems.Problem], typed: SessionTyped
    ) {
        let view = found.view
        self.init(
            client: view.client, session: found.session, number: found.number, appointment: found.appointment,
            next: found.next, standing: view.standing, outcome: CheckPanel(found.outcome, in: view),
            alliance: CheckPanel(found.alliance, in: view), others: found.others.map { FormSeen($0, in: view) },
            measures: view.measures, observations: found.observations, observedBefore: found.observedBefore,
            quotes: found.quotes, people: view.people.mapValues(\.name), written: found.comments.map(WrittenSeen.init),
            unanswered: view.unanswered.filter { doubt in
                !found.comments.contains { $0.comment.response == doubt.comment.response }
            }.map(WrittenSeen.init), siteName: siteName,
            barriers: view.barriers.filter(\.barrier.isOpen).map { BarrierLine(barrier: $0.barrier, title: $0.title) },
            mayWrite: view.mayWrite, concerns: found.concerns.map { ConcernModel($0) }, ages: view.ages,
            asksForChecks: view.consents.allows(.measures),
            noticed: view.praises.filter { praise in
                praise.isSaid && praise.kind == .byHand && praise.record == .session(found.session.id)
            }.sorted { $0.at > $1.at }.compactMap { praise in
                view.words[WordsKey(praise.id)].map { PraiseNoticed(id: praise.id, words: $0) }
            }, problems: problems, typed: typed)
    }
}

extension CheckPanel {
    init(_ check: SessionCheck, in view: EpisodeView) {
        self.init(
            measure: check.measure, forGroups: check.forGroups,
            current: check.current.map { FormSeen($0, in: view) },
            replaced: check.earlier.map { FormSeen($0, in: view) }, previous: check.previous?.score)
    }
}

extension WrittenSeen {
    init(_ found: ReadableComment) {
        let comment = found.comment
        self.init(
            response: comment.response, text: found.text, suggested: comment.suggested, isDoubt: comment.isDoubt,
            at: comment.writtenAt)
    }
}
