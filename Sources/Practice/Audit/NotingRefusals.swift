internal import Clinic

/// Strangers must not make the record of who looked grow as fast as they can try: the first refusals of an hour stand
/// there one by one, those after them as one entry for each minute, with how many there were.
enum RefusalRules {
    static let singlesAnHour = 60
    static let minute: Int64 = 60
    static let hour: Int64 = 3600

    static func start(of now: Instant, _ seconds: Int64) -> Instant {
        let length = seconds * 1_000_000
        let into = now.microseconds % length
        return Instant(microseconds: now.microseconds - (into < 0 ? into + length : into))
    }
}

extension PracticeService {
    /// Somebody was refused at the door.
    ///
    /// - Parameter isTried: a secret of that person's was tried; of these there are few, and each is told.
    func noteRefusal(
        _ action: AuditAction, of person: PersonID?, isTried: Bool, in store: any StoreWriting
    ) throws {
        if person != nil, isTried { return try note(action, by: person, in: store) }
        let now = chance.now()
        let (hour, minute) = (
            RefusalRules.start(of: now, RefusalRules.hour), RefusalRules.start(of: now, RefusalRules.minute)
        )
        var tally = try store.refusalTally(of: action) ?? RefusalTally(action: action, hour: hour, minute: minute)
        if tally.more > 0, tally.minute != minute {
            try tell(tally, in: store)
            tally.more = 0
        }
        if tally.hour != hour { (tally.hour, tally.singles) = (hour, 0) }
        tally.minute = minute
        if tally.singles < RefusalRules.singlesAnHour {
            tally.singles += 1
            try note(action, by: person, in: store)
        } else {
            tally.more += 1
        }
        try store.put(tally)
    }

    /// What was only counted until now becomes entries: before anybody reads the record, and before it is signed.
    func tellRefusals(in store: any StoreWriting) throws {
        for var tally in try store.refusalTallies() where tally.more > 0 {
            try tell(tally, in: store)
            tally.more = 0
            try store.put(tally)
        }
    }

    private func tell(_ tally: RefusalTally, in store: any StoreWriting) throws {
        try append(
            AuditEvent(
                id: chance.id(), at: tally.minute, person: nil, action: tally.action,
                detail: AuditDetail.withinAMinute(tally.more)), in: store)
    }
}
