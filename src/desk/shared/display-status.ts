/** The two axes in one word, for people: what the public sees, and whether something is being prepared. */
export const displayStatusOf = ({ live, work }: { live?: unknown; work?: unknown }) => {
  if (live === 'withdrawn') return 'withdrawn'
  if (live === 'published') return work === 'clean' ? 'live' : 'changed'
  return work === 'clean' ? 'hidden' : 'draft'
}

const stages = ['in_review', 'changes_requested', 'approved'] as const

/** How far what is prepared has come, where it is more than a draft: the word for it. */
export const stageOf = (work: unknown): `work_${(typeof stages)[number]}` | undefined => {
  const stage = stages.find((one) => one === work)
  return stage && `work_${stage}`
}
