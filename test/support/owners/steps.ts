import fc from 'fast-check'
import { transitionNames } from '../../../src/editorial/workflow/transitions'
import { names, type Name } from './cast'
import { recordNames, type RecordName } from './world'

export interface Step {
  /** `likely`: the usual actor */
  by: Name | 'likely'
  on: RecordName
  what: string
  /** the person concerned, if any */
  to: Name
  /** the institution's index */
  at: number
  mode: 'refuse' | 'carry' | 'omit'
  reason: boolean
  /** selects among the options */
  n: number
}

/** Weights. Roles change as often as records. */
const often: Record<string, number> = {
  press: 12,
  edit: 5,
  show: 6,
  place: 4,
  translate: 3,
  approve: 6,
  publish: 8,
  submit: 5,
  reinstate: 6,
  unpublish: 5,
  withdraw: 5,
  transfer: 8,
  erase: 1,
  delete: 1,
  merge: 2,
  unmerge: 4,
  genre: 1,
  many: 2,
  invite: 4,
  take: 7,
  end: 6,
  close: 4,
  open: 6,
  agree: 4,
  policies: 2,
}

const actions = [...new Set([...transitionNames, ...Object.keys(often)])]

const owned: readonly RecordName[] = ['shown', 'alike', 'theirs', 'third', 'essay']

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.oneof(
    { weight: 3, arbitrary: fc.constant('likely' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
  ),
  on: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...owned) },
    { weight: 2, arbitrary: fc.constantFrom(...recordNames) },
  ),
  what: fc.oneof(...actions.map((what) => ({ weight: often[what] ?? 3, arbitrary: fc.constant(what) }))),
  to: fc.constantFrom(...names),
  at: fc.nat(2),
  mode: fc.constantFrom('refuse', 'carry', 'omit'),
  reason: fc.boolean(),
  n: fc.nat(19),
})

export const simply = (on: RecordName, what: string, more: Partial<Step> = {}): Step => ({
  ...{ by: 'likely', on, what, to: 'editorA', at: 0, mode: 'omit', reason: false, n: 0 },
  ...more,
})

const pressed = (...some: RecordName[]) => some.map((on) => simply(on, 'press'))

/** Everything is published, each record shows another's, and mentions are published last. */
const whole: readonly Step[] = [
  ...pressed('theme', 'double', 'shown', 'alike', 'theirs', 'third'),
  simply('shown', 'show', { n: 1 }),
  simply('theirs', 'show', { n: 0 }),
  simply('third', 'show', { n: 2 }),
  simply('essay', 'show', { n: 1 }),
  simply('section', 'place', { n: 15 }),
  ...pressed('shown', 'theirs', 'third', 'essay', 'section', 'exhibit'),
]

/** The initial public records: mostly all. */
const openings = fc.constantFrom(whole, whole, pressed('theirs', 'third'), [])

export interface Plan {
  /** steps before the first check */
  opening: readonly Step[]
  steps: readonly Step[]
}

/** Sequences of steps, at most `length`. */
export const plans = (length: number): fc.Arbitrary<Plan> =>
  fc.record({ opening: openings, steps: fc.array(step, { minLength: length / 2, maxLength: length }) })
