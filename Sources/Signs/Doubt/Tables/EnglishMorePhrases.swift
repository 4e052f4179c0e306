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
            dont get the feeling/dont have the impression/dont get the sense/didnt feel/didnt think/didnt find
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
            no idea/not clear/unclear/have no idea/what if/unconvinced/uncertain/in two minds
            """
        ),
        ("i", "i/im/ive/im/we/id/ive/ill/i just/i really/i still"),
        ("more", "anymore/anymore/any longer/no more/much longer/for much longer/forever/like this"),
        (
            "tail",
            """
            <adv>/every week/each week/with you/if nothing changes/like this/in this/of this/about it/with this/for now/
            for a while/if im honest/to be honest/really/week after week/again and again/over and over/sorry/please
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
            continuing therapy/continuing with this/the exercises/these exercises/the homework/having another session
            """
        ),
        (
            "wantout",
            """
            want to/wanna/would like to/feel like/felt like/thinking of/thinking about/thinking i should/ready to/going to/
            gonna/tempted to/about to/rather/might/may/should/should probably/might as well/may as well/
            had better/decided to/considering/close to/on the verge of/just want to/really want to/
            i think i should/been thinking of/been thinking about/been considering/feeling like/seriously considering/
            not long until i/think ill/think ill/think i want to/want out and
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
            packing it in/give this up/giving this up/stop coming here/stop seeing you/jack it in/cancel the next sessions
            """
        ),
        (
            "kin",
            "sister/brother/mother/mom/mum/father/dad/wife/husband/partner/son/daughter/friend/friends/boyfriend/"
                + "girlfriend/cousin/uncle/aunt/boss/colleague/kids/child/children/neighbour/neighbor/parents/family/ex/"
                + "roommate/flatmate/grandmother/grandma/grandad/coworker/teacher/doctor"
        ),
        ("kins", "my <kin>/his <kin>/her <kin>/our <kin>/their <kin>/the <kin>/a <kin>/some <kin>"),
        (
            "someone",
            """
            he/she/they/you/people/everyone/everybody/someone/somebody/others/other people/some people/many people/
            most people/<kins>/hes/shes/theyre/some/nobody at home/folks/society/the internet/my new <kin>/my best <kin>/
            my ex <kin>/my older <kin>/my younger <kin>/my old <kin>/my big <kin>/my little <kin>
            """
        ),
        (
            "says",
            """
            says/said/saying/think/thinks/thought/believe/believes/believed/tells/told/tell/claims/claimed/reckons/
            reckoned/keeps saying/keeps telling/kept saying/insists/insisted/feels/warned/convinced/is convinced/
            was convinced/argues/argued/wrote/asked/asks/swears/say/is sure/was sure/always says/always said/
            is always saying/likes to say/would say/keep saying/keep telling/thinks that/mentioned/joked/jokes
            """
        ),
        (
            "lead",
            "and/but/so/well/honestly/sorry/sorry but/i think/i feel like/i feel/i guess/to be honest/tbh/in my opinion/really/maybe/just/it/feels like/i just think/frankly/sometimes/today/again/still/i find/i believe/im afraid/for me/at this point/i just feel/it just"
        ),
        (
            "nopoint",
            "whats the/whats the/see no/dont see the/dont see any/dont see much/dont really see the/cant see the/cant see any/cant really see the/is there any/is there a/is there even a/theres no/no/not much/there isnt any/isnt much/isnt any/isnt a/theres not much/theres little/dont get the/dont know what the/fail to see the/failing to see the/struggle to see the/struggling to see the/not sure i see the/whats the actual/whats even the/what even is the/whats really the/never see the/wonder what the/not sure what the/theres hardly any/wheres the/what was the"
        ),
        (
            "ofhere",
            "of this/of it/of these/here/of this stuff/of the exercises/of the techniques/of the tools/of these exercises/about this/in here/in therapy/of this talking/of the sessions/of this therapy"
        ),
        (
            "herefor",
            "for me/me/anyway/anymore/at all/with me/here/in here/in therapy/long term/in the long run/ever/in my case/really/no matter what i do/whatever i do/now"
        ),
        (
            "nobody",
            "nobody/noone/no therapist/no therapy/no counsellor/no amount of therapy/no amount of talking/neither you nor anyone/not even you/nothing and noone/nothing and nobody"
        ),
        (
            "dontwant",
            "dont want/no longer want/dont wish/dont feel like/really dont want/just dont want/have no desire/have no wish/would rather not/id rather not/dont really want/dont even want/see no reason/see no need/no reason/no desire/cant be bothered/not prepared/not willing"
        ),
        (
            "comego",
            "come/come here/come back/come again/be here/being here/coming/coming here/coming back/continue/continuing/continue this/continue with this/continue therapy/continue with therapy/continue with the sessions/continue with these sessions/continue these sessions/carry on/carrying on/carry on with this/carry on with therapy/keep coming/keep going/keep doing this/keep trying/go on/go on with this/go on with therapy/do this/doing this/do therapy/do any of this/do these sessions/do this therapy/have another session/anymore sessions/more sessions/more therapy/another session/attend/attend anymore/keep this up"
        ),
        (
            "notget",
            "not getting/not going/arent getting/isnt getting/arent going/not moving/havent got/havent gotten/isnt going/isnt taking me/isnt taking us/dont feel like were getting/dont feel like im getting/dont feel im getting/dont feel were getting/dont think were getting/dont think im getting/never get/never getting/dont get/not really getting/not really going/not getting us/not getting me"
        ),
        (
            "toofar",
            "too broken/too broken for this/too broken to be fixed/too far gone/too damaged/too old to change/too old for this/too messed up/too messed up for this/broken beyond repair/too late for me/too ill for this"
        ),
    ]
}
