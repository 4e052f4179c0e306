internal import ArgumentParser
internal import Clinic
internal import Exchange
internal import Foundation
internal import Measures
internal import Practice

struct ImportMeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "A measure from a FHIR R4 Questionnaire in JSON; a dry run unless --apply.",
        discussion: """
            It is taken in full or refused with every reason and its place in the file. A measure that is known here by \
            its code or its items (PHQ-9, GAD-7) needs nothing more; any other needs --key, --method and --direction.
            """)

    @Argument(help: "The Questionnaire, a JSON file.") var file: String
    @Option(help: "What to call it here: small letters, digits and hyphens.") var key: String?
    @Option(help: "sum, mean or prorated-sum.") var method: String?
    @Option(help: "higher-is-better or higher-is-worse.") var direction: String?
    @Option(help: "How many scored items may be missing.") var mayBeMissing = 0
    @Option(help: "Decimals of a score, 0 to 3.") var decimals = 0
    @Option(help: ArgumentHelp("What is scored, by link id; otherwise all that has a worth.", valueName: "a,b,c"))
    var scored: String?
    @Option(help: ArgumentHelp("Scored the other way round, by link id.", valueName: "a,b,c")) var reversed: String?
    @Option(help: ArgumentHelp("Risk items and from which worth on.", valueName: "item=1,item=2")) var risk: String?
    @Option(help: "The cutoff, in points.") var cutoff: String?
    @Option(help: "The reliable change, in points.") var reliableChange: String?
    @Option(help: "Where cutoff and reliable change come from.") var source: String?
    @Option(help: "en, es or fr, where the file does not say.") var language: String?
    @Flag(help: "Keep it. Without this, only what would happen is told.") var apply = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw ConsoleFailure("\(file) cannot be read.")
        }
        let pack: LoadedPack
        do {
            pack = try QuestionnairePack.read(Array(bytes), declaration: try declaration())
        } catch let error as PackError {
            for problem in error.problems { Terminal.warn(problem.description) }
            Terminal.say("Refused: \(error.problems.count) reasons. Nothing was changed.")
            throw ExitCode.failure
        }
        tell(pack)
        guard apply else {
            return Terminal.say("Nothing was changed: this was a dry run. Add --apply to keep it.")
        }
        try await data.withPractice { practice, _ in
            let held = try await practice.service.answer(MeasuresView(), as: .operatorOfTheMachine).entries
            do {
                _ = try await practice.service.perform(
                    AddMeasure(measure: pack.measure, thresholds: pack.thresholds), as: .operatorOfTheMachine)
            } catch PracticeError.conflict {
                throw ConsoleFailure(
                    "\(pack.measure.id.key.name) version \(pack.measure.id.version) is there with another content. "
                        + "Nothing was changed.")
            }
            let wasThere = held.contains { $0.measure == pack.measure }
            Terminal.say(
                wasThere
                    ? "It is there already, with the same content. Nothing was changed."
                    : "Kept, and offered from now on.")
        }
    }

    private func tell(_ pack: LoadedPack) {
        let measure = pack.measure
        let scored = measure.items.filter(\.isScored).count
        Terminal.say(
            "\(measure.id.key.name), version \(measure.id.version): \(measure.items.count) items, \(scored) scored.")
        for item in measure.items {
            guard let from = item.riskFrom else { continue }
            Terminal.say("Risk: \(item.key.name) from \(from) on.")
        }
        for note in pack.notes { Terminal.say("Note: \(note)") }
    }

    private func declaration() throws -> PackDeclaration? {
        guard let key else {
            guard method == nil, direction == nil else { throw ValidationError("--key goes with --method.") }
            return nil
        }
        let isKey =
            !key.isEmpty && key.utf8.count <= 80
            && key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
        guard isKey else { throw ValidationError("--key takes small letters, digits and hyphens.") }
        guard let method = method.flatMap(ScoringRule.Method.init(rawValue:)) else {
            throw ValidationError("--method takes \(Self.known(ScoringRule.Method.allCases.map(\.rawValue))).")
        }
        guard let direction = direction.flatMap(ScoringRule.Direction.init(rawValue:)) else {
            throw ValidationError("--direction takes higher-is-better or higher-is-worse.")
        }
        guard (0...3).contains(decimals), mayBeMissing >= 0 else {
            throw ValidationError("--decimals is 0 to 3, and --may-be-missing not below 0.")
        }
        let tongue = try language.map { text in
            guard let known = Language(rawValue: text) else { throw ValidationError("--language takes en, es or fr.") }
            return known
        }
        return PackDeclaration(
            key: MeasureKey(key), method: method, mayBeMissing: mayBeMissing, direction: direction,
            decimals: decimals, scored: scored.map { Set(Self.parts($0)) }, reversed: Set(Self.parts(reversed ?? "")),
            riskFrom: try risks(), cutoff: try units(cutoff, "--cutoff"),
            reliableChange: try units(reliableChange, "--reliable-change"), source: source, language: tongue)
    }

    private func risks() throws -> [String: Int] {
        var found: [String: Int] = [:]
        for part in Self.parts(risk ?? "") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let from = try units(String(sides[1]), "--risk") else {
                throw ValidationError("--risk takes item=worth.")
            }
            found[String(sides[0])] = from
        }
        return found
    }

    /// Points as whole units of the score.
    private func units(_ text: String?, _ name: String) throws -> Int? {
        guard let text else { return nil }
        guard let points = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), text.count <= 9 else {
            throw ValidationError("\(name) takes points.")
        }
        let scaled = points * pow(10, decimals)
        guard let whole = Int(exactly: NSDecimalNumber(decimal: scaled).doubleValue) else {
            throw ValidationError("\(name) is finer than --decimals.")
        }
        return whole
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func known(_ words: [String]) -> String { words.joined(separator: ", ") }
}
