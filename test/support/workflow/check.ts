import { faultsIn } from './faults'
import { makeWorld, type Fixtures, type World } from './fixtures'
import { play, type Step } from './play'
import { withoutApproval } from './owner-approval'
import { appendedOnce, type Done } from './audit-entries'
import { visibleFaults } from './visible'

/** Kinds whose tables are compared with the state. */
const kinds = ['items', 'sections', 'exhibits', 'people', 'places', 'themes', 'testimonials', 'institutions']

/** Every fault after people changed a world's records. */
export const allFaults = async (fixtures: Fixtures, world: World, done: readonly Done[]): Promise<string[]> => {
  const records = Object.values(world.records)
  const ids = records.map(({ id }) => id)
  return [
    ...(await appendedOnce(fixtures, ids, done)),
    ...(await faultsIn(fixtures.query, kinds, records)),
    ...(await visibleFaults(fixtures, world)),
    ...(await withoutApproval(fixtures, world)),
  ]
}

/** Creates a world, executes a plan, and returns the faults. `run`: a unique number. */
export const faultsOf = async (
  fixtures: Fixtures,
  run: number,
  plan: readonly (readonly Step[])[],
): Promise<string[]> => {
  const world = await makeWorld(fixtures, run)
  const { done, faults } = await play(fixtures, world, plan)
  return [...faults, ...(await allFaults(fixtures, world, done))]
}
