import Clinic
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import Practice
import Routes
import Synchronization
import Vault

/// Every request: decode, door, handler, headers. A thrown error ends here as a page that says what happened.
struct Responder: HTTPResponder {
    typealias Context = WebContext

    let service: PracticeService
    let live: LiveHub
    let settings: WebSettings
    let shelf: PracticeShelf
    let figures: ServerFigures
    private let brake = RefusalBrake()

    init(
        service: PracticeService, live: LiveHub, settings: WebSettings, shelf: PracticeShelf, figures: ServerFigures
    ) {
        (self.service, self.live, self.settings, self.shelf, self.figures) = (service, live, settings, shelf, figures)
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        let began = figures.begin()
        let response = try await answered(request, logger: context.logger) {
            context.channel.close(mode: .all, promise: nil)
        }
        figures.end(request.uri.path, response.status.code, began)
        return response
    }

    /// Never throws for what a request holds: every refusal is a page.
    ///
    /// - Parameter cut: breaks the connection off; `nil` for a request that came by none.
    func answered(
        _ request: Request, logger: Logger, cut: (@Sendable () -> Void)? = nil
    ) async throws -> Response {
        let made: ID<Responder> = service.chance.id()
        let reference = String(made.description.suffix(8)).uppercased()
        var reply: Reply
        var setDoor: String?
        var spoken: Language?
        do {
            (reply, setDoor) = try await answer(request, reference: reference, spoken: &spoken)
        } catch let asked as NotGiven {
            if asked.error == .notFound {
                logger.notice("not given", metadata: ["reference": "\(reference)", "person": "\(asked.person.id)"])
            } else {
                noteRefusal(asked.refusal.status, of: asked.error, reference, logger)
            }
            reply = await problem(asked.refusal, request, reference, in: spoken, to: asked)
        } catch let refusal as Refusal {
            noteRefusal(refusal.status, of: nil, reference, logger)
            reply = await problem(refusal, request, reference, in: spoken)
        } catch let error as PracticeError {
            let refusal = Refusal(error)
            noteRefusal(refusal.status, of: error, reference, logger)
            reply = await problem(refusal, request, reference, in: spoken)
        } catch {
            logger.error(
                "failed", metadata: ["reference": "\(reference)", "error": "\(String(reflecting: type(of: error)))"])
            reply = await problem(Refusal(500), request, reference, in: spoken)
        }
        return response(reply, to: request, door: setDoor, cut: cut ?? {})
    }

    /// What the store cannot read or write somebody has to see to. Everything else that ends in a page with a reference is
    /// there to be found, so many a minute: strangers could fill the disk with it.
    private func noteRefusal(_ status: Int, of error: PracticeError?, _ reference: String, _ logger: Logger) {
        let isGrave = status >= 500 || error?.isOfTheStore == true
        if !isGrave, !brake.mayNote(at: service.chance.now()) { return }
        var metadata: Logger.Metadata = ["reference": "\(reference)", "status": "\(status)"]
        if let error { metadata["error"] = "\(error.logName)" }
        logger.log(level: isGrave ? .error : .notice, "refused", metadata: metadata)
    }

    /// - Parameter spoken: the language of whoever asks, as soon as it is known.
    private func answer(
        _ request: Request, reference: String, spoken: inout Language?
    ) async throws -> (Reply, String?) {
        guard let authority = request.head.authority, Authority.isWritten(authority) else { throw Refusal.badRequest }
        if settings.isForThisMachineAlone, !Authority.isThisMachine(authority) { throw Refusal.otherName }
        // A body in another coding would not be what we take it for.
        let coding = request.headers[values: .transferEncoding]
        guard coding.isEmpty || coding == ["chunked"] else { throw Refusal.badRequest }
        // The first is the authority; a second would let a proxy in front and us disagree about whom this is for.
        guard let host = HTTPField.Name("Host"), request.headers[host] == nil else { throw Refusal.badRequest }
        if let named = request.head.path.flatMap(Authority.ofTarget), named.lowercased() != authority.lowercased() {
            throw Refusal.badRequest
        }
        guard request.headers[values: .contentEncoding].allSatisfy({ $0.lowercased() == "identity" }) else {
            throw Refusal.wrongType
        }
        guard let route = Route(path: request.uri.path) else { throw Refusal.notFound }
        let method: CallMethod
        switch request.method {
        case .get, .head: method = .get
        case .post: method = .post
        default: throw Refusal.wrongMethod
        }
        if case .asset = route { return (try asset(request.uri.path), nil) }
        if route == .health { return (Reply.plain("ok\n"), nil) }
        if route == .ready {
            let canRead = (try? await service.isSetUp()) != nil
            let isReady = canRead && service.canWrite
            let why = canRead && !isReady ? "not ready: the disk is full or cannot be written\n" : "not ready\n"
            return (Reply.plain(isReady ? "ready\n" : why, status: isReady ? 200 : 503), nil)
        }
        let query = request.uri.query.map { URLEncodedForm.read($0.utf8) } ?? FormFields.none
        guard let query else { throw Refusal.badRequest }
        if method == .post { try checkOrigin(request, route, authority) }
        let cookies = Cookies.read(request.headers[values: .cookie])
        let token = cookies[CookieName.session(isSecure: settings.isSecure)].flatMap { SecretToken(text: $0) }
        let form = method == .post ? try await self.form(request, route, token) : .none
        // No form of ours has other fields; taking them would hide that a request is not what it seems.
        guard form.all.allSatisfy({ Field.isKnown($0.name) }) else { throw Refusal.badRequest }
        let held = cookies[CookieName.door(isSecure: settings.isSecure)].flatMap { SecretToken(text: $0) }
        let doorToken = held ?? SecretToken()
        // Who follows a link from elsewhere is asked for without the cookies that their browser has: the forms of such a page
        // hold in every case.
        let isOfDoor = token == nil || route.holdsSecret
        let seal = isOfDoor ? doorToken : token ?? doorToken
        if method == .post {
            let sent = form[.csrf] ?? ""
            guard CSRFToken(session: seal).matches(sent) else {
                // Where somebody is signed in, it may be another than who typed it.
                let isGivenBack = token == nil && isOwnForm(request)
                throw Refusal.otherToken(givingBack: isGivenBack ? form.typedWords : [])
            }
        }
        let practice = try await shelf.practice(service)
        let isActive = route != .todayChanges
        let door: Door =
            if let token { try await service.resolve(token: token.text, isActive: isActive) } else { .none }
        let language = language(request, door, practice)
        spoken = language
        let told = cookies[CookieName.notice(isSecure: settings.isSecure)].flatMap { NoticeCookie(text: $0) }
        let call = Call(
            service: service, live: live, method: method, route: route, query: query, form: form, token: token?.text,
            now: service.chance.now(), practice: practice,
            language: language, csrf: CSRFToken(session: seal).text,
            notice: told?.key, answered: told?.answered, figures: told?.figures ?? [],
            signInName: told?.signInName ?? "", toWhom: told?.toWhom ?? "",
            device: cookies[CookieName.device(isSecure: settings.isSecure)],
            browser: BrowserName.of(request.headers[.userAgent]),
            origin: (settings.isSecure ? "https://" : "http://") + authority, reference: reference)
        let reply = try await given(call, door)
        if reply.renamesPractice { shelf.forget() }
        return (reply, isOfDoor && held == nil ? doorToken.text : nil)
    }

    /// Somebody who is signed in and asks for what is not theirs, or is not there, stands in the log. Whatever is refused
    /// them, the answer leads back to where they came from and holds the words that they sent.
    private func given(_ call: Call, _ door: Door) async throws -> Reply {
        guard case .open(let viewer, let person, _) = door else { return try await call.dispatch(door) }
        do {
            return try await call.dispatch(door)
        } catch let error as PracticeError {
            throw await call.notGiven(Refusal(error), error, viewer, person)
        } catch let refusal as Refusal {
            throw await call.notGiven(refusal, nil, viewer, person)
        }
    }

    private func form(_ request: Request, _ route: Route, _ token: SecretToken?) async throws -> FormFields {
        let isLarge = await mayBringFiles(route, token)
        let isLong = isLarge ? false : await mayWriteMuch(request, route, token)
        return try await request.decodedForm(
            limit: isLarge ? BodyLimit.upload : isLong ? BodyLimit.words : BodyLimit.form,
            seconds: isLarge || isLong ? settings.uploadSeconds : settings.requestSeconds,
            leastBytesPerSecond: settings.leastBytesPerSecond)
    }

    /// A stranger cannot fill the memory with files.
    private func mayBringFiles(_ route: Route, _ token: SecretToken?) async -> Bool {
        guard BodyLimit.isUpload(route), let token,
            case .open(let viewer, _, _) = try? await service.resolve(token: token.text)
        else { return false }
        return (try? await service.require(route.rule(writing: true), of: viewer)) != nil
    }

    /// Nor with words: they are those of somebody who has signed in, or to whom a check was handed. A form that says that it
    /// is a short one is not asked about.
    private func mayWriteMuch(_ request: Request, _ route: Route, _ token: SecretToken?) async -> Bool {
        let length = request.headers[.contentLength].flatMap { Int($0) }
        if let length, length <= BodyLimit.form { return false }
        guard BodyLimit.isOfWords(route), let token,
            let door = try? await service.resolve(token: token.text, isActive: false)
        else { return false }
        switch door {
        case .open(let viewer, _, _):
            return (try? await service.require(route.rule(writing: true), of: viewer)) != nil
        case .handedOver: return route == .check || route == .checkLanguage
        // What was sent to a page that has locked itself is given back once it is opened again.
        case .locked: return true
        case .none, .wantsCode, .wantsSecondStep: return false
        }
    }

    /// A form from another site is refused whatever token it has.
    private func checkOrigin(_ request: Request, _ route: Route, _ authority: String) throws {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        if site == "cross-site" { throw Refusal.crossSite }
        guard let origin = request.headers[.origin] else { return }
        // A page that tells nobody where it is sends its own form without an origin.
        if origin == "null", route.holdsSecret, site == nil || site == "same-origin" { return }
        guard origin == "http://\(authority)" || origin == "https://\(authority)" else { throw Refusal.crossSite }
    }

    /// Whether the browser says that the form stood on a page of this server; asked past ``checkOrigin(_:_:_:)``.
    private func isOwnForm(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) { return site == "same-origin" }
        return request.headers[.origin].map { $0 != "null" } ?? false
    }

    private func asset(_ path: String) throws -> Reply {
        guard let asset = Assets.at(path: path) else { throw Refusal.notFound }
        var reply = Reply(status: 200, contentType: asset.contentType, body: .bytes(asset.bytes))
        reply.isKeptForEver = true
        return reply
    }

    private func language(_ request: Request, _ door: Door, _ practice: Practice?) -> Language {
        switch door {
        case .open(_, let person, _), .locked(let person, _), .wantsCode(let person, _),
            .wantsSecondStep(_, let person, _):
            return person.language
        case .handedOver(_, _, let handOver): return handOver.language
        case .none: break
        }
        let wanted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").compactMap {
            Language(rawValue: String($0.drop { $0 == " " }.prefix(2)).lowercased())
        }
        return wanted.first ?? practice?.language ?? .english
    }

    private func problem(
        _ refusal: Refusal, _ request: Request, _ reference: String, in spoken: Language?, to asked: NotGiven? = nil
    ) async -> Reply {
        // Whoever asks by another name is told nothing of the practice, not even what it is called.
        let practice = refusal.why == Refusal.otherName.why ? nil : try? await shelf.practice(service)
        let language = spoken ?? language(request, .none, practice)
        let person = asked.map { SignedInPerson(name: $0.person.name, roles: $0.person.roles, id: $0.person.id) }
        let context = PageContext(
            language: language, now: service.chance.now(), zone: practice?.zone ?? .utc,
            practiceName: practice?.name ?? "Rapport", isDemo: practice?.isDemo ?? false, person: person,
            seal: FormSeal(csrf: asked?.csrf ?? "", base: service.chance.id()))
        let route = Route(path: request.uri.path)
        let writtenOn = refusal.isUnsent ? route?.writtenOn?.path : asked.flatMap { $0.isOfForm ? $0.from : nil }
        var back = asked?.from
        if asked == nil, refusal.isUnsent, let route, !route.holdsSecret, route.tappedOn != .home {
            back = route.tappedOn.path
        }
        let model = ProblemModel(
            status: refusal.status, words: Words(language), person: person, why: refusal.why,
            writtenOn: writtenOn, back: back, problems: asked?.problems ?? [],
            sent: asked?.sent ?? (writtenOn == nil ? [] : refusal.sent), reference: reference)
        return .page(ProblemPage(context, model).bytes(), status: refusal.status)
    }
}

extension PracticeError {
    /// For the log: which kind, never what was in it.
    fileprivate var logName: String {
        switch self {
        case .notFound: "not-found"
        case .invalid(let problems): "invalid " + problems.map { "\($0.field)=\($0.problem)" }.joined(separator: " ")
        case .conflict(let key): key
        case .idTaken: "id-taken"
        case .alreadySetUp: "already-set-up"
        case .busy: "busy"
        case .store(.duplicate): "store duplicate"
        case .store(.missing): "store missing"
        case .store(.full): "store full: the disk of the practice is full or cannot be written, nothing was kept"
        case .store(.unavailable): "store unavailable"
        case .store(.corrupt): "store corrupt"
        }
    }

    fileprivate var isOfTheStore: Bool { if case .store = self { true } else { false } }
}
