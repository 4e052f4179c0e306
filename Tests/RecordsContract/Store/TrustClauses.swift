import Clinic
import Practice

extension StoreContract {
    static let trust: [StoreClause] = [
        StoreClause("a second step is one for each person, and goes with its recovery codes") { store in
            try await store.write { try Samples.put(into: $0) }
            let nora = Samples.nora.person.id
            for (confirmed, step) in [(false, Int64(0)), (true, 59)] {
                let factor = SecondFactor(person: nora, sealed: [1, 2], isConfirmed: confirmed, lastStep: step)
                try await store.write { try $0.put(factor) }
                try requireEqual(try await store.read { try $0.secondFactor(of: nora) }, factor, "the second step")
            }
            try await store.write { try $0.set(recoveryCodes: [[1], [2], [3]], of: nora) }
            try await store.write { try $0.use(recoveryCode: [2], of: nora) }
            try requireEqual(try await store.read { try $0.recoveryCodes(of: nora) }, [[1], [3]], "codes left")
            try await store.write { try $0.removeSecondFactor(of: nora) }
            try requireEqual(try await store.read { try $0.secondFactor(of: nora) }, nil, "after removing")
            try requireEqual(try await store.read { try $0.recoveryCodes(of: nora) }, [], "codes after removing")
            let nobody = SecondFactor(person: Samples.id(99), sealed: [], isConfirmed: false, lastStep: 0)
            try await requireRefused(store, .missing("person")) { try $0.put(nobody) }
        },
        StoreClause("an invitation takes the place of the one before, and is found by its token's hash") { store in
            try await store.write { try Samples.put(into: $0) }
            let nora = Samples.nora.person.id
            let first = Invitation(tokenHash: [1, 1], person: nora, expiresAt: Samples.at(10))
            let second = Invitation(tokenHash: [2, 2], person: nora, expiresAt: Samples.at(20))
            try await store.write { try $0.put(first) }
            try await store.write { try $0.put(second) }
            try requireEqual(try await store.read { try $0.invitation(tokenHash: [1, 1]) }, nil, "the first")
            try requireEqual(try await store.read { try $0.invitation(tokenHash: [2, 2]) }, second, "the second")
            try await store.write { try $0.endInvitations(of: nora) }
            try requireEqual(try await store.read { try $0.invitation(tokenHash: [2, 2]) }, nil, "after ending")
        },
        StoreClause("a person's sign-ins come newest first with stage and browser, and end together") { store in
            try await store.write { try Samples.put(into: $0) }
            let (nora, ruth) = (Samples.nora.person.id, Samples.ruth.person.id)
            let made = SignInStage.allCases.enumerated().map { index, stage in
                SignIn(
                    id: Samples.id(UInt64(200 + index)), tokenHash: [UInt8(index), 9], person: nora,
                    createdAt: Samples.at(index), lastSeenAt: Samples.at(index), stage: stage, browser: "Firefox, Mac")
            }
            let other = SignIn(
                id: Samples.id(220), tokenHash: [8, 8], person: ruth, createdAt: Samples.at(0),
                lastSeenAt: Samples.at(0))
            try await store.write { store in for signIn in made + [other] { try store.put(signIn) } }
            try requireEqual(try await store.read { try $0.signIns(of: nora) }, Array(made.reversed()), "hers")
            try await store.write { try $0.endSignIns(of: nora) }
            try requireEqual(try await store.read { try $0.signIns(of: nora) }, [], "after ending")
            try requireEqual(try await store.read { try $0.signIns(of: ruth) }, [other], "somebody else's")
        },
        StoreClause("a person's sites are those that were set last, each of them there") { store in
            try await store.write { try Samples.put(into: $0) }
            let nora = Samples.nora.person.id
            try await store.write { try $0.set(sites: [Samples.site.id, Samples.site.id], of: nora) }
            try requireEqual(try await store.read { try $0.sites(of: nora) }, [Samples.site.id], "sites")
            try await store.write { try $0.set(sites: [], of: nora) }
            try requireEqual(try await store.read { try $0.sites(of: nora) }, [], "none")
            try await requireRefused(store, .missing("site")) { try $0.set(sites: [Samples.id(99)], of: nora) }
        },
        StoreClause("links stand in their places with what they tell of, and anchors beside them") { store in
            let events = (1...3).map { number in
                AuditEvent(id: Samples.id(UInt64(300 + number)), at: Samples.at(number), person: nil, action: .signIn)
            }
            try await store.write { store in
                for event in events { try store.add(event) }
                for (index, event) in events.prefix(2).enumerated() {
                    try store.link(AuditLink(place: index + 1, event: event.id, link: [UInt8(index)]))
                }
            }
            let links = events.prefix(2).enumerated().map {
                AuditLink(place: $0 + 1, event: $1.id, link: [UInt8($0)])
            }
            try requireEqual(try await store.read { try $0.auditTail() }, links[1], "the tail")
            try requireEqual(
                try await store.read { try $0.auditEntries(after: 0, limit: 9) },
                zip(links, events).map { AuditEntry(link: $0, event: $1) }, "entries")
            try requireEqual(
                try await store.read { try $0.auditEntries(after: 1, limit: 9) },
                [AuditEntry(link: links[1], event: events[1])], "after the first")
            try requireEqual(try await store.read { try $0.unlinkedAuditEvents() }, [events[2]], "outside")
            try await requireRefused(store, .duplicate("audit_link.place")) {
                try $0.link(AuditLink(place: 2, event: events[2].id, link: []))
            }
            let anchor = AuditAnchor(
                practice: Samples.id(9), place: 2, link: [1], at: Samples.at(5), signature: [7, 7])
            try await store.write { try $0.add(anchor) }
            try requireEqual(try await store.read { try $0.auditAnchors() }, [anchor], "anchors")
            try requireEqual(try await store.read { try $0.lastAuditAnchor() }, anchor, "the last anchor")
        },
        StoreClause("each look of the rule stands with what came of it, the newest first") { store in
            let runs = [
                RetentionRun(at: Samples.at(1), erased: 2, letGo: 1),
                RetentionRun(at: Samples.at(2), erased: 0, letGo: 0, unread: 3),
            ]
            try await store.write { store in for run in runs { try store.add(run) } }
            try requireEqual(try await store.read { try $0.retentionRuns(limit: 9) }, runs.reversed(), "the looks")
            try requireEqual(try await store.read { try $0.retentionRuns(limit: 1) }, [runs[1]], "the newest")
        },
        StoreClause("an entry that names a course of care alone is found by its client all the same") { store in
            try await store.write { try Samples.put(into: $0) }
            let (ana, anas, joels) = (Samples.ana.id, Samples.anas.id, Samples.joels.id)
            let told: [(client: ClientID?, episode: EpisodeID?)] = [
                (ana, anas), (nil, anas), (nil, joels), (nil, nil), (ana, nil), (nil, anas),
            ]
            let events = told.enumerated().map { number, about in
                AuditEvent(
                    id: Samples.id(UInt64(450 + number)), at: Samples.at(number / 2), person: nil,
                    action: .reassignConcern, client: about.client, episode: about.episode)
            }
            try await store.write { store in for event in events { try store.add(event) } }
            let found = try await store.read {
                try $0.auditEvents(matching: AuditFilter(client: ana), before: nil, limit: 9)
            }
            try requireEqual(found, [5, 4, 1, 0].map { events[$0] }, "hers")
            let next = try await store.read {
                try $0.auditEvents(
                    matching: AuditFilter(client: ana), before: AuditPosition(at: events[5].at, id: events[5].id),
                    limit: 2)
            }
            try requireEqual(next, [4, 1].map { events[$0] }, "the next two")
        },
        StoreClause("entries are found by person, client, action and time, page by page") { store in
            let (nora, ana) = (Samples.nora.person.id, Samples.ana.id)
            let events = (0..<12).map { number in
                AuditEvent(
                    id: Samples.id(UInt64(400 + number)), at: Samples.at(number / 3),
                    person: number % 2 == 0 ? nora : nil, action: number % 4 == 0 ? .readClient : .signIn,
                    client: number % 3 == 0 ? ana : nil)
            }
            try await store.write { store in for event in events { try store.add(event) } }
            func found(_ filter: AuditFilter, _ before: AuditPosition? = nil, limit: Int = 99) async throws
                -> [AuditEvent]
            { try await store.read { try $0.auditEvents(matching: filter, before: before, limit: limit) } }
            let newest = Array(events.reversed())
            try requireEqual(try await found(AuditFilter()), newest, "all")
            try requireEqual(try await found(AuditFilter(person: nora)), newest.filter { $0.person == nora }, "hers")
            try requireEqual(
                try await found(AuditFilter(client: ana)), newest.filter { $0.client == ana }, "a client's")
            try requireEqual(
                try await found(AuditFilter(client: ana, action: .readClient)),
                newest.filter { $0.client == ana && $0.action == .readClient }, "both")
            try requireEqual(
                try await found(AuditFilter(from: Samples.at(1), until: Samples.at(2))),
                newest.filter { $0.at == Samples.at(1) }, "a span")
            let first = try await found(AuditFilter(), limit: 5)
            guard let last = first.last else { throw ContractBreach(description: "no first page") }
            try requireEqual(
                try await found(AuditFilter(), AuditPosition(at: last.at, id: last.id)), Array(newest.dropFirst(5)),
                "the next page")
        },
    ]
}
