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
            its code or its items (PHQ-9, GAD-7) needs nothing more; any other needs --key, --method and --direction. \
            A published version never changes: a file that says something else is published beside it with --version, \
            and what was answered before stays under the version it was answered on.
            """)

    @Argument(help: "The Questionnaire, a JSON file.") var file: String
    @Option(help: "What to call it here: small letters, digits and hyphens.") var key: String?
    @Option(help: "As which version it is published: 1, and then the next each time. 1 where it is not given.")
    var version: Int?
    @Option(help: "outcome, alliance or other. other where it is not given.") var purpose: String?
    @Option(
        help: ArgumentHelp(
            "For whom: young-child, child, adolescent and adult, with commas. All where it is not given.",
            valueName: "a,b,c"))
    var ages: String?
    @Option(help: "The reference of the licence, shown below the questions after the file's copyright line.")
    var licence: String?
    @Option(help: "sum, mean or prorated-sum.") var method: String?
    @Option(help: "higher-is-better or higher-is-worse.") var direction: String?
    @Option(help: "How many scored items may be missing.") var mayBeMissing = 0
    @Option(help: "Decimals of a score, 0 to 3: 0 for whole points, 1 for tenths of a point.")
    var decimals = 0
    @Option(help: ArgumentHelp("What is scored, by link id; otherwise all that has a worth.", valueName: "a,b,c"))
    var scored: String?
    @Option(help: ArgumentHelp("Scored the other way round, by link id.", valueName: "a,b,c")) var reversed: String?
    @Option(help: ArgumentHelp("Which part of the score an item counts towards too.", valueName: "item=part,item=part"))
    var subscores: String?
    @Option(help: ArgumentHelp("Risk items and from which worth on.", valueName: "item=1,item=2")) var risk: String?
    @Option(help: "The cutoff, in points. Without it no sign is read from one, but for a check of 0 to 40.")
    var cutoff: String?
    @Option(help: "The reliable change, in points; the same.") var reliableChange: String?
    @Option(help: "Where cutoff and reliable change come from.") var source: String?
    @Option(help: "en, es or fr, where the file does not say.") var language: String?
    @Flag(help: "Keep it. Without this, only what would happen is told.") var apply = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        guard let bytes = FileManager.default.contents(atPath: try InFile.path(file)) else {
            throw ConsoleFailure("\(file) cannot be read.")
        }
        if MeasuresFile.isOne(Array(bytes)) {
            throw ConsoleFailure("\(file) is an export of measures. It comes in with: rapport import measures \(file)")
        }
        let pack: LoadedPack
        do {
            pack = try QuestionnairePack.read(Array(bytes), declaration: try declaration(), version: version)
        } catch let error as PackError {
            for problem in error.problems { Terminal.warn(problem.description) }
            let count = error.problems.count
            Terminal.say("Refused: \(count) \(count == 1 ? "reason" : "reasons"). Nothing was changed.")
            throw ExitCode.failure
        }
        tell(pack)
        if apply {
            try await data.withPractice { practice, _ in try await keep(pack, in: practice.service) }
        } else {
            try await look(at: pack)
        }
    }

    private func keep(_ pack: LoadedPack, in service: PracticeService) async throws {
        _ = try await isThere(pack, in: service)
        let added = try await service.perform(
            AddMeasure(measure: pack.measure, thresholds: pack.thresholds), as: .operatorOfTheMachine)
        Terminal.say(
            added.wasThere
                ? "It is there already, with the same content. Nothing was changed."
                : "Kept, and offered from now on.")
    }

    /// Where there is a practice, what keeping it would come to there.
    private func look(at pack: LoadedPack) async throws {
        let ports = try ConsolePorts.inForce()
        let place = data.place()
        if try ports.holdsPractice(place) {
            try await data.withPractice(at: place, ports) { practice in
                if try await isThere(pack, in: practice.service) {
                    Terminal.say("It is there already, with the same content.")
                }
            }
        }
        Terminal.say("Nothing was changed: this was a dry run. Add --apply to keep it.")
    }

    private func isThere(_ pack: LoadedPack, in service: PracticeService) async throws -> Bool {
        let (isThere, conflict) = try await fit(of: pack, in: service)
        guard let conflict else { return isThere }
        let entries = try await service.answer(MeasuresView(), as: .operatorOfTheMachine).entries
        let there = entries.first { $0.measure.id.key == pack.measure.id.key }
        throw ConsoleFailure(refusal(conflict, pack.measure.id, there) + " Nothing was changed.")
    }

    private func fit(of pack: LoadedPack, in service: PracticeService) async throws -> (Bool, conflict: String?) {
        do {
            let isThere = try await service.answer(
                MeasureFit(measure: pack.measure, thresholds: pack.thresholds), as: .operatorOfTheMachine)
            return (isThere, nil)
        } catch PracticeError.conflict(let key) {
            return (false, key)
        }
    }

    private func refusal(_ key: String, _ id: MeasureVersion, _ there: MeasureEntry?) -> String {
        let newest = there?.versions.max() ?? 0
        let next = "--version \(newest + 1)"
        switch key {
        case MeasureFit.thresholdsDiffer:
            return
                "\(id.key.name) is there with another cutoff or reliable change, which are changed under Settings, Limits."
        case MeasureFit.versionGap:
            return newest == 0
                ? "\(id.key.name) is not there yet: its first version is 1."
                : "The newest version of \(id.key.name) there is \(newest): the next is published with \(next)."
        case MeasureFit.versionScore:
            return
                "\(id.key.name) version \(newest) is there with another score or for another purpose, and a cutoff and a "
                + "line of a chart hold for all versions: publish this under another --key."
        default:
            if there?.isBuiltIn == true { return "\(id.key.name) is a measure of Rapport's own: choose another --key." }
            return "\(id.key.name) version \(id.version) is there with another content. To publish this beside it, add "
                + "\(next); what was answered stays under its version."
        }
    }

    private func tell(_ pack: LoadedPack) {
        let measure = pack.measure
        let (scored, others) = (measure.items.filter(\.isScored), measure.items.filter { !$0.isScored })
        Terminal.say(
            "\(measure.id.key.name), version \(measure.id.version): \(measure.items.count) items, "
                + "\(scored.count) scored.")
        for (name, items) in [("Scored", scored), ("Not scored", others)] where !items.isEmpty {
            Terminal.say("\(name): \(Self.known(items.map(\.key.name))).")
        }
        for line in MeasureTelling.ways(measure) { Terminal.say(line) }
        if measure.scoring.method != .unscored {
            Terminal.say("The score goes from \(points(measure.scoring.lowest)) to \(points(measure.scoring.highest)).")
        }
        let bands = AgeBand.allCases.filter { measure.ages.contains($0) }
        if !bands.isEmpty { Terminal.say("For: \(Self.known(bands.map(\.rawValue))).") }
        if let licence = measure.licence { Terminal.say("Licence: \(licence)") }
        for risk in MeasureTelling.risks(measure.items.map { ($0.key.name, $0.riskFrom.map(points)) }) {
            Terminal.say(risk)
        }
        if let limits = MeasureTelling.limits(cutoff: cutoff, reliableChange: reliableChange) { Terminal.say(limits) }
        for note in pack.notes { Terminal.say("Note: \(note)") }
    }

    private func points(_ units: Int) -> String { packPoints(units, decimals: decimals) }

    /// What stands for nothing without `--key`.
    private var orphans: [String] {
        let given: [(String, Bool)] = [
            ("--purpose", purpose != nil), ("--ages", ages != nil), ("--licence", licence != nil),
            ("--method", method != nil), ("--direction", direction != nil),
            ("--may-be-missing", mayBeMissing != 0),
            ("--decimals", decimals != 0), ("--scored", scored != nil), ("--reversed", reversed != nil),
            ("--subscores", subscores != nil),
            ("--risk", risk != nil), ("--cutoff", cutoff != nil), ("--reliable-change", reliableChange != nil),
            ("--source", source != nil), ("--language", language != nil),
        ]
        return given.filter(\.1).map(\.0)
    }

    /// What was typed of a measure that is not known here; `nil` without `--key`.
    private func declaration() throws -> PackDeclaration? {
        guard let key else {
            if let orphan = orphans.first { throw ValidationError("\(orphan) goes with --key.") }
            return nil
        }
        if source != nil, cutoff == nil, reliableChange == nil {
            throw ValidationError("--source goes with --cutoff or --reliable-change.")
        }
        guard Measure.isKey(key) else {
            throw ValidationError("--key takes 1 to 60 small letters, digits and hyphens.")
        }
        let missing = MeasureTelling.missing(method: self.method, direction: self.direction)
        if let missing { throw ValidationError(missing) }
        guard let method = method.flatMap(ScoringRule.Method.init(rawValue:)) else {
            throw ValidationError("--method takes \(Self.known(ScoringRule.Method.allCases.map(\.rawValue))).")
        }
        guard let direction = direction.flatMap(ScoringRule.Direction.init(rawValue:)) else {
            throw ValidationError("--direction takes higher-is-better or higher-is-worse.")
        }
        guard let purpose = MeasurePurpose(rawValue: purpose ?? MeasurePurpose.other.rawValue) else {
            throw ValidationError("--purpose takes \(Self.known(MeasurePurpose.allCases.map(\.rawValue))).")
        }
        guard (0...3).contains(decimals), mayBeMissing >= 0 else {
            throw ValidationError("--decimals is 0 to 3, and --may-be-missing not below 0.")
        }
        let tongue = try language.map { text in
            guard let known = Language(rawValue: text) else { throw ValidationError("--language takes en, es or fr.") }
            return known
        }
        return PackDeclaration(
            key: MeasureKey(key), purpose: purpose, ages: try ageBands(), method: method, mayBeMissing: mayBeMissing,
            direction: direction,
            decimals: decimals, scored: scored.map { Set(Self.parts($0)) }, reversed: Set(Self.parts(reversed ?? "")),
            riskFrom: try risks(), subscores: try parts(), cutoff: try units(cutoff, "--cutoff"),
            reliableChange: try units(reliableChange, "--reliable-change"), source: source, language: tongue,
            licence: licence.map { $0.trimmingCharacters(in: .whitespaces) }.flatMap { $0.isEmpty ? nil : $0 })
    }

    private func ageBands() throws -> Set<AgeBand> {
        guard let ages else { return [] }
        let names = Self.parts(ages)
        let bands = names.compactMap { AgeBand(rawValue: $0) }
        guard !names.isEmpty, bands.count == names.count else {
            throw ValidationError("--ages takes \(Self.known(AgeBand.allCases.map(\.rawValue))), with commas.")
        }
        return Set(bands).count == AgeBand.allCases.count ? [] : Set(bands)
    }

    private func parts() throws -> [String: String] {
        var found: [String: String] = [:]
        for part in Self.parts(subscores ?? "") {
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard sides.count == 2, !sides[1].isEmpty else { throw ValidationError("--subscores takes item=part.") }
            found[sides[0]] = sides[1]
        }
        return found
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
        if let units = packUnits(text, decimals: decimals) { return units }
        throw ValidationError(
            packUnits(text, decimals: 9) == nil
                ? "\(name) takes points, such as 12 or 2.5." : "\(name) is finer than --decimals.")
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func known(_ words: [String]) -> String { words.joined(separator: ", ") }
}
