import Clinic
import Exchange
import Pages
import Practice
import Routes

extension Call {
    func dispatchRights(_ visitor: Visitor, _ place: RightsPlace) async throws -> Reply {
        switch place {
        case .erasure(let id): return method == .get ? try await erasure(visitor, id) : try await erase(visitor, id)
        case .retention: return method == .get ? try await retention(visitor) : try await changeRetention(visitor)
        case .details(let id):
            return method == .get ? try await details(visitor, id) : try await correctDetails(visitor, id)
        case .care(let id): return method == .get ? try await care(visitor, id) : try await correctCare(visitor, id)
        case .file, .json, .csv, .html: break
        }
        guard method == .get else { throw Refusal.wrongMethod }
        switch place {
        case .json(let id):
            return download(ClientFileText.json(try await file(visitor, id)), "client.json", "application/json")
        case .csv(let id):
            return download(ClientFileText.csv(try await file(visitor, id)), "client.csv", "text/csv; charset=utf-8")
        case .html(let id):
            let file = try await file(visitor, id)
            let chosen = query[.language].flatMap(Language.init)
            let page = ClientRecordPage(context(visitor, language: chosen), ClientRecordModel(file))
            return download(page.bytes(), "client.html", "text/html; charset=utf-8")
        case .file(let id):
            let offer = try await service.answer(ClientFileOffer(client: id), as: visitor.actor)
            return .page(
                ClientFilePage(
                    context(visitor), client: offer.client, mayHaveTalks: offer.mayHaveTalks,
                    mayErase: offer.mayErase, elsewhere: offer.elsewhere
                ).bytes())
        case .erasure, .retention, .details, .care: throw Refusal.wrongMethod
        }
    }

    private func file(_ visitor: Visitor, _ client: ClientID) async throws -> ClientFile.Answer {
        try await service.answer(
            ClientFile(client: client, withTalkNotes: query[.talkNotes] == "1"), as: visitor.actor)
    }

    private func download(_ bytes: [UInt8], _ name: String, _ type: String) -> Reply {
        .download(name: name, contentType: type) { write in try await write(bytes) }
    }
}
