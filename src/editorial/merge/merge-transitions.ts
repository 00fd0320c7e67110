import { z } from 'zod'
import { transition } from '../workflow/transition'

const declared = { name: 'publish_merge', allowedTo: 'merge', input: z.object({}) } as const

/** A merged record leaves the public when its survivor is published, and by no transition of its own. */
export const mergeAway = transition({ ...declared, to: { live: 'none' }, done: 'merged' })

/** A record whose mention of the merged one is its only change: it was ready before. */
export const republishMerged = transition({ ...declared, to: { live: 'published', work: 'clean' }, done: 'published' })
