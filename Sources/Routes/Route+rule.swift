package import Clinic

/// The access table: what each place asks, one line each. The switch is exhaustive on purpose: a place without a rule
/// does not compile.
extension Route {
    /// - Parameter writing: for a form that is sent there, not for looking.
    package func rule(writing: Bool) -> AccessRule {
        switch self {
        case .home, .setUp, .signIn, .unlock, .door, .asset, .health, .ready: .everybody
        case .check, .checkLanguage, .checkThanks, .takeBack: .handedOver
        case .signOut, .me, .settings: .signedIn
        case .people: writing ? .practice(.changeSettings) : .signedIn
        case .today, .todayChanges, .clients, .appointments: .practice(.readLists)
        case .newClient: .practice(.addClients)
        case .newAppointment: .practice(.book)
        case .client(let id): .record(writing ? .readAppointments : .readCard, .client(id))
        case .newEpisode(let id): .record(.readAppointments, .client(id))
        case .episode(let id): .record(writing ? .readClinical : .readRecord, .episode(id))
        case .stepSheet(let id): .record(.readClinical, .episode(id))
        case .ending(let id), .episodePaper(let id, _), .praise(let id), .praiseUndone(let id):
            .record(.writeClinical, .episode(id))
        case .episodeHandOver(let id): .record(.writeClinical, .episode(id))
        case .therapist(let id): .record(.writeAppointments, .episode(id))
        case .newConcern(let id): .record(.readClinical, .episode(id))
        case .attendance(let id), .attendanceUndone(let id): .record(.writeAppointments, .appointment(id))
        case .start(let id): .record(.writeAppointments, .appointment(id))
        case .checkBefore(let id): .record(.writeClinical, .appointment(id))
        case .session(let id): .record(writing ? .readClinical : .readRecord, .session(id))
        case .handOver(let id), .observations(let id), .paper(let id, _): .record(.writeClinical, .session(id))
        case .correction(let response), .commentAnswer(let response): .record(.writeClinical, .response(response))
        case .concern(let id): .record(writing ? .readClinical : .readRecord, .concern(id))
        case .talk(let id), .step(let id), .stepReport(let id, _), .review(let id),
            .settled(let id), .dismissal(let id), .reopening(let id), .concernOwner(let id), .safety(let id),
            .concernComment(let id), .actWords(let id, _):
            .record(.readClinical, .concern(id))
        // Whose estimate it is, is asked by the action.
        case .loop, .loopFile, .results, .resultsFile, .attribution, .attributionFile, .estimate:
            .practice(.readNumbers)
        case .careSettings, .thresholds, .measures, .measure:
            .practice(writing ? .changeSettings : .readSettings)
        case .importing, .importApplied: .practice(.changeSettings)
        case .export, .exportSessions, .exportAppointments, .exportConcerns, .exportObservations, .exportComments:
            .practice(.readLists)
        case .exportMeasures: .practice(.readSettings)
        case .exportSupervision: .practice(.readNumbers)
        // Whose supervision it is, is asked by the action.
        case .supervision: .practice(.readNumbers)
        case .directory(let place): place.rule(writing: writing)
        case .barriers(let place): place.rule(writing: writing)
        case .stock(let place): place.rule(writing: writing)
        case .folk(let place): place.rule
        case .audit(let place): place.rule
        case .rights(let place): place.rule(writing: writing)
        case .emergency(let place): place.rule
        case .consent(let place):
            .record(writing ? .writeAppointments : .readAppointments, .client(place.client))
        }
    }
}

extension DirectoryPlace {
    fileprivate func rule(writing: Bool) -> AccessRule {
        switch self {
        case .list: .practice(writing ? .keepDirectory : .readDirectory)
        case .one: .practice(writing ? .keepDirectory : .readDirectory)
        case .new, .importing, .importApplied, .edit, .check, .closing, .undone: .practice(.keepDirectory)
        }
    }
}

extension BarrierPlace {
    fileprivate func rule(writing: Bool) -> AccessRule {
        let right: RecordRight = writing ? .writeClinical : .readClinical
        return switch self {
        case .ofEpisode(let id): .record(right, .episode(id))
        case .one(let id), .description(let id), .options(let id), .trial(let id), .outcome(let id), .ending(let id),
            .undone(let id), .newReferral(let id):
            .record(right, .barrier(high: id.high, low: id.low))
        case .giving(let id): .record(writing ? .give : .readClinical, .barrier(high: id.high, low: id.low))
        case .referral(let id), .news(let id): .record(right, .referral(high: id.high, low: id.low))
        }
    }
}

extension StockPlace {
    fileprivate func rule(writing: Bool) -> AccessRule {
        switch self {
        case .list, .one: .practice(writing ? .keepStock : .readStock)
        case .moves: .practice(.keepStock)
        // Whose the client is stands in the form, and is asked for with it.
        case .giving, .givingUndone: .practice(.readStock)
        }
    }
}

extension PeoplePlace {
    fileprivate var rule: AccessRule {
        switch self {
        case .one, .link, .leaving, .returning, .secondStepRule, .sites, .site: .practice(.changeSettings)
        case .ownSecondStep, .ownSignInEnded: .signedIn
        }
    }
}

extension AuditPlace {
    fileprivate var rule: AccessRule {
        switch self {
        case .list, .csv, .fhir: .practice(.readAudit)
        case .looks(let id): .record(.readClinical, .client(id))
        }
    }
}

extension EmergencyPlace {
    fileprivate var rule: AccessRule {
        switch self {
        case .opening, .ended: .practice(.useEmergencies)
        // Of what one was told oneself; the action asks.
        case .seen: .signedIn
        }
    }
}
