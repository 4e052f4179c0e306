internal import Clinic

extension PracticeService {
    /// Links to checks of these courses of care open nothing any more, also where consent is given anew. A tablet that is
    /// with the client stays with them until the PIN: ended, it would be nobody's; what is sent there is refused.
    func endCheckLinks(of episodes: [EpisodeID], in store: any StoreWriting) throws {
        let ended = Set(episodes)
        for person in try store.people() {
            for signIn in try store.signIns(of: person.id) where signIn.stage == .ownPhone {
                guard let handOver = signIn.handOver, ended.contains(handOver.episode) else { continue }
                try store.end(signIn.id)
            }
        }
    }
}
