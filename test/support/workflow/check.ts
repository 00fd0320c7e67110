import { faultsIn } from './faults'
import { makeWorld, type Ground, type World } from './ground'
import { play, type Step } from './play'
import { withoutAWord } from './owners-word'
import { rememberedOnce, type Done } from './remembered'
import { visibleFaults } from './visible'

/** Kinds whose own tables are compared with where their records stand. */
const kinds = ['items', 'sections', 'exhibits', 'people', 'places', 'themes', 'testimonials', 'institutions']

/** Everything that is wrong after people did something to the records of a world. */
export const allFaults = async (ground: Ground, world: World, done: readonly Done[]): Promise<string[]> => {
  const pieces = Object.values(world.pieces)
  const ids = pieces.map(({ id }) => id)
  return [
    ...(await rememberedOnce(ground, ids, done)),
    ...(await faultsIn(ground.query, kinds, pieces)),
    ...(await visibleFaults(ground, world)),
    ...(await withoutAWord(ground, world)),
  ]
}

/** Makes a world, lets people do what is planned, and says what is wrong afterwards. `run`: a number of its own. */
export const faultsOf = async (ground: Ground, run: number, plan: readonly (readonly Step[])[]): Promise<string[]> => {
  const world = await makeWorld(ground, run)
  const { done, faults } = await play(ground, world, plan)
  return [...faults, ...(await allFaults(ground, world, done))]
}
