// Written by bin/generate-assets from Style and Scripts. Change those, then run it.
// swift-format-ignore-file

extension Assets {
    package static let stylesheet = Asset(
        name: "rapport.css", path: "/assets/rapport-206054502b4b.css",
        contentType: "text/css; charset=utf-8",
        text: #"""
        /* Rapport. One style sheet for every page.
           Ink is what a person told us. Pencil is what we worked out.                     */

        @layer reset, tokens, base, layout, parts, chart, client, print;

        /* ------------------------------------------------------------------ reset ------ */
        @layer reset {
          *, *::before, *::after { box-sizing: border-box; }
          * { margin: 0; }
          html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
          body { min-block-size: 100svh; }
          h1, h2, h3, h4 { font: inherit; }
          ul, ol { padding: 0; list-style: none; }
          dl, dd { margin: 0; }
          fieldset { padding: 0; border: 0; min-inline-size: 0; }
          legend { padding: 0; }
          button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
          table { border-collapse: collapse; }
          th { font: inherit; text-align: start; }
          svg { display: block; }
          [hidden] { display: none !important; }   /* important, so that no part shows what is hidden */
        }

        /* ----------------------------------------------------------------- tokens ------ */
        @layer tokens {
          :root {
            color-scheme: light;

            /* paper and ink */
            --paper: #f8f6f1;          /* the page */
            --sheet: #fffdf9;          /* what you write on: fields, buttons, client mode */
            --ink: #1c2431;            /* text, and marks made by people */
            --ink-2: #474f5c;          /* second voice */
            --ink-3: #5b626e;          /* captions; still 4.5 to 1 on every surface */
            --pencil: #7a808a;         /* worked out, expected: lines only, never text */
            --wash: #e9e7df;           /* the expected band, quiet fills */
            --rule: #dcd8cd;           /* hairlines that separate; carry no meaning */
            --edge: #7f858f;           /* borders of things one can press or fill in */

            /* one accent: fountain-pen blue */
            --accent: #27498c;
            --accent-deep: #1d386d;
            --accent-wash: #e6ebf4;
            --on-accent: #ffffff;

            /* four tones of state, always with an icon and a word */
            --trouble: #8d3223;  --trouble-wash: #f5e5de;
            --watch: #6d4d05;    --watch-wash: #f3e9cf;
            --good: #29603c;     --good-wash: #e2ece0;

            --lift: 0 1px 2px rgb(28 36 49 / .06), 0 10px 28px -14px rgb(28 36 49 / .22);

            /* voices */
            --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", "Noto Serif", Georgia, serif;
            --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;

            /* type scale: 13 14 16 18 21 26 32 */
            --t-1: .8125rem;
            --t-2: .875rem;
            --t-3: 1rem;
            --t-4: 1.125rem;
            --t-5: 1.3125rem;
            --t-6: 1.625rem;
            --t-7: 2rem;

            /* spacing: a four-pixel step, an eight-pixel rhythm */
            --s-1: .25rem;
            --s-2: .5rem;
            --s-3: .75rem;
            --s-4: 1rem;
            --s-5: 1.5rem;
            --s-6: 2rem;
            --s-7: 3rem;
            --s-8: 4rem;
            --s-9: 6rem;

            --r-1: 3px;
            --r-2: 6px;

            --hair: 1px solid var(--rule);
            --target: 2.5rem;          /* 40 px: comfortable; the floor elsewhere is 24 */
            --quick: 120ms;
            --chart-zoom: 1;
            --margin-col: 10.5rem;     /* the hanging margin that carries headings */
            --page: 76rem;
            --gutter: clamp(1rem, 4vw, 3rem);
          }

          /* Dark is the same room in the evening. Both selectors carry the same list. */
          @media screen and (prefers-color-scheme: dark) {
            :root:not([data-theme="light"]) {
              color-scheme: dark;
              --paper: #14181e;  --sheet: #1c2129;
              --ink: #e8e5dd;    --ink-2: #bfc1c4;  --ink-3: #9ba1aa;
              --pencil: #858d98; --wash: #262c35;   --rule: #2c323b;  --edge: #747b86;
              --accent: #a3bdf3; --accent-deep: #c3d4fa; --accent-wash: #202b41; --on-accent: #101a30;
              --trouble: #f0a694; --trouble-wash: #3a231f;
              --watch: #e3c071;   --watch-wash: #33290f;
              --good: #98d0a6;    --good-wash: #1b2e22;
              --lift: 0 1px 2px rgb(0 0 0 / .4), 0 14px 34px -14px rgb(0 0 0 / .7);
            }
          }
          @media screen {
            :root[data-theme="dark"] {
              color-scheme: dark;
              --paper: #14181e;  --sheet: #1c2129;
              --ink: #e8e5dd;    --ink-2: #bfc1c4;  --ink-3: #9ba1aa;
              --pencil: #858d98; --wash: #262c35;   --rule: #2c323b;  --edge: #747b86;
              --accent: #a3bdf3; --accent-deep: #c3d4fa; --accent-wash: #202b41; --on-accent: #101a30;
              --trouble: #f0a694; --trouble-wash: #3a231f;
              --watch: #e3c071;   --watch-wash: #33290f;
              --good: #98d0a6;    --good-wash: #1b2e22;
              --lift: 0 1px 2px rgb(0 0 0 / .4), 0 14px 34px -14px rgb(0 0 0 / .7);
            }
          }
          @media (prefers-contrast: more) {
            :root { --ink-2: var(--ink); --ink-3: var(--ink); --rule: var(--edge); --pencil: var(--ink-2); }
          }
          @media screen and (min-width: 110rem) { :root { font-size: 112.5%; --chart-zoom: 1.125; } }
          @media screen and (min-width: 160rem) { :root { font-size: 137.5%; --chart-zoom: 1.375; } }
        }

        /* ------------------------------------------------------------------- base ------ */
        @layer base {
          body {
            background: var(--paper);
            color: var(--ink);
            font: 400 var(--t-3)/1.5 var(--sans);
            font-variant-numeric: tabular-nums lining-nums;
            /* A pasted address counts as no wider than one of its letters. */
            overflow-wrap: anywhere;
          }
          /* What is short and ours keeps its words whole, as far as there is room. */
          :is(table, button, label, legend, .masthead) { overflow-wrap: break-word; }
          caption { overflow-wrap: anywhere; }
          a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
          a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
          strong, b { font-weight: 600; }
          time { white-space: nowrap; }
          p { text-wrap: pretty; }
          h1, h2, h3 { text-wrap: balance; }

          :focus-visible {
            outline: 3px solid var(--accent);
            outline-offset: 2px;
            border-radius: var(--r-1);
          }
          ::selection { background: var(--accent); color: var(--on-accent); }

          .icon {
            flex: none;
            inline-size: 1.25em; block-size: 1.25em;
            fill: none; stroke: currentColor; stroke-width: 1.5;
            stroke-linecap: round; stroke-linejoin: round;
            vertical-align: -.28em;
            display: inline-block;
          }
          .fill { fill: currentColor; }
          .sprite { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; }

          .vh {
            position: absolute; inline-size: 1px; block-size: 1px; margin: -1px;
            overflow: hidden; clip-path: inset(50%); white-space: nowrap;
          }
          .skip {
            position: absolute; inset-block-start: -6rem; inset-inline-start: var(--s-4); z-index: 9;
            padding: var(--s-3) var(--s-4); background: var(--accent); color: var(--on-accent);
          }
          .skip:focus { inset-block-start: var(--s-3); color: var(--on-accent); }

          @media (prefers-reduced-motion: no-preference) {
            a, .btn, .tap, input, textarea, select { transition: background-color var(--quick), border-color var(--quick), color var(--quick); }
          }
        }

        /* ----------------------------------------------------------------- layout ------ */
        @layer layout {
          .page { max-inline-size: var(--page); margin-inline: auto; padding-inline: var(--gutter); padding-block-end: var(--s-8); }

          .masthead {
            max-inline-size: var(--page); margin-inline: auto; padding-inline: var(--gutter);
            padding-block: var(--s-3);
            display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-1) var(--s-6);
          }
          .wordmark {
            display: inline-flex; align-items: center; gap: .6rem;
            font: 400 var(--t-5)/1 var(--serif); letter-spacing: .005em;
            color: var(--ink); text-decoration: none; min-block-size: var(--target);
          }
          .wordmark:hover { color: var(--accent); }
          .mark { inline-size: 1.75rem; block-size: 1.75rem; fill: none; stroke-linecap: round; }
          .mark .l { stroke: var(--pencil); stroke-width: 1.25; }
          .mark .m { stroke: var(--accent); stroke-width: 2.25; }
          .masthead nav ul { display: flex; gap: var(--s-1); }
          .masthead nav a {
            display: block; padding: .4rem .7rem; color: var(--ink-2); text-decoration: none; border-radius: var(--r-1);
            border-block-end: 2px solid transparent;
          }
          .masthead nav a:hover { color: var(--accent); }
          .masthead nav a[aria-current] { color: var(--ink); font-weight: 600; border-block-end-color: var(--accent); border-end-start-radius: 0; border-end-end-radius: 0; }
          .masthead__end { margin-inline-start: auto; flex: 1 1 18rem; min-inline-size: 0; display: flex; align-items: center; justify-content: flex-end; gap: var(--s-4); }
          .find { position: relative; flex: 0 1 14rem; min-inline-size: 7rem; }
          .find .icon { position: absolute; inset-inline-start: .65rem; inset-block-start: 50%; translate: 0 -50%; color: var(--ink-3); pointer-events: none; }
          .find kbd {
            position: absolute; inset-inline-end: .6rem; inset-block-start: 50%; translate: 0 -50%;
            font: 400 var(--t-1)/1 var(--sans); color: var(--ink-3); border: var(--hair); border-radius: var(--r-1); padding: .15rem .4rem;
            pointer-events: none;
          }
          .find--link { display: none; }
          .person { display: inline-flex; align-items: center; gap: var(--s-2); min-block-size: var(--target); color: var(--ink-2); text-decoration: none; white-space: nowrap; }
          .person:hover { text-decoration: underline; }
          .demo {
            max-inline-size: var(--page); margin-inline: auto; padding-inline: var(--gutter);
            font-size: var(--t-1); color: var(--ink-3); display: flex; gap: var(--s-2); align-items: baseline;
          }
          .demo::after { content: ""; flex: 1; border-block-end: var(--hair); translate: 0 -.3em; }

          .opening { padding-block: var(--s-7) var(--s-6); }
          .opening h1 { font: 400 var(--t-7)/1.2 var(--serif); letter-spacing: -.005em; }
          .opening > .lead + p { margin-block-start: var(--s-3); }
          .crumb { font-size: var(--t-2); color: var(--ink-3); margin-block-end: var(--s-3); }
          .crumb a { color: inherit; display: inline-block; padding-block: .15rem; }

          /* The ledger: headings hang in the margin, matter stands in the measure. */
          .ledger {
            display: grid; grid-template-columns: var(--margin-col) minmax(0, 1fr); column-gap: var(--s-6);
            padding-block: var(--s-5) var(--s-6);
            border-block-start: var(--hair);
          }
          .ledger > :not(.ledger__head) { grid-column: 2; }
          .ledger__head { grid-column: 1; grid-row: 1 / span 40; }
          .ledger__head h2 { font: 400 var(--t-5)/1.25 var(--serif); }
          .ledger__head p { font-size: var(--t-2); color: var(--ink-3); margin-block-start: var(--s-1); line-height: 1.4; }
          .ledger--strong { border-block-start: 2px solid var(--ink); }

          /* A page with matter and marginalia. */
          .spread { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; column-gap: var(--s-8); }
          .spread > aside { display: grid; gap: var(--s-6); align-content: start; }

          .stack > * + * { margin-block-start: var(--s-4); }
          .stack-s > * + * { margin-block-start: var(--s-2); }
          .stack-l > * + * { margin-block-start: var(--s-6); }
          /* A form begins with what nobody sees: the first of what shows stands level with its heading. */
          :is(.stack, .stack-s, .stack-l) > :nth-child(1 of :not([type="hidden"], [hidden])) { margin-block-start: 0; }
          :is(.stack, .stack-s, .stack-l) > .kept-place { margin-block-start: var(--s-1); }
          :is(.stack, .stack-s, .stack-l) > .kept-place + * { margin-block-start: var(--s-2); }

          .foot {
            max-inline-size: var(--page); margin-inline: auto; padding: var(--s-4) var(--gutter) var(--s-6);
            display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-5); font-size: var(--t-1); color: var(--ink-3);
          }
          .foot a { color: inherit; display: inline-block; padding-block: .25rem; margin-block: -.25rem; }

          @media (max-width: 68rem) {
            .spread { grid-template-columns: minmax(0, 1fr); row-gap: var(--s-7); }
            .spread > aside { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); column-gap: var(--s-7); }
          }
          @media (max-width: 60rem) {
            .ledger { grid-template-columns: minmax(0, 1fr); row-gap: var(--s-3); }
            .ledger > :not(.ledger__head), .ledger__head { grid-column: 1; grid-row: auto; }
            .ledger__head { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: var(--s-3); }
            .ledger__head p { margin: 0; }
          }
          @media (max-width: 52rem) {
            .find { display: none; }
            .find--link { display: inline-flex; align-items: center; justify-content: center; inline-size: var(--target); block-size: var(--target); color: var(--ink-2); }
            .masthead { column-gap: var(--s-4); }
            .masthead__end { flex: 0 0 auto; gap: var(--s-2); }
            .masthead nav a { padding-inline: .55rem; }
          }
          @media (max-width: 40rem) {
            .masthead__end { order: 2; gap: var(--s-1); }
            .person span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
            .person { inline-size: var(--target); justify-content: center; }
            .masthead nav { order: 3; inline-size: calc(100% + 1rem); margin-inline: -.5rem; }
            .masthead nav ul { justify-content: space-between; gap: 0; }
            .masthead nav a { padding-inline: .5rem; font-size: .9375rem; }
            .opening { padding-block: var(--s-6) var(--s-5); }
            .opening h1 { font-size: 1.75rem; }
          }
        }

        /* ------------------------------------------------------------------ parts ------ */
        @layer parts {
          /* Text */
          .lead { font: 400 var(--t-5)/1.45 var(--serif); max-inline-size: 46rem; }
          .lead--big { font-size: var(--t-6); line-height: 1.35; }
          .meta { font-size: var(--t-2); color: var(--ink-3); }
          .meta a { color: inherit; }
          .dots > * { display: inline; }
          .dots > :not(:last-child)::after { content: "·"; margin-inline: .45em .2em; color: var(--ink-3); }
          .small { font-size: var(--t-2); }
          .soft { color: var(--ink-2); }
          .faint { color: var(--ink-3); }
          .num { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
          .h3 { font-weight: 600; font-size: var(--t-3); line-height: 1.35; }

          /* A person's own words: the only italics in the product. */
          .words { font: italic 400 var(--t-4)/1.45 var(--serif); }
          .words q { quotes: "\201C" "\201D"; }
          .words q:lang(es) { quotes: "\AB" "\BB"; }
          .words q:lang(fr) { quotes: "\AB\A0" "\A0\BB"; }
          .words :is(cite, time) { font: 400 var(--t-2)/1.4 var(--sans); color: var(--ink-3); }
          /* Words we suggest to say: upright, marked by a bar of ink. */
          .say { font: 400 var(--t-4)/1.45 var(--serif); padding-inline-start: var(--s-4); border-inline-start: 2px solid var(--accent); max-inline-size: 38rem; white-space: pre-line; overflow-wrap: anywhere; }

          /* Words that somebody should look at, within what was written: also where colour is not seen. */
          mark { background: var(--watch-wash); color: inherit; text-decoration: underline 2px var(--watch); text-underline-offset: .2em; }

          /* State: an icon and a word. Colour comes third. */
          .state { display: inline-flex; gap: .4em; align-items: baseline; }
          .state > .icon { align-self: flex-start; margin-block-start: .12em; }
          .state--trouble > .icon, .state--trouble > span > b:first-child { color: var(--trouble); }
          .state--watch > .icon { color: var(--watch); }
          .state--good > .icon { color: var(--good); }
          .state--plain > .icon { color: var(--ink-3); }
          .dots > .state { display: inline; }
          .dots > .state > .icon { margin-inline-end: .35em; }
          .signs { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-5); }

          /* Buttons */
          .btn {
            display: inline-flex; align-items: center; gap: .55em; justify-content: flex-start;
            min-block-size: var(--target); padding: .4rem .9rem; line-height: 1.3;
            background: var(--sheet); color: var(--ink); border: 1px solid var(--edge); border-radius: var(--r-2);
            font-weight: 500; text-align: start; text-decoration: none; cursor: pointer;
          }
          .btn:hover { border-color: var(--accent); color: var(--accent); background: var(--accent-wash); }
          .btn:focus-visible { border-radius: var(--r-2); }
          .btn--first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
          .btn--first:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: var(--on-accent); }
          .btn--quiet { background: none; border-color: transparent; color: var(--accent); padding-inline: .375rem; margin-inline: -.375rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
          .btn--quiet:hover { background: var(--accent-wash); border-color: transparent; }
          .btn--small { min-block-size: 2rem; padding: .2rem .65rem; font-size: var(--t-2); }
          .btn--small.btn--quiet { padding-inline: .375rem; }
          .btn[aria-busy="true"] { color: var(--ink-2); background: var(--wash); border-color: var(--wash); cursor: progress; }
          .acts { display: flex; flex-wrap: wrap; gap: var(--s-2); align-items: center; }
          .acts:has(.btn--quiet) { column-gap: var(--s-3); }

          /* One tap, recorded. The pressed one says so with a tick as well. */
          .taps { display: flex; flex-wrap: wrap; gap: var(--s-2); }
          .tap {
            display: inline-flex; align-items: center; gap: .5em; min-block-size: var(--target); padding: .35rem .85rem;
            background: transparent; border: 1px solid var(--edge); border-radius: var(--r-2); cursor: pointer; line-height: 1.3; text-align: start;
          }
          .tap:hover { border-color: var(--accent); color: var(--accent); }
          .tap:focus-visible { border-radius: var(--r-2); }
          .tap[aria-pressed="true"], .tap[aria-current="true"] { background: var(--accent-wash); border-color: var(--accent); color: var(--accent); font-weight: 600; box-shadow: inset 0 0 0 1px var(--accent); }

          /* Fields */
          input:where([type="text"], [type="search"], [type="email"], [type="password"], [type="number"], [type="date"], [type="time"]), select, textarea {
            inline-size: 100%; min-block-size: var(--target); padding: .4rem .7rem;
            background: var(--sheet); border: 1px solid var(--edge); border-radius: var(--r-2);
          }
          .find input[type="search"] { inline-size: 100%; padding-inline: 2.2rem 2.2rem; }
          textarea { min-block-size: 5rem; line-height: 1.5; resize: vertical; }
          :is(input, select, textarea):hover { border-color: var(--ink-2); }
          :is(input, select, textarea):focus-visible { border-color: var(--accent); outline-offset: 0; border-radius: var(--r-2); }
          ::placeholder { color: var(--ink-3); opacity: 1; }
          input[type="search"] { appearance: none; }
          input[type="search"]::-webkit-search-cancel-button { display: none; }
          input:is([type="checkbox"], [type="radio"]) { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--accent); flex: none; margin-block-start: .12rem; }
          .field { display: grid; gap: var(--s-1); }
          .field > label, .label { font-size: var(--t-2); color: var(--ink-2); }
          .field--error :is(input, textarea, select) { border-color: var(--trouble); box-shadow: inset 0 0 0 1px var(--trouble); }
          .check { display: flex; gap: .6rem; align-items: flex-start; padding-block: .2rem; cursor: pointer; }
          .grid-3 { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr); gap: var(--s-3); }
          .kept { display: inline-flex; align-items: center; gap: .4em; font-size: var(--t-1); color: var(--ink-3); }

          /* Disclosure */
          summary { cursor: pointer; min-block-size: 1.75rem; list-style: none; display: inline-flex; align-items: center; gap: .5em; color: var(--accent); border-radius: var(--r-1); }
          summary::-webkit-details-marker { display: none; }
          summary::after { content: ""; inline-size: .42em; block-size: .42em; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; translate: 0 -.12em; }
          details[open] > summary::after { rotate: 225deg; translate: 0 .12em; }
          summary:hover { text-decoration: underline; text-underline-offset: .2em; }
          .choose > summary { font-size: var(--t-2); }
          .taps > details > summary { min-block-size: var(--target); }
          .working > summary { font-size: var(--t-2); color: var(--ink-2); }
          .working__body { margin-block-start: var(--s-2); padding-inline-start: var(--s-4); border-inline-start: 2px dotted var(--pencil); font-size: var(--t-2); color: var(--ink-2); max-inline-size: 44rem; }

          /* Rows of Today */
          .rows > li { border-block-start: var(--hair); padding-block: var(--s-4); }
          .rows > li:first-child { border-block-start: 0; padding-block-start: 0; }
          .rows > li:last-child { padding-block-end: 0; }
          .row { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr) 18.5rem; gap: var(--s-2) var(--s-5); align-items: start; }
          .who { font-weight: 600; font-size: var(--t-4); line-height: 1.3; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
          a.who:hover { text-decoration: underline; color: var(--accent); }
          a.who, .alone { display: inline-block; padding-block: .2rem; margin-block: -.2rem; }
          .since { font-size: var(--t-2); color: var(--ink-3); }
          .why { font-size: 1.0625rem; line-height: 1.5; }
          ul.why { display: grid; gap: .15rem; justify-items: start; }
          .why li { max-inline-size: 34rem; }
          .row--several > :last-child { grid-column: 2 / -1; }
          .several > li { display: grid; grid-template-columns: minmax(0, 1fr) 18.5rem; gap: var(--s-1) var(--s-5); align-items: start; padding-block: var(--s-2); }
          .several:first-child > li:first-child { padding-block-start: 0; }
          .row__act { display: grid; justify-items: start; }
          .row__act .acts { justify-content: flex-start; }
          .row__act > .acts > form.acts { display: contents; }

          .appointments > li { border-block-start: var(--hair); padding-block: var(--s-3); display: grid; grid-template-columns: 4rem 8.75rem minmax(0, 1fr) 18.5rem; gap: var(--s-1) var(--s-3); align-items: baseline; }
          @media (min-width: 40.01rem) { .appointments > .is-next > .where { grid-column: 3 / -1; } }
          .appointments > li:first-child { border-block-start: 0; padding-block-start: 0; }
          .appointments .at { font-size: var(--t-5); line-height: 1.2; color: var(--ink); }
          .appointments .is-past .at, .appointments .is-past .who { color: var(--ink-3); font-weight: 400; }
          .appointments .where { color: var(--ink-2); }
          .appointments .is-next { padding-block: var(--s-4); }
          .appointments .is-next .acts { grid-column: 2 / -1; padding-block-start: var(--s-2); }
          .appointments .later { justify-self: start; grid-column: 2 / -1; }
          .appointments > li > .acts > form.acts { display: contents; }
          .appointments > li > .acts > .later { grid-column: auto; }
          .appointments > li > .acts > .later[open] { flex: 0 0 100%; grid-column: 1 / -1; }
          .later > summary { color: var(--ink-2); font-size: var(--t-2); }
          .later .taps { padding-block: var(--s-2) var(--s-1); align-items: baseline; }
          .later .taps > .small { flex: 0 0 9rem; }
          .later .taps > .check { flex: 0 0 100%; }
          .taps .notice-hours { display: inline-flex; align-items: baseline; gap: var(--s-2); }
          .taps .notice-hours input { inline-size: 5rem; }
          .appointments .now { display: flex; align-items: center; gap: var(--s-3); padding-block: 0; border: 0; color: var(--accent); font-size: var(--t-2); font-weight: 600; grid-template-columns: none; }
          .appointments .now::after { content: ""; flex: 1; border-block-start: 2px solid var(--accent); }
          .appointments .now + li { border-block-start: 0; }

          @media (max-width: 74rem) {
            .row { grid-template-columns: 10rem minmax(0, 1fr); }
            .row__who { grid-row: 1 / span 2; }
            .row__act { grid-column: 2; justify-items: start; }
            .several > li { grid-template-columns: minmax(0, 1fr); }
            .several .row__act { grid-column: 1; }
            .appointments > li { grid-template-columns: 4.25rem 9.5rem minmax(0, 1fr); }
            .appointments > li > :is(.acts, .later) { grid-column: 3; padding-block-start: var(--s-1); }
            .appointments > li > .later { padding-block-start: 0; }
            .appointments .is-next .acts { grid-column: 2 / -1; }
          }
          @media (max-width: 40rem) {
            .row { grid-template-columns: minmax(0, 1fr); gap: var(--s-2); }
            .row--several > :last-child { grid-column: 1; }
            .row__who { grid-row: auto; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: var(--s-3); }
            .row__act { grid-column: 1; justify-items: stretch; margin-block-start: var(--s-1); }
            .row__act > .btn { justify-content: center; }
            .row__act > .acts { display: grid; grid-template-columns: 1fr 1fr; }
            .row__act > .acts .btn { justify-content: center; }
            .row__act > .acts:has(.btn--quiet) { display: flex; }
            .appointments > li { grid-template-columns: 3.75rem minmax(0, 1fr); }
            .appointments > li > .where { grid-column: 2; }
            .appointments > li > :is(.acts, .later) { grid-column: 2; }
            .later .taps > .small { flex-basis: 100%; }
            .appointments .is-next .acts { grid-column: 1 / -1; }
            .appointments .is-next .acts .tap { flex: 1 1 40%; }
          }

          /* Notices: a line of text with an icon. Never a coloured box that shouts. */
          .notice { display: flex; gap: .65rem; align-items: flex-start; padding: var(--s-3) var(--s-4); border-inline-start: 3px solid var(--edge); background: var(--wash); border-radius: 0 var(--r-1) var(--r-1) 0; max-inline-size: 46rem; }
          .notice > .icon { margin-block-start: .15em; }
          .notice + :is(.ledger, .notice) { margin-block-start: var(--s-5); }
          .rows + .rows { border-block-start: var(--hair); margin-block-start: var(--s-4); padding-block-start: var(--s-4); }
          .choose + .rows { margin-block-start: var(--s-4); }
          .notice + .rows { margin-block-start: var(--s-4); }
          .page > .state, .agenda-rest > summary, .notice:has(+ form) { margin-block-end: var(--s-4); }
          .notice--trouble { border-color: var(--trouble); background: var(--trouble-wash); }
          .notice--watch { border-color: var(--watch); background: var(--watch-wash); }
          .notice--good { border-color: var(--good); background: var(--good-wash); }
          .notice--trouble > .icon { color: var(--trouble); }
          .notice--watch > .icon { color: var(--watch); }
          .notice--good > .icon { color: var(--good); }

          /* News waits at the foot of the window, and moves nothing. */
          .live { position: fixed; inset-block-end: var(--s-4); inset-inline: 0; z-index: 5; display: grid; justify-content: center; pointer-events: none; }
          .live .notice { pointer-events: auto; background: var(--sheet); border: 1px solid var(--edge); border-inline-start: 3px solid var(--accent); box-shadow: var(--lift); margin-inline: var(--gutter); }
          .live .notice--watch { border-inline-start-color: var(--watch); }
          .live a, .live .btn { display: inline-block; padding-block: .15rem; }

          /* Timeline */
          .timeline > li { display: grid; grid-template-columns: 7.75rem minmax(0, 1fr); gap: var(--s-1) var(--s-4); padding-block: var(--s-3); border-block-start: var(--hair); }
          .timeline > li:first-child { border-block-start: 0; padding-block-start: 0; }
          .timeline__when { color: var(--ink-3); font-size: var(--t-2); line-height: 1.7; }
          .timeline__what { display: grid; gap: var(--s-1); justify-items: start; }

          .timeline .words { padding-inline-start: 1.65rem; }
          .words q { margin-inline-start: -.4em; }

          /* Facts */
          .facts { display: grid; grid-template-columns: fit-content(60%) minmax(0, 1fr); gap: var(--s-1) var(--s-4); font-size: var(--t-2); }
          .facts dt { color: var(--ink-3); }
          @media (max-width: 24rem) { .facts--long { grid-template-columns: minmax(0, 1fr); } .facts--long dd + dt { margin-block-start: var(--s-2); } }
          .note { font-size: .9375rem; border-block-start: var(--hair); padding-block-start: var(--s-4); }
          .note h2 { font: 400 var(--t-4)/1.3 var(--serif); margin-block-end: var(--s-2); }
          .note h2 + * { margin-block-start: 0; }
          .note > :is(.facts, ul, .soft) + p { margin-block-start: var(--s-3); }
          /* Links below each other, each with the height of a finger of its own. */
          .note > p.no-print + p.no-print { margin-block-start: var(--s-2); }
          .alone > .icon { margin-inline-end: .3em; }
          .measure { margin-block-start: var(--s-4); }
          .filled { margin-block-start: var(--s-4); max-inline-size: 46rem; }
          .measure h3 { font-size: var(--t-2); }
          .measure p { margin-block-start: var(--s-1); }

          /* Tables */
          .table { inline-size: 100%; font-size: var(--t-2); }
          .table caption { text-align: start; color: var(--ink-3); font-size: var(--t-2); padding-block-end: var(--s-2); }
          .table th, .table td { padding: .45rem .75rem .45rem 0; vertical-align: baseline; border-block-end: var(--hair); }
          .table thead th { color: var(--ink-3); font-size: var(--t-1); border-block-end-color: var(--edge); vertical-align: bottom; line-height: 1.3; }
          .table tbody th { font-weight: 500; }
          .table .n { text-align: end; white-space: nowrap; padding-inline-end: 2rem; }
          .table tr > :last-child { padding-inline-end: 0; }
          .scroll { overflow-x: auto; }
          .scroll:focus-visible { outline-offset: 4px; }

          /* Steps of a clock: what came after what, and how long it took */
          .state--now { color: var(--accent); font-weight: 600; }
          .ledger--now { position: relative; border-block-start: 2px solid var(--accent); }
          .ledger--now + .ledger { border-block-start: 2px solid var(--accent); }
          .ledger__head p.state--now { color: var(--accent); }
          .ledger__head .state { font-size: var(--t-2); color: var(--ink-2); }
          .opening--close { padding-block-end: var(--s-5); }
          .opening .lead, .opening .words { margin-block-start: var(--s-3); }
          .opening .lead + .state { margin-block-start: var(--s-4); }
          .opening .lead--big { margin-block-start: var(--s-4); }
          .opening .lead + .meta, .opening .words + .meta { margin-block-start: var(--s-3); }
          .tapline { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: var(--s-2) var(--s-5); align-items: start; }
          .tapline > .label { padding-block-start: .55rem; }
          @media (max-width: 52rem) { .tapline { grid-template-columns: minmax(0, 1fr); gap: var(--s-1); } .tapline > .label { padding: 0; } }
          .stack > .tapline + .tapline { border-block-start: var(--hair); padding-block-start: var(--s-3); margin-block-start: var(--s-3); }
          .field .kept { margin-block-start: .1rem; }

          .clock { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
          .clock li { position: relative; padding-block-start: 1.5rem; padding-inline-end: var(--s-4); }
          .clock li::before { content: ""; position: absolute; inset-block-start: .45rem; inset-inline: 0; border-block-start: 1.5px solid var(--ink-3); }
          .clock li::after { content: ""; position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: .95rem; block-size: .95rem; border-radius: 50%; background: var(--ink); border: 3px solid var(--paper); print-color-adjust: exact; }
          .clock li:last-child::before { border-block-start-style: dotted; inset-inline-end: 40%; }
          .clock li.is-now::after { background: var(--paper); border: 2.5px solid var(--accent); }
          .clock b { display: block; }
          .clock small { display: block; font-size: var(--t-2); color: var(--ink-3); }
          @media (max-width: 40rem) {
            .clock { grid-auto-flow: row; }
            .clock li { padding: 0 0 var(--s-4) 1.75rem; }
            .clock li::before { inset-block: .5rem -.5rem; inset-inline: .42rem auto; border-block-start: 0; border-inline-start: 1.5px solid var(--ink-3); }
            .clock li:last-child::before { content: none; }
            .clock li::after { inset-block-start: .3rem; }
            .clock li:last-child { padding-block-end: 0; }
          }

          .evidence > li { display: grid; grid-template-columns: minmax(15rem, 1fr) fit-content(30rem); gap: var(--s-1) var(--s-5); padding-block: var(--s-3); border-block-start: var(--hair); align-items: baseline; }
          .evidence > li:first-child { border-block-start: 0; padding-block-start: 0; }
          .evidence .source { font-size: var(--t-2); color: var(--ink-3); text-align: end; }
          .evidence > li > form { grid-column: 1 / -1; margin-block-start: var(--s-1); }
          .evidence .taps { align-items: center; }
          @media screen and (min-width: 40.01rem) {
            .evidence > li:has(> .source.acts) { grid-template-columns: minmax(0, 1fr) 17rem; }
          }
          @media (max-width: 40rem) {
            .evidence > li { grid-template-columns: minmax(0, 1fr); }
            .evidence .source { text-align: start; }
            .grid-3 { grid-template-columns: 1fr 1fr; }
            .grid-3 > :first-child { grid-column: 1 / -1; }
            .lead--big { font-size: 1.4375rem; }
            .timeline > li { grid-template-columns: minmax(0, 1fr); }
            .timeline__when { line-height: 1.4; }
          }

          @media (max-width: 26rem) { .grid-3 { grid-template-columns: minmax(0, 1fr); } }

          .prompts { counter-reset: prompt; }
          .prompts > li { counter-increment: prompt; display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding-block: var(--s-3); border-block-start: var(--hair); }
          .prompts > li:first-child { border-block-start: 0; padding-block-start: 0; }
          .prompts > li::before { content: counter(prompt); font: 400 var(--t-4)/1.45 var(--serif); color: var(--ink-3); }
          .prompts .kind { font-size: var(--t-1); color: var(--ink-3); }
          .prompts .prompt { font: 400 var(--t-4)/1.45 var(--serif); }

          .inset { margin-block-start: var(--s-3); }
          .clock li.is-now::before { border-block-start-style: dotted; }
          .clock .is-later { color: var(--ink-3); }
          .clock .is-later::after { background: var(--paper); border: 2px solid var(--edge); }
          .opening .clock { margin-block-start: var(--s-6); max-inline-size: 52rem; }
          .terms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: var(--s-3) var(--s-6); }
          .terms dt { font-weight: 600; }
          .terms dd { font-size: var(--t-2); color: var(--ink-2); }
          .table--numbers { font-size: var(--t-3); max-inline-size: 48rem; }
          .table--numbers .n { text-align: start; }
          .table--numbers td.n { white-space: normal; }
          .table--numbers td small { display: inline-block; white-space: nowrap; }
          .table--numbers b { display: inline-block; min-inline-size: 2.5em; text-align: end; }
          .table--numbers thead .n { padding-inline-start: .6rem; }
          .table--numbers small { font-size: var(--t-2); color: var(--ink-3); padding-inline-start: var(--s-2); }
          .table--numbers .is-own th, .table--numbers .is-own b { color: var(--accent); font-weight: 600; }
          .table--numbers .is-part th { font-weight: 400; padding-inline-start: var(--s-3); }
          @media (max-width: 44rem) {
            .table--numbers small { display: block; padding: 0; font-size: var(--t-1); white-space: normal; line-height: 1.3; }
            .table--numbers b { min-inline-size: 0; }
            .table--numbers thead .n { padding-inline-start: 0; white-space: normal; }
            .table--numbers .n { padding-inline-end: .5rem; }
            .table--numbers { font-size: .875rem; table-layout: fixed; }
            .table--numbers thead th:first-child { inline-size: 29%; }
          }
          @media (max-width: 30rem) {
            /* The name stands above its three numbers: four columns do not fit. */
            .table--numbers, .table--numbers :is(caption, thead, tbody) { display: block; }
            .table--numbers tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
            .table--numbers tr > :first-child { grid-column: 1 / -1; inline-size: auto; white-space: normal; border-block-end: 0; padding-block-end: 0; }
            .table--numbers td small { white-space: normal; }
          }
          @media (max-width: 44rem) {
            /* Five columns do not fit on a phone: each limit is a small card, its name and value on one line. */
            .table--limits, .table--limits tbody { display: block; }
            .table--limits thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
            .table--limits tr { display: grid; grid-template-columns: 1fr auto; gap: .2rem var(--s-4); padding-block: var(--s-3); border-block-end: var(--hair); }
            .table--limits :is(tbody th, td) { padding: 0; border: 0; text-align: start; }
            .table--limits td:nth-child(n + 3) { grid-column: 1 / -1; color: var(--ink-3); }
            .table--limits td:nth-child(5) { display: none; }
          }
          .caveats { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: var(--s-3) var(--s-6); }
          .options > li { padding-block: var(--s-3); border-block-start: var(--hair); }
          .options > li:first-child { padding-block-start: 0; border: 0; }
          .add { display: flex; gap: var(--s-2); align-items: end; }
          .add .field { flex: 1; max-inline-size: 26rem; }
          .resources > li { padding-block: var(--s-4); border-block-start: var(--hair); display: grid; gap: var(--s-1); justify-items: start; }
          .resources > li:first-child { border: 0; padding-block-start: var(--s-3); }
          .resources .btn { margin-block-start: var(--s-1); }
          .btn--wide { inline-size: 100%; justify-content: center; }

          .under-chart, .more-charts { margin-block-end: var(--s-6); }
          /* What a tap leads back to stands clear of the edge. */
          .ledger__head > h2[tabindex], .note > h2[tabindex], .vh[tabindex], li[tabindex] { scroll-margin-block-start: var(--s-5); }
          .tap[id] { scroll-margin-block-start: var(--s-9); }
          .expected { margin-block-end: var(--s-4); }
          .under-chart .scroll { margin-block-start: var(--s-4); }
          /* A mark stays with its word. */
          .under-chart td > span { display: inline-block; }
          .print-only { display: none; }
        }

        /* ------------------------------------------------------------------ chart ------ */
        /* One drawing for every width. Across, everything is a percentage of the plot;
           down, one point on a scale is 6 px, always. Lines stretch, words do not.         */
        @layer chart {
          .figure { container: figure / inline-size; }
          .figure { margin-block: var(--s-7) var(--s-5); }
          .figure--flush { margin-block: 0; }
          .figure figcaption { margin-block-end: var(--s-4); }
          .chart { padding-inline: 100px 72px; direction: ltr; zoom: var(--chart-zoom); }
          .chart > svg { inline-size: 100%; overflow: visible; font-family: var(--sans); font-variant-numeric: tabular-nums lining-nums; }
          .chart svg svg { overflow: visible; }


          .c-text { fill: var(--ink-2); font-size: 13px; }
          .c-small { fill: var(--ink-3); font-size: 12px; }
          .c-title { fill: var(--ink); font-size: 14px; font-weight: 600; }
          .c-number { fill: var(--ink); font-size: 18px; font-weight: 600; }
          .c-pencil { fill: var(--ink-3); font-size: 12px; font-style: normal; }
          .c-trouble { fill: var(--trouble); font-size: 13px; font-weight: 600; }
          .c-halo, .c-title { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
          .c-name { fill: var(--ink); font-size: 16px; }
          .c-strong { font-weight: 600; }
          .c-plain { font-weight: 400; }
          .c-mid { text-anchor: middle; }
          .c-end { text-anchor: end; }

          .c-rule { stroke: var(--rule); stroke-width: 1; }
          .c-rule--zero { stroke: var(--pencil); stroke-width: 1.5; }
          .c-axis { stroke: var(--edge); stroke-width: 1; }
          .c-cut { stroke: var(--pencil); stroke-width: 1; stroke-dasharray: 5 4; }
          .c-cast { stroke: var(--pencil); stroke-width: 1; stroke-dasharray: 1 3; stroke-linecap: round; }
          .c-band { fill: var(--wash); }
          .c-band--prior { fill: none; stroke: var(--pencil); stroke-width: 1; stroke-dasharray: 2 3; }
          .c-expected { fill: none; stroke: var(--pencil); stroke-width: 1; stroke-dasharray: 2 3; }
          .c-line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
          .c-line--thin { stroke-width: 1.5; }
          .c-gap { fill: none; stroke: var(--accent); stroke-width: 1.25; stroke-dasharray: 1 4; stroke-linecap: round; }
          .c-line, .c-gap, .c-expected, .c-band--prior { vector-effect: non-scaling-stroke; }
          .c-point { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
          .c-point--total { fill: var(--paper); stroke: var(--accent); stroke-width: 1.75; }
          .c-point--last { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
          .c-dot { fill: var(--ink-3); }
          .c-hole { fill: var(--paper); }
          .c-next { fill: var(--paper); stroke: var(--ink-2); stroke-width: 1.5; }
          .c-mark { fill: none; stroke: var(--ink-2); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; transform: translate(-8px, -8px); }
          .c-at { overflow: visible; }
          .c-mark--trouble { stroke: var(--trouble); color: var(--trouble); }
          .c-mark--watch { stroke: var(--watch); color: var(--watch); }
          .c-mark--good { stroke: var(--good); color: var(--good); }
          .c-mark--accent { stroke: var(--accent); color: var(--accent); }

          :where(.c-narrow:not(.c-wide), .c-medium:not(.c-wide)) { display: none; }
          @container figure (max-width: 52rem) {
            .chart { padding-inline: 94px 56px; }
            .c-wide { display: none; }
            .c-medium { display: inline; }
          }
          @container figure (max-width: 34rem) {
            .chart { padding-inline: 24px 36px; }
            .c-wide, .c-medium { display: none; }
            .c-narrow { display: inline; }
            .c-mark { transform: translate(-6.5px, -6.5px) scale(.8125); stroke-width: 1.75; }
            .c-number { font-size: 16px; }
            .c-point--dense { r: 2px; stroke-width: .75; }
            .c-dot--dense { r: 1.5px; }
          }

          /* Small lines: what was marked, beside the last time */
          .lines { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr) max-content; gap: var(--s-1) var(--s-5); align-items: center; max-inline-size: 46rem; }
          .lines > li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; min-block-size: 2.75rem; }
          .lines svg { inline-size: 100%; block-size: 2.25rem; overflow: visible; }
          .lines .l { stroke: var(--edge); stroke-width: 1.25; }
          .lines .before { stroke: var(--pencil); stroke-width: 2; stroke-linecap: round; }
          .lines .after { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; }
          .lines .between { stroke: var(--pencil); stroke-width: 1; stroke-dasharray: 1 3; stroke-linecap: round; }
          .lines .c-small { text-anchor: middle; }
          .lines__n { text-align: end; line-height: 1.25; }
          .lines__n b { font-size: var(--t-4); }
          .lines__n small { font-size: var(--t-1); color: var(--ink-3); display: block; }
          @media (max-width: 40rem) {
            .lines { grid-template-columns: minmax(0, 1fr) max-content; }
            .lines > li { row-gap: 0; padding-block: var(--s-1); }
            .lines > li > :first-child { grid-column: 1 / -1; }
          }

          /* Shares */
          .shares.shares { padding-inline: 136px 184px; }
          .shares.shares--long { padding-inline-start: 176px; }
          .s-whisker { stroke: var(--accent); stroke-width: 2; stroke-linecap: round; }
          .s-whisker--pencil { stroke: var(--pencil); }
          .s-point { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
          .s-point--pencil { fill: var(--paper); stroke: var(--pencil); stroke-width: 2; }
          @container figure (max-width: 34rem) {
            .shares.shares, .shares.shares--long { padding-inline: 0 4px; }
          }
        }

        /* ----------------------------------------------------------------- client ------ */
        @layer client {
          .client { font-size: 1.125rem; background: var(--sheet); --target: 3rem; overflow-x: clip; }
          .client .demo { margin: 0; padding: 0; }
          .client .demo::after { content: none; }
          .client .wordmark { min-block-size: 2.75rem; }
          .client .page { max-inline-size: 48rem; padding-block-end: var(--s-6); }
          .client .top { max-inline-size: 48rem; margin-inline: auto; padding: var(--s-4) var(--gutter) 0; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s-2) var(--s-4); }
          .tongues { display: flex; align-items: center; gap: 0; margin-inline: -.75rem; }
          .tongues .icon { color: var(--ink-3); margin-inline: .75rem .25rem; }

          .ask { padding-block: var(--s-5) var(--s-5); }
          .ask h1 { font: 400 2rem/1.2 var(--serif); }
          .ask p { margin-block-start: var(--s-2); color: var(--ink-2); max-inline-size: 34rem; }

          .line {
            display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; align-items: center; column-gap: 2.25rem;
            grid-template-areas: "what what what" "left track right";
            padding-block: var(--s-3) var(--s-1); border-block-start: var(--hair);
          }
          .line, button[value=send] { scroll-margin-block: var(--s-3); }
          .line > label { grid-area: what; font-size: 1.25rem; line-height: 1.35; padding-inline-end: 11rem; }
          .line .marked { grid-area: what; align-self: start; display: inline-flex; gap: .35em; align-items: center; justify-self: end; font-size: 1rem; line-height: 1.6875rem; color: var(--good); visibility: hidden; }
          .line[data-marked] .marked { visibility: visible; }
          .ends { display: contents; color: var(--ink-2); font-size: 1rem; line-height: 1.2; }
          .ends > * { overflow-wrap: break-word; }
          .ends > :first-child { grid-area: left; }
          .ends > :last-child { grid-area: right; text-align: end; }
          @media (max-width: 40rem) {
            .line { grid-template-columns: minmax(min-content, 1fr) minmax(min-content, max-content) minmax(min-content, 1fr); grid-template-areas: "what what what" "track track track" "left marked right"; column-gap: var(--s-1); padding-block-end: var(--s-3); }
            .line > label { padding-inline-end: 0; }
            .line .marked { grid-area: marked; justify-self: center; align-self: center; flex-wrap: wrap; justify-content: center; }
          }

          /* The line itself. Its lowest step, -5, stands off the left end, where the clip hides it:
             so a line that nobody touched shows no mark, with or without script.
             The server reads -5 as "no mark" and -4 to 0 as 0.                              */
          .track { --grab: 2rem; --tall: 3.75rem; grid-area: track; position: relative; margin-inline: calc(var(--grab) / -2 - 5%) calc(var(--grab) / -2); pointer-events: none; }
          .track::before {
            content: ""; position: absolute;
            inset-block: calc(50% - .5rem); inset-inline: calc(var(--grab) / 2 + (100% - var(--grab)) * 5 / 105) calc(var(--grab) / 2);
            border-inline: 2px solid var(--ink-3);
            background: linear-gradient(var(--ink-3), var(--ink-3)) center / 100% 2px no-repeat;
          }
          .track:has(:focus-visible)::after {
            content: ""; position: absolute; border: 3px solid var(--accent); border-radius: var(--r-2);
            inset-block: 3px; inset-inline: calc((100% - var(--grab)) * 5 / 105 + 3px) 3px;
          }
          .track input {
            appearance: none; display: block; position: relative; pointer-events: auto;
            inline-size: 100%; block-size: var(--tall); padding: 0; margin: 0; outline: 0;
            background: none; border: 0; cursor: pointer; touch-action: pan-y;
            clip-path: inset(0 0 0 calc(var(--grab) / 2 + 3px));
          }
          .track:dir(rtl) input { clip-path: inset(0 calc(var(--grab) / 2 + 3px) 0 0); }
          .track input:is(:hover, :focus-visible) { border: 0; outline: 0; }
          .track input::-webkit-slider-runnable-track { block-size: var(--tall); background: none; }
          .track input::-moz-range-track { block-size: var(--tall); background: none; }
          .track input::-webkit-slider-thumb {
            appearance: none; inline-size: var(--grab); block-size: var(--tall); border: 0; border-radius: 0;
            background: linear-gradient(var(--accent), var(--accent)) center / 5px 2.5rem no-repeat;
          }
          .track input::-moz-range-thumb {
            inline-size: var(--grab); block-size: var(--tall); border: 0; border-radius: 0;
            background: linear-gradient(var(--accent), var(--accent)) center / 5px 2.5rem no-repeat;
          }

          .typed { border-block: var(--hair); padding-block: var(--s-1); }
          .typed > summary { min-block-size: 2.75rem; font-size: 1rem; color: var(--ink-2); }
          .typed__fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: var(--s-3) var(--s-5); padding-block: var(--s-2) var(--s-3); }
          .typed .field > label { font-size: 1rem; }
          .typed input { max-inline-size: 7rem; font-size: 1.25rem; }

          .send { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-3); padding-block: var(--s-5) var(--s-3); }
          .send .btn { min-block-size: 3.75rem; justify-content: center; text-align: center; font-size: 1.1875rem; border-width: 2px; }
          .send .btn:not(.btn--first) { border-color: var(--accent); color: var(--accent); }
          .client .foot-note { font-size: 1rem; color: var(--ink-2); }
          .client .unlock { display: inline-flex; align-items: center; gap: .5em; min-block-size: 2.75rem; color: var(--ink-3); font-size: 1rem; }
          .client .bottom { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s-2) var(--s-5); }

          @media (max-width: 30rem) {
            .ask { padding-block: var(--s-4) var(--s-4); }
            .ask h1 { font-size: 1.625rem; }
            .line > label { font-size: 1.125rem; }
            .track { --tall: 3.25rem; }
            .send { gap: var(--s-2); }
            .send .btn { font-size: 1.0625rem; padding-inline: .5rem; line-height: 1.2; }
          }
          /* A tablet that lies: four lines and the button that sends them, without scrolling. */
          @media (orientation: landscape) and (min-width: 56.25rem) and (max-height: 51.25rem) {
            .client .top { padding-block-start: var(--s-2); }
            .client .page:not(.thanks) { padding-block: 0 var(--s-3); }
            .ask { padding-block: var(--s-2); }
            .ask h1 { font-size: 1.625rem; }
            .ask p { max-inline-size: none; margin-block-start: var(--s-1); }
            .line { padding-block: var(--s-1) 0; }
            .line > label { font-size: 1.125rem; }
            .track { --tall: 3rem; }
            .send { padding-block: var(--s-4) var(--s-2); }
          }

          .thanks { min-block-size: 64svh; display: grid; align-content: center; gap: var(--s-5); padding-block: var(--s-6); }
          .thanks h1 { font: 400 2.25rem/1.2 var(--serif); }
          .thanks .lead { font-size: 1.5rem; }
          .own.figure { max-inline-size: 38rem; inline-size: 100%; margin-block: var(--s-4) 0; }
          .own .chart { padding-inline: 0 64px; }

          /* Signing in uses the same sheet. */
          .door { min-block-size: 100svh; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); background: var(--sheet); }
          .door__lines { background: var(--paper); border-inline-end: var(--hair); position: relative; overflow: hidden; }
          .door__title { font: 400 var(--t-7)/1.2 var(--serif); padding-block-start: var(--s-6); }
          .d-line { stroke: var(--edge); stroke-width: 1.25; }
          .d-mark { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; }
          .door__lines > svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
          .door__form { padding: var(--s-7) clamp(1.25rem, 7vw, 7rem); display: grid; align-content: center; }
          .door__form > * { max-inline-size: 25rem; inline-size: 100%; }
          .door .demo { padding: 0; margin-inline: 0; }
          .door .demo::after { content: none; }
          @media (max-width: 52rem) {
            .door { grid-template-columns: minmax(0, 1fr); grid-template-rows: 8.5rem 1fr; }
            .door__lines { border-inline-end: 0; border-block-end: var(--hair); }
            .door__form { align-content: start; padding-block: var(--s-6); }
          }
        }

        /* ----------------------------------------------------------- forced colours ----- */
        @layer client {
          @media (forced-colors: active) {
            .c-line, .c-gap, .s-whisker, .lines .after, .mark .m, .d-mark { stroke: CanvasText; }
            .c-point, .c-dot, .s-point { fill: CanvasText; stroke: Canvas; }
            .c-mark { stroke: CanvasText; color: CanvasText; }
            .c-text, .c-small, .c-title, .c-number, .c-pencil, .c-name, .c-trouble { fill: CanvasText; }
            .c-halo, .c-title { stroke: Canvas; }
            .c-rule, .c-axis, .c-cut, .c-cast, .c-expected, .lines .l, .lines .before, .d-line { stroke: GrayText; }
            .c-band { fill: none; stroke: GrayText; }
            .c-hole { fill: Canvas; }
            .c-next, .c-point--total, .s-point--pencil { fill: Canvas; stroke: CanvasText; }
            .masthead nav a:not([aria-current]), .btn--quiet { border-color: Canvas; }
            .tap[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
            .track::before { background: CanvasText; inset-block: calc(50% - 1px); border: 0; }
            .track input { forced-color-adjust: none; }
          }
        }

        /* ------------------------------------------------------------------ print ------ */
        @layer print {
          @media print {
            @page { size: A4; margin: 16mm 15mm 18mm; }
            :root {
              color-scheme: light; font-size: 10.5pt;
              --paper: #fff; --sheet: #fff; --wash: #ececec; --rule: #cfcfcf; --margin-col: 26mm; --gutter: 0rem; --chart-zoom: .8;
            }
            body { min-block-size: 0; }
            .masthead, .demo, .foot, .skip, .btn, .acts, .later, .add, .typed, .live, .no-print, .crumb, .tapline input[type="text"], .tapline textarea, .tapline .kept-place { display: none; }
            .tap { display: none; }
            .tap[aria-pressed="true"] { display: inline-flex; border: 0; box-shadow: none; padding: 0; min-block-size: 0; background: none; color: inherit; }
            .tapline > .label { padding: 0; }
            /* A line of taps prints where something was tapped or written. */
            .taps > details, details:has(> form.no-print), div.tapline:not(:has(.tap[aria-pressed="true"], .say)) { display: none; }
            .working__body { font-size: 9pt; }
            /* A table prints whole: smaller words, closer together, rather than a column that is cut off or a word that breaks. */
            .scroll { overflow: visible; }
            .scroll table { font-size: 7.5pt; min-inline-size: 0; inline-size: 100%; }
            .scroll table :is(th, td) { white-space: normal; overflow-wrap: break-word; padding-inline: 0 .5em; min-inline-size: 0; }
            .scroll table thead th { font-size: 7pt; }
            .under-chart tbody :is(th.num, .n), .under-chart thead .whole { white-space: nowrap; }
            .under-chart tbody :is(th, td) { vertical-align: top; }
            .under-chart table .n { padding-inline-end: 1em; }
            .table--audit .n { padding-inline-end: 2em; }
            .working--aside:not([open]) { display: none; }
            .print-only { display: block; }
            .print-head { display: flex; justify-content: space-between; gap: 1rem; font-size: 8.5pt; color: #444; border-block-end: .5pt solid #999; padding-block-end: 2mm; margin-block-end: 6mm; }
            .page { max-inline-size: none; padding: 0; }
            .opening { padding-block: 0 var(--s-4); }
            .opening h1 { font-size: 20pt; }
            .lead.lead--big { font-size: 13.5pt; }
            a { color: inherit; text-decoration: none; }
            details::details-content { content-visibility: visible; block-size: auto; }
            p, li { orphans: 3; widows: 3; }
            summary { color: inherit; break-after: avoid; }
            .under-chart > summary { display: none; }
            .lead { font-size: 12pt; }
            summary::after { content: none; }
            .spread { grid-template-columns: minmax(0, 1fr); }
            .spread { row-gap: var(--s-4); }
            .spread > aside { grid-template-columns: 1fr 1fr; row-gap: var(--s-4); }
            .under-chart { margin-block-end: var(--s-4); }
            .rows > li, .timeline > li, .evidence > li { padding-block: var(--s-2); }
            .figure { margin-block: var(--s-4); }
            .figure, .rows > li, .timeline > li, .evidence > li, .note, tr { break-inside: avoid; }
            /* Of a client with many matters each stays whole, and not all of them together. */
            .rows > .row--agenda { break-inside: auto; }
            .row--agenda .stack-s, .item { break-inside: avoid; }
            h2, h3, caption, .ledger__head, .row__who { break-after: avoid; }
            .ledger { padding-block: var(--s-4); break-inside: auto; }
            .ledger--letter { display: block; border: 0; padding: 0; }
            .ledger--letter > .ledger__head { display: none; }
            .letter { border: 0; padding: 0; box-shadow: none; max-inline-size: none; font-size: 11.5pt; }
            .checks, .finder { display: none; }
            .vh.on-paper { position: static; inline-size: auto; block-size: auto; margin: 0; overflow: visible; clip-path: none; white-space: normal; }
            time:has(> .on-paper) { white-space: normal; }
            [data-print="without-words"] .words, [data-print="without-words"] .free { display: none; }
          }
        }

        /* ---------------------------------------------------------- everyday pages ------ */
        @layer parts {
          .said { padding-block-start: var(--s-5); }
          .link { background: none; border: 0; padding: .25rem 0; margin-block: -.25rem; color: inherit; text-decoration: underline; text-underline-offset: .2em; cursor: pointer; }
          .link:hover { color: var(--accent); }
          .foot form { display: inline; }

          .choices { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-4); margin-block-start: var(--s-3); font-size: var(--t-2); }
          .choices a { display: inline-block; padding-block: .3rem; color: var(--ink-2); }
          .choices a[aria-current] { color: var(--ink); font-weight: 600; text-decoration-thickness: 2px; text-decoration-color: var(--accent); }
          .appointments .where { display: grid; gap: .15rem; justify-items: start; }
          .appointments .where > * { margin: 0; }
          .spread + .ledger { margin-block-start: var(--s-6); }
          .folded { border-block-start: var(--hair); padding-block-start: var(--s-4); }

          /* Taps of every appointment that nobody has said anything of; those of the next are larger. */
          .acts--small .tap { min-block-size: 2rem; padding: .2rem .6rem; font-size: var(--t-2); color: var(--ink-2); }
          .acts--small .tap .icon { color: var(--ink-3); }
          .acts--small .tap:hover { border-color: var(--accent); color: var(--accent); }
          .appointments .is-open > .acts--small { grid-column: 2 / -1; padding-block-start: var(--s-1); }
          .appointments .is-open > .where { grid-column: 3 / -1; }
          .appointments .is-past > .acts { justify-self: start; }
          .taps--part { display: contents; }
          a.tap { color: inherit; text-decoration: none; }
          .later .taps--part { display: flex; padding-block-start: var(--s-2); }
          .tap--first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
          .tap--first:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: var(--on-accent); }

          .grid-4 { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); gap: var(--s-3); }
          .finder { max-inline-size: 54rem; }
          .finder .add .field { max-inline-size: none; }
          .finder .add { align-items: start; }
          .finder .add > .btn { margin-block-start: 1.55rem; }
          .checks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0 var(--s-4); }
          fieldset.field { border: 0; padding: 0; margin-inline: 0; min-inline-size: 0; }
          .add--small { align-items: center; flex-wrap: wrap; }
          .add--small input:where([type="date"]) { inline-size: auto; min-block-size: 2rem; padding-block: .15rem; font-size: var(--t-2); }
          .add--small input.narrow { inline-size: 6rem; min-block-size: 2rem; padding-block: .15rem; font-size: var(--t-2); }
          input[type="file"] { max-inline-size: 100%; }
          .terms dd p + p { margin-block-start: .15rem; }
          .stack > .clock { max-inline-size: 40rem; }

          /* A letter stands on a sheet of its own. */
          .letter { background: var(--sheet); border: var(--hair); border-radius: var(--r-1); padding: var(--s-5) var(--s-6); max-inline-size: 42rem; display: grid; gap: var(--s-4); box-shadow: var(--lift); }
          .letter .facts { font-size: var(--t-3); }
          .letter__where { border-block-start: var(--hair); padding-block-start: var(--s-4); font-size: var(--t-2); color: var(--ink-2); }
          @media (max-width: 40rem) { .letter { padding: var(--s-4); } }

          .grid-2 { display: grid; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--s-3); }
          .small-form { max-inline-size: 40rem; }

          /* A secret that is shown once: as a picture for a camera, which needs dark on light in every theme, or to be copied. */
          .qr { inline-size: min(100%, 15rem); block-size: auto; border-radius: var(--r-1); }
          .qr__paper { fill: #fff; }
          .qr__ink { fill: #000; }
          .codes { columns: 2 12rem; padding: 0; list-style: none; line-height: 2; }
          .codes code, .once code { font-size: var(--t-3); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
          .once { padding: var(--s-3) var(--s-4); background: var(--sheet); border: var(--hair); border-radius: var(--r-1); }

          /* A choice that looks like a tap: the box itself lies under its label and keeps the focus. */
          .pick { position: relative; display: inline-flex; }
          .pick > input:is([type="checkbox"], [type="radio"]) { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
          .pick > input:checked + .tap { background: var(--accent-wash); border-color: var(--accent); color: var(--accent); font-weight: 600; box-shadow: inset 0 0 0 1px var(--accent); }
          .pick > input:checked + .tap::before { content: "\2713"; }
          .pick > input:checked + .tap:has(.icon)::before { content: none; }
          .pick > input:hover + .tap { border-color: var(--accent); color: var(--accent); }
          .pick > input:focus-visible + .tap { outline: 2px solid var(--accent); outline-offset: 2px; }
          .tapline > legend { float: inline-start; }
          fieldset.tapline { display: block; }
          fieldset.tapline > legend { float: none; padding-block-end: var(--s-2); }
          fieldset.tapline > .taps { align-items: center; }
          .hours { display: grid; gap: var(--s-2); max-inline-size: 26rem; }
          .hours__day { display: grid; grid-template-columns: repeat(2, minmax(0, 9rem)); gap: var(--s-2); }
          .hours__day input { min-inline-size: 0; }
          /* Its place is there before its words are, so that nothing moves while somebody types. */
          .kept-place { min-block-size: 1.5rem; }
          .taps--part > .kept-place { flex-basis: 100%; order: 1; }
          .contacts { display: grid; gap: var(--s-2); }
          .sheet { max-inline-size: 34rem; margin-block: var(--s-5); }
          .sheet h1 { font: 400 var(--t-6)/1.25 var(--serif); }
          .consent-ask { border-block-start: 1px solid var(--edge); padding-block: var(--s-3); break-inside: avoid; }
          .signing dd { block-size: 2.25rem; margin: 0 0 var(--s-3); border-block-end: 1px solid var(--edge); }
          .table--plain { inline-size: auto; min-inline-size: min(100%, 24rem); }
          .table--plain :is(th, td) { text-align: start; padding: var(--s-1) var(--s-4) var(--s-1) 0; border-block-start: var(--hair); font-weight: 400; }
          .table--plain thead :is(th, td) { border: 0; font-size: var(--t-2); color: var(--ink-3); }
          @media (width < 40rem) {
            .table--plain { min-inline-size: 0; }
            .table--plain :is(.n, th, td) { white-space: normal; padding-inline-end: var(--s-2); }
            .table--plain td { white-space: nowrap; }
          }
          .hint { font-size: var(--t-1); color: var(--ink-3); }
          .wrong { font-size: var(--t-2); color: var(--trouble); }
          .offers > li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-2) var(--s-5); padding-block: var(--s-2); border-block-start: var(--hair); max-inline-size: 46rem; }
          .timeline__when a { display: inline-block; padding-block: .3rem; }
          .worked { padding-inline-start: var(--s-4); list-style: disc; }
          .is-replaced { color: var(--ink-3); }
          .is-replaced b { font-weight: 400; }
          .notice ul { list-style: disc; padding-inline-start: var(--s-4); }
          @media (max-width: 40rem) {
            .appointments .is-open > .where { grid-column: 2 / -1; }
            .appointments .is-open > .acts--small { grid-column: 1 / -1; display: grid; grid-template-columns: 1fr 1fr; }
            .appointments .is-open > .acts--small .tap { min-block-size: 2.5rem; }
            .appointments .acts .tap { padding-inline: .5rem; gap: .35em; }
          }
          @media (max-width: 40rem) {
            .masthead nav ul { flex-wrap: wrap; justify-content: flex-start; }
          }
          @media (max-width: 24rem) {
            .masthead nav a { padding-inline: .4rem; font-size: var(--t-2); }
          }
        }

        /* --------------------------------------------- client: languages, further measures ------ */
        @layer client {
          .tongues form { display: contents; }
          .tongues button { min-block-size: 2.75rem; min-inline-size: 2.75rem; padding-inline: .7rem; border: 0; background: none; color: var(--ink-2); font: inherit; cursor: pointer; }
          @media (max-width: 22rem) { .tongues button { padding-inline: .45rem; } }
          .tongues button:hover { text-decoration: underline; }
          .tongues button[aria-current] { color: var(--ink); font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--accent); text-underline-offset: .4em; }
          .line > .wrong { grid-column: 1 / -1; }
          .line .marked > .link { padding: .5rem; margin: -.5rem; margin-inline-start: 0; color: var(--ink-2); }
          .item { padding-block: var(--s-3); border-block-start: var(--hair); }
          .item > legend { float: inline-start; inline-size: 100%; padding-block-end: var(--s-1); }
          .item > legend + * { clear: both; }
          .item--row { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-4); }
          .item--row > .hint { inline-size: 100%; }
          .client .item > legend, .client .item > .field > label { font-size: 1.25rem; line-height: 1.35; color: var(--ink); }
          .client .item .check { min-block-size: 3rem; align-items: center; }
          .client .safe { padding-block: var(--s-2); font-size: 1.125rem; }
          .client .safe a { display: inline-block; padding-block: .55rem; }
        }

        /* --------------------------------------------- lists, the diary, settings, import ------ */
        @layer parts {
          input[type="file"] { inline-size: 100%; max-inline-size: 100%; }
          input[type="file"]::file-selector-button {
            min-block-size: 2rem; margin-inline-end: var(--s-3); padding: .2rem .65rem; font: 500 var(--t-2)/1.3 var(--sans); cursor: pointer;
            background: var(--sheet); color: var(--ink); border: 1px solid var(--edge); border-radius: var(--r-2);
          }
          input[type="file"]::file-selector-button:hover { border-color: var(--accent); color: var(--accent); background: var(--accent-wash); }
          .scroll { position: relative; }
          .table td > form + form { margin-block-start: var(--s-1); }
          .table td > a { display: inline-block; padding-block: 4px; }
          .table td input[type="text"] { inline-size: 5.5rem; }
        }

        /* --------------------------------------------- the loop in numbers ------ */
        @layer parts {
          .loop-form { flex-wrap: wrap; align-items: end; padding-block-end: var(--s-4); }
          .loop-form .field { flex: 1 1 11rem; }
          @media (width < 40rem) {
            .table--audit, .table--audit tbody { display: block; }
            .table--audit thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
            .table--audit tr { display: grid; grid-template-columns: 1fr auto; gap: .2rem var(--s-4); padding-block: var(--s-2); border-block-end: var(--hair); }
            .table--audit td { padding: 0; border: 0; }
            .table--audit td:first-child { grid-column: 1 / -1; color: var(--ink-3); }
          }
          .share { inline-size: 100%; min-inline-size: 6rem; block-size: 20px; overflow: visible; }
          .share__all { stroke: var(--pencil); stroke-width: 1; }
          .share__span { stroke: var(--accent); stroke-width: 3; }
          .share__dot { fill: var(--accent); }
          .table__picture { inline-size: 30%; min-inline-size: 7rem; }
          .table .table__picture { padding-inline-end: 1.25rem; }
          /* One figure a line in several tables below each other: their columns stand in line. */
          .table--shares { table-layout: fixed; }
          .table--shares thead th:first-child { inline-size: 38%; }
          .table--shares thead .n { inline-size: 22%; }
          .table--shares thead .n:last-child { inline-size: 13%; }
          .table--groups { min-inline-size: 40rem; }
          .scroll-hint { display: none; }
          @media (max-width: 44rem) { .scroll-hint { display: block; padding-block-end: var(--s-2); } }
          .table--groups tbody th { min-inline-size: 9rem; }
          @media (max-width: 40rem) {
            .table--loop, .table--loop tbody { display: block; }
            .table--loop thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
            .table--loop tr { display: grid; grid-template-columns: 1fr auto; gap: .2rem var(--s-4); padding-block: var(--s-3); border-block-end: var(--hair); }
            .table--loop :is(tbody th, td) { padding: 0; border: 0; text-align: start; }
            .table--loop :is(th, .table__picture) { grid-column: 1 / -1; inline-size: auto; padding-inline-end: 6px; }
            .table--loop .n { padding-inline-end: 0; white-space: normal; }
            .table--loop .n[data-name] { grid-column: 1 / -1; text-align: start; }
            .table--audit td[data-name] { grid-column: 1 / -1; }
            .table--audit .n { padding: 0; }
            :is(.table--loop, .table--audit) td[data-name]::before { content: attr(data-name) " "; color: var(--ink-3); }
          }
        }

        /* --------------------------------------------- supervision ------ */
        @layer parts {
          .agreed { display: grid; gap: var(--s-1); padding-inline-start: var(--s-4); border-inline-start: 2px dotted var(--pencil); max-inline-size: 40rem; }
          .agreed .free { font-size: 1.0625rem; }
          .rows--agenda form { max-inline-size: 40rem; }
          @media (min-width: 40.01rem) {
            .row--agenda { grid-template-columns: 11rem minmax(0, 1fr); }
          }
        }

        """#)

    package static let mark = Asset(
        name: "mark.svg", path: "/assets/mark-8e0d098eae82.svg",
        contentType: "image/svg+xml; charset=utf-8",
        text: #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" fill="none" stroke-linecap="round"><rect width="28" height="28" rx="5" fill="#fffdf9"/><path stroke="#7a808a" stroke-width="1.25" d="M4 6h20M4 11.3h20M4 16.7h20M4 22h20"/><path stroke="#27498c" stroke-width="2.5" d="M17 3.5v5M10 8.8v5M20 14.2v5M13 19.5v5"/></svg>

        """#)

    package static let cover = Asset(
        name: "cover.js", path: "/assets/cover-e78fdfd456a4.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // A page in a client's hands covers itself when nobody has touched it for three minutes, and a touch of its button
        // brings it back as it was. The therapist's pages that are open in other tabs are left as soon as it is there. A page that
        // is the answer to a form, such as the check in another language, can be gone back to: as the place of its own form.
        //
        //   <main data-cover hidden><h1>…</h1><button type="button">Go on</button></main>
        const patience = 180_000;
        const cover = document.querySelector("[data-cover]");
        const button = cover?.querySelector("button");
        let timer = 0;
        let at = null;
        let scrolled = 0;

        const parts = () => [...document.body.children].filter((part) => part !== cover && part.tagName !== "svg");
        const wait = () => {
          clearTimeout(timer);
          if (cover?.hidden) timer = setTimeout(rest, patience);
        };
        const rest = () => {
          if (!cover) return;
          [at, scrolled] = [document.activeElement, scrollY];
          for (const part of parts()) part.hidden = true;
          cover.hidden = false;
          button?.focus();
        };

        button?.addEventListener("click", () => {
          for (const part of parts()) part.hidden = false;
          cover.hidden = true;
          scrollTo(0, scrolled);
          at?.focus({ preventScroll: true });
          wait();
        });
        for (const kind of ["pointerdown", "pointermove", "keydown", "input", "scroll", "focusin"])
          addEventListener(kind, wait, { passive: true });
        // Whoever reads with a screen reader moves a selection at most.
        document.addEventListener("selectionchange", wait);
        wait();
        const own = document.querySelector("form[data-queue]")?.getAttribute("action");
        history.replaceState(history.state, "", own ?? location.href);
        if ("BroadcastChannel" in globalThis) new BroadcastChannel("rapport.handed-over").postMessage("");

        """#)

    package static let draft = Asset(
        name: "draft.js", path: "/assets/draft-8281f2ad89c0.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Keeps typed text on this device until it is sent, for each person, page and field. Two windows never overwrite
        // each other in silence: each keeps its own text, and says that the other exists. What is kept is sealed (vault.js).
        //
        //   <textarea data-draft="(person)/(page)/(field)"></textarea>
        //   <fieldset data-draft="(the like)">  what is ticked in it is kept, as is what a select, a date or a single tick holds:
        //      such marks come back with the words of their form, and alone for an hour
        //   <p hidden data-draft-note="(same name)"><span data-words-kept="Kept at {time} on this device"
        //      data-words-other="You also wrote here at {time}, in another window. Both are kept."
        //      data-words-back="Sent at {time}. Not there?"></span> <button type="button" hidden>Show the other</button></p>
        //   <form data-draft-clear>  signing out forgets every draft on this device
        //   <p data-unsent>  what was sent from this page, or to it, was not taken: it is put back where it was written
        const prefix = "rapport.draft.";
        const hour = 3_600_000;
        const age = 7 * 24 * hour;
        const language = document.documentElement.lang || "en";
        const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
        const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
        // "14:05", and of another day "14:05 (24 Nov)".
        const told = (at) =>
          clock.format(at) + (new Date(at).toDateString() === new Date().toDateString() ? "" : ` (${day.format(at)})`);

        // As it is kept: {at, open, sent, to, sealed}, `to` being where it was sent. What an earlier version left has its text
        // in the clear.
        const read = (key) => {
          try {
            return JSON.parse(localStorage.getItem(key));
          } catch {
            return null;
          }
        };
        // Signing out forgets everything, and nothing is kept on the way out; what is typed because it failed is kept again.
        let isLeaving = false;
        addEventListener("input", (event) => event.isTrusted && (isLeaving = false), { capture: true });
        const write = (key, kept) => {
          if (isLeaving) return false;
          try {
            localStorage.setItem(key, JSON.stringify(kept));
            return true;
          } catch {
            return false;
          }
        };
        const opened = async (kept) => kept?.text ?? (kept?.sealed ? await globalThis.vault.open(kept.sealed) : null);
        const all = () => {
          try {
            return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
          } catch {
            return [];
          }
        };
        const forget = (key) => localStorage.removeItem(key);
        // The page says that what was sent from it was not taken.
        const isUnsent = document.querySelector("[data-unsent]") !== null;
        // The page says that what led to it was taken.
        const isTaken = document.querySelector(".said [data-taken]") !== null;
        const me = Math.random().toString(36).slice(2);

        // Of a group what is ticked, one to a line; of a single tick whether it is set; of any other field its words.
        const isGroup = (field) => field.tagName === "FIELDSET";
        const ticked = (field, isTicked) =>
          [...field.querySelectorAll("input")]
            .filter(isTicked)
            .map((tick) => tick.value)
            .join("\n");
        const isTick = (field) => field.type === "checkbox";
        const isList = (field) => field.tagName === "SELECT";
        // Chosen and not written: it means little without the words beside it.
        const isMark = (field) => isGroup(field) || isTick(field) || isList(field) || field.type === "date";
        const valueOf = (field) => {
          if (isGroup(field)) return ticked(field, (tick) => tick.checked);
          return isTick(field) ? (field.checked ? "on" : "off") : field.value;
        };
        const writtenIn = (field) => {
          if (isGroup(field)) return ticked(field, (tick) => tick.defaultChecked);
          if (isTick(field)) return field.defaultChecked ? "on" : "off";
          if (!isList(field)) return field.defaultValue;
          const lines = [...field.options];
          return (lines.findLast((line) => line.defaultSelected) ?? lines[0])?.value ?? "";
        };
        const put = (field, text) => {
          if (isTick(field)) field.checked = text === "on";
          else if (isList(field)) {
            // A line that is not there any more would leave the list without any.
            if ([...field.options].some((line) => line.value === text)) field.value = text;
          } else if (!isGroup(field)) field.value = text;
          else for (const tick of field.querySelectorAll("input")) tick.checked = text.split("\n").includes(tick.value);
        };
        // From which window words were put back into a form: what was chosen beside them there follows.
        const windows = new WeakMap();
        const windowOf = (key) => key.slice(key.lastIndexOf("#"));

        for (const key of all()) {
          const kept = read(key);
          // What went out with a network has arrived or was answered otherwise; half a day is enough to miss it.
          if (Date.now() - (kept?.at ?? 0) > (kept?.sent && !kept.away ? 12 * hour : age)) forget(key);
          else if (kept.text) {
            const { text, ...rest } = kept;
            const sealed = await globalThis.vault.long(text);
            if (sealed) write(key, { ...rest, sealed });
          }
        }

        // The last that went out to this place came to nothing: it is as if it had not been sent.
        if (isUnsent) {
          const out = all()
            .map((key) => ({ key, ...read(key) }))
            .filter((kept) => kept.sent && kept.to === location.pathname);
          const last = Math.max(...out.map((kept) => kept.at));
          // What went out longer ago was another sending, and that one may well have arrived.
          if (Date.now() - last < 60_000)
            for (const { key, ...kept } of out) if (last - kept.at < 1000) write(key, { ...kept, sent: false });
        }

        // What was sent a moment before this page was asked for is what it is the answer to, and arrived. Whatever went out
        // earlier was another sending.
        if (isTaken)
          for (const key of all()) {
            const kept = read(key);
            if (kept?.sent && Math.abs(performance.timeOrigin - kept.at) < 2000) forget(key);
          }

        // Of what was sent from the fields of this page, when it was sent last: earlier sendings had arrived.
        const names = [...document.querySelectorAll("[data-draft]")].map((field) => `${prefix}${field.dataset.draft}#`);
        const lastSent = Math.max(
          ...all()
            .filter((key) => names.some((name) => key.startsWith(name)))
            .map(read)
            .filter((kept) => kept?.sent)
            .map((kept) => kept.at),
        );

        for (const field of document.querySelectorAll("[data-draft]")) {
          const name = prefix + field.dataset.draft;
          const own = `${name}#${me}`;
          const note = document.querySelector(`[data-draft-note="${CSS.escape(field.dataset.draft)}"]`);
          const words = note?.querySelector("span");
          const swap = note?.querySelector("button");
          const written = writtenIn(field);
          let adopted = null;
          let offered = null;
          let timer = 0;
          let isSent = false;
          let kept = null;

          const say = (kind, draft) => {
            if (!note || !words) return;
            const text = words.dataset[kind];
            if (!text) return;
            words.textContent = text.replace("{time}", told(draft.at));
            offered = kind === "wordsKept" ? null : draft;
            if (swap) swap.hidden = offered === null;
            note.hidden = false;
          };
          const others = async () => {
            const keys = all().filter((key) => key.startsWith(`${name}#`) && key !== own);
            const drafts = await Promise.all(
              keys.map(async (key) => {
                const found = read(key);
                return { key, ...found, text: await opened(found) };
              }),
            );
            const isThere = ({ text }) => text || (text === "" && isMark(field));
            return drafts.filter((draft) => isThere(draft) && draft.text !== valueOf(field)).sort((a, b) => b.at - a.at);
          };
          const keep = () => {
            clearTimeout(timer);
            const value = valueOf(field);
            if (value === written || (value === "" && !isMark(field))) {
              kept = null;
              return forget(own);
            }
            if (value === kept) return mark({ open: true });
            const sealed = globalThis.vault.seal(value);
            // The next stream is made within a moment.
            if (!sealed) return void (timer = setTimeout(keep, 300));
            const at = Date.now();
            if (!write(own, { at, open: true, sealed })) return;
            kept = value;
            // The draft that this window took over is now this window's.
            if (adopted) forget(adopted);
            adopted = null;
            if (offered === null) say("wordsKept", { at });
          };
          const mark = (more) => {
            const draft = read(own);
            if (draft) write(own, { ...draft, ...more });
          };
          // A draft taken over belongs to this window from that moment, not only once it is kept under its name: a window that
          // opens meanwhile would take it over too.
          const hold = (key, open) => {
            const draft = read(key);
            if (draft) write(key, { ...draft, open });
          };

          field.addEventListener("input", () => {
            isSent = false;
            clearTimeout(timer);
            timer = setTimeout(keep, 300);
          });
          field.addEventListener("blur", () => isSent || keep());
          addEventListener("pagehide", () => {
            if (isSent) return;
            keep();
            mark({ open: false });
            if (adopted) hold(adopted, false);
          });
          field.form?.addEventListener("submit", () => {
            // Signing out in another window has forgotten it here too; what is sent now is kept until it has arrived.
            if (!read(own)) kept = null;
            keep();
            mark({ sent: true, away: navigator.onLine === false, open: false, at: Date.now(), to: field.form.getAttribute("action") });
            isSent = true;
            clearTimeout(timer);
          });
          const take = (draft) => {
            put(field, draft.text);
            adopted = draft.key;
            hold(adopted, true);
            field.closest("details")?.setAttribute("open", "");
            field.dispatchEvent(new Event("input", { bubbles: true }));
          };
          // Marks follow the words that were put back, where nothing else was chosen here.
          const follow = async (from) => {
            const found = (await others()).find(({ key }) => windowOf(key) === from);
            if (!found || valueOf(field) !== written) return;
            if (found.sent || !found.open) return take(found);
            // It stays that of the window that is open.
            put(field, found.text);
            field.dispatchEvent(new Event("input", { bubbles: true }));
          };
          const lead = (key) => {
            if (isMark(field) || !field.form) return;
            windows.set(field.form, windowOf(key));
            field.form.dispatchEvent(new CustomEvent("drafttaken", { detail: windowOf(key) }));
          };
          if (isMark(field)) field.form?.addEventListener("drafttaken", (event) => follow(event.detail));

          // Another window has kept something for the same field.
          addEventListener("storage", async (event) => {
            if (!event.key?.startsWith(`${name}#`) || !event.newValue) return;
            const found = JSON.parse(event.newValue);
            const text = await opened(found);
            if (text && text !== valueOf(field)) say("wordsOther", { key: event.key, ...found, text });
          });
          swap?.addEventListener("click", () => {
            if (!offered) return;
            const mine = { text: valueOf(field), at: Date.now() };
            put(field, offered.text);
            if (offered.key) lead(offered.key);
            if (offered.sent && offered.key) adopted = offered.key;
            if (mine.text === "" || mine.text === written) {
              swap.hidden = true;
              note.hidden = true;
              offered = null;
            } else say("wordsOther", mine);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            field.focus();
          });

          const [newest] = await others();
          if (newest && valueOf(field) === written) {
            const isBack = isUnsent && newest.sent && lastSent - newest.at < 1000 && Date.now() - lastSent < 12 * hour;
            if (isMark(field) && !isBack && (newest.sent || newest.open || Date.now() - newest.at > hour)) {
              if (windows.has(field.form)) await follow(windows.get(field.form));
            } else if (newest.sent && !isBack) {
              // It went out: it may be recorded or not. It is offered, not put back, until it is known to have arrived.
              say("wordsBack", newest);
            } else if (newest.open && !newest.sent) say("wordsOther", newest);
            else {
              take(newest);
              lead(newest.key);
              const [next] = await others();
              if (next) say("wordsOther", next);
              else say("wordsKept", newest);
            }
          }
        }

        document.querySelector("form[data-draft-clear]")?.addEventListener("submit", () => {
          isLeaving = true;
          all().forEach(forget);
        });

        """#)

    package static let `guard` = Asset(
        name: "guard.js", path: "/assets/guard-09cd7da0ac51.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // A form is sent once, however often its button is pressed; the server's idempotency key does the same without script.
        // After 400 ms the button says what it is doing, and keeps its width.
        //
        //   <button data-busy="Recording …">Record</button>
        const patience = 15_000;
        const underWay = new WeakMap();

        const release = (form) => {
          const state = underWay.get(form);
          if (!state) return;
          clearTimeout(state.busy);
          clearTimeout(state.end);
          state.restore?.();
          underWay.delete(form);
        };

        addEventListener("submit", (event) => {
          const form = event.target;
          if (event.defaultPrevented || form.getAttribute("method")?.toLowerCase() !== "post") return;
          if (underWay.has(form)) {
            event.preventDefault();
            return;
          }
          const button = event.submitter;
          const state = { end: setTimeout(() => release(form), patience) };
          state.busy = setTimeout(() => {
            if (!button) return;
            const children = [...button.childNodes];
            const width = button.style.inlineSize;
            state.restore = () => {
              button.replaceChildren(...children);
              button.style.inlineSize = width;
              button.removeAttribute("aria-busy");
            };
            button.style.inlineSize = `${button.getBoundingClientRect().width}px`;
            button.setAttribute("aria-busy", "true");
            if (button.dataset.busy) button.replaceChildren(button.dataset.busy);
          }, 400);
          underWay.set(form, state);
        });

        // The tablet is with a client: what is open in other tabs is asked for again, and is the client's page then.
        if ("BroadcastChannel" in globalThis)
          new BroadcastChannel("rapport.handed-over").addEventListener("message", () => location.reload());

        // A page of the practice stands here, so no client holds this tablet: what one marked and did not send (marks.js) goes.
        if (document.querySelector("form[data-draft-clear]")) {
          try {
            for (const key of Object.keys(localStorage)) if (key.startsWith("rapport.marks.")) localStorage.removeItem(key);
          } catch {
            // Nothing can be kept here either.
          }
        }

        // Coming back by the back button finds the page as it was left.
        addEventListener("pageshow", (event) => {
          if (event.persisted) document.querySelectorAll("form").forEach(release);
        });

        """#)

    package static let keys = Asset(
        name: "keys.js", path: "/assets/keys-28290b191871.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // "/" goes to the search, as the small key beside it says. Where the field is folded away, its link is followed.
        //
        //   <input type="search" data-key="/">  or  <a href="/clients" data-key="/">
        addEventListener("keydown", (event) => {
          if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
          const at = event.target;
          const typing = "textarea, select, input:not([type=range], [type=checkbox], [type=radio])";
          if (at instanceof HTMLElement && (at.isContentEditable || at.matches(typing))) return;
          const goal = [...document.querySelectorAll('[data-key="/"]')].find((element) => element.checkVisibility());
          if (!goal) return;
          event.preventDefault();
          if (goal instanceof HTMLAnchorElement) goal.click();
          else {
            goal.focus();
            goal.select?.();
          }
        });

        """#)

    package static let later = Asset(
        name: "later.js", path: "/assets/later-f0499daaa6c7.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Shows what can be said from a moment on once that moment has come, such as that somebody did not come: a page that
        // stands open since the morning has it too. The server refuses it before, whatever a device's clock says.
        //
        //   <button hidden data-from="1764165600000">
        const day = 86_400_000;

        for (const later of document.querySelectorAll("[hidden][data-from]")) {
          const wait = Number(later.dataset.from) - Date.now();
          if (wait < day) setTimeout(() => (later.hidden = false), Math.max(0, wait));
        }

        """#)

    package static let line = Asset(
        name: "line.js", path: "/assets/line-5998421040b9.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Marking a line by touch, drag and typed digits. Without it the browser's own slider, its arrow keys
        // and the number fields do the same work. The resting value, -5, means "no mark". What is typed above 10, or finer than
        // one tenth, marks nothing: it stays as it was typed, and says so.
        //
        //   <div data-line data-words-marked="{value} out of 10" data-words-unmarked="no mark yet" data-words-range="From 0 …">
        //     <input type="range" id="l1" min="-5" max="100" value="-5"> … <button type="button" data-line-clear>  (seen where there is a mark)
        //     <p id="l1-error" hidden> … <span></span></p>
        //   <input id="t1" inputmode="decimal" data-for="l1">  <p id="t1-error" hidden> … <span></span></p>
        const resting = -5;
        const number = new Intl.NumberFormat(document.documentElement.lang || "en", {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });

        // In tenths: `8`, `8,5`, `8.50`; `null` for what the server would refuse.
        const tenths = (text) => {
          const parts = /^0*(\d{1,3})(?:[.,](\d?)0*)?$/.exec(text.trim());
          const value = parts ? 10 * Number(parts[1]) + Number(parts[2] || 0) : NaN;
          return value >= 0 && value <= 100 ? value : null;
        };
        const errorOf = (id) => document.getElementById(`${id}-error`);

        // What is above asks for answers, one to an item of its list: each goes as soon as there is one, and all of it with the last.
        const goThrough = () => {
          for (const list of document.querySelectorAll("#missing, #problems")) {
            const items = [...list.querySelectorAll("li")];
            for (const item of items) {
              const at = item.querySelector("a")?.hash.slice(1);
              const error = at && errorOf(at);
              if (error) item.hidden = error.hidden;
            }
            list.hidden = items.length > 0 && items.every((item) => item.hidden);
          }
        };

        // On a small screen the next line that has no mark comes into view, and after the last what sends them; a line that is
        // moved again moves nothing else.
        const bringNext = (line) => {
          const lines = [...document.querySelectorAll("[data-line]")];
          const next = lines.slice(lines.indexOf(line) + 1).find((one) => !one.hasAttribute("data-marked"));
          const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
          const target = next ?? line.closest("form")?.querySelector("button[value=send]");
          target?.scrollIntoView({ block: "nearest", behavior: isStill ? "auto" : "smooth" });
        };

        for (const line of document.querySelectorAll("[data-line]")) {
          const range = line.querySelector("input[type=range]");
          const typed = document.querySelector(`input[data-for="${range.id}"]`);
          const clear = line.querySelector("[data-line-clear]");
          const error = errorOf(range.id);
          const typedError = typed && errorOf(typed.id);
          // What the server asked about this line; it is asked no more once there is a mark.
          const asked = error && !error.hidden ? error.textContent.trim() : null;
          let digits = "";
          let lastKey = 0;
          let before = range.value;

          const tell = (element, text) => {
            if (!element) return;
            element.hidden = text === null;
            const words = element.querySelector("span");
            if (text !== null && words) words.textContent = text;
            const field = element === error ? range : typed;
            if (text === null) field.removeAttribute("aria-invalid");
            else field.setAttribute("aria-invalid", "true");
            const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== element.id);
            if (text !== null) others.push(element.id);
            if (others.length > 0) field.setAttribute("aria-describedby", others.join(" "));
            else field.removeAttribute("aria-describedby");
          };
          // "No mark here yet" is untrue as soon as there is one.
          const settle = (isMarked) => {
            tell(error, isMarked ? null : asked);
            tell(typedError, null);
            goThrough();
          };
          const show = (isTyped = false) => {
            const value = Number(range.value);
            const marked = value > resting;
            line.toggleAttribute("data-marked", marked);
            const words = marked ? line.dataset.wordsMarked : line.dataset.wordsUnmarked;
            if (words) range.setAttribute("aria-valuetext", words.replace("{value}", number.format(value / 10)));
            // Kept equal, because the server lets a typed number win; but what somebody types is never rewritten.
            if (typed && !isTyped) typed.value = marked ? number.format(value / 10) : "";
            settle(marked);
            line.dispatchEvent(new Event("marked", { bubbles: true }));
          };
          const mark = (value, isTyped = false) => {
            range.value = String(Math.max(0, Math.min(100, Math.round(value))));
            show(isTyped);
          };
          const unmark = (isTyped = false) => {
            range.value = String(resting);
            digits = "";
            show(isTyped);
          };
          // Nothing is marked instead of something that was not meant.
          const refuse = (element) => {
            range.value = String(resting);
            show(element === typedError);
            tell(element, line.dataset.wordsRange ?? "");
            goThrough();
          };
          const read = () => {
            if (typed.value.trim() === "") return unmark(true);
            const value = tenths(typed.value);
            if (value === null) refuse(typedError);
            else mark(value, true);
          };
          // What the browser or the page kept: a number typed before this script ran moves its line.
          const start = () => {
            if (typed && typed.value.trim() !== "") read();
            else show();
          };

          // Some phones only let a finger drag the thumb; here the whole line answers.
          const follow = (event) => {
            const box = range.getBoundingClientRect();
            const grab = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
            const step = (box.width - grab) / (100 - resting);
            const rightToLeft = getComputedStyle(range).direction === "rtl";
            const along = rightToLeft ? box.right - event.clientX : event.clientX - box.left;
            mark((along - grab / 2) / step + resting);
          };
          range.addEventListener("pointerdown", (event) => {
            if (event.button !== 0) return;
            before = range.value;
            range.setPointerCapture(event.pointerId);
            range.focus({ preventScroll: true });
            follow(event);
          });
          range.addEventListener("pointermove", (event) => {
            if (range.hasPointerCapture(event.pointerId)) follow(event);
          });
          range.addEventListener("pointerup", (event) => {
            if (!range.hasPointerCapture(event.pointerId)) return;
            follow(event);
            if (Number(before) <= resting) bringNext(line);
          });
          // The finger was scrolling the page: the line is as it was.
          range.addEventListener("pointercancel", () => {
            range.value = before;
            show();
          });
          range.addEventListener("input", () => {
            const value = Number(range.value);
            if (value > resting && value < 0) mark(0);
            else show();
          });

          range.addEventListener("keydown", (event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            if (event.key === "Delete" || event.key === "Backspace") {
              unmark();
              event.preventDefault();
            } else if (event.key === "Home") {
              mark(0);
              event.preventDefault();
            } else if (/^[0-9.,]$/.test(event.key)) {
              if (event.timeStamp - lastKey > 1500) digits = "";
              // A number begins with a digit; one that has gone wrong stays so until the keys have rested.
              digits += digits === "" && /[.,]/.test(event.key) ? `0${event.key}` : event.key;
              lastKey = event.timeStamp;
              const value = tenths(digits);
              if (value === null) refuse(error);
              else mark(value);
              event.preventDefault();
            }
          });

          typed?.addEventListener("input", read);
          clear?.addEventListener("click", () => {
            unmark();
            range.focus({ preventScroll: true });
          });

          // Of a form that one came back to, and of one whose marks were put back (marks.js).
          addEventListener("pageshow", start);
          range.form?.addEventListener("marks-are-back", start);
          start();
        }

        // Of every other question: what was asked about it is untrue as soon as it has an answer.
        addEventListener("input", (event) => {
          const field = event.target;
          if (!field.name || field.closest?.("[data-line], .typed")) return;
          const error = errorOf(field.name);
          if (!error || error.hidden) return;
          error.hidden = true;
          // The field is still described by it.
          error.replaceChildren();
          field.removeAttribute("aria-invalid");
          goThrough();
        });

        // A number that cannot be sent is looked at first, with or without a network.
        addEventListener(
          "submit",
          (event) => {
            const wrong = event.target.querySelector(".typed [aria-invalid=true]");
            if (!wrong || event.submitter?.value === "decline" || event.submitter?.hasAttribute("formaction")) return;
            event.preventDefault();
            event.stopImmediatePropagation();
            wrong.closest("details").open = true;
            wrong.focus();
          },
          { capture: true },
        );

        """#)

    package static let link = Asset(
        name: "link.js", path: "/assets/link-b2413344e974.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // The token of a link for a client's own phone stands behind "#", where no server and no log sees it. The page sends it in
        // its form and takes it out of the address.
        //
        //   <form data-link><input name="code"> … </form>
        const form = document.querySelector("form[data-link]");
        const isUnseen = form?.hidden;
        const open = () => {
          const token = location.hash.slice(1);
          if (!form || !/^[\w-]{43}$/.test(token)) return;
          history.replaceState(null, "", location.pathname);
          form.elements.namedItem("code").value = token;
          form.hidden = true;
          form.requestSubmit();
        };
        addEventListener("hashchange", open);
        addEventListener("pageshow", (event) => {
          if (event.persisted && form) form.hidden = isUnseen;
        });
        open();

        """#)

    package static let live = Asset(
        name: "live.js", path: "/assets/live-058da32c0527.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Tells that something new waits, and never moves the page to say so. Without it the page is as old as its loading.
        //
        //   <div class="live" role="status" data-live="/today/events" data-live-seen="17">
        //     <p class="notice" hidden data-live-news><span>New things wait. <a href="" data-live-show>Show them</a></span></p>
        //     <p class="notice notice--watch" hidden data-live-stale><span><b data-words="As of {time}."></b> <span
        //       data-words-resting="It rests" data-words-locked="Locked">We cannot reach the server.</span> <a href="" data-live-show>Try now</a></span></p>
        //
        // The server sends `event: news` whose data is what it would now write in data-live-seen, once on connecting and on
        // each change, and `event: beat` at least every 25 seconds. `event: rest` means that too many boards are open: this one
        // stays as it is until somebody looks at it again. `event: locked` means that nobody is signed in here any more, or that
        // the session is locked: it asks no further until the page is loaded again.
        const silence = 60_000;
        const place = document.querySelector("[data-live]");

        if (place && "EventSource" in globalThis) {
          const news = place.querySelector("[data-live-news]");
          const stale = place.querySelector("[data-live-stale]");
          const clock = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
            hour: "2-digit",
            minute: "2-digit",
            hourCycle: "h23",
          });
          let source = null;
          let heard = Date.now();
          let current = heard;
          let seen = place.dataset.liveSeen;
          let pause = 2_000;
          let timer = 0;
          let resting = false;
          let locked = false;

          const why = stale?.querySelector("[data-words-resting]");
          const unreachable = why?.textContent;
          const lost = (reason = unreachable) => {
            if (!stale?.hidden) return;
            if (why) why.textContent = reason;
            const words = stale.querySelector("[data-words]");
            if (words) words.textContent = words.dataset.words.replace("{time}", clock.format(current));
            stale.hidden = false;
          };
          const found = () => {
            heard = Date.now();
            pause = 2_000;
            if (news?.hidden ?? true) current = heard;
            if (stale) stale.hidden = true;
          };
          const close = () => {
            clearTimeout(timer);
            source?.close();
            source = null;
          };
          const open = () => {
            close();
            if (locked) return;
            resting = false;
            source = new EventSource(place.dataset.live);
            source.addEventListener("open", found);
            source.addEventListener("beat", found);
            source.addEventListener("news", (event) => {
              if (seen === undefined) seen = event.data;
              if (event.data !== seen && news) news.hidden = false;
              found();
            });
            source.addEventListener("rest", () => {
              close();
              resting = true;
              lost(why?.dataset.wordsResting);
            });
            source.addEventListener("locked", () => {
              close();
              locked = true;
              if (stale) stale.hidden = true;
              lost(why?.dataset.wordsLocked);
            });
            source.addEventListener("error", () => {
              // The browser tries again by itself after a broken line, but not after a refusal.
              if (source?.readyState !== EventSource.CLOSED) return;
              timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
              pause = Math.min(pause * 2, 60_000);
            });
          };

          setInterval(() => {
            if (resting || locked) return;
            const quiet = Date.now() - heard;
            if (quiet > 10_000 && source?.readyState !== EventSource.OPEN) lost();
            else if (quiet > silence) {
              lost();
              open();
            }
          }, 5_000);
          addEventListener("online", open);
          document.addEventListener("visibilitychange", () => resting && !document.hidden && open());
          addEventListener("offline", () => lost());
          addEventListener("pagehide", close);
          addEventListener("pageshow", (event) => {
            if (!event.persisted) return;
            locked = false;
            open();
          });
          // Loading again, unlike following the link, keeps the place on the page.
          for (const show of place.querySelectorAll("[data-live-show]"))
            show.addEventListener("click", (event) => {
              event.preventDefault();
              location.reload();
            });
          open();
        }

        """#)

    package static let marks = Asset(
        name: "marks.js", path: "/assets/marks-252a06de3d1f.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Keeps on this device what a client marks and types until it is sent: a reload, or a phone that lets go of the page, loses
        // nothing. What is kept is sealed (vault.js), belongs to one check, and goes as soon as that is sent, declined or over, when
        // another check is on the page, and when the tablet is back with whoever handed it over (guard.js).
        //
        //   <form data-marks> <input type="hidden" name="key" value="(uuid)"> …
        //     a "marks-sent" event on it says that nothing is to be kept any more; it says itself when "marks-are-back"
        const prefix = "rapport.marks.";
        const age = 24 * 3_600_000;
        const form = document.querySelector("form[data-marks]");
        const own = form && prefix + form.elements.namedItem("key").value;
        let isOver = form === null;
        let last = "[]";
        let timer = 0;

        const all = () => {
          try {
            return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
          } catch {
            return [];
          }
        };
        const read = (key) => {
          try {
            return JSON.parse(localStorage.getItem(key));
          } catch {
            return null;
          }
        };
        const write = (sealed) => {
          try {
            if (!isOver && sealed) localStorage.setItem(own, JSON.stringify({ at: Date.now(), ...sealed }));
          } catch {
            // Full, or not to be had: the page still holds it.
          }
        };

        const fields = () => [...form.elements].filter((field) => field.matches("input:not([type=hidden]), textarea, select"));
        const isMarked = (field) => {
          if (field.type === "radio" || field.type === "checkbox") return field.checked;
          return field.value !== (field.type === "range" ? field.min : "");
        };
        const marked = () => JSON.stringify(fields().filter(isMarked).map((field) => [field.name, field.value]));
        const put = (kept) => {
          for (const [name, value] of kept)
            for (const field of fields().filter((one) => one.name === name)) {
              if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value;
              else field.value = value;
            }
        };

        const keep = () => {
          clearTimeout(timer);
          const text = isOver ? last : marked();
          if (text === last) return;
          last = text;
          if (text === "[]") return localStorage.removeItem(own);
          // A page that goes away cannot wait; a text that is too long for that is sealed while it stands open.
          const sealed = globalThis.vault.seal(text);
          if (sealed) write(sealed);
          else globalThis.vault.long(text).then((later) => text === last && write(later));
        };
        const forget = () => {
          clearTimeout(timer);
          isOver = true;
          if (own) localStorage.removeItem(own);
        };

        // The page of the PIN leads back to the questions.
        const isOnTheWay = document.querySelector('form[action="/check/take-back"]') !== null;
        for (const key of all()) {
          const isOld = Date.now() - (read(key)?.at ?? 0) > age;
          if (isOld || (key !== own && !isOnTheWay)) localStorage.removeItem(key);
        }

        const begin = async () => {
          const kept = read(own);
          const text = kept && (await globalThis.vault.open(kept));
          // What came with the page, in another language say, is newer.
          if (text && !isOver && marked() === "[]") {
            put(JSON.parse(text));
            last = text;
            form.dispatchEvent(new Event("marks-are-back"));
          }
          const later = () => {
            clearTimeout(timer);
            if (!isOver) timer = setTimeout(keep, 300);
          };
          for (const kind of ["input", "change", "marked"]) form.addEventListener(kind, later);
          addEventListener("pagehide", keep);
          document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
          later();
        };
        if (form) {
          form.addEventListener("marks-sent", forget);
          begin();
        }

        """#)

    package static let printing = Asset(
        name: "printing.js", path: "/assets/printing-9181bcd55d9e.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Opens the dialog of a page that was asked for to be printed. Without it the page says how.
        addEventListener("load", () => print());

        """#)

    package static let queue = Asset(
        name: "queue.js", path: "/assets/queue-f31be73fc6f7.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Keeps what a client sends when there is no network, and sends it once when there is.
        // The form carries its own idempotency key, so that sending twice is one record. What is kept is sealed (vault.js); where
        // it cannot be, nothing is kept and the browser sends the form itself.
        //
        //   <form method="post" action="/…" data-queue> <input type="hidden" name="key" value="(uuid)"> …
        //   <p hidden tabindex="-1" data-queue-kept>No network just now. Your marks are kept …</p>
        //   <p hidden tabindex="-1" data-queue-sent>What was kept has been sent.</p>
        //   <p hidden tabindex="-1" data-queue-held>No network just now, so this page stays as it is.</p>
        //   <p hidden tabindex="-1" data-queue-refused>… could not be recorded; the therapist has to sign in again.</p>
        const prefix = "rapport.queue.";
        const patience = 8_000;
        const age = 24 * 3_600_000;
        let sending = false;

        const store = (() => {
          try {
            localStorage.setItem(prefix, "");
            localStorage.removeItem(prefix);
            return localStorage;
          } catch {
            return null;
          }
        })();
        const waiting = () => Object.keys(store ?? {}).filter((key) => key.startsWith(prefix));
        const panel = (name) => document.querySelector(`[data-queue-${name}]`);
        const say = (name, focus = false) => {
          for (const other of ["kept", "sent", "refused", "held"]) {
            const element = panel(other);
            if (element) element.hidden = other !== name;
          }
          if (focus) panel(name)?.focus();
        };

        // What an earlier version left is in the clear.
        const opened = async (kept) => {
          if (kept.action) return kept;
          const entry = await globalThis.vault.open(kept);
          return entry && JSON.parse(entry);
        };

        // "sent", "refused" (the server said no, or nobody is signed in any more), or "lost" (no word from the server).
        const post = async (entry) => {
          try {
            const response = await fetch(entry.action, {
              method: "POST",
              body: new URLSearchParams(entry.fields),
              credentials: "same-origin",
              signal: AbortSignal.timeout(patience),
            });
            // Sent on to the door: nobody was there to take it.
            const isTaken = response.ok && new URL(response.url).pathname.startsWith("/check");
            if (isTaken) return { result: "sent", url: response.url };
            if (response.status === 408 || response.status === 429 || response.status >= 500) return { result: "lost" };
            return { result: "refused" };
          } catch {
            return { result: "lost" };
          }
        };

        // What waited goes out as it is: nobody is there any more to be asked about a line without a mark.
        const asItIs = (entry) => {
          const isNo = entry.fields.some(([name, value]) => name === "do" && value === "decline");
          return isNo ? entry : { ...entry, fields: [...entry.fields, ["do", "incomplete"]] };
        };

        const flush = async () => {
          if (sending || navigator.onLine === false) return;
          sending = true;
          const count = { sent: 0, refused: 0, lost: 0 };
          const empty = async () => {
            for (const key of waiting()) {
              const text = store.getItem(key);
              if (!text) continue;
              const kept = JSON.parse(text);
              if (Date.now() - (kept.at ?? Date.now()) > age) {
                store.removeItem(key);
                continue;
              }
              // What was sent a moment ago may still be on its way; only its own page asks about a line without a mark.
              if (!kept.waits && Date.now() - (kept.at ?? 0) < patience) continue;
              const entry = await opened(kept);
              // What cannot be read any more was sealed by an earlier key of the practice. One that is refused keeps no other back.
              const result = entry ? (await post(asItIs(entry))).result : "refused";
              count[result] += 1;
              if (result === "sent") store.removeItem(key);
              if (result === "lost") break;
            }
          };
          // One window at a time sends.
          if (navigator.locks) await navigator.locks.request("rapport.queue", { ifAvailable: true }, (lock) => lock && empty());
          else await empty();
          sending = false;
          if (count.lost > 0) say("kept");
          else if (count.refused > 0) say("refused");
          else if (count.sent > 0) say("sent");
        };

        for (const form of store ? document.querySelectorAll("form[data-queue]") : []) {
          let underWay = false;
          let goesOn = false;
          form.addEventListener("submit", async (event) => {
            // A button that leads elsewhere, to another language or to the PIN, sends nothing yet; without a network it would only
            // lose what is on the page.
            if (event.submitter?.hasAttribute("formaction")) {
              if (navigator.onLine !== false || goesOn) return;
              event.preventDefault();
              const button = event.submitter;
              // A machine that serves itself needs no network.
              try {
                await fetch("/health", { cache: "no-store" });
                goesOn = true;
                form.requestSubmit(button);
              } catch {
                say("held", true);
              }
              return;
            }
            if (form.dataset.queue === "through") return;
            const key = form.elements.namedItem("key")?.value;
            if (!key) return;
            event.preventDefault();
            if (underWay) return;
            underWay = true;
            const button = event.submitter;
            const fields = [...new FormData(form, button)].filter(([, value]) => typeof value === "string");
            const entry = { action: form.getAttribute("action"), fields };
            let sealed;
            try {
              sealed = await globalThis.vault.long(JSON.stringify(entry));
              if (!sealed) throw new Error("nothing can be sealed");
              store.setItem(prefix + key, JSON.stringify({ at: Date.now(), ...sealed }));
            } catch {
              form.dataset.queue = "through";
              return form.requestSubmit(button);
            }
            const busy = setTimeout(() => button?.setAttribute("aria-busy", "true"), 400);
            const { result, url } = await post(entry);
            clearTimeout(busy);
            button?.removeAttribute("aria-busy");
            if (result === "sent") {
              store.removeItem(prefix + key);
              form.dispatchEvent(new Event("marks-sent"));
              location.assign(url);
            } else if (result === "lost") {
              store.setItem(prefix + key, JSON.stringify({ at: Date.now(), waits: true, ...sealed }));
              form.dispatchEvent(new Event("marks-sent"));
              form.hidden = true;
              say("kept", true);
            } else {
              // The server has something to say about it: let its own page say it. The key makes it one record.
              store.removeItem(prefix + key);
              form.dataset.queue = "through";
              underWay = false;
              form.requestSubmit(button);
            }
          });
        }

        if (store) {
          addEventListener("online", () => {
            if (panel("held")?.hidden === false) say("");
            flush();
          });
          setInterval(() => waiting().length > 0 && flush(), 30_000);
          flush();
        }

        """#)

    package static let vault = Asset(
        name: "vault.js", path: "/assets/vault-a2f4bc301884.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Seals what a page keeps on this device, so that whoever reads the browser's files finds no words and no marks: the key
        // stands on pages of the person who is signed in (or of a tablet that was handed over) and nowhere on the device.
        //
        //   <meta name="device-key" content="(32 bytes in base64url)">
        //   globalThis.vault.seal(text)      {pad, text}, or null where nothing can be sealed: then nothing may be kept
        //   await globalThis.vault.long(text)     the same for a text of any length, made while one waits
        //   await globalThis.vault.open(sealed)   the text; null where another key sealed it
        //
        // A page that goes away has no time to wait for a cipher, so streams to seal with (AES-256 in counter mode) are made
        // ahead. Each is used once.
        const size = 1 << 14;
        const ahead = 16;
        const mark = "rapport:";
        const encoder = new TextEncoder();
        const decoder = new TextDecoder();
        const pads = [];
        let making = 0;

        const toBytes = (text) =>
          Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
        const toText = (bytes) => {
          let letters = "";
          for (const byte of bytes) letters += String.fromCharCode(byte);
          return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        };
        const key = (async () => {
          const text = document.querySelector('meta[name="device-key"]')?.content;
          // Browsers seal on secure pages alone.
          if (!text || !globalThis.crypto?.subtle) return null;
          return crypto.subtle.importKey("raw", toBytes(text), "AES-CTR", false, ["encrypt"]);
        })().catch(() => null);

        const stream = async (nonce, length) => {
          const cipher = await key;
          if (!cipher) return null;
          const counter = new Uint8Array(16);
          counter.set(nonce);
          const made = await crypto.subtle.encrypt({ name: "AES-CTR", counter, length: 32 }, cipher, new Uint8Array(length));
          return { nonce, bytes: new Uint8Array(made) };
        };
        const fresh = (length) => stream(crypto.getRandomValues(new Uint8Array(12)), length);
        const refill = () => {
          while (pads.length + making < ahead) {
            making += 1;
            fresh(size)
              .then((pad) => pad && pads.push(pad))
              .finally(() => (making -= 1));
          }
        };
        const mixed = (bytes, pad) => bytes.map((byte, index) => byte ^ pad.bytes[index]);
        const sealed = (bytes, pad) => ({ pad: toText(pad.nonce), text: toText(mixed(bytes, pad)) });

        globalThis.vault = {
          seal(text) {
            const bytes = encoder.encode(mark + text);
            const pad = bytes.length <= size ? pads.pop() : undefined;
            if (pad) refill();
            return pad ? sealed(bytes, pad) : null;
          },
          async long(text) {
            const bytes = encoder.encode(mark + text);
            const pad = await fresh(bytes.length);
            return pad && sealed(bytes, pad);
          },
          async open(kept) {
            try {
              const bytes = toBytes(kept.text);
              const pad = await stream(toBytes(kept.pad), bytes.length);
              const text = pad && decoder.decode(mixed(bytes, pad));
              return text?.startsWith(mark) ? text.slice(mark.length) : null;
            } catch {
              return null;
            }
          },
        };
        key.then((cipher) => cipher && refill());

        """#)

    package static let zone = Asset(
        name: "zone.js", path: "/assets/zone-eaef511664b1.js",
        contentType: "text/javascript; charset=utf-8",
        text: #"""
        // Chooses the time zone of this device at the first visit, where none was chosen. Without it the choice is empty.
        const choice = document.querySelector("select[name=zone]");

        if (choice && !choice.value) {
          const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
          if ([...choice.options].some((option) => option.value === own)) choice.value = own;
        }

        """#)

    package static let all: [Asset] = [stylesheet, mark, cover, draft, `guard`, keys, later, line, link, live, marks, printing, queue, vault, zone]
}
