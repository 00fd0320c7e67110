import { z } from 'zod'
import { discardDraft } from '../../drafts/restore-version'
import { transition } from '../transition'

export const discard = transition({
  name: 'discard',
  from: [{ live: ['published'], work: ['draft', 'in_review', 'changes_requested', 'approved'] }],
  to: { work: 'clean' },
  allowedTo: 'update',
  input: z.object({}),
  locking: { save: true },
  apply: async (unit, record) => {
    await discardDraft(unit, record)
    return undefined
  },
  done: 'discarded',
  docs: 'what is discarded stays among the versions',
  desk: { order: 6, form: {} },
})
