/// A reason to read the figures with care, worked out from the data; said only where it holds.
package enum Caveat: Hashable, Sendable {
    /// Fewer than 20: differences between therapists cannot be told well from chance.
    case fewTherapists(Int)
    /// So many clients have fewer than 4 sessions with an alliance check, so that their own mean is not dependable.
    case shortCourses(Int, of: Int)
    /// The share of alliance totals that stand at 40.
    case ceiling(Double)
    /// Alliance and outcome of one session are marked on one day; so the lagged model stands beside it.
    case sameSession
    /// The same where too few sessions stand next to each other for the lagged model.
    case sameSessionAlone
    /// So many of the closed episodes ended by dropping out.
    case dropout(Int, of: Int)
    /// A part of the variance was estimated as none at all.
    case singular([Source])
    /// Of how clients differ from the beginning and how differently they change, one was estimated as none, or the two as
    /// one.
    case clientsNotApart(ClientVariance)
    /// Every session of a client has the same alliance total.
    case allianceOfClient
    /// So many clients changed therapist, and all sessions of one count for a single therapist.
    case changedTherapist(Int)
    /// So many clients had sessions with several therapists; each session counts for the one who was there.
    case crossed(Int)
    /// So many therapists have sessions at several sites; each session counts for the one where it was, or in a practice's
    /// own records for the one where its course of care had most.
    case severalSites(Int, ofEpisodes: Bool = false)
    /// So many sessions were at another site than their therapist's usual one, and count for that one.
    case siteMoved(Int)
    /// So many therapists have sessions at several sites that the two are not told apart, and sites have no figure.
    case siteLeftOut(Int)
    /// So many sessions name no treatment, while others name several.
    case treatmentUnnamed(Int)
    case siteUnnamed(Int)
    /// So many lines are of a session or a day that another line of the same client is of too: which of them came first
    /// is not known.
    case tied(Int)
    /// So large a share would go with the alliance by chance alone; it is in what is lost without it and in its fair share.
    case chance(Double)
    /// So many of the treatments named were given to few clients, and count as one.
    case treatmentsJoined(Int, of: Int)
    /// All had the same treatment, so that nothing can be said of treatments.
    case oneTreatment
    /// Each therapist gave one treatment to all, so that treatments and therapists cannot be told apart.
    case treatmentByTherapist
    /// Each treatment was given by one of these alone, therapists or sites, or nearly: they have no figure.
    case takenUp(Source)
    /// At these levels a better alliance goes with a worse outcome; a share alone does not tell which way.
    case reversed([AllianceLevel])
    /// So many of the episodes lack what others have at intake, so that it is not taken into account.
    case intakeMissing(Int, of: Int)
    /// For these no interval can be given of what is lost without them and of their fair share.
    case withoutInterval([Source])
    /// So many clients have three sessions or more: too few to tell how differently clients change over time.
    case slopesLeftOut(Int)
    /// These divide the sessions in one and the same way, so that only the sum of their figures says anything.
    case alike([Source])
    /// A number of a file lies far outside the others of its column.
    case far(FarValue)
    /// So many of the sessions are of courses whose outcome form is another than that of most.
    case otherForm(Int, of: Int)
    /// The estimate did not settle; the figures are those of the last step.
    case notConverged

    /// What of the clients' variance was estimated as none.
    package enum ClientVariance: Hashable, Sendable {
        /// How they differ from the beginning.
        case level
        /// How differently they change.
        case change
        /// What of the two does not go with the other.
        case apart
    }

    var isReversed: Bool {
        if case .reversed = self { true } else { false }
    }

    /// A number that may be a slip: said right under the first sentence, and not again among the others.
    package var isFar: Bool {
        if case .far = self { true } else { false }
    }

    /// The name in a document for machines.
    package var key: String {
        switch self {
        case .fewTherapists: "few-therapists"
        case .shortCourses: "short-courses"
        case .ceiling: "ceiling"
        case .sameSession, .sameSessionAlone: "same-session"
        case .dropout: "dropout"
        case .singular: "singular"
        case .clientsNotApart: "singular-clients"
        case .allianceOfClient: "alliance-of-client"
        case .changedTherapist: "changed-therapist"
        case .crossed: "crossed-therapists"
        case .severalSites: "several-sites"
        case .siteMoved: "site-moved"
        case .siteLeftOut: "site-left-out"
        case .treatmentUnnamed: "treatment-unnamed"
        case .siteUnnamed: "site-unnamed"
        case .tied: "same-session-twice"
        case .chance: "chance"
        case .treatmentsJoined: "treatments-joined"
        case .oneTreatment: "one-treatment"
        case .treatmentByTherapist, .takenUp(.therapist): "treatment-by-therapist"
        case .takenUp(let source): "treatment-by-\(source.rawValue)"
        case .reversed: "reversed"
        case .intakeMissing: "intake-missing"
        case .withoutInterval: "without-interval"
        case .slopesLeftOut: "slopes-left-out"
        case .alike: "not-told-apart"
        case .far(let far): "far-\(far.column.rawValue)"
        case .otherForm: "other-form"
        case .notConverged: "not-converged"
        }
    }
}
