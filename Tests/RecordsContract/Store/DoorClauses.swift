import Clinic
import Measures
import Practice

extension StoreContract {
    static let door: [StoreClause] = [
        StoreClause("a sign-in is found by its token's hash, with what was handed over, until it ends") { store in
            try await store.write { try Samples.put(into: $0) }
            let handed = HandOver(
                episode: Samples.anas.id, session: Samples.id(50), measure: MeasureVersion(MeasureKey("phq-9"), 3),
                language: .spanish, startedAt: Samples.at(2), response: Samples.id(60), isSent: true)
            for signIn in [signIn(70, 1), signIn(70, 1, handed), signIn(70, 2)] {
                try await store.write { try $0.put(signIn) }
                try requireEqual(
                    try await store.read { try $0.signIn(tokenHash: signIn.tokenHash) }, signIn, "the sign-in")
            }
            let gone = try await store.read { try $0.signIn(tokenHash: [UInt8](repeating: 1, count: 32)) }
            try requireEqual(gone, nil, "the hash before")
            let twin = signIn(71, 2)
            try await requireRefused(store, .duplicate("sign_in.token_hash")) { try $0.put(twin) }
            try await store.write { try $0.end(Samples.id(70)) }
            let ended = try await store.read { try $0.signIn(tokenHash: [UInt8](repeating: 2, count: 32)) }
            try requireEqual(ended, nil, "an ended one")
        },
        StoreClause("sign-ins older than a moment end, the one of that moment stays") { store in
            try await store.write { try Samples.put(into: $0) }
            let held = signIn(70, 1)
            let handed = HandOver(
                episode: Samples.anas.id, session: nil, appointment: Samples.id(40),
                measure: MeasureVersion(.outcomeAdult, 1), language: .french, startedAt: Samples.at(2),
                response: Samples.id(60))
            let ahead = signIn(71, 2, handed, stage: .ownPhone)
            let later = held.createdAt.adding(seconds: 1)
            try await store.write { store in
                try store.put(held)
                try store.put(ahead)
                try store.endSignIns(before: held.createdAt, ahead: held.createdAt)
            }
            let stayed = try await store.read { try $0.signIn(tokenHash: held.tokenHash) }
            try requireEqual(stayed, held, "the one of that moment")
            try await store.write { try $0.endSignIns(before: later, ahead: held.createdAt) }
            let ended = try await store.read { try $0.signIn(tokenHash: held.tokenHash) }
            try requireEqual(ended, nil, "the older one")
            let waits = try await store.read { try $0.signIn(tokenHash: ahead.tokenHash) }
            try requireEqual(waits, ahead, "the link to a check before an appointment")
            try await store.write { try $0.endSignIns(before: later, ahead: later) }
            let over = try await store.read { try $0.signIn(tokenHash: ahead.tokenHash) }
            try requireEqual(over, nil, "that link, once it is as old as any")
        },
        StoreClause("failed attempts are counted by mark and time, cleared by mark, and forgotten by time") { store in
            try await store.write { store in
                for minute in [0, 5, 5, 9] { try store.addFailedAttempt(of: "nora", at: Samples.at(minute)) }
                try store.addFailedAttempt(of: "sven", at: Samples.at(9))
            }
            func count(_ name: String) async throws -> Int {
                try await store.read { try $0.failedAttempts(of: name, since: Samples.at(5)) }
            }
            try requireEqual(try await count("nora"), 3, "Nora's")
            try await store.write { try $0.clearFailedAttempts(of: "nora") }
            try requireEqual(try await count("nora"), 0, "Nora's, cleared")
            try requireEqual(try await count("sven"), 1, "Sven's")
            try await store.write { try $0.forgetFailedAttempts(before: Samples.at(9)) }
            try requireEqual(try await count("sven"), 1, "the one of that moment")
            try await store.write { try $0.forgetFailedAttempts(before: Samples.at(9).adding(seconds: 1)) }
            try requireEqual(try await count("sven"), 0, "Sven's, forgotten")
        },
        StoreClause("a device is known by its token's hash, and only those used last are kept") { store in
            try await store.write { try Samples.put(into: $0) }
            func device(_ byte: UInt8, used: Int, tries: Int = 0) -> KnownDevice {
                KnownDevice(
                    tokenHash: [UInt8](repeating: byte, count: 32), person: Samples.nora.person.id,
                    knownSince: Samples.at(0), lastUsedAt: Samples.at(used), tries: tries, triesSince: Samples.at(used))
            }
            func known() async throws -> [UInt8] {
                try await store.read { store in
                    try (UInt8(1)...4).filter {
                        try store.knownDevice(tokenHash: [UInt8](repeating: $0, count: 32)) != nil
                    }
                }
            }
            let devices = [device(1, used: 5), device(2, used: 9), device(3, used: 7)]
            try await store.write { store in for device in devices { try store.put(device) } }
            let tried = device(2, used: 9, tries: 4)
            try await store.write { try $0.put(tried) }
            try requireEqual(
                try await store.read { try $0.knownDevice(tokenHash: tried.tokenHash) }, tried, "the device tried")
            try await store.write { try $0.forgetDevices(of: Samples.nora.person.id, keeping: 2) }
            try requireEqual(try await known(), [2, 3], "those used last")
            try await store.write { try $0.forgetDevices(of: Samples.sven.person.id, keeping: 0) }
            try requireEqual(try await known(), [2, 3], "after another's were forgotten")
            try await store.write { try $0.forgetDevices(of: Samples.nora.person.id, keeping: 0) }
            try requireEqual(try await known(), [], "after all were forgotten")
            let nobody = KnownDevice(
                tokenHash: [9], person: Samples.id(99), knownSince: Samples.at(0), lastUsedAt: Samples.at(0),
                triesSince: Samples.at(0))
            try await requireRefused(store, .missing("person")) { try $0.put(nobody) }
        },
        StoreClause("the audit tells the newest first, of one client or of everything") { store in
            let events = AuditAction.allCases.enumerated().map { index, action -> AuditEvent in
                let subject: PersonID? = index % 7 == 0 ? Samples.sven.person.id : nil
                return AuditEvent(
                    id: Samples.id(UInt64(100 + index)), at: Samples.at(index / 2),
                    person: index % 3 == 0 ? nil : Samples.nora.person.id, action: action,
                    client: index % 2 == 0 ? Samples.ana.id : nil, episode: index % 5 == 0 ? Samples.id(30) : nil,
                    subject: subject, detail: subject.map { _ in "roles: none > therapist" })
            }
            try await store.write { store in for event in events { try store.add(event) } }
            let newest = Array(events.reversed())
            try requireEqual(
                try await store.read { try $0.auditEvents(client: nil, limit: 3) }, Array(newest.prefix(3)), "three")
            try requireEqual(
                try await store.read { try $0.auditEvents(client: Samples.ana.id, limit: 999) },
                newest.filter { $0.client != nil }, "a client's")
        },
    ]

    private static func signIn(
        _ number: UInt64, _ byte: UInt8, _ handed: HandOver? = nil, stage: SignInStage = .open
    ) -> SignIn {
        SignIn(
            id: Samples.id(number), tokenHash: [UInt8](repeating: byte, count: 32), person: Samples.nora.person.id,
            createdAt: Samples.at(0), lastSeenAt: Samples.at(Int(byte)), handOver: handed, wrongPINs: Int(byte),
            stage: stage)
    }
}
