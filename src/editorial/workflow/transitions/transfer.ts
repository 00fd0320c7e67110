import { z } from 'zod'
import { isApprover } from '../../../policy'
import { applyTransfer } from '../../transfer/apply-transfer'
import { decideTransferOf } from '../../transfer/decide-transfer'
import { whyNotInPlace } from '../authorization'
import { requiredText } from '../transition-input'
import { transition } from '../transition'

export const transfer = transition({
  name: 'transfer',
  allowedTo: 'transfer',
  whyNot: (authorization, actor) => {
    const { ownership, offeredTo, hasApprover } = authorization
    // decideTransfer says who may settle an offer
    if (ownership.owner === null || offeredTo !== null || isApprover.allows(actor, ownership)) return null
    if (hasApprover) return 'This is for a steward of the institution that owns it, who offers it to the other.'
    return whyNotInPlace(authorization, actor)
  },
  openToRecipient: true,
  input: z.object({ to: requiredText('Expected the id of the institution that takes it over.') }),
  revision: 'required',
  // ending an offer hands over no text
  isWithoutRevision: ({ to }, { owner }) => to !== undefined && to.trim() === owner,
  locking: { save: true },
  releaseKind: 'transfer',
  notesInQueue: ['transfer'],
  prepare: async ({ req, actor }, record, { to }) => {
    const outcome = await decideTransferOf(req, record, to, actor)
    return {
      // media change under the same lock, and some are transferred
      waitsForRelease: outcome === 'done',
      apply: (unit) => applyTransfer[outcome](unit, record, to),
    }
  },
  done: 'handed over',
  docs: '`to` another institution: a steward of the owner offers the revision as it stands, and it is handed over when a steward of the other says the same of it; a change ends the offer, and so does `to` its owner. For an institution without a steward a coordinator does it, with a reason; what is the exhibit’s own a coordinator hands over while it is not public, and the institution approves it. The text goes, without what is private of it, and what media nothing else of the owner’s shows; older versions, comments and history stay the giver’s',
  desk: { order: 10, form: { own: 'recipient' } },
})
