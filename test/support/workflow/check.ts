import { faultsIn } from './faults'
import { makeWorld, type Fixtures, type World } from './fixtures'
import { play, type Step } from './play'
import { withoutApproval } from './owner-approval'
import { appendedOnce, type Done } from './audit-entries'
import { visibleFaults } from './visible'

/** Kinds whose own tables are compared with where their records stand. */
const kinds = ['items', 'sections', 'exhibits', 'people', 'places', 'themes', 'testimonials', 'institutions']

/** Everything that is wrong after people did something to the records of a world. */
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

/** Makes a world, lets people do what is planned, and says what is wrong afterwards. `run`: a number of its own. */
export const faultsOf = async (
  fixtures: Fixtures,
  run: number,
  plan: readonly (readonly Step[])[],
): Promise<string[]> => {
  const world = await makeWorld(fixtures, run)
  const { done, faults } = await play(fixtures, world, plan)
  return [...faults, ...(await allFaults(fixtures, world, done))]
}
