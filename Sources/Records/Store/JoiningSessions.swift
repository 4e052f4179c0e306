internal import Clinic
internal import Practice

extension RecordsTransaction {
    func join(_ session: SessionID, to appointment: AppointmentID) throws {
        try requireSession(session)
        try requireAppointment(appointment)
        let isTaken = try sql.exists(
            "SELECT 1 FROM session WHERE appointment_id = ? OR (id = ? AND appointment_id IS NOT NULL)",
            [.id(appointment), .id(session)])
        guard !isTaken else { throw StoreError.duplicate("session.appointment") }
        try changing(.session, session)
        try run("UPDATE session SET appointment_id = ? WHERE id = ?", [.id(appointment), .id(session)])
    }
}
