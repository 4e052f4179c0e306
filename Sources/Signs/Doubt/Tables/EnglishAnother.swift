/// What else a comment in English may be about.
extension DoubtAnother {
    static let english = DoubtAnother(
        causes: [
            "<adv>* because|cause|cos|since? <adv>* the|my|our|these|this <adv>* night|day|late|new|old? <thing>|<kin>|work|kids|house|debts|debt|bills|money|baby|noise|nights|hours|commute|people|place <adv>* at|in? work|home|school? <adv>* is|are|was|were|has|have|keeps|keep|wont|never|just",
            "<adv>* because|cause|cos|since? <adv>* work|school|college|uni|money|life <adv>* at? work|home|school? <adv>* is|are|has|keeps|was|were",
        ],
        dates: [
            "next|this|on|the? monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fortnight",
            "tomorrow|tonight|today",
            "on|for|a? holiday|holidays|vacation|leave", "next week|month|time|one|session|appointment",
            "in|until|till|before|after|over january|february|march|april|june|july|august|september|october|november|december|christmas|easter",
            "hospital|doctors|dentist|doctor|operation|surgery|funeral|wedding|abroad|away",
        ],
        coming: "come comes coming attend",
        lasting: "anymore again back ever keep keeping longer never continue carry",
        able: "",
        wanting: "want wanna like desire wish bother might may maybe probably",
        rides: "bus car train tram bike traffic parking ticket lift",
        lateWords: "late sorry delayed delay apologies apologise",
        remedies: """
            medication medicine pills pill meds tablets tablet cream inhaler diet antidepressant antidepressants painkillers
            painkiller chemo vape patches gum nicotine vitamins supplements melatonin spray ointment drops antibiotics statins
            sertraline prozac citalopram fluoxetine zopiclone dose dosage physio physiotherapy gym yoga shampoo mattress
            """,
        burdens: """
            job boss relationship marriage boyfriend girlfriend school project college uni university exam exams class classes
            football maths flat landlord council housing benefits jobcentre loan court visa shift shifts manager interview cv
            dating damp mould recipe
            """,
        determiners: "my the our this that these those his her their a an new",
        hereWords: "come comes came here appointment appointments process programme counsellor therapist chats")
}
