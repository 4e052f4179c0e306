import Clinic
import Exchange
import Pages
import Practice
import Routes

extension Call {
    func dispatchRights(_ visitor: Visitor, _ place: RightsPlace) async throws -> Reply {
        guard method == .get else { throw Refusal.wrongMethod }
        if case .file(let id) = place {
            let looks = try await service.answer(ClientOverview(of: .client(id)), as: visitor.actor)
            return .page(ClientFilePage(context(visitor), client: looks.client, mayHaveTalks: looks.mayWrite).bytes())
        }
        let file = try await service.answer(
            ClientFile(client: place.client, withTalkNotes: query[.talkNotes] == "1"), as: visitor.actor)
        switch place {
        case .file, .json: return download(ClientFileText.json(file), "client.json", "application/json")
        case .csv: return download(ClientFileText.csv(file), "client.csv", "text/csv; charset=utf-8")
        case .html:
            let title = words.fileOf(file.client.name)
            let bytes = ClientFileText.html(file, title: title, language: language.rawValue)
            return download(bytes, "client.html", "text/html; charset=utf-8")
        }
    }

    private func download(_ bytes: [UInt8], _ name: String, _ type: String) -> Reply {
        .download(name: name, contentType: type) { write in try await write(bytes) }
    }
}
