import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { openCast, type Cast } from '../support/owners/cast'
import { Play, playAll } from '../support/owners/play'
import { plans } from '../support/owners/steps'
import { makeWorld } from '../support/owners/world'
import { isWhole, seed } from './support/extent.mjs'

const minutes = 60_000
const lasting = Number(process.env.OWNERS_MINUTES ?? (isWhole ? 20 : 4))
const chosen = Number(process.env.OWNERS_SEED ?? seed)

let exhibit: Exhibit
let cast: Cast

beforeAll(async () => {
  exhibit = await openExhibit()
  cast = await openCast(exhibit)
}, whileLoading)
afterAll(async () => {
  await cast.close()
  await exhibit.close()
})

test(
  'nothing of an owner becomes public, or public again, without its approval, in any sequence of actions',
  async () => {
    process.stdout.write(`OWNERS_SEED=${chosen}\n`)
    const sum = { worlds: 0, deeds: 0, published: 0 }
    const often = new Map<string, number>()
    const summary = () => `${sum.worlds} worlds, ${sum.deeds} things done, ${sum.published} texts published`
    await fc.assert(
      fc.asyncProperty(plans(40), async (plan) => {
        await cast.reset()
        const play = new Play(cast, await makeWorld(cast, (sum.worlds += 1)))
        expect(await playAll(play, plan)).toEqual([])
        sum.deeds += play.trace.length
        sum.published += play.model.published
        for (const entry of play.trace.flatMap((summary) => /: (\w+)/.exec(summary)?.[1] ?? []))
          often.set(entry, (often.get(entry) ?? 0) + 1)
      }),
      { numRuns: 10_000, interruptAfterTimeLimit: lasting * minutes, seed: chosen, endOnFailure: true },
    )
    process.stdout.write(`${[...often].map(([entry, times]) => `${times} ${entry}`).join(', ')}\n${summary()}\n`)
    expect(sum.published).toBeGreaterThan(sum.worlds)
  },
  (5 + lasting) * minutes,
)
