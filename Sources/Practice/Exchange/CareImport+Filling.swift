internal import Clinic

/// What the file knows of a client who is here, and nobody wrote down here.
extension CareImport {
    /// The client with what was empty filled in, each told by its line; what stands here already stays.
    mutating func fill(_ client: Client, _ said: ClientSaid) throws -> Client {
        var checks = Checks()
        let (phone, email) = checks.contact(said.phone?.value ?? "", said.email?.value ?? "")
        // Somebody without a name is called by the code.
        let isNameless = client.name == client.code
        let name = said.name.flatMap { isNameless && Checks.isName($0.value) ? $0 : nil }
        let isCalledByCode = client.calledName == client.code
        let called = (said.calledName ?? name).flatMap { isCalledByCode && Checks.isName($0.value) ? $0 : nil }
        let born = client.born == nil ? said.born : nil
        let newPhone = client.phone.isEmpty && checks.problems.isEmpty ? said.phone : nil
        let newEmail = client.email.isEmpty && checks.problems.isEmpty ? said.email : nil
        var filled: [(column: String, text: String, line: Int)] = []
        for (column, cell) in [
            ("client-name", name), ("called-name", called), ("phone", newPhone), ("email", newEmail),
        ] as [(String, Said<String>?)] {
            if let cell { filled.append((column, cell.value, cell.line)) }
        }
        if let born { filled.append(("born", born.value.description, born.line)) }
        guard client.isReadable, !filled.isEmpty else { return client }
        let full = Client(
            id: client.id, code: client.code, name: name?.value ?? client.name,
            calledName: called?.value ?? client.calledName, born: born?.value ?? client.born,
            language: client.language, phone: newPhone == nil ? client.phone : phone,
            email: newEmail == nil ? client.email : email)
        try service.correct(client, to: full, as: service.chance.id(), by: actor.personID, in: store)
        report.filled += 1
        for episode in try store.episodes(of: client.id) { touched.insert(episode.id) }
        for cell in filled {
            tally.add(
                ImportNote(
                    key: "import.filled",
                    arguments: ["\(cell.line)", client.code, cell.column, String(cell.text.prefix(60))]),
                line: cell.line)
        }
        return full
    }
}
