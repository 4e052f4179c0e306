internal import Clinic
internal import Practice

extension MemoryTransaction {
    func join(_ session: SessionID, to appointment: AppointmentID) throws {
        guard let held = records.sessions[session] else { throw StoreError.missing("session") }
        guard records.appointments[appointment] != nil else { throw StoreError.missing("appointment") }
        guard held.appointment == nil, records.sessionOfAppointment[appointment] == nil else {
            throw StoreError.duplicate("session.appointment")
        }
        records.sessions[session] = held.belonging(to: appointment)
        records.sessionOfAppointment[appointment] = session
    }
}
