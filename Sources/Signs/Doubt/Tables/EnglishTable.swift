/// English as the reader knows it: what speaks, and what holds it back.
extension DoubtTable {
    static let english = DoubtTable(
        classes: englishPhrases + englishMorePhrases + englishBarePhrases + englishPausePhrases
            + englishContraryPhrases + englishBesidePhrases,
        rules: englishContraryRules
            + englishRules + englishMoreRules + englishLastRules + englishBareRules + englishPauseRules,
        joins:
            "and but because so cause cos that though although since if while or then yet as when honestly sorry anyway",
        breaking: "and but because so cause cos though although since or yet while plus",
        spellings: [
            "it'll": ["it", "will"], "that'll": ["that", "will"], "i'll": ["ill"], "we're": ["were"],
            "cannot": ["cant"], "shant": ["shant"], "hows": ["how", "is"], "whys": ["why", "is"],
            "dosent": ["doesnt"], "doesent": ["doesnt"], "dosnt": ["doesnt"], "doesn": ["doesnt"],
            "wont": ["wont"], "isn": ["isnt"], "usless": ["useless"], "pointles": ["pointless"], "hlep": ["help"],
            "helpin": ["helping"], "workin": ["working"], "therpy": ["therapy"], "thearpy": ["therapy"],
            "theraphy": ["therapy"], "therapie": ["therapy"], "dnt": ["dont"], "cnt": ["cant"], "anymor": ["anymore"],
            "anymroe": ["anymore"], "wrking": ["working"], "pointelss": ["pointless"], "nothings": ["nothing", "is"],
            "thsi": ["this"], "tihs": ["this"], "teh": ["the"], "wnat": ["want"], "waht": ["what"], "byond": ["beyond"],
            "u": ["you"], "ur": ["your"], "wot": ["what"], "sesions": ["sessions"], "sesion": ["session"],
            "its": ["its"], "ain't": ["aint"], "hasnt": ["hasnt"], "dunno": ["dont", "know"], "doin": ["doing"],
            "comin": ["coming"], "gona": ["gonna"], "gunna": ["gonna"], "goin": ["going"], "waist": ["waste"],
            "treatement": ["treatment"], "don": ["dont"],
            "cantt": ["cant"], "dontt": ["dont"], "dont'": ["dont"], "beleive": ["believe"], "belive": ["believe"],
            "diffrence": ["difference"], "differnce": ["difference"], "diference": ["difference"], "realy": ["really"],
            "usefull": ["useful"], "helpfull": ["helpful"], "quiting": ["quitting"], "givin": ["giving"],
            "nobodys": ["nobody"], "everything's": ["everything", "is"], "therapy's": ["therapy", "is"],
            "session's": ["session", "is"], "treatment's": ["treatment", "is"],
        ],
        merges: [
            "do not": "dont",
            "does not": "doesnt",
            "did not": "didnt",
            "is not": "isnt",
            "are not": "arent",
            "was not": "wasnt",
            "were not": "werent",
            "will not": "wont",
            "can not": "cant",
            "could not": "couldnt",
            "would not": "wouldnt",
            "has not": "hasnt",
            "have not": "havent",
            "no one": "noone", "dont t": "dont", "doesnt t": "doesnt", "isnt t": "isnt", "can t": "cant",
            "won t": "wont",
            "didn t": "didnt", "wasn t": "wasnt", "aren t": "arent", "haven t": "havent", "hasn t": "hasnt",
            "couldn t": "couldnt", "wouldn t": "wouldnt", "it s": "its", "that s": "thats", "there s": "theres",
            "i m": "im",
            "i ve": "ive", "what s": "whats", "i d": "id", "i ll": "ill", "he s": "hes", "she s": "shes",
            "you re": "youre",
            "any more": "anymore",
            "there is": "theres",
            "i am": "im",
            "we are": "were",
            "it is": "its",
            "that is": "thats",
            "i will": "ill",
            "i have": "ive",
            "i would": "id",
            "what is": "whats",
            "you are": "youre",
            "they are": "theyre",
            "he is": "hes",
            "she is": "shes",
            "am not": "not",
        ],
        negations: [
            "not|isnt|never that|like|because",
            "not as if|though",
            "dont|didnt|never|wouldnt|cant|couldnt|not|isnt|wasnt|longer <adv>* think|thought|believe|believed|say|said|saying|mean|meant|thinking|claiming|suggesting|agree|imagine|find|call|see",
            "dont|didnt|never|wouldnt|cant|couldnt|not|isnt|wasnt|longer <adv>* feel|feeling|felt !<felthow>",
            "nobody|noone|nothing|neither <adv>* says|said|suggests",
            "nobody|noone <adv>* would|could|can <adv>* call|say|claim|describe",
            "no one <adv>* would|could|can <adv>* call|say|claim|describe",
            "far|anything from|but",
            "stopped thinking|feeling|believing",
            "instead of",
            "rather than",
            "glad|happy|relieved|proud <adv>* that? i|we <adv>* didnt|dont|havent|wasnt|not",
        ],
        adjacentNegations: [
            "nothing|nobody|noone <adv>* has|had|ever? ever?",
            "not|never|isnt|wasnt|wont|dont|no|hardly|arent|werent|doesnt|didnt|without|havent|longer <adv>*",
        ],
        reports: [
            "<someone> <adv>* <aux>? <adv>* <says>",
            "<someone> at|in|from|on|round|of|with _ _? _? <adv>* <aux>? <adv>* <says>",
            "my mate <adv>* <aux>? <adv>* <says>",
            "according to", "voice ..4 said|says|tells|told|whispers",
            "i|we <adv>* read|heard",
            "was|were|been|got|am|im <adv>* being|getting? <adv>* told <adv>* <compl>?",
            "heard|read|saw from|that|about|somewhere|online|an|a",
            "article|book|news|internet|reddit|post|video|film|movie|character|song|blog <adv>* <aux>? <adv>* said|says|that|where|about|who|called|claimed",
            "someone|somebody|people|person <adv>* who <adv>* <says>",
            "<kins> <adv>* doesnt|dont|didnt <adv>* think|believe|see|trust|understand",
            "he|she|they <adv>* doesnt|dont|didnt <adv>* think|believe|see|trust|understand",
            "<kins> <adv>* <aux>? <adv>* convinced|afraid|worried|sure|sceptical|skeptical",
            "his|her|their <adv>* therapy|treatment|therapist|counselling|sessions|words|opinion|view|voice|attitude|marriage",
            "<kins> <adv>* went|had|tried|did|was|goes|has|quit|gave|stopped|wants|wanted|feels|felt",
            "as|like <someone> <adv>* <says>",
        ],
        endorsements: [
            "he|she|they|hes|shes|theyre <adv>* is|are|was|were|might|may|could|must? <adv>* be? <adv>* right",
            "i|im <adv>* <aux>? <adv>* agree|agreeing",
            "i think|feel so too",
            "i|im <adv>* starting|beginning|start|begin|tend to <adv>* agree|believe|think|see",
            "me too",
            "and|so i <adv>* do too",
            "has|have a point",
            "same here",
            "cant disagree",
        ],
        pasts: [
            "used to",
            "was|were <adv>* going|gonna|about to <adv>* say|write|tell|put|complain",
            "almost|nearly <adv>* quit|gave|walked|left|stopped|cancelled|said|wrote",
            "used to <adv>* think|believe|feel|say|doubt|worry|wonder|want|be|find|fear|assume|tell",
            "i|we <adv>* thought|believed|felt|assumed|figured|feared|expected|worried|wondered|doubted|imagined|found|wanted|hated|saw|had",
            "i|we <adv>* was|were|had <adv>* been? <adv>* afraid|worried|scared|sure|convinced|certain|sceptical|skeptical|unsure|doubtful|about|ready|thinking|close|not|tempted|anxious|going|wondering|considering|inclined",
            "first thought was",
            "old|former|previous|earlier|past|younger me|self|version",
            "would|id have <adv>* said|called|sworn|put|written|laughed|told|quit|stopped",
            "wouldve|idve <adv>* said|called|sworn|put|written|laughed|told|quit|stopped",
            "the person <adv>* that? i <adv>* was",
            "my <adv>* fear|worry|doubt|old|former|last|previous|first <adv>* was|therapist|therapy|counsellor|thought|belief|idea",
            "old|former|last|previous|ex <adv>* therapist|therapy|counsellor|counselling|psychologist",
            "almost|nearly <adv>* gave|quit|stopped",
            "was|were <adv>* afraid|worried|scared|sure|convinced|certain|sceptical|skeptical|unsure|doubtful|about|ready|thinking|close|tempted",
        ],
        times: [
            "at first",
            "in|at the <adv>* beginning|start|past",
            "initially",
            "back then",
            "last year|month|spring|summer|autumn|winter|time",
            "years|months|weeks|ages|while|year ago",
            "when i|we <adv>* started|first|began|came|met",
            "before i|this|we|coming|today",
            "until recently|now|lately|last",
            "once",
            "originally",
            "early",
            "in|with my|the <adv>* old|last|previous|former|first|other",
            "as a child|kid|teenager",
            "the first time|sessions|session|weeks|few",
            "previously",
            "to begin|start with",
            "by then",
        ],
        pastWords:
            "was wasnt were werent didnt did thought felt wouldnt couldnt seemed had made helped worked hated gave doubted hoped",
        presentWords: "today still nowadays session again lately currently",
        conditions: [
            "if|unless|whenever <adv>* <subject>",
            "if|unless i|we|you",
            "in case",
            "even if",
            "as long as",
            "suppose|supposing",
        ],
        turns: [
            "and|but|until|till <adv>* then|suddenly ..2 it|something|things|this <adv>* does|did|clicks|clicked|shifts|shifted|moves|moved|changes|changed",
            "but <adv>* often|mostly|usually|sometimes|normally|when|then",
            "but|then|until|except ..5 slept|calmed|clicked|relief|lighter|worked|helped|relaxed",
            "which <adv>* surprised|surprises me",
            "just|only|am|im|just <adv>* kidding|joking|messing",
            "thankfully|luckily|happily|gladly",
            "how wrong|little",
            "i <adv>* stuck <adv>* with|at|it",
            "but|yet <adv>* i|we <adv>* come|keep|turn|show|go|leave|walk|feel <adv>* coming|here|up|out|away|in|back|on|turning* <adv>* and? <adv>* i? <adv>* leave|feel|go|come|walk|get* <adv>* out|away|home|here|in* <adv>* better|lighter|calmer",
            "but <adv>* now|today|then|actually|lately <adv>* it|this|i|im|its|things|we",
            "but <adv>* it|this|that|therapy|everything <adv>* does|did|helps|helped|works|worked",
            "but|yet|though|although <adv>* it|this|that|therapy|everything|these|sessions|coming|talking <adv>* has|have|does|do|did <adv>* $",
            "but <adv>* it|its|this|therapy <adv>* is|was|has? <adv>* been? <adv>* helping|working|helped|worked|useful|good|worth|great|different|changed",
            "i was wrong",
            "proved|proven <adv>* me? wrong",
            "changed my mind",
            "not anymore|now|today",
            "i <adv>* feel <adv>* differently|different|better",
            "im <adv>* glad i|that",
            "but <adv>* i|im <adv>* <aux>? <adv>* trust|hope|believe|know|sure|confident|hopeful|willing|glad|staying|convinced|see|enjoy <adv>* it|this|that|you|we|the|will|how|i|to|now",
            "but <adv>* we <adv>* found|got|made",
            "now|today|lately <adv>* i|im|it|its <adv>* <aux>? <adv>* see|think|know|believe|feel|look|glad|convinced|sure|find|does|helps|works|helping|working",
            "turned out <adv>* to|it|that|well|fine",
            "and it does|did",
            "but <adv>* youve|you <adv>* helped|changed|made",
            "until you|we|it|i|last|this|today",
            "but <adv>* dont|i <adv>* dont? want to <adv>* give|stop|quit",
            "but <adv>* <aux>? <adv>* disagree",
            "but <adv>* i|im <adv>* dont|do|disagree|not <adv>* agree|disagree|so|think|believe|sure",
            "which isnt|wasnt true",
            "but <adv>* hes|shes|theyre|he|she|they <adv>* is|are|was|were? <adv>* wrong",
            "how wrong i was",
            "just kidding|joking",
        ],
        others: [
            "<adv>* through? <adv>* to my|his|her|their|our <kins>|teenage|eldest|youngest|own|<kin>",
            "<adv>* through? to him|her|them|anyone",
            "<adv>* being|asking|arguing|shouting|complaining|worrying|hating|blaming|fighting",
            "<adv>* my|the|his|her|this|that|our|their <thing> !ride|rides|trip|trips|fare|fares|journey|pass",
            "<adv>* looking|driving|trying|searching for|to|around !<strong>",
            "kind|sort|type of !<therapy>", "<adv>* question|questions|idea",
            "<adv>* going|coming|running|writing|calling? <adv>* back? to him|her|them|my|that|the",
            "<adv>* with|for|to|about|of him|her|them",
            "<adv>* about|with|over|at|on|for|of the|my|that|this|our|his|her|finding|getting <adv>* a|the|my? <adv>* new|old|other|broken? <thing>",
            "late",
            "<adv>* with|at|on <thing>",
            "<adv>* him|her|them|everyone|everybody|anyone|anybody|others",
            "<adv>* <kins>",
            "<adv>* for|with|on <adv>* him|her|them|everyone|everybody|others",
            "<adv>* for|with|on <kins>",
            "<adv>* at|on|in the|my <adv>* office|job|desk|phone|laptop|computer|kitchen|garden|house|car|bus|train",
            "<adv>* on|at mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends|night|noon",
            "<adv>* until|till <adv>* march|april|may|june|july|august|september|october|november|december|january|february|next|the|after|monday|tuesday|wednesday|thursday|friday|christmas|easter|im",
            "that my|the|he|she|they|i|we",
            "<adv>* to shout|argue|fight|drink|yell|smoke|cry|worry|rush|lie",
            "<adv>* without you|your|this|therapy|it|these|coming|our",
            "<adv>* alone",
            "<adv>* to? apply|applying|getting|calling|ringing|phoning|emailing|texting|messaging|cleaning|cooking|dating|saving|studying|revising|dieting|parking|explaining|reasoning|begging|waiting|queuing|voting|buying|selling|finding|chasing|fixing|repairing|mending|tidying|planting|reaching !<strong> _",
            "<adv>* my back|knee|leg|foot|shoulder|neck|hair|skin|tooth|car|bike|boss|landlord",
            "<adv>* on|in|at|around|round the|a <adv>* ring|main? road|roads|roundabout|motorway|block|estate",
            "week|month|tuesday|monday|wednesday|thursday|friday|evening|morning|afternoon|time|exercise|level|day|puzzle|form",
        ],
        owners: [
            "my|his|her|our|their|the|a|another <adv>* sisters|brothers|mothers|moms|mums|fathers|dads|wifes|husbands|partners|sons|daughters|friends|boyfriends|girlfriends|cousins|uncles|aunts|colleagues|kids|childs|neighbours|neighbors|parents|boss|bosss|exs|childrens|couples",
            "my|his|her|their|another <kin>",
            "^ work|job|school|college|uni|marriage",
            "his|her|their|couples|marriage|group|speech|massage|occupational|gene|radiation",
        ],
        things: """
            bus car train tram bike phone mobile laptop computer tablet app wifi internet website link camera microphone mic heating heater lift elevator
            door doorbell washing machine printer fridge boiler medication medicine pills pill meds tablets cream inhaler diet job boss landlord password
            screen video sound audio oven clock alarm radiator tap shower headphones chair light lamp kettle parking ticket keyboard router battery charger
            buzzer toilet remote tv television relationship marriage boyfriend girlfriend school project recipe garden lock key antidepressant antidepressants
            painkillers painkiller painting chemo school college uni university exam exams class classes football maths flat rent landlord council
            housing benefits jobcentre insurance bank loan court lawyer solicitor visa form forms sheet paper questionnaire survey letter text timetable rota shift shifts
            manager cv interview kettle dishwasher toaster plumber vape patches gum nicotine vitamins supplements melatonin mattress diet
            tinder dating traffic damp mould drops tablet spray ointment antibiotics statins sertraline prozac citalopram fluoxetine zopiclone hearing
            taxes tax
            dose dosage address weather zoom teams signal portal login pen pencil ink physio physiotherapy gym yoga shampoo calendar email
            """,
        people: """
            sister brother mother mom mum father dad wife husband partner son daughter friend friends boyfriend girlfriend cousin
            bf gf hubby wifey bestie nan nana gran granny sis bro fiance fiancee mates missus housemate
            uncle aunt boss colleague neighbour neighbor parents ex roommate flatmate grandmother grandma grandad coworker
            """,
        pronouns: "it that its thats they these everything itll",
        nearWords: """
            you your yours here therapist counsellor psychologist week weekly appointment appointments come comes came coming turning helpful sessions's us process programme program
            worksheets worksheet breathing mindfulness group meditation exposure meetings chats conversations questions goals plan journaling diary
            """,
        therapyWords: """
            therapy treatment counselling counseling psychotherapy cbt emdr dbt session sessions exercises exercise homework talking coming talk approach method
            """,
        ownQuotes: [
            "i|im|ive <adv>* <aux>? <adv>* think|thinking|thought|feel|feeling|say|saying|tell|telling|keep|wonder|wondering|hear",
            "my head|mind|thoughts",
            "i want to say",
            "my <adv>* gut|heart|brain|instinct|body <adv>* says|tells|keeps|said|screams|is|saying|telling|me* $",
            "keep thinking",
            "i|ive <adv>* <aux>? <adv>* said|told|wrote|written|texted|admitted|answered|replied|put|confessed <adv>* <kins>|to|myself|you|him|her|them|out|loud|down|in|on|my|the|diary|journal|notebook|phone|this|week|yesterday|today|that|it|people|everyone* $",
            "caught|catch|heard|hear|found|find myself <adv>* saying|thinking|writing|say|think|telling",
            "my <adv>* honest|main|only|real|own* <adv>* thought|feeling|view|opinion|conclusion|verdict|summary|answer|take|worry <adv>* in|of|for|from|this|all|over|the|week|month|today|now|is|so|far|after|session|on|way|home* $",
        ],
        ownAfterQuotes: [
            "thats|this|is <adv>* is? <adv>* just|exactly|pretty|roughly|all* <adv>* how|what|where <adv>* i|im|ive <adv>* feel|feeling|think|thinking|keep|see|say|saying|tell|believe|am|stand|hear|come|go|wake|mean",
            "thats|this <adv>* is? <adv>* me|my <adv>* honest|own|main? <adv>* thought|feeling|view|opinion|conclusion|verdict|$",
        ],
        tools: """
            breathing counting grounding tapping mindfulness meditation worksheet worksheets diary journaling journalling breathe
            """,
        places: [
            "<adv>* when|while|whenever|if <adv>* im|i|we|ive ..2 on|at|in|into|around|outside <adv>* a|the|my|our? <adv>* <place>",
            "<adv>* on|at|in|outside <adv>* a|the|my|our? <adv>* <place>",
            "<adv>* when|while|whenever <adv>* im|i <adv>* am? <adv>* driving|flying|working|shopping|travelling|traveling|cooking",
        ],
        persons: "they he she",
        slipping: """
            therapy treatment counselling therapist sessions session pointless useless hopeless helping helped helpful working
            worked difference anything nothing nobody anymore wasting money doubt believe continue quitting giving progress better
            improvement change changing useful worthless starting thinking wonder convinced coming exercises exercise talking
            thought remembered remember think said
            getting making feeling anywhere nowhere circles finished enough should would could cant dont wont doesnt hasnt isnt didnt work help because homework waste point
            """,
        plain: """
            walking baking making taking taling hoping coping worker worried wording wonderful cheating heating hearing heaping
            waited waster paste taste haste mental moments mother months monkey honey money should shoulder could cloud world
            would through thought though trough weather whether leather letter matter bitter batter butter chance change charge
            changed changing charging giving living getting setting letting feeling filling healing dealing meeting mating
            eating beating seating stating staring starting sharing something everything thinking thanking drinking shrinking
            wander wonder under thunder coming combing homing going doing dining session sessions passion mission
            passing possible print pint paint joint painting pointing pointed painless patient patience
            bitter better letter enough tough rough doubt double doubled sound round ground boundless careless homeless
            helpless restless timeless treated treating retreat threat thread bread great treat trust believed relief relieve
            relieved belief continued contained contact process progressed professional professor finish finishing finished
            nearer clearer quiet quite quit quote waist wait waits walked talked called parking barking marking marked liked
            looking booking cooking knocking locking counting country county council counsel nowadays anyway anyways
            anybody somebody nobody noting noticing noticed notice nothing hopes hoped helped helper helpers heled helps
            """,
        calms: englishCalms,
        earlier: englishEarlier,
        matters: englishMatters,
        another: .english)
}
