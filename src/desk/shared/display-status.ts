/** The display status of the live and work axes. */
export const displayStatusOf = ({ live, work }: { live?: unknown; work?: unknown }) => {
  if (live === 'withdrawn') return 'withdrawn'
  if (live === 'published') return work === 'clean' ? 'live' : 'changed'
  return work === 'clean' ? 'hidden' : 'draft'
}

const stages = ['in_review', 'changes_requested', 'approved'] as const

/** The stage of a draft in review; undefined for a mere draft. */
export const stageOf = (work: unknown): `work_${(typeof stages)[number]}` | undefined => {
  const stage = stages.find((one) => one === work)
  return stage && `work_${stage}`
}
