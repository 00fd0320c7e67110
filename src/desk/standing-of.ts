/** The two axes in one word, for people: what the public sees, and whether something is being prepared. */
export const standingOf = ({ live, work }: { live?: unknown; work?: unknown }) => {
  if (live === 'withdrawn') return 'withdrawn'
  if (live === 'published') return work === 'clean' ? 'live' : 'changed'
  return work === 'clean' ? 'hidden' : 'draft'
}
