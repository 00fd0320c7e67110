import { z } from 'zod'
import { isCoordinator } from '../../../policy'
import { approvers } from '../../notifications/recipients'
import { transition } from '../transition'

export const recall = transition({
  name: 'recall',
  from: [{ work: ['in_review'] }],
  to: { work: 'draft' },
  allowedTo: 'recall',
  whyNot: ({ ownership, submittedBy }, actor) =>
    isCoordinator.allows(actor, ownership) || (actor.as === 'user' && actor.id === submittedBy)
      ? null
      : 'It is taken back from review by whoever submitted it, or by a coordinator.',
  input: z.object({}),
  notify: [approvers],
  done: 'recalled',
  docs: 'by whoever submitted it, or a coordinator',
  desk: { order: 2, form: {}, isDecision: true, many: { order: 5 } },
})
