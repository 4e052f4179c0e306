/// What the ids of follow-through are of. The values stand in `FollowThrough`; their ids are here so that an address can
/// name them.
package enum ConcernIdentity {}
package enum ConcernActIdentity {}
package enum PraiseIdentity {}

package typealias ConcernID = ID<ConcernIdentity>
/// Of one act about a concern; a step is named by the act that agreed it.
package typealias ConcernActID = ID<ConcernActIdentity>
package typealias PraiseID = ID<PraiseIdentity>
