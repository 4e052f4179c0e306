import Clinic
import Practice

extension StoreContract {
    static let sealed: [StoreClause] = [
        StoreClause("a sealed text is found by what it belongs to, byte for byte, and there is one a purpose") {
            store in
            let (note, step) = (text(90, .talkNote, of: 7), text(91, .stepWords, of: 7))
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(note)
                try store.add(step)
            }
            try await store.read { store in
                try requireEqual(try store.sealedText(.talkNote, of: (7, 8)), note, "the note")
                try requireEqual(try store.sealedText(.stepWords, of: (7, 8)), step, "the step")
                try requireEqual(try store.sealedText(.comment, of: (7, 8)), nil, "another purpose")
                try requireEqual(try store.sealedText(.talkNote, of: (8, 7)), nil, "another record")
                try requireEqual(try store.sealedTexts(of: Samples.anas.id), [note, step], "the episode's")
                try requireEqual(try store.sealedTexts(of: Samples.joels.id), [], "another episode's")
            }
            try await requireRefused(store, .duplicate("sealed_text")) { try $0.add(text(92, .talkNote, of: 7)) }
        },
        StoreClause("a sealed text that is removed is gone, those beside it stay, and another takes its place") {
            store in
            try await store.write { store in
                try Samples.put(into: store)
                try store.add(text(90, .talkNote, of: 7))
                try store.add(text(91, .stepWords, of: 7))
                try store.removeSealedText(.talkNote, of: (7, 8))
                try store.removeSealedText(.comment, of: (7, 8))
                try store.add(text(92, .talkNote, of: 7))
            }
            try await store.read { store in
                try requireEqual(
                    try store.sealedTexts(of: Samples.anas.id),
                    [text(91, .stepWords, of: 7), text(92, .talkNote, of: 7)],
                    "what is left")
            }
        },
        StoreClause("a sealed text belongs to an episode that is there") { store in
            try await requireRefused(store, .missing("episode")) { try $0.add(text(90, .talkNote, of: 7)) }
        },
    ]

    private static func text(_ number: UInt64, _ purpose: SealedPurpose, of record: UInt64) -> SealedText {
        SealedText(
            id: Samples.id(number), episode: Samples.anas.id, purpose: purpose, of: (record, 8), keyVersion: 3,
            sealed: [0, 255, UInt8(truncatingIfNeeded: number)])
    }
}
