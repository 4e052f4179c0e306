extension Icon {
    /// The inside of the icon's `symbol`.
    var drawing: StaticString {
        switch self {
        case .talk:
            #"""
            <path d="M4.5 4h11A1.5 1.5 0 0 1 17 5.5v6.5a1.5 1.5 0 0 1-1.5 1.5H10l-3.5 3.25V13.5h-2A1.5 1.5 0 0 \#
            1 3 12V5.5A1.5 1.5 0 0 1 4.5 4z"/><path d="M6.75 7.5h6.5M6.75 10h4"/>
            """#
        case .call:
            #"""
            <path d="M6.6 3.1 8.4 6.7 6.7 8.3a9.5 9.5 0 0 0 5 5l1.6-1.7 3.6 1.8v2.3c0 .7-.6 1.2-1.3 1.2C9 16.5 \#
            3.5 11 3.1 4.4c0-.7.5-1.3 1.2-1.3z"/>
            """#
        case .step:
            #"<path d="M2.75 16.5h4v-4h4.25v-4h4.25v-4h2"/>"#
        case .review:
            #"<path d="M16.25 10.5A6.25 6.25 0 1 1 14 5.2L16.5 7.25"/><path d="M16.6 3.5v3.9h-3.9"/>"#
        case .praise:
            #"""
            <path d="M10 17.25V8.5M10 12.5c-3.25.25-5.5-1.5-6-5 3.5-.25 5.75 1.5 6 5zM10 9.75C9.75 6 12 3.25 \#
            16.25 2.75c.25 4-2 6.75-6.25 7z"/>
            """#
        case .refer:
            #"<path d="M10 2.5v15M10 4.25h5l2 2-2 2h-5M10 9.75H5l-2 2 2 2h5"/>"#
        case .callIn:
            #"<path d="M4 10h10.5M10.5 6l4 4-4 4"/>"#
        case .late:
            #"<circle cx="10" cy="10" r="7"/><path d="M10 6v4.25l2.75 1.75"/>"#
        case .missed:
            #"<path d="M6 2.75v14.5M6 10.5h6.5a1.5 1.5 0 0 1 1.5 1.5v5.25M6 14h8"/>"#
        case .came:
            #"<path d="M3.75 10.75 8 15 16.25 5.5"/>"#
        case .wrongDay:
            #"""
            <path d="M4.5 4.5h11a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1zM3.5 8h13M7 \#
            2.75v3M13 2.75v3M8.25 10.5l3.5 3.5M11.75 10.5 8.25 14"/>
            """#
        case .done:
            #"<circle cx="10" cy="10" r="7"/><path d="M6.75 10.25 9 12.5l4.25-4.75"/>"#
        case .partly:
            #"<circle cx="10" cy="10" r="7"/><path class="fill" d="M10 3a7 7 0 0 1 0 14z"/>"#
        case .notDone:
            #"<circle cx="10" cy="10" r="7"/><path d="M7 10h6"/>"#
        case .fall:
            #"<path d="M3 5.25 8.25 10.5l2.75-2.75 6 6M17 9.25v4.5h-4.5"/>"#
        case .rise:
            #"<path d="M3 14.75 8.25 9.5 11 12.25l6-6M17 10.75v-4.5h-4.5"/>"#
        case .wont:
            #"""
            <path d="M4.5 4h11A1.5 1.5 0 0 1 17 5.5v6.5a1.5 1.5 0 0 1-1.5 1.5H10l-3.5 3.25V13.5h-2A1.5 1.5 0 0 \#
            1 3 12V5.5A1.5 1.5 0 0 1 4.5 4z"/><path d="M8.25 7l3.5 3.5M11.75 7 8.25 10.5"/>
            """#
        case .quiet:
            #"""
            <path d="M4.5 4h11A1.5 1.5 0 0 1 17 5.5v6.5a1.5 1.5 0 0 1-1.5 1.5H10l-3.5 3.25V13.5h-2A1.5 1.5 0 0 \#
            1 3 12V5.5A1.5 1.5 0 0 1 4.5 4z"/><path d="M7 8.75h.01M10 8.75h.01M13 8.75h.01" stroke-width="2"/>
            """#
        case .risk:
            #"""
            <circle cx="10" cy="10" r="7"/><circle cx="10" cy="10" r="2.75"/>\#
            <path d="M5.05 5.05 8 8M12 12l2.95 2.95M14.95 5.05 12 8M8 12l-2.95 2.95"/>
            """#
        case .noForm:
            #"<path d="M5.5 2.75h5.75L15 6.5v10.75H5.5z"/><path d="M11 3v3.75h3.75"/><path d="M8 11.5h4"/>"#
        case .notSeen:
            #"""
            <path d="M4.5 4.5h11a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1zM3.5 8h13M7 \#
            2.75v3M13 2.75v3M7.75 12.25h4.5"/>
            """#
        case .alliance:
            #"<circle cx="7.5" cy="10" r="4.75"/><circle cx="12.5" cy="10" r="4.75"/>"#
        case .outcome:
            #"<path d="M2.5 10h15M2.5 7.5v5M17.5 7.5v5M12 5v10"/>"#
        case .barrier:
            #"<path d="M5 17V7M2.75 17h4.5M5 8.25h12.25v3.5H5M9.25 8.25 8 11.75M13.25 8.25 12 11.75"/>"#
        case .solved:
            #"<path d="M5 17V9M2.75 17h4.5M5 12.5l11.5-6.75-1.75-3L5 8.5M9.75 9.75 8.25 6.75"/>"#
        case .calendar:
            #"""
            <path d="M4.5 4.5h11a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1zM3.5 8h13M7 \#
            2.75v3M13 2.75v3"/>
            """#
        case .tablet:
            #"""
            <path d="M6 2.5h8A1.25 1.25 0 0 1 15.25 3.75v12.5A1.25 1.25 0 0 1 14 17.5H6a1.25 1.25 0 0 \#
            1-1.25-1.25V3.75A1.25 1.25 0 0 1 6 2.5zM9 15h2"/>
            """#
        case .form:
            #"<path d="M5.5 2.75h5.75L15 6.5v10.75H5.5z"/><path d="M11 3v3.75h3.75"/><path d="M8 10h4.5M8 13h4.5"/>"#
        case .kept:
            #"""
            <path d="M5.5 2.75h5.75L15 6.5v10.75H5.5z"/><path d="M11 3v3.75h3.75"/>\#
            <path d="M7.75 11.75 9.5 13.5l3-3.5"/>
            """#
        case .pencil:
            #"<path d="M13 3.5 16.5 7 7 16.5l-4 .5.5-4zM11 5.5 14.5 9"/>"#
        case .wait:
            #"""
            <path d="M5 2.75h10M5 17.25h10M6.5 2.75c0 4.25 2.75 5 3.5 7.25-.75 2.25-3.5 3-3.5 7.25M13.5 2.75c0 \#
            4.25-2.75 5-3.5 7.25.75 2.25 3.5 3 3.5 7.25"/>
            """#
        case .search:
            #"<circle cx="8.75" cy="8.75" r="5.25"/><path d="M12.75 12.75 17 17"/>"#
        case .lock:
            #"""
            <path d="M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM7 9V6.25a3 3 0 0 \#
            1 6 0V9"/>
            """#
        case .print:
            #"<path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z"/>"#
        case .globe:
            #"<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c4.5 4 4.5 10 0 14M10 3c-4.5 4-4.5 10 0 14"/>"#
        case .offline:
            #"""
            <path d="M3 3l14 14M3 8.25A11 11 0 0 1 6.25 6.1M9.5 5.25A11 11 0 0 1 17 8.25M5.75 11.25a7 7 0 0 1 \#
            3.5-1.75M12 9.9a7 7 0 0 1 2.25 1.35"/><path d="M10 14.75h.01" stroke-width="2.25"/>
            """#
        case .stale:
            #"<circle cx="10" cy="10" r="7" stroke-dasharray="2.6 2.4"/><path d="M10 6.5v3.75l2.25 1.5"/>"#
        case .live:
            #"<circle cx="10" cy="10" r="7"/><circle class="fill" cx="10" cy="10" r="2.5" stroke="none"/>"#
        case .alert:
            #"<circle cx="10" cy="10" r="7"/><path d="M10 6v4.75"/><path d="M10 13.75h.01" stroke-width="2"/>"#
        case .person:
            #"<circle cx="10" cy="6.75" r="3.25"/><path d="M3.75 17c.5-3.5 3-5.25 6.25-5.25s5.75 1.75 6.25 5.25"/>"#
        case .undo:
            #"<path d="M7.5 4 4 7.5 7.5 11M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8"/>"#
        case .next:
            #"<path d="M3.5 10h12.5M11.25 5.25 16 10l-4.75 4.75"/>"#
        case .plus:
            #"<path d="M10 4v12M4 10h12"/>"#
        case .qrCode:
            #"""
            <path d="M3.5 3.5h4.5v4.5H3.5zM12 3.5h4.5v4.5H12zM3.5 12h4.5v4.5H3.5zM12 12h1.5v1.5M16.5 \#
            12v4.5H12M12 16.5v0"/>
            """#
        case .language:
            #"<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c4.5 4 4.5 10 0 14M10 3c-4.5 4-4.5 10 0 14"/>"#
        case .chart:
            #"<path d="M3 3.5v13h14M6 12.5l3.25-4 3 2.25L16.5 6"/>"#
        case .shared:
            #"""
            <path d="M10 3 15.75 5v4.5c0 3.5-2.25 6-5.75 7.5-3.5-1.5-5.75-4-5.75-7.5V5zM7.5 10 9.25 11.75 12.5 \#
            8.25"/>
            """#
        case .bus:
            #"""
            <path d="M4.5 3.5h11a1 1 0 0 1 1 1V14h-13V4.5a1 1 0 0 1 1-1zM3.5 9.5h13M6 14v2.25M14 14v2.25"/>\#
            <path d="M6.5 11.75h.01M13.5 11.75h.01" stroke-width="2"/>
            """#
        case .mend:
            #"<path d="M3 13.5c3 0 4-7 7-7s4 7 7 7M10 3v14"/>"#
        }
    }
}
