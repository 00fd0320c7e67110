import { z } from 'zod'
import { approvers } from '../../notifications/recipients'
import { inputFields } from '../../../contract/transitions'
import { transition } from '../transition'

export const submit = transition({
  name: 'submit',
  from: [{ work: ['draft', 'changes_requested'] }],
  to: { work: 'in_review' },
  allowedTo: 'submit',
  input: z.object({ note: inputFields.note }),
  publishStep: 1,
  notesInQueue: ['submit'],
  notify: [approvers],
  done: 'submitted',
  desk: {
    order: 1,
    emphasis: 'primary',
    form: { fields: [{ name: 'note' }] },
    afterSaving: true,
    many: { order: 4, note: 'optional', inLists: true },
  },
})
