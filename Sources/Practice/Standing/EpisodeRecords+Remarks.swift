internal import Clinic
internal import FollowThrough
internal import Measures

extension EpisodeRecords {
    /// What the client wrote on checks, as the standing reads it.
    ///
    /// Marks that were put right leave what was written as it is. Only where something was written on the correction too
    /// does that stand in the place of the earlier words.
    var remarks: [WrittenRemark] {
        if comments.isEmpty { return [] }
        let responses = Dictionary(
            self.responses.lazy.map { ($0.response.id, $0.response) }, uniquingKeysWith: { first, _ in first })
        var superseded: Set<ResponseID> = []
        for comment in comments {
            var earlier = responses[comment.response]?.replaces
            while let replaced = earlier, superseded.insert(replaced).inserted {
                earlier = responses[replaced]?.replaces
            }
        }
        return comments.compactMap { comment in
            guard !superseded.contains(comment.response), let response = responses[comment.response] else { return nil }
            return WrittenRemark(
                response: comment.response, session: response.session, writtenAt: comment.writtenAt,
                suggested: comment.suggested, isDoubt: comment.isDoubt, isImported: response.way == .imported)
        }
    }
}
