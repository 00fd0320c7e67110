import { z } from 'zod'
import { withdrawalReasons } from '../../../model/withdrawal-reasons'
import { sideOf } from '../../../policy'
import { approversOfOwner, coordinators, submitter } from '../../notifications/recipients'
import { ownershipOf } from '../../state/state'
import { openTasks } from '../tasks'
import { inputFields } from '../../../contract/transitions'
import { transition } from '../transition'
import { insertWithdrawal } from '../withdrawals'

export const withdraw = transition({
  name: 'withdraw',
  from: [{ live: ['published', 'none'] }],
  to: { live: 'withdrawn', work: 'draft' },
  allowedTo: 'withdraw',
  input: z.object({
    reason: z.enum(withdrawalReasons, `Expected one of ${withdrawalReasons.join(', ')}.`),
    note: inputFields.note,
    publicReason: inputFields.publicReason,
    until: inputFields.until,
  }),
  revision: 'ignored',
  locking: { preempt: true },
  releaseKind: 'withdraw',
  takedown: 'byReason',
  release: async (unit, record, input) => {
    await openTasks(unit.req, record)
    await insertWithdrawal(unit, record, input)
  },
  audit: ({ state }, actor) => ({ side: sideOf(actor, ownershipOf(state)) }),
  notify: [submitter, coordinators, approversOfOwner],
  done: 'withdrawn',
  docs: 'with a reason; never blocked; who shows it gets a task, no import brings it back, its address answers 410',
  desk: {
    order: 8,
    form: {
      fields: [{ name: 'reason', isRequired: true, isChoice: true }, { name: 'note' }, { name: 'publicReason' }],
    },
  },
})
