extension Migration {
    /// Signs read each measure in its own unit and direction, and by the age on the day of the form: every standing is worked
    /// out again, those of closed episodes too, which so get the sums of measures in whole points.
    static let unitsOfMeasures = Migration(
        number: 51, name: "UnitsOfMeasures", statements: ["UPDATE standing SET recheck_at_us = 0"])
}
