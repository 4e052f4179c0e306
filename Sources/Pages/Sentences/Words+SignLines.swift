import Clinic
package import Signs

/// Signs of trouble and of being on track, each as an icon and a few words.
extension Words {
    /// What a row says of one sign.
    ///
    /// - Parameters:
    ///   - dates: for signs that grow with the days.
    ///   - nothingIsBooked: said with a missed appointment.
    package func line(_ sign: Sign, _ dates: Dates, nothingIsBooked: Bool = false) -> StateLine {
        switch sign.kind {
        case .riskAnswer, .outcomeDeteriorated, .allianceFell, .allianceBelowCutoff, .allianceLineLow:
            checkLine(sign)
        case .missed, .lateCancellation, .repeatedRescheduling, .wrongTime, .arrivedLate:
            attendanceLine(sign, nothingIsBooked: nothingIsBooked)
        case .notSeen, .noReliableChange, .perfectWithoutProgress, .formDeclined, .formMissing:
            courseLine(sign, dates)
        case .doubtAfterFall, .doubtSaid, .confronting, .disengaged, .assignmentLeftUndone, .assignmentNotDone:
            observedLine(sign)
        case .allianceSliding, .comesWhileFalling, .oftenMissed, .oftenLate: patternLine(sign)
        case .assignmentDoneAgain, .assignmentDone, .spokeUp, .stepKept, .barrierSolved, .onTimeInARow:
            wentWellLine(sign)
        case .outcomeOffCourse, .outcomeAheadOfCourse: expectedLine(sign)
        case .onTimeAfterLate, .backAfterMiss, .allianceRecovered, .earlyAllianceRising, .reliableImprovement:
            onTrackLine(sign)
        }
    }

    /// The same where it may hold no more: with the day that it is of, or on which it came in
    /// where its session has none, so that nobody takes it for today's.
    ///
    /// - Parameter troubles: the signs that hold.
    package func line(
        _ sign: Sign, _ dates: Dates, holding troubles: [Sign], nothingIsBooked: Bool = false
    ) -> StateLine {
        let line = line(sign, dates, nothingIsBooked: nothingIsBooked)
        guard sign.kind != .notSeen, !troubles.contains(where: { $0.kind == sign.kind }),
            let at = sign.evidence.map(\.at).max()
        else { return line }
        let day = "(\(dates.short(dates.zone.day(of: at))))"
        if sign.kind == .noReliableChange {
            return StateLine(line.tone, line.icon, line.strong, afterSessions(sign, isOver: true) + " " + day)
        }
        if sign.kind == .missed, (sign.figure(.count) ?? 1) == 1 {
            return StateLine(line.tone, line.icon, didNotComeTap, day)
        }
        return StateLine(line.tone, line.icon, line.strong, line.rest.isEmpty ? day : "\(line.rest) \(day)")
    }

    private func checkLine(_ sign: Sign) -> StateLine {
        switch sign.kind {
        case .riskAnswer: StateLine(.trouble, .risk, riskAnswer, riskAnswerMore)
        case .outcomeDeteriorated:
            StateLine(.trouble, .fall, sign.rose ? outcomeWorse : outcomeFell, byAndTo(sign, sinceStart: true))
        case .allianceFell:
            StateLine(.trouble, .fall, sign.rose ? allianceWorse : allianceFell, byAndTo(sign, sinceStart: false))
        case .allianceLineLow: StateLine(.watch, .alliance, oneLineIsLow, lineAndValue(sign))
        default:
            StateLine(.watch, .alliance, sign.isBelow ? allianceIsLow : allianceIsPoor, totalAndCutoff(sign))
        }
    }

    private func attendanceLine(_ sign: Sign, nothingIsBooked: Bool) -> StateLine {
        let count = sign.figure(.count) ?? 1
        switch sign.kind {
        case .missed:
            let times = count > 1 ? timesInARow(count) : lastTime
            return StateLine(
                .watch, .missed, didNotComeComma, nothingIsBooked ? "\(times)\(semicolon) \(nothingBooked)" : times)
        case .lateCancellation:
            return StateLine(.watch, .notSeen, calledOffLate, sign.figure(.hours).map(hoursBefore) ?? "")
        case .repeatedRescheduling: return StateLine(.watch, .calendar, movedAppointment, times(max(2, count)))
        case .wrongTime: return StateLine(.watch, .wrongDay, cameAtWrongTime)
        default:
            let minutes = sign.evidence.filter { $0.figure == .minutes }.sorted { $0.at < $1.at }.map(\.value)
            return StateLine(.watch, .late, late, lateBy(minutes, count: max(count, minutes.count)))
        }
    }

    private func courseLine(_ sign: Sign, _ dates: Dates) -> StateLine {
        switch sign.kind {
        case .notSeen:
            StateLine(
                .plain, .notSeen, nothingBookedStop,
                sign.daysNotSeen(on: dates.today, in: dates.zone).map(notSeenFor) ?? "")
        case .noReliableChange: StateLine(.watch, .outcome, noClearChange, afterSessions(sign))
        case .perfectWithoutProgress: StateLine(.watch, .alliance, alwaysAtTheTop, whileLittleChanges)
        case .formDeclined: StateLine(.plain, .noForm, wouldRatherNot, whichCheck(sign))
        default: StateLine(.watch, .noForm, isMissing(whichCheckName(sign)), inSession(sign))
        }
    }

    private func onTrackLine(_ sign: Sign) -> StateLine {
        switch sign.kind {
        case .onTimeAfterLate: StateLine(.good, .came, cameOnTime, afterLate(sign.figure(.count)))
        case .backAfterMiss: StateLine(.good, .came, cameBack, afterMiss)
        case .allianceRecovered:
            StateLine(.good, .rise, allianceRecovered, points(sign, .total).map(toValue) ?? "")
        case .earlyAllianceRising: StateLine(.good, .rise, allianceRising, riseWords(sign))
        default: StateLine(.good, .rise, reliablyBetter, outcomeUp(sign))
        }
    }

    private func byAndTo(_ sign: Sign, sinceStart: Bool) -> String {
        guard let total = points(sign, .total) else { return "" }
        guard let fall = sign.amount else { return toValue(total) }
        let by = points(abs(fall), decimals: sign.decimals)
        if fall > 0 { return sinceStart ? upBySinceStartTo(by, total) : upByTo(by, total) }
        return sinceStart ? bySinceStartTo(by, total) : byTo(by, total)
    }

    private func totalAndCutoff(_ sign: Sign) -> String {
        guard let total = points(sign, .total) else { return "" }
        guard let cutoff = sign.figure(.threshold).map({ limit($0, decimals: sign.decimals) }) else { return total }
        return sign.isBelow ? totalBelow(total, cutoff) : totalNotBelow(total, cutoff)
    }

    private func lineAndValue(_ sign: Sign) -> String {
        let name = allianceLineName(sign.figure(.lineIndex))
        return points(sign, .line).map { "\(name), \($0)" } ?? name
    }

    private func afterSessions(_ sign: Sign, isOver: Bool = false) -> String {
        let sessions = sign.figure(.sessions) ?? sign.figure(.count)
        guard let total = points(sign, .total), let first = points(sign, .firstTotal) else {
            return sessions.map { sinceSessions($0) } ?? ""
        }
        return thenAndNow(sessions, first: first, now: total, isOver: isOver)
    }

    private func riseWords(_ sign: Sign) -> String {
        guard let total = points(sign, .total) else { return "" }
        let before = points(sign, .firstTotal) ?? points(sign, .previousTotal)
        return before.map { fromTo($0, total) } ?? toValue(total)
    }

    private func outcomeUp(_ sign: Sign) -> String {
        guard let total = points(sign, .total) else { return "" }
        guard let change = sign.amount else { return toValue(total) }
        let by = points(abs(change), decimals: sign.decimals)
        return change < 0 ? outcomeDownSinceStart(by, total) : outcomeUpSinceStart(by, total)
    }

    private func isOutcome(_ sign: Sign) -> Bool {
        sign.figure(.missingOutcome) != nil || sign.figure(.declinedOutcome) != nil
    }

    private func isAlliance(_ sign: Sign) -> Bool {
        sign.figure(.missingAlliance) != nil || sign.figure(.declinedAlliance) != nil
    }

    /// "Alliance check", "Outcome check", "Both checks".
    func whichCheckName(_ sign: Sign) -> String {
        switch (isOutcome(sign), isAlliance(sign)) {
        case (true, true): bothChecks
        case (true, false): outcomeCheck
        default: allianceCheck
        }
    }

    private func whichCheck(_ sign: Sign) -> String {
        within(whichCheckName(sign)) + (inSession(sign).isEmpty ? "" : " " + inSession(sign))
    }

    private func inSession(_ sign: Sign) -> String {
        let figures: [Figure] = [.missingAlliance, .missingOutcome, .declinedAlliance, .declinedOutcome]
        return figures.compactMap(sign.figure).first.map(inSessionNumber) ?? ""
    }

    /// A name as it stands within a sentence: its first letter small, but an abbreviation as it is.
    package func within(_ text: String) -> String {
        text.dropFirst().first?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
    }
}
