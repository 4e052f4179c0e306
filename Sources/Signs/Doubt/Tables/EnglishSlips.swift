/// What a slip of the finger makes of English: the words that may be meant, and the plain ones that stand for themselves.
extension DoubtTable {
    static let englishSlipping = """
        therapy treatment counselling therapist sessions session pointless useless hopeless helping helped helpful working
        worked difference anything nothing nobody anymore wasting money doubt believe continue quitting giving progress better
        improvement change changing useful worthless starting thinking wonder convinced coming exercises exercise talking
        thought remembered remember think said
        getting making feeling anywhere nowhere circles finished enough should would could cant dont wont doesnt hasnt isnt didnt work help because homework waste point
        """

    static let englishPlain = """
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
        """
}
