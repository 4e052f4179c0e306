import Clinic
import Pages
import Practice

extension ClientRecordModel {
    init(_ file: ClientFile.Answer) {
        let record = file.record
        self.init(
            client: file.client, madeAt: file.madeAt, hasTalks: record.hasTalks,
            episodes: record.episodes.sorted { ($0.episode.intake, $0.episode.id) < ($1.episode.intake, $1.episode.id) }
                .map { view in
                    Care(
                        page: ClientPageModel(view), observations: view.records.observations,
                        doubts: Dictionary(
                            view.records.comments.compactMap { comment in
                                comment.isDoubt.map { (comment.response, $0) }
                            }
                        ) { first, _ in first },
                        changes: record.careChanges.filter { $0.after.id == view.episode.id }
                            .map { CareChangeSeen($0, record.people) })
                },
            changes: record.changes.map { change in
                DetailsModel.Change(
                    at: change.at, by: change.by.flatMap { record.people[$0] }, before: change.before,
                    after: change.after)
            },
            looks: record.looks.map { event in
                Look(
                    at: event.at, person: event.person.flatMap { record.people[$0] }, action: event.action.rawValue)
            }, words: record.words,
            barriers: record.barriers.mapValues { Put(title: $0.title, words: $0.words, place: $0.place) },
            takes: record.takes, elsewhere: file.elsewhere,
            attendances: record.besides.attendances.mapValues { records in
                records.map { Said(attendance: $0.attendance, at: $0.recordedAt, by: $0.recordedBy) }
            }, emergencies: record.besides.emergencies, people: record.people,
            returned: record.besides.returned.map { Returned(given: $0.given, back: $0.back, stock: $0.stock) })
    }
}
