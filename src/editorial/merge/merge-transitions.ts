import { z } from 'zod'
import { transition } from '../workflow/transition'

const declared = { name: 'publish_merge', allowedTo: 'merge', input: z.object({}) } as const

/** What has become part of another record leaves the public when that one is published, and by no transition of its own. */
export const mergeAway = transition({ ...declared, to: { live: 'none' }, done: 'merged' })

/** What mentions it, and differs in nothing else from what the public sees: that was ready before. */
export const republishMerged = transition({ ...declared, to: { live: 'published', work: 'clean' }, done: 'published' })
