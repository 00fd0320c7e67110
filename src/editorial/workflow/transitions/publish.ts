import { z } from 'zod'
import { isCoordinator } from '../../../policy'
import { approversOfOwner, submitter } from '../../notifications/recipients'
import { findDependencies } from '../engine/dependencies'
import { inputFields } from '../../../contract/transitions'
import { transition } from '../transition'

export const publish = transition({
  name: 'publish',
  // publishing an unchanged record is rejected, unless others are included
  from: [
    { live: ['none', 'published'], work: ['approved'] },
    { live: ['published'], work: ['clean'], withDependencies: true },
  ],
  to: { live: 'published', work: 'clean' },
  allowedTo: 'publish',
  whyNot: ({ ownership, policies }, actor) =>
    isCoordinator.allows(actor, ownership) || policies.mayPublish
      ? null
      : 'A coordinator publishes this: the institution may not publish its holdings itself yet.',
  input: z.object({ mode: inputFields.mode }),
  revision: 'required',
  readiness: true,
  releaseKind: 'publish',
  publishStep: 3,
  include: findDependencies,
  notify: [submitter, approversOfOwner],
  done: 'published',
  docs: 'the record and all that it mentions is ready; a steward, where the owner may publish its own holdings',
  desk: {
    order: 5,
    emphasis: 'primary',
    form: { onlyFor: 'dependencies', own: 'dependencies' },
    takesPath: true,
    isDecision: true,
    many: { order: 3 },
  },
})
