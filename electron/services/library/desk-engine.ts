import { readingRules } from '../../../shared/ipc/settings.ts'
import type { Profile } from '../../../shared/profile/profile.ts'
import type { TermConcept } from '../../../shared/terms/term-concept.ts'
import type { Clock, CreatePool, ParsePool } from '../ports/ports.ts'
import type { SettingsService } from '../settings/settings.ts'
import { assembleEngine, localDate, type Engine } from '../threads/engine.ts'

export interface DeskEngineOptions {
  settings: Pick<SettingsService, 'current'>
  createPool: CreatePool
  profiles: readonly Profile[]
  /** Those of imported lists that are in use now. */
  terms: () => readonly TermConcept[]
  workerHash: string
  clock: Clock
}

export type DeskEngine = ReturnType<typeof createDeskEngine>

/** The engine in use: another one for other rules, other profiles and every new day. */
export function createDeskEngine({ settings, createPool, profiles, terms, workerHash, clock }: DeskEngineOptions) {
  let engine = build(profiles, null)

  return {
    now: () => engine,
    /** The same threads judge from now on by the severities and the day of now. */
    judgeByNow: (): void => {
      engine = build(engine.profiles, engine.pool)
    },
    /**
     * Other threads read from now on, by these profiles, the terms and the rules of now. The old ones are still to be
     * closed.
     */
    exchange: (other: readonly Profile[]): ParsePool => {
      const { pool } = engine
      engine = build(other, null)
      return pool
    },
    isOfToday: (): boolean => localDate(clock.now()) === engine.asOf,
  }

  function build(of: readonly Profile[], pool: ParsePool | null): Engine {
    const rules = readingRules(settings.current())
    const used = terms()
    return assembleEngine({
      pool: pool ?? createPool(of, rules, used),
      profiles: of,
      terms: used,
      severities: settings.current().checks,
      asOf: localDate(clock.now()),
      rules,
      workerHash,
    })
  }
}
