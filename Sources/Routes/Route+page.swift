extension Route {
    /// Where a browser can go on that is led here: this place where it can be opened, else the page that its form stands
    /// on; `nil` where there is neither.
    package var page: Route? { canBeOpened ? self : writtenOn }

    /// Whether a browser gets a page or a file when it opens it. The others are parts of a page, and places that only take
    /// a form.
    package var canBeOpened: Bool {
        switch self {
        case .home, .setUp, .signIn, .unlock, .today, .clients, .newClient, .client, .newEpisode, .episode,
            .appointments,
            .newAppointment, .session, .paper, .episodePaper, .correction, .newConcern, .concern, .talk, .step, .review,
            .dismissal, .safety, .actWords, .stepSheet, .praise, .loop, .results, .check, .checkThanks, .takeBack,
            .attribution, .estimate,
            .settings, .careSettings, .thresholds, .measures, .measure, .people, .me, .importing, .export,
            .exportSessions, .exportAppointments, .exportConcerns, .exportObservations, .exportComments,
            .exportSupervision, .exportMeasures, .loopFile, .resultsFile, .attributionFile:
            true
        case .signOut, .todayChanges, .ending, .therapist, .attendance, .attendanceUndone, .start, .checkBefore,
            .handOver, .observations, .episodeHandOver, .stepReport, .settled, .reopening, .concernOwner,
            .concernComment, .praiseUndone, .commentAnswer, .checkLanguage, .importApplied, .asset, .health, .ready:
            false
        case .supervision(let place): place.canBeOpened
        case .directory(let place): place.canBeOpened
        case .barriers(let place): place.canBeOpened
        case .stock(let place): place.canBeOpened
        case .folk(let place): place.canBeOpened
        case .emergency(let place): place.canBeOpened
        case .door, .consent, .audit, .rights: true
        }
    }
}

extension SupervisionPlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .list, .with: true
        case .entries: false
        }
    }
}

extension DirectoryPlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .list, .new, .importing, .one, .edit: true
        case .importApplied, .check, .closing, .undone: false
        }
    }
}

extension BarrierPlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .ofEpisode, .one, .newReferral, .referral: true
        case .description, .options, .trial, .outcome, .ending, .undone, .giving, .news: false
        }
    }
}

extension StockPlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .list, .one: true
        case .moves, .giving, .givingUndone: false
        }
    }
}

extension PeoplePlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .one, .ownSecondStep, .sites: true
        case .link, .leaving, .returning, .secondStepRule, .ownSignInEnded, .site: false
        }
    }
}

extension EmergencyPlace {
    fileprivate var canBeOpened: Bool {
        switch self {
        case .opening: true
        case .ended, .seen: false
        }
    }
}
