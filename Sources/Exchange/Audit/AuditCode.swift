internal import Practice

/// What kind of event it was, in the codes that FHIR R4 takes from DICOM (part 16, context groups 400 and 401).
enum AuditCode: String {
    case applicationActivity = "110100"
    case auditLogUsed = "110101"
    case export = "110106"
    case importing = "110107"
    case patientRecord = "110110"
    case query = "110112"
    case securityAlert = "110113"
    case userAuthentication = "110114"
    case login = "110122"
    case logout = "110123"
    case emergencyStarted = "110127"
    case securityConfiguration = "110129"
    case rolesChanged = "110136"
    case userAttributesChanged = "110137"
    case emergencyStopped = "110138"

    static let system = "http://dicom.nema.org/resources/ontology/DCM"

    var display: String {
        switch self {
        case .applicationActivity: "Application Activity"
        case .auditLogUsed: "Audit Log Used"
        case .export: "Export"
        case .importing: "Import"
        case .patientRecord: "Patient Record"
        case .query: "Query"
        case .securityAlert: "Security Alert"
        case .userAuthentication: "User Authentication"
        case .login: "Login"
        case .logout: "Logout"
        case .emergencyStarted: "Emergency Override Started"
        case .securityConfiguration: "Security Configuration"
        case .rolesChanged: "Security Roles Changed"
        case .userAttributesChanged: "User Security Attributes Changed"
        case .emergencyStopped: "Emergency Override Stopped"
        }
    }

    /// The kind, and what it was more closely where DICOM has a code for that.
    static func codes(of event: AuditEvent) -> (AuditCode, AuditCode?) {
        switch event.action {
        case .signIn, .signInRefused: return (.userAuthentication, .login)
        case .signOut: return (.userAuthentication, .logout)
        case .takeBack, .takeBackRefused, .passwordRefused: return (.userAuthentication, nil)
        case .readAudit: return (.auditLogUsed, nil)
        case .exportAudit: return (.auditLogUsed, .export)
        case .changePerson:
            let isOfRoles = event.detail?.contains("roles:") == true
            return (.securityAlert, isOfRoles ? .rolesChanged : .userAttributesChanged)
        case .addPerson, .invitePerson, .disablePerson, .enablePerson, .changeSecrets, .resetSecondStep,
            .renewRecoveryCodes:
            return (.securityAlert, .userAttributesChanged)
        case .setUp, .changePracticeSettings, .addTeam, .acceptChanged:
            return (.securityAlert, .securityConfiguration)
        case .openInEmergency, .openInEmergencyRefused: return (.patientRecord, .emergencyStarted)
        case .endEmergency: return (.patientRecord, .emergencyStopped)
        default: return (other(event), nil)
        }
    }

    private static func other(_ event: AuditEvent) -> AuditCode {
        switch event.action.rawValue.prefix(while: { $0 != " " }) {
        case "export": return .export
        case "import", "preview": return .importing
        case _ where event.client != nil || event.episode != nil: return .patientRecord
        case "read": return .query
        default: return .applicationActivity
        }
    }
}
