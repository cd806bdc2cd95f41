import type { Need } from './needs.ts'

/** What a setup may do on this machine. */
export interface Machine {
  /** Whether this user may install Debian's packages. */
  mayInstall: boolean
  hasApt: boolean
  /** Installs Debian's packages. Whether it worked is seen by asking each need again. */
  install: (packages: readonly string[]) => void
  say: (line: string) => void
}

/** Installs what is missing where that may be done, says in one list what is missing still. Gives the exit status. */
export function setUp(needs: readonly Need[], { mayInstall, hasApt, install, say }: Machine): number {
  const absent = needs.filter(({ isThere }) => !isThere())
  if (absent.length > 0 && mayInstall && hasApt) {
    const packages = absent.flatMap((need) => need.packages)
    say(`Installing ${packages.join(', ')} …`)
    install(packages)
  }
  const missing = absent.filter(({ isThere }) => !isThere())
  if (missing.length === 0) {
    say('Everything that the tests need is there.')
    return 0
  }
  say('Missing:')
  for (const { name, neededFor, byHand, isRequired } of missing) {
    say(`  ${name}${isRequired ? '' : ' (the tests run without)'}`)
    say(`    for: ${neededFor}`)
    say(`    to do: ${byHand}`)
  }
  const packages = missing.flatMap((need) => need.packages)
  if (hasApt) say(`All at once: ${mayInstall ? '' : 'sudo '}apt-get install ${packages.join(' ')}`)
  return missing.some(({ isRequired }) => isRequired) ? 1 : 0
}
