package import Foundation

extension HostileReader {
    /// What the parser is made for, to begin from.
    package func seeds(in folder: URL) -> [[UInt8]] {
        self == .backup ? [Self.backupSeed(in: folder)] : texts.map { Array($0.utf8) }
    }

    private var texts: [String] {
        switch self {
        case .form:
            ["csrf=abc&once=0190abcd-0000-7000-8000-00000000000f&said=a%20b+c%C3%A9&item.one=5", "a&=b&c==&%41=%42"]
        case .multipart: Self.multiparts
        case .cookie: ["rapport=\(Self.secret); rapport-door=x\nrapport-notice=saved;  a=b=c"]
        case .token: [Self.secret]
        case .address:
            [
                "/today", "/clients/\(Self.id)", "/concerns/\(Self.id)/steps/\(Self.id)", "/welcome",
                "/sessions/\(Self.id)/paper/outcome-adult", "/settings/people/\(Self.id)/link", "/resources/import",
                "/barriers/\(Self.id)/options", "/assets/rapport.css", "/supervision/\(Self.id)",
            ]
        case .json: [#"{"a":[1,-2.5e3,true,null,"é\u00e9\ud83d\ude00\n"],"b":{"c":{}}}"#, "[[[[]]]]", "0", "\"\""]
        case .csv: ["a,b,c\r\n1,\"two \"\"2\"\"\",3\r\n\r\n,,\n", " a;b\n\"x\ny\";2\n", "\u{FEFF}a,b\n1,2"]
        case .table: ["y,x,g\n1,2.5e3,a\n-3,.5,b\nNA,inf,\"c\"\n", "y\n1234567890123456789\n"]
        case .sessions:
            ["client,session,date,line-1,line-2,line-3,line-4,measure\nc1,1,2026-03-02,5.1,6,7,8,outcome-adult\n"]
        case .appointments: ["client,date,start,minutes,attendance,late-minutes\nc1,2026-03-02,09:30,50,late,12\n"]
        case .observations: ["client,session,date,topic,value,words\nc1,1,2026-03-02,engagement,low,so\n"]
        case .comments:
            ["client,response,written-at,language,is-doubt,words\nc1,\(Self.id),2026-03-02T09:30Z,en,yes,\"a\"\n"]
        case .mapping: ["client=pairing, session=nr\nline-1=rel,line-2=goals"]
        case .pack: Self.packs
        case .measures: [Self.keptMeasures]
        case .directory: Self.directories
        case .formula:
            ["y ~ x * a + (1 + x | school/class) + (0 + x || site)", "log(y + 1) ~ offset(z) + I(x^2) - 1 + (1|g)"]
        case .backup: []
        case .doubt:
            [
                "I do not think this will ever work.", "No creo que esto me sirva de nada, la verdad.",
                "Je ne pense pas que ça serve à quelque chose.", "She said \"it won't help\", but it did.",
            ]
        case .day: ["2026-02-28", "540-1020 540-1020 - 540-1020 - - -", Self.id]
        }
    }

    static let secret = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE"
    static let id = "0190abcd-0000-7000-8000-00000000000f"

    private static let multiparts = [
        "multipart/form-data; boundary=X\n--X\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--X\r\n"
            + "Content-Disposition: form-data; name=\"upload\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + "a,b\r\n1,2\r\n--X--\r\n",
        "multipart/form-data; boundary=\"X\"\n--X\r\n\r\n\r\n--X--",
    ]

    private static let keptMeasures =
        #"{"format":"rapport-measures","formatVersion":1,"limits":[{"grade":"own","isOverride":true,"measure":"m","#
        + #""name":"cutoff","source":"us","value":2,"version":1}],"measures":[{"ages":[],"form":1,"isForGroups":false,"#
        + #""items":[{"form":{"highest":3,"kind":"integer","lowest":0},"isRequired":false,"isReversed":true,"#
        + #""isScored":true,"key":"a","riskFrom":1,"text":{"en":"A"}}],"key":"m","purpose":"other","scoring":{"#
        + #""decimals":0,"direction":"higher-is-worse","highest":3,"lowest":0,"mayBeMissing":0,"method":"sum"},"#
        + #""title":{"en":"T"},"version":1}],"offered":["m"]}"#

    private static let packs = [
        #"{"resourceType":"Questionnaire","title":"T","language":"en","status":"active","item":[{"linkId":"a","type":"#
            + #""choice","text":"How?","required":true,"answerOption":[{"valueCoding":{"code":"x","display":"X"},"#
            + #""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},"#
            + #"{"valueCoding":{"code":"y","display":"Y"},"extension":[{"url":"#
            + #""http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}]}]},{"linkId":"g","type":"#
            + #""group","text":"G","item":[{"linkId":"b","type":"integer","text":"N","extension":[{"url":"#
            + #""http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},{"url":"#
            + #""http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":9}]}]}]}"#
    ]

    private static let directories = [
        #"[{"id":"s1","name":"Bus passes","status":"active","organization":{"id":"o","name":"O"},"phones":"#
            + #"[{"number":"1"}],"schedules":[{"byday":"MO","opens_at":"09:00"}],"cost_options":[{"amount":5}]}]"#,
        #"{"contents":[{"id":"s","name":"A","status":"active"}],"total_items":1}"#,
        "id,organization_id,name,status\ns1,o,\"Bus, passes\",active\n",
    ]
}
