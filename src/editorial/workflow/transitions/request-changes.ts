import { z } from 'zod'
import { submitter } from '../../notifications/recipients'
import { requiredText } from '../transition-input'
import { transition } from '../transition'

export const requestChanges = transition({
  name: 'request_changes',
  from: [{ work: ['in_review'] }],
  to: { work: 'changes_requested' },
  allowedTo: 'review',
  input: z.object({
    note: requiredText('Say what is to be changed: expected some words for whoever prepares the record.'),
  }),
  notesInQueue: ['request_changes'],
  notify: [submitter],
  done: 'sent back',
  docs: 'with a note that says what',
  desk: {
    order: 3,
    form: { fields: [{ name: 'note', isRequired: true }] },
    isDecision: true,
    many: { order: 2, note: 'required' },
  },
})
