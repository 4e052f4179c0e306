import Clinic
import Pages
import Practice
import Routes

extension Call {
    func showUnlock(_ person: Person, _ signIn: SignIn) async throws -> Reply {
        unlockPage(person, triesLeft: nil)
    }

    func unlockPage(_ person: Person, triesLeft: Int?) -> Reply {
        let model = UnlockModel(
            name: person.name, triesLeft: triesLeft, next: onward,
            wasSent: notice == .notTaken || saysNotTaken,
            sealed: saysNotTaken ? form[.words] : nil)
        let page = UnlockPage(context(nil, language: person.language), model)
        return .page(page.bytes(), status: triesLeft == nil ? 200 : 422)
    }

    /// The page had locked itself before the form came: nothing was taken, and its words go along in the answer to it, sealed,
    /// as the page is locked so that nobody reads.
    func unlockAfterSending(_ person: Person) -> Reply {
        let sent = route.isPaperForm ? sentPaper : sentWords
        if sent.isEmpty { return .seeOther(atTheDoor(.unlock), notice: wasToBeRecorded ? .notTaken : nil) }
        let words = Words(person.language)
        let shown = context(nil, notice: NoticeKey.notTaken.notice(words), language: person.language)
        let model = UnlockModel(
            name: person.name, next: stoodOn, wasSent: true, sealed: service.sealTyped(sent, of: person.id))
        return .page(UnlockPage(shown, model).bytes(), status: 403)
    }

    /// The words of a form that was not taken, as the page at the door brings them along.
    var sentBefore: [String] { saysNotTaken ? form.typedWords : [] }

    /// Past the door. Where a script keeps what is typed, the page of the form has it back; elsewhere, and where none runs,
    /// the words that this person sent stand in the answer, before the way to that page.
    ///
    /// - Parameter sent: by whoever comes in, and nobody else.
    func goOn(_ language: Language, sent: [String] = []) -> Reply {
        let onward = next(or: .home)
        let isKept =
            Route(path: String(onward.prefix { $0 != "?" }))?.keepsWords == true
            && form[.form] != UnlockModel.withoutScript
        if !sent.isEmpty, !isKept {
            let model = ProblemModel(
                status: 403, words: Words(language), writtenOn: onward, sent: sent, reference: nil)
            return .page(ProblemPage(context(nil, language: language), model).bytes())
        }
        return .seeOther(onward, notice: saysNotTaken ? .sendAgain : nil)
    }
}
