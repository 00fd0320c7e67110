/** The filters of the queue; empty: not filtered. */
export interface QueueQuery {
  work: string
  kind: string
  institution: string
  mine: boolean
  after: number
}

/** The states the queue can be filtered by. */
export const stages = ['in_review', 'approved', 'changes_requested', 'draft'] as const

/** The parameters of the page and the API. */
export const queueParametersOf = ({ work, kind, institution, mine, after }: QueueQuery) => ({
  work,
  ...(kind && { kind }),
  ...(institution && { institution }),
  ...(mine && { mine: 'true' as const }),
  ...(after > 0 && { after: String(after) }),
})

export const queueSearchParams = (query: QueueQuery): string => new URLSearchParams(queueParametersOf(query)).toString()
