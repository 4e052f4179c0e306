package import Clinic
package import FollowThrough

/// One resource with everything that was ever said of it.
package struct ResourceView: Sendable {
    package let resource: ResourceID
    package init(resource: ResourceID) {
        self.resource = resource
    }

    package struct Answer: Sendable {
        package let resource: Resource
        /// The newest first.
        package let versions: [ResourceVersion]
        package let today: Day
        package let staleDays: Int
        package let people: [PersonID: String]
        package let mayKeep: Bool
    }
}

extension PracticeService {
    package func answer(_ question: ResourceView, as actor: Actor) async throws(PracticeError) -> ResourceView.Answer {
        try actor.require(AccessPolicy.mayReadDirectory)
        return try await read { store in
            guard let resource = try store.resource(question.resource) else { throw PracticeError.notFound }
            return ResourceView.Answer(
                resource: resource, versions: try store.versions(of: resource.id).reversed(),
                today: try store.requirePractice().zone.day(of: chance.now()),
                staleDays: try limits(in: store).staleDays, people: try peopleNames(in: store),
                mayKeep: actor.allows(AccessPolicy.mayKeepDirectory))
        }
    }
}
