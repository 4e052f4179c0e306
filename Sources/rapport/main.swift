import Console
import Foundation

exit(await RapportConsole.run(Array(CommandLine.arguments.dropFirst()), ports: Compose.ports))
