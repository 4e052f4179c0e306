/// More phrases of English.
extension DoubtTable {
    static let englishMorePhrases: [(name: String, phrases: String)] = [
        (
            "thinknot",
            """
            dont think/dont think/dont really think/dont believe/dont believe/dont really believe/dont feel/
            dont feel/dont feel like/dont really feel like/dont see/dont see/cant see/cannot see/cant really see/
            dont really see/can t see/fail to see/struggle to see/struggling to see/dont know/dont know/
            dont understand/dont get/cant imagine/cannot imagine/cant believe/dont reckon/dont expect/dont trust/
            dont suppose/dont find/dont find/cant find/find it hard to believe/find it hard to see/
            find it difficult to believe/have a hard time believing/hard to believe/hard to see/hard to imagine/
            difficult to see/difficult to believe/dont feel as if/dont feel as though/dont honestly think/
            no longer think/no longer believe/no longer see/no longer feel/never thought/dont even think/
            dont think that/stopped believing/have stopped believing/cant say i think/am struggling to see/
            im not sure i believe/not sure i believe/not sure i think/not sure i see/dont have the feeling/
            dont get the feeling/dont have the impression/dont get the sense/didnt feel/didnt think/didnt find/
            cant really imagine/cant picture/have no faith/have little faith/have zero faith/got no faith/not hopeful/cant see how/dont see how/dont get how/
            dont know how/fail to understand/cant understand/hard to understand/struggle to believe/struggling to believe/struggle to understand/stopped thinking/stopped feeling/
            ive stopped believing/given up believing/gave up believing/lost hope/lost any hope/lost all hope/no hope left/no hope/little hope/not much hope/never believed/never felt/hardly think/hardly feel/hardly see/
            dont really know/dont rly think/wouldnt say/wouldnt call/not seeing/not feeling/not feeling like/ive yet to see/yet to see/have yet to see/not buying/dont buy/dont buy that/
            dont accept/cant accept/havent felt/havent seen/havent noticed/havent found/never noticed/not found/cant convince myself/
            not one for believing/couldnt say/cant say/cant honestly say/find it difficult to see/find it hard to imagine/finding it hard to believe/finding it hard to see/having trouble believing/have trouble believing/
            have trouble seeing/dont know if/dont know whether/no longer know if/no longer convinced/beggars belief
            """
        ),
        (
            "doubting",
            """
            doubt/really doubt/highly doubt/seriously doubt/doubt it/wonder/wondering/keep wondering/am wondering/
            im wondering/started to wonder/starting to wonder/beginning to wonder/not sure/unsure/
            not really sure/not so sure/not too sure/no longer sure/not certain/not convinced/not so convinced/
            not really convinced/not confident/not optimistic/not hopeful/not persuaded/have doubts/have my doubts/
            have serious doubts/having doubts/having second thoughts/question/questioning/starting to question/
            starting to doubt/beginning to doubt/beginning to question/sceptical/skeptical/doubtful/cant tell/
            no idea/not clear/unclear/have no idea/what if/unconvinced/uncertain/in two minds/
            doubting/starting to think maybe/wondering whether/cant help wondering/cant help but wonder/keep asking myself/asking myself/ask myself/
            got my doubts/got doubts/less and less sure/less sure/less and less convinced/less convinced/ever less sure/idk/no idea/ive no idea/still not sure/
            still not convinced/still unsure/not entirely sure/not entirely convinced/not at all sure/not at all convinced/not totally sure/not totally convinced/not 100 sure/not a hundred percent sure/never sure/
            losing hope/losing faith/im sceptical/cynical/pessimistic/hard to tell/hard to say/wouldnt bet/makes me wonder/made me wonder/left wondering/struggling to know/not so certain/dubious/having serious doubts/
            sceptical to put it mildly/is there any evidence/is there any proof/any evidence/any proof/wheres the proof/wheres the evidence/i question/not a fan/far from sure/far from convinced/yet to be convinced/remain unconvinced/remain sceptical/remain unsure/id be lying if i said/would be lying if i said/lying if i said/lying if i told you/cant pretend/cant honestly say/hard pressed to say
            """
        ),
        ("i", "i/im/ive/im/we/id/ive/ill/i just/i really/i still"),
        ("more", "anymore/anymore/any longer/no more/much longer/for much longer/forever/like this"),
        (
            "tail",
            """
            <adv>/every week/each week/with you/if nothing changes/like this/in this/of this/about it/with this/for now/
            for a while/for a bit/for a few weeks/for a few months/for some time/if im honest/to be honest/really/week after week/again and again/over and over/sorry/please/
            now/then/any time soon/week in week out/every time/every tuesday/after this/after that/i reckon/in my opinion/if i can/soon/next week/from now on/altogether/entirely/completely/for good/instead/somewhere/and not/at the end of the month/after christmas/before christmas/after the holidays/after easter/haha/please thanks/yet again/
            including my own/including mine/and mine/and my own/and yours/and your time/too/as far as im concerned/all round/
            nothing personal/im sorry/much longer/for much longer/any more than this/thank you
            """
        ),
        (
            "doings",
            """
            coming/coming here/coming back/continuing/carrying on/going on/going on with this/talking/trying/
            trying anymore/doing this/doing any of this/being here/therapy/these sessions/this therapy/the sessions/
            the therapy/sessions/keep going/keep trying/keeping on/keeping going/coming to therapy/coming to these/
            opening up/talking about it/talking about this/talking about things/my coming/me coming/me being here/
            any of it/any of this/all this/all of this/seeing you/therapy anymore/counselling/treatment/
            continuing therapy/continuing with this/the exercises/these exercises/the homework/having another session/
            these appointments/the appointments/my appointments/these chats/in carrying on/in coming/in continuing/in talking/in going/in keeping/in trying/
            to come/to carry on/to continue/to keep/to keep coming/to keep going/to go on/to talk/to do this/to turn up/to be here/to stay/to book/me carrying on/me continuing/
            talking to you/turning up/showing up/showing up every week/going/going there/going here/booking/booking more/wasting/paying/paying for/in paying/spending/dragging/dragging this out/
            another session/more sessions/all this talking/all the talking/these exercises/this treatment/my sessions/the process/the whole thing/pretending/
            doing these/these worksheets/the worksheets/these sheets/even coming/even trying/even talking/in therapy/in treatment/in counselling/in even/rehashing/going over/going over it
            """
        ),
        (
            "wantout",
            """
            want to/wanna/would like to/feel like/felt like/thinking of/thinking about/thinking i should/ready to/going to/
            gonna/tempted to/about to/rather/might/may/should/should probably/might as well/may as well/
            had better/decided to/considering/close to/on the verge of/just want to/really want to/
            i think i should/been thinking of/been thinking about/been considering/feeling like/seriously considering/
            not long until i/think ill/think ill/think i want to/want out and/
            want out/its time to/time to/its time i/ill/ill just/ill probably/ill prob/im gonna/gonna just/gonna prob/gonna probably/probably/prob/im just gonna/better/id better/best/best to/id rather/
            id sooner/would rather/would sooner/sooner/minded to/inclined to/starting to think i should/think its time to/think its best to/think its best if i/think i might/i might/think i may/think id rather/
            want nothing more than to/maybe i should/maybe ill/maybe its time to/perhaps i should/perhaps its time to/perhaps its best to/i could just/could just/thinking i might/thinking maybe i should/
            think about/planning to/planning on/plan to/intend to/intending to/leaning towards/im/decided im/honestly ready to/thinking seriously about/toying with/this close to/keep thinking about/keep thinking i should/wish i could/
            seriously thinking of/seriously thinking about/not far off/ready for/would be happy to/it would be better to/id be better to/think its better to/think its best i/want to tell you im/afraid ill/afraid im going to/on the point of/
            like to/id like to/would quite like to/might just/want it to/prefer to/id prefer to
            """
        ),
        (
            "quit",
            """
            stop/quit/stopping/quitting/give up/giving up/drop out/dropping out/end/ending/end it here/stop coming/
            stop here/stop this/quit this/stop therapy/stopping therapy/quit therapy/quitting therapy/end therapy/
            ending therapy/stop the sessions/stop these sessions/leave therapy/give up on this/giving up on this/
            give up on therapy/giving up on therapy/give up therapy/call it quits/call it a day/throw in the towel/
            throwing in the towel/cancel the rest/cancel everything/end this/ending this/end our sessions/
            end the sessions/stop treatment/quit treatment/stop counselling/walk away from this/pack it in/
            packing it in/give this up/giving this up/stop coming here/stop seeing you/jack it in/cancel the next sessions/
            be done/be done with this/leave it/leave it there/leave it at that/leave it here/bail/bailing/bin it/bin this/bin this off/bin it off/drop it/drop this/drop therapy/not come/not come back/
            not come anymore/not coming/not coming back/not continue/not continuing/not carry on/not carrying on/not bother/not bothering/cancel my sessions/cancel my appointments/cancel the lot/cancel them/cancel them all/cancel all of them/
            cancel the rest of them/cancel my next sessions/cancelling the rest/cancelling everything/stop going/stop attending/stop turning up/stopping going/stopping coming/stopping this/cut my losses/
            walk away/jack this in/chuck it/chuck it in/chuck this in/quit going/quit coming/try something else/trying something else/try something different/find someone else/finding someone else/see someone else/seeing someone else/
            find another therapist/find a new therapist/find a different therapist/finding another therapist/change therapists/change therapist/changing therapist/switch therapists/switch therapist/switching therapist/look elsewhere/looking elsewhere/go elsewhere/find something else/
            pull out/pulling out/pull the plug/pulling the plug/give it up/giving it up/give in/drop the sessions/stop these/stop these appointments/stop the appointments/stop the treatment/stop the therapy/
            stop the counselling/end the therapy/end treatment/ending the sessions/stop seeing a therapist/packing this in/pack this in/knock it on the head/knocking it on the head/calling it a day/calling it quits/out/stop all this/stop the whole thing/leave/go without/
            do without it/do without this/manage without/knock this on the head
            """
        ),
        (
            "kin",
            "sister/brother/mother/mom/mum/father/dad/wife/husband/partner/son/daughter/friend/friends/boyfriend/"
                + "girlfriend/cousin/uncle/aunt/boss/colleague/kids/child/children/neighbour/neighbor/parents/family/ex/"
                + "roommate/flatmate/grandmother/grandma/grandad/coworker/teacher/doctor/"
                + "bf/gf/hubby/wifey/bestie/besties/mates/pal/pals/nan/nana/gran/granny/sis/bro/fiance/fiancee/stepmum/stepdad/"
                + "stepmother/stepfather/housemate/housemates/classmates/colleagues/missus/ex husband/ex wife/sisters/brothers"
        ),
        ("kins", "my <kin>/his <kin>/her <kin>/our <kin>/their <kin>/the <kin>/a <kin>/some <kin>"),
        (
            "someone",
            """
            he/she/they/you/people/everyone/everybody/someone/somebody/others/other people/some people/many people/
            most people/<kins>/hes/shes/theyre/some/nobody at home/folks/society/the internet/my new <kin>/my best <kin>/
            my ex <kin>/the kids|lads|lot|guys/my older <kin>/my younger <kin>/my old <kin>/my big <kin>/my little <kin>
            """
        ),
        (
            "says",
            """
            says/said/saying/think/thinks/thought/believe/believes/believed/tells/told/tell/claims/claimed/reckons/
            reckoned/keeps saying/keeps telling/kept saying/insists/insisted/feels/warned/convinced/is convinced/
            was convinced/argues/argued/wrote/asked/asks/swears/say/is sure/was sure/always says/always said/
            is always saying/likes to say/would say/keep saying/keep telling/thinks that/mentioned/joked/jokes/texted/texts/messaged/blurted/blurted out/let slip/came out with/came out with it/comes out with/snapped/shouted/replied/announced/remarked/moaned/muttered
            """
        ),
        (
            "lead",
            "hello/hi/hey/hiya/good morning/good afternoon/good evening/and/but/so/well/honestly/sorry/sorry but/i think/i feel like/i feel/i guess/to be honest/tbh/in my opinion/really/maybe/just/it/feels like/i just think/frankly/sometimes/today/again/still/i find/i believe/im afraid/for me/at this point/i just feel/it just"
        ),
        (
            "nopoint",
            "whats the/whats the/see no/dont see the/dont see any/dont see much/dont really see the/cant see the/cant see any/cant really see the/is there any/is there a/is there even a/theres no/no/not much/there isnt any/isnt much/isnt any/isnt a/theres not much/theres little/dont get the/dont know what the/fail to see the/failing to see the/struggle to see the/struggling to see the/struggle to find the/hard to see the/hard to see any/hard to find the/difficult to see the/difficult to see any/not sure i see the/whats the actual/whats even the/what even is the/whats really the/never see the/wonder what the/not sure what the/theres hardly any/wheres the/what was the"
        ),
        (
            "ofhere",
            "of this/of it/of these/here/of this stuff/of the exercises/of the techniques/of the tools/of these exercises/about this/in here/in therapy/of this talking/of the sessions/of this therapy"
        ),
        (
            "herefor",
            "for me/me/anyway/anymore/at all/with me/here/in here/in therapy/long term/in the long run/ever/in my case/really/no matter what i do/whatever i do/now/on me/for people like me/for someone like me/on people like me/like me/whatever we do/whatever you do/no matter what/no matter what we do/no matter what we try/whatever i try/whatever we try/here lately"
        ),
        (
            "nobody",
            "nobody/noone/no therapist/no therapy/no counsellor/no amount of therapy/no amount of talking/neither you nor anyone/not even you/nothing and noone/nothing and nobody/noone on earth/nobody here/nobody there/nobody in the world/nobody out there/not you/not even a therapist/no doctor/no counselling/no amount of/no amount of worksheets/no amount of sessions/no pill/no expert/no shrink"
        ),
        (
            "dontwant",
            "dont want/no longer want/dont wish/dont feel like/really dont want/just dont want/have no desire/have no wish/would rather not/id rather not/dont really want/dont even want/see no reason/see no need/no reason/no desire/cant be bothered/not prepared/not willing"
        ),
        (
            "comego",
            "come/come here/come back/come again/be here/being here/coming/coming here/coming back/continue/continuing/continue this/continue with this/continue therapy/continue with therapy/continue with the sessions/continue with these sessions/continue these sessions/carry on/carrying on/carry on with this/carry on with therapy/keep coming/keep going/keep doing this/keep trying/go on/go on with this/go on with therapy/do this/doing this/do therapy/do any of this/do these sessions/do this therapy/have another session/anymore sessions/more sessions/more therapy/another session/attend/attend anymore/keep this up/go/go anymore/keep this going/keep coming here/keep coming back/keep going to/keep going with/keep on coming/keep on going/keep on with this/keep on/attend these/turn up/show up/come in/see you anymore/talk anymore/talk about it anymore/talk about this anymore/be in therapy/stay in therapy/go to therapy/go to therapy anymore/go to these/book more/book another/book anymore/do homework/do the homework/do the exercises/do more/do these/keep doing these/stick with this/stick with it/stick at it/stick at this/put myself through this/go through this/go through with this/book/book these/book this/book any more/return/returning/be returning/be continuing/be carrying on/be booking/be making another appointment/carrying on with this/carrying on with it/continuing with this/sticking with this/sticking with it/keeping this up/doing this/doing this much longer/keeping going/getting through more of this/being here"
        ),
        (
            "notget",
            "not getting/not going/arent getting/isnt getting/arent going/not moving/havent got/havent gotten/isnt going/isnt taking me/isnt taking us/dont feel like were getting/dont feel like im getting/dont feel im getting/dont feel were getting/dont think were getting/dont think im getting/never get/never getting/dont get/not really getting/not really going/not getting us/not getting me/not gotten/not got/havent been getting/hardly getting/barely getting/hardly moving/aint getting/aint going/dont seem to be getting/dont seem to be going/dont seem to get/cant get/not taking/doesnt get/doesnt take/isnt moving/not moved/havent moved/hasnt moved/havent come/have not come/never moved"
        ),
        (
            "thing",
            """
            bus/car/train/tram/bike/phone/mobile/laptop/computer/tablet/app/wifi/
            internet/website/link/camera/microphone/mic/heating/heater/lift/elevator/door/doorbell/
            washing/machine/printer/fridge/boiler/medication/medicine/pills/pill/meds/tablets/cream/
            inhaler/diet/job/boss/landlord/password/screen/video/sound/audio/oven/clock/
            alarm/radiator/tap/shower/headphones/chair/light/lamp/kettle/parking/ticket/keyboard/
            router/battery/charger/buzzer/toilet/remote/tv/television/relationship/marriage/boyfriend/girlfriend/
            school/project/recipe/garden/lock/key/antidepressant/antidepressants/painkillers/painkiller/painting/chemo/
            school/college/uni/university/exam/exams/class/classes/football/maths/flat/rent/
            landlord/council/housing/benefits/jobcentre/insurance/bank/loan/court/lawyer/solicitor/visa/
            form/forms/sheet/paper/questionnaire/survey/letter/text/timetable/rota/shift/shifts/
            manager/cv/interview/kettle/dishwasher/toaster/plumber/vape/patches/gum/nicotine/vitamins/
            supplements/melatonin/mattress/diet/tinder/dating/traffic/damp/mould/drops/tablet/spray/
            ointment/antibiotics/statins/sertraline/prozac/citalopram/fluoxetine/zopiclone/hearing/dose/dosage/address/weather/zoom/teams/signal/
            portal/login/pen/pencil/ink/physio/physiotherapy/gym/yoga/shampoo/calendar/email
            """
        ),
        (
            "selfword",
            """
            <adv>* <being>* <adv>* useless/<adv>* <being>* <adv>* hopeless/<adv>* <being>* <adv>* worthless/<adv>* <being>* <adv>* stupid/<adv>* a failure/
            <adv>* <being>* <adv>* failing/<adv>* <being>* doing nothing/<adv>* <being>* meaningless/<adv>* <being>* rubbish/<adv>* <being>* crap/
            <adv>* <being>* shit/<adv>* <being>* getting worse/<adv>* <being>* too late/<adv>* <being>* nothing/<adv>* a joke/<adv>* <being>* lame/
            not <adv>* good enough/never <adv>* good enough
            """
        ),
        (
            "timeref",
            """
            spring/summer/autumn/winter/january/february/march/april/may/june/july/august/september/october/november/december/christmas/before/day one/the first day/first day/the beginning/the start/last year/ever/always/when i started|came|began|first|arrived/when we started|began|met/back then/at first/the very first
            """
        ),
        (
            "low",
            """
            bad/anxious/sad/low/depressed/scared/angry/tired/stuck/lost/lonely/tense/panicky/worried/miserable/unhappy/afraid/nervous/broken/ill/unwell/stressed/down/desperate/hopeless/awful
            """
        ),
        (
            "selffeel",
            """
            <adv>* i? im? feel|felt|feeling <adv>* like? im? a|an|such|am|i? <adv>* a? failure|useless|hopeless|worthless|stupid|burden|joke|disappointment|rubbish|crap|shit|silly|daft|waste|nothing|meaningless|lame/
            <adv>* im|am <adv>* a|an|such|so|being? <adv>* a? failure|useless|worthless|stupid|burden|joke|disappointment|rubbish|crap|shit|silly|daft|failing|lame
            """
        ),
        (
            "stillfine",
            """
            here|glad|happy|enjoying|smiling|coming|clean|sober|standing|hopeful|learning|going|noticing|on|grateful|like|love|good|better|doing/feel good|better/using the/using what
            """
        ),
        (
            "dur",
            """
            <num> weeks|months|years|sessions|appointments|visits|goes/weeks/months/ages/a year/half a year/all these weeks|months|sessions/
            all this time/this long/so many weeks|months|sessions|times/week <num>/session <num>/
            since january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter
            """
        ),
        (
            "change",
            """
            progress/change/changes/improvement/improvements/results/result/difference/benefit/headway/effect/relief/
            movement/breakthrough/gain/gains/development/betterment
            """
        ),
        (
            "toofar",
            "too broken/too broken for this/too broken to be fixed/too far gone/too damaged/too old to change/too old for this/too messed up/too messed up for this/broken beyond repair/too late for me/too ill for this/too far gone for/too damaged for/too damaged to/too messed up to/too old for all this/too old for therapy/too old for this sort/too set in my ways/too old to be/too old now/past saving/past caring/a write off/fubar/too old a dog"
        ),
    ]
}
