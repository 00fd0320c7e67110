import { z } from 'zod'
import { beginErasure, erase as eraseRecord, hashAddresses } from '../../erasure/erase'
import { admins, approvers } from '../../notifications/recipients'
import { openTasks } from '../tasks'
import { inputFields } from '../../../contract/transitions'
import { requiredText } from '../transition-input'
import { transition } from '../transition'

export const erase = transition({
  name: 'erase',
  to: { live: 'withdrawn', work: 'clean' },
  allowedTo: 'erase',
  input: z.object({
    reason: requiredText('Expected which order asks for it; this is remembered.'),
    note: requiredText(
      'Expected the record’s address on the web, the last part of it, as a sign that this record is meant.',
    ),
    publicReason: inputFields.publicReason,
  }),
  locking: { save: true, preempt: true },
  releaseKind: 'erase',
  takedown: 'always',
  apply: ({ req }, record) => beginErasure(req, record),
  release: async (unit, record) => {
    await openTasks(unit.req, record)
    await eraseRecord(unit, record)
  },
  afterProjection: ({ req }, { state }) => hashAddresses(req, state),
  notify: [approvers, admins],
  done: 'erased',
  docs: 'with a reason, the order, and with the last part of its address as `note`; the text of every version, the words of its history, what it alone showed and its bytes are gone for good, its address answers 410 with the `publicReason`; drafts elsewhere that named such a file name it no more, files of another owner stay, and one that somebody’s public text names is hidden until none does',
  desk: { order: 11, danger: true, form: { own: 'erasure' }, withoutSaving: true, leavesRecord: true },
})
