import Console
import Foundation

exit(await RapportConsole.run(ArgumentsGiven.all(), ports: Compose.ports))
