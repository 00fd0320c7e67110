import { z } from 'zod'
import { coordinators, membersInPlace, submitter } from '../../notifications/recipients'
import { isInPlace, whyNotInPlace } from '../authorization'
import { inputFields } from '../../../contract/transitions'
import { transition } from '../transition'

export const approve = transition({
  name: 'approve',
  from: [{ work: ['in_review'] }],
  to: { work: 'approved' },
  allowedTo: 'approve',
  whyNot: (authorization, actor) => {
    const { ownership, policies, hasReason, submittedBy } = authorization
    const denial = isInPlace(ownership, actor) ? whyNotInPlace(authorization, actor) : null
    if (denial) return denial
    if (policies.fourEyes && !hasReason && actor.as === 'user' && actor.id === submittedBy)
      return 'Somebody else than who submitted it approves it; as an exception, say the reason, which is remembered.'
    return null
  },
  input: z.object({ reason: inputFields.reason, note: inputFields.note }),
  revision: 'required',
  publishStep: 2,
  notesInQueue: ['approve', 'approve_in_place'],
  audit: ({ state }, actor) => (isInPlace(state, actor) ? { action: 'approve_in_place' } : {}),
  notify: [submitter, coordinators, membersInPlace],
  noteToRecipients: ({ state, request: { reason, note } }, actor) =>
    isInPlace(state, actor) ? [reason, note].filter(Boolean).join('\n\n') : note,
  done: 'approved',
  docs: 'for the text as it stands; where the owner wants four eyes, not by whoever submitted it, but as an exception with a reason; in place of a missing steward, with a reason, told to the institution’s people and kept as `approve_in_place`',
  desk: {
    order: 4,
    emphasis: 'primary',
    form: { onlyFor: 'exception', fields: [{ name: 'reason', isRequired: true }] },
    isDecision: true,
    many: { order: 1 },
  },
})
