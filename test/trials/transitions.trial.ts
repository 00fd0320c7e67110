import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { faultsOf } from '../support/workflow/check'
import { openFixtures, type Fixtures } from '../support/workflow/fixtures'
import { plans } from '../support/workflow/play'
import { isWhole, seed } from './support/extent.mjs'

const minutes = 60_000
/** More than the usual thirty: as many as the time allows. */
const lasting = Number(process.env.VERBS_MINUTES ?? (isWhole ? 20 : 0))
const chosen = Number(process.env.VERBS_SEED ?? seed)

let exhibit: Exhibit
let fixtures: Fixtures

beforeAll(async () => {
  exhibit = await openExhibit()
  fixtures = await openFixtures(exhibit)
}, whileLoading)
afterAll(async () => {
  await fixtures.close()
  await exhibit.close()
})

let runs = 0

test(
  'any sequence of transitions and edits by anybody keeps the workflow’s promises, as long as it runs',
  async () => {
    process.stdout.write(`VERBS_SEED=${chosen}\n`)
    await fc.assert(
      fc.asyncProperty(plans(40), async (plan) => expect(await faultsOf(fixtures, (runs += 1), plan)).toEqual([])),
      {
        numRuns: lasting > 0 ? 10_000 : 30,
        ...(lasting > 0 && { interruptAfterTimeLimit: lasting * minutes }),
        seed: chosen,
        endOnFailure: true,
      },
    )
  },
  (25 + lasting) * minutes,
)
