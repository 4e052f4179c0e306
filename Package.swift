// swift-tools-version: 6.1
import PackageDescription

// One target per room of the house; what each may import is in bin/import-table.txt.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let domain: [Target.Dependency] = ["Clinic", "Measures", "Signs", "FollowThrough", "Attribution"]
let http: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HummingbirdTLS", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOCore", package: "swift-nio"),
]
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
    name: "rapport",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "rapport", targets: ["rapport"]),
        .library(name: "MixedModels", targets: ["MixedModels"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        room("MixedModels"),
        room("Markup"),
        room("Clinic"),
        room("Measures", ["Clinic"]),
        room("Signs", ["Clinic", "Measures"]),
        room("FollowThrough", ["Clinic", "Measures", "Signs"]),
        room("Attribution", ["Clinic", "Measures", "MixedModels"]),
        room("Practice", domain),
        room("Simulation", domain + ["Practice"]),
        room("Records", domain + ["Practice"]),
        room("SQLiteEngine", ["Records", grdb, sqlite]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        room("Vault", ["Practice", "CSodium", .product(name: "Crypto", package: "swift-crypto")]),
        room("Routes", ["Clinic"]),
        room(
            "Pages", domain + ["Markup", "Routes"],
            exclude: ["Style", "Scripts"]),
        room("Exchange", domain + ["Practice"]),
        room("Web", domain + ["Practice", "Pages", "Routes", "Exchange", "Vault", log, lifecycle] + http),
        room(
            "Console",
            domain + [
                "Practice", "Exchange", "Simulation", "MixedModels",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "rapport",
            dependencies: domain + [
                "Practice", "Simulation", "Records", "SQLiteEngine", "Vault", "Routes", "Pages", "Exchange", "Web",
                "Console", log, lifecycle, .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks",
            dependencies: domain + ["Practice", "Simulation", "Records", "SQLiteEngine", "Vault", "Exchange"],
            path: "Benchmarks", exclude: ["wrk", "Models"], swiftSettings: settings),
        .executableTarget(
            name: "ModelBenchmarks", dependencies: ["MixedModels", "Attribution", "InventedClinic"],
            path: "Benchmarks/Models",
            exclude: ["beside.R", "beside.py", "designs.R", "designs.py", "differences.awk"], swiftSettings: settings),
        .target(
            name: "RecordsContract", dependencies: domain + ["Practice", "Records"], path: "Tests/RecordsContract",
            swiftSettings: settings),
        .target(
            name: "PracticeTwin", dependencies: domain + ["Practice"], path: "Tests/PracticeTwin",
            swiftSettings: settings),
        .target(
            name: "InventedClinic", dependencies: ["MixedModels", "Attribution"], path: "Tests/InventedClinic",
            swiftSettings: settings),
        .target(
            name: "HostileBytes",
            dependencies: [
                "Clinic", "Measures", "Signs", "Practice", "MixedModels", "Routes", "Exchange", "Vault", "Web",
            ],
            path: "Tests/HostileBytes", swiftSettings: settings),
        tests("HostileBytesTests", ["HostileBytes"]),
        tests("MixedModelsTests", ["MixedModels"]),
        tests("MarkupTests", ["Markup"]),
        tests("AttributionTests", ["Clinic", "Attribution", "InventedClinic"], exclude: ["Golden"]),
        tests("MeasuresTests", ["Clinic", "Measures"]),
        tests("SignsTests", ["Clinic", "Measures", "Signs"], exclude: ["Doubt/comments.csv"]),
        tests("FollowThroughTests", domain),
        tests("PracticeTests", domain + ["Practice", "PracticeTwin"]),
        tests("StoryTests", domain + ["Practice", "Exchange", "PracticeTwin"]),
        tests("VaultTests", ["Vault", "Practice"]),
        tests("ExchangeTests", domain + ["Exchange", "Practice"]),
        tests("PagesTests", domain + ["Markup", "Routes", "Pages"], exclude: ["Golden"]),
        tests(
            "RecordsTests",
            domain + ["Practice", "Records", "SQLiteEngine", "Vault", "RecordsContract", "PracticeTwin", grdb]),
        tests("SQLiteEngineTests", ["SQLiteEngine", "Records", "RecordsContract", grdb]),
        tests("SimulationTests", domain + ["Practice", "Simulation", "PracticeTwin"]),
        tests("RoutesTests", ["Clinic", "Routes"]),
        tests("ConsoleTests", domain + ["Practice", "Exchange", "Simulation", "Console", "PracticeTwin"]),
        tests(
            "WebTests",
            domain + ["Practice", "PracticeTwin", "Pages", "Routes", "Exchange", "Vault", "Web", log] + http),
        tests("ClinicTests", ["Clinic"]),
    ]
)

// Only bin/fuzz builds this: it is linked with libFuzzer.
if Context.environment["RAPPORT_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "rapport-fuzz", dependencies: ["HostileBytes"], path: "Fuzzing", swiftSettings: settings))
}
