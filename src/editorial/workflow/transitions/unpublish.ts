import { z } from 'zod'
import { sideOf } from '../../../policy'
import { approversOfOwner, submitter } from '../../notifications/recipients'
import { ownershipOf } from '../../state/state'
import { assertResolutionsValid, recordWishes, resolveUses } from '../engine/resolutions'
import { openTasks } from '../tasks'
import { inputFields } from '../../../contract/transitions'
import { transition } from '../transition'

export const unpublish = transition({
  name: 'unpublish',
  from: [{ live: ['published'] }],
  // a draft: earlier approvals do not count
  to: { live: 'none', work: 'draft' },
  allowedTo: 'unpublish',
  input: z.object({ resolutions: inputFields.resolutions }),
  locksToo: ({ resolutions = [] }) => resolutions.filter(({ as }) => as !== 'tombstone'),
  releaseKind: 'unpublish',
  prepare: async ({ req, actor }, record, { resolutions }) => {
    await assertResolutionsValid(req, record, actor, resolutions)
    return undefined
  },
  apply: async (unit, record, { resolutions }) => {
    await resolveUses(unit, record, resolutions)
    return undefined
  },
  release: async ({ req }, record, { resolutions }) => {
    await openTasks(req, record)
    await recordWishes(req, record, resolutions)
  },
  audit: ({ state }, actor) => ({ side: sideOf(actor, ownershipOf(state)) }),
  notify: [submitter, approversOfOwner],
  done: 'unpublished',
  docs: 'who shows it gets a task; `resolutions` say of each what is wanted in its place: `tombstone` (a word, as long as nothing is said), `replace` (by `with`) or `remove`, which becomes a draft where one may change it, and else stands in the task',
  desk: { order: 7, form: { own: 'uses' } },
})
