import Clinic
import Measures
import Practice

extension StoreContract {
    static let visits: [StoreClause] = [
        StoreClause("every attendance is read as it was recorded, and corrections keep both") { store in
            try await store.write { try Samples.put(into: $0) }
            let kinds: [Attendance?] = [
                .onTime, .late(minutes: 17), .wrongTime(seen: true), .wrongTime(seen: false),
                .cancelled(by: .client, noticeHours: 0), .rescheduled(by: .practice, noticeHours: 48), .noShow, nil,
            ]
            try await store.write { try $0.add(Samples.appointment(40)) }
            var kept: [AttendanceRecord] = []
            for (index, kind) in kinds.enumerated() {
                // The same moment and ids that go down: the order is that of recording.
                let record = AttendanceRecord(
                    id: Samples.id(90 - UInt64(index)), appointment: Samples.id(40), attendance: kind,
                    recordedAt: Samples.at(1), recordedBy: Samples.nora.person.id, replaces: kept.last?.id)
                kept.append(record)
                try await store.write { try $0.add(record) }
                let now = try await store.read { try $0.appointment(Samples.id(40)) }
                try requireEqual(now?.attendance, kind, "what came of it as last recorded")
            }
            let held = try await store.read { try $0.attendanceRecords(of: Samples.id(40)) }
            try requireEqual(held, kept, "all that was recorded")
            let again = kept[0]
            try await requireRefused(store, .duplicate("attendance.id")) { try $0.add(again) }
        },
        StoreClause("an appointment is added once, to an episode and a person that are there") { store in
            try await store.write { try Samples.put(into: $0) }
            let appointment = Samples.appointment(40)
            try await store.write { try $0.add(appointment) }
            try requireEqual(try await store.read { try $0.appointment(appointment.id) }, appointment, "it")
            try await requireRefused(store, .duplicate("appointment.id")) { try $0.add(appointment) }
            let nowhere = Appointment(
                id: Samples.id(41), episode: Samples.id(99), therapist: Samples.nora.person.id, start: Samples.at(0),
                minutes: 5)
            try await requireRefused(store, .missing("episode")) { try $0.add(nowhere) }
        },
        StoreClause("an appointment has one session, which goes only while nothing was answered in it") { store in
            try await store.write { try Samples.put(into: $0) }
            let appointment = Samples.appointment(40)
            let session = Samples.session(50, of: appointment)
            try await store.write {
                try $0.add(appointment)
                try $0.add(session)
            }
            try requireEqual(try await store.read { try $0.session(session.id) }, session, "by id")
            try requireEqual(try await store.read { try $0.session(of: appointment.id) }, session, "by appointment")
            try await requireRefused(store, .duplicate("session.id")) { try $0.add(session) }
            let second = Samples.session(51, of: appointment)
            try await requireRefused(store, .duplicate("session.appointment")) { try $0.add(second) }
            try await store.write { try $0.remove(session.id) }
            try await requireRefused(store, .missing("session")) { try $0.remove(session.id) }
            try await store.write {
                try $0.add(second)
                try $0.add(
                    Samples.response(60, session: second.id, content: .declined, result: .declined), purpose: .outcome)
            }
            try await requireRefused(store, .duplicate("response")) { try $0.remove(second.id) }
        },
        StoreClause("a session that came in by itself is joined to its appointment, once") { store in
            try await store.write { try Samples.put(into: $0) }
            let appointment = Samples.appointment(40)
            let alone = Session(
                id: Samples.id(50), episode: Samples.anas.id, therapist: Samples.nora.person.id, appointment: nil,
                start: Samples.at(0), end: Samples.at(50))
            let other = Session(
                id: Samples.id(51), episode: Samples.anas.id, therapist: Samples.nora.person.id, appointment: nil,
                start: Samples.at(0), end: Samples.at(50))
            try await store.write {
                try $0.add(appointment)
                try $0.add(alone)
                try $0.add(other)
            }
            try await store.write { try $0.join(alone.id, to: appointment.id) }
            let joined = alone.belonging(to: appointment.id)
            try requireEqual(try await store.read { try $0.session(alone.id) }, joined, "by id")
            try requireEqual(try await store.read { try $0.session(of: appointment.id) }, joined, "by appointment")
            try await requireRefused(store, .duplicate("session.appointment")) {
                try $0.join(other.id, to: appointment.id)
            }
            try await requireRefused(store, .missing("session")) { try $0.join(Samples.id(99), to: appointment.id) }
            try await requireRefused(store, .missing("appointment")) { try $0.join(other.id, to: Samples.id(99)) }
        },
        StoreClause("a session from elsewhere keeps its number, and that it has no date") { store in
            try await store.write { try Samples.put(into: $0) }
            let session = Session(
                id: Samples.id(50), episode: Samples.anas.id, therapist: Samples.nora.person.id, appointment: nil,
                start: Samples.at(0), end: Samples.at(50), isDated: false, sourceNumber: 7)
            let other = Session(
                id: Samples.id(51), episode: Samples.anas.id, therapist: Samples.nora.person.id, appointment: nil,
                start: Samples.at(0), end: Samples.at(50))
            try await store.write {
                try $0.add(session)
                try $0.add(other)
            }
            try requireEqual(try await store.read { try $0.session(session.id) }, session, "the session")
        },
        StoreClause("a diary goes by start, leaves its end out, and says which checks are in") { store in
            try await store.write { try Samples.put(into: $0) }
            let late = Samples.appointment(40, start: 120)
            let early = Samples.appointment(41, of: Samples.joels, start: 60)
            let session = Samples.session(50, of: late)
            try await store.write { store in
                for appointment in [late, early, Samples.appointment(42, start: 180)] { try store.add(appointment) }
                try store.add(session)
                let answered = Samples.response(60, session: session.id, content: .declined, result: .declined)
                try store.add(answered, purpose: .alliance)
            }
            let rows = try await store.read { try $0.diary(from: Samples.at(60), to: Samples.at(180), therapist: nil) }
            try requireEqual(
                rows,
                [
                    DiaryRow(
                        appointment: early, client: Samples.joel, therapistName: "Sven Aalto", session: nil,
                        outcomeCheckIsIn: false, allianceCheckIsIn: false, holdsAnswers: false),
                    DiaryRow(
                        appointment: late, client: Samples.ana, therapistName: "Sven Aalto", session: session.id,
                        outcomeCheckIsIn: false, allianceCheckIsIn: true, holdsAnswers: true),
                ], "the diary")
            let noras = try await store.read {
                try $0.diary(from: Samples.at(0), to: Samples.at(999), therapist: Samples.nora.person.id)
            }
            try requireEqual(noras, [], "somebody else's diary")
        },
        StoreClause("a diary holds what began before it and still goes on at a moment, and nothing that is over then") {
            store in
            try await store.write { try Samples.put(into: $0) }
            let over = Samples.appointment(40, start: 0)
            let goesOn = Samples.appointment(41, of: Samples.joels, start: 30)
            let within = Samples.appointment(42, start: 60)
            try await store.write { store in
                for appointment in [over, goesOn, within] { try store.add(appointment) }
            }
            func ids(_ goingOnAt: Instant?, _ therapist: PersonID?) async throws -> [AppointmentID] {
                try await store.read { store in
                    try store.diary(
                        from: Samples.at(60), to: Samples.at(180), goingOnAt: goingOnAt, therapist: therapist)
                }.map(\.appointment.id)
            }
            for therapist in [nil, within.therapist] {
                try requireEqual(try await ids(Samples.at(60), therapist), [goesOn.id, within.id], "what goes on")
                try requireEqual(try await ids(goesOn.end, therapist), [within.id], "what is over")
                try requireEqual(try await ids(nil, therapist), [within.id], "what begins then")
            }
        },
        StoreClause("what nobody has said who came to goes by start, the newest first, with their count") { store in
            try await store.write { try Samples.put(into: $0) }
            let nora = Samples.nora.person.id
            func booked(_ number: UInt64, _ start: Int, with therapist: PersonID) -> Appointment {
                Appointment(
                    id: Samples.id(number), episode: Samples.anas.id, therapist: therapist, start: Samples.at(start),
                    minutes: 50)
            }
            let old = booked(40, 59, with: nora)
            let (first, second) = (booked(41, 60, with: nora), booked(42, 180, with: nora))
            let ofBefore = booked(43, 120, with: Samples.sven.person.id)
            let said = booked(44, 130, with: nora)
            let others = [booked(45, 240, with: nora), Samples.appointment(46, of: Samples.joels, start: 100)]
            try await store.write { store in
                for appointment in [old, first, second, ofBefore, said] + others { try store.add(appointment) }
                try store.add(
                    AttendanceRecord(
                        id: Samples.id(90), appointment: said.id, attendance: .noShow, recordedAt: Samples.at(200),
                        recordedBy: nil, replaces: nil))
            }
            func unsaid(_ scope: BoardScope, over: Int = 230, limit: Int = 9) async throws -> UnsaidAppointments {
                try await store.read {
                    try $0.unsaid(
                        scope, from: Samples.at(60), to: Samples.at(240), over: Samples.at(over), limit: limit)
                }
            }
            func row(_ appointment: Appointment, _ name: String) -> UnsaidAppointment {
                UnsaidAppointment(appointment: appointment, client: Samples.ana, therapistName: name)
            }
            let noras = [row(second, "Nora Lindqvist"), row(first, "Nora Lindqvist")]
            let hers = UnsaidAppointments(rows: noras, count: 2)
            try requireEqual(try await unsaid(.therapist(nora)), hers, "hers")
            try requireEqual(try await unsaid(.team(Samples.harbour.id)), hers, "her team's")
            try requireEqual(try await unsaid(.therapist(Samples.sven.person.id)), .nothing, "his, who handed it on")
            try requireEqual(try await unsaid(.team(Samples.hill.id)), .nothing, "his team's")
            try requireEqual(
                try await unsaid(.everybody),
                UnsaidAppointments(rows: [noras[0], row(ofBefore, "Sven Aalto"), noras[1]], count: 3), "everybody's")
            try requireEqual(
                try await unsaid(.everybody, limit: 1), UnsaidAppointments(rows: [noras[0]], count: 3), "the newest")
            try requireEqual(
                try await unsaid(.therapist(nora), over: 229), UnsaidAppointments(rows: [noras[1]], count: 1),
                "while one is not over")
        },
    ]
}
