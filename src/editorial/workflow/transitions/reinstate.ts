import { z } from 'zod'
import { isApprover, isCoordinator, sideOf } from '../../../policy'
import { submitter } from '../../notifications/recipients'
import { ownershipOf } from '../../state/state'
import { transition } from '../transition'
import { liftWithdrawal } from '../withdrawals'

export const reinstate = transition({
  name: 'reinstate',
  from: [{ live: ['withdrawn'] }],
  to: { live: 'none', work: 'draft' },
  allowedTo: 'withdraw',
  whyNot: ({ ownership, withdrawnBy }, actor) => {
    const isOwners = ownership.owner !== null && withdrawnBy !== 'exhibit'
    if ((isOwners ? isApprover : isCoordinator).allows(actor, ownership)) return null
    return isOwners
      ? 'The institution that owns it withdrew it: a steward of that institution reinstates it.'
      : 'A coordinator withdrew this, and a coordinator reinstates it.'
  },
  input: z.object({}),
  releaseKind: 'reinstate',
  takedown: 'lift',
  release: ({ req, actor }, { state }) => liftWithdrawal(req, state, actor),
  audit: ({ state }, actor) => ({ side: sideOf(actor, ownershipOf(state)) }),
  notify: [submitter],
  done: 'reinstated',
  docs: 'by the side that withdrew it: its owner’s where a steward of its owner did, whatever else they are; else a coordinator',
  desk: { order: 9, form: {} },
})
