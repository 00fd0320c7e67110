/** How the queue is narrowed; empty: not by this. */
export interface QueueQuery {
  work: string
  kind: string
  institution: string
  mine: boolean
  after: number
}

/** The states that one looks through the queue by. */
export const stages = ['in_review', 'approved', 'changes_requested', 'draft'] as const

/** As the address has it, of the page and of the API alike. */
export const queueParametersOf = ({ work, kind, institution, mine, after }: QueueQuery) => ({
  work,
  ...(kind && { kind }),
  ...(institution && { institution }),
  ...(mine && { mine: 'true' as const }),
  ...(after > 0 && { after: String(after) }),
})

export const queueSearchParams = (query: QueueQuery): string => new URLSearchParams(queueParametersOf(query)).toString()
