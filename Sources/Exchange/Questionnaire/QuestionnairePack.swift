/// FHIR R4 Questionnaires as measures: taken in full, or refused with every reason and its place.
package enum QuestionnairePack {
    /// - Parameter declaration: What the file does not say; needed unless the measure is known here by its LOINC code or
    ///   by its items (PHQ-9, GAD-7).
    /// - Parameter version: As which version of its measure it is published, whoever declared the rest.
    package static func read(
        _ bytes: [UInt8], declaration: PackDeclaration? = nil, version: Int? = nil
    ) throws(PackError) -> LoadedPack {
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes)
        } catch {
            throw PackError(problems: [PackProblem(place: "", reason: .notJSON(error.reason, line: error.line))])
        }
        guard case .object(let members) = value, members["resourceType"] == .string("Questionnaire") else {
            throw PackError(problems: [PackProblem(place: "", reason: .notAQuestionnaire)])
        }
        var reading = PackReading(
            file: PackElement(members: members, place: ""), declaration: declaration, version: version)
        let pack = reading.pack()
        guard let pack, reading.findings.problems.isEmpty else { throw PackError(problems: reading.findings.problems) }
        return pack
    }
}
