package import Clinic

package struct OpenedEpisode: Hashable, Sendable {
    package let client: ClientID
    package let episode: EpisodeID
    package init(client: ClientID, episode: EpisodeID) {
        self.client = client
        self.episode = episode
    }
}
