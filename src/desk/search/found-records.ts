import { isText, objectsOf, textOf, type Unknown } from '../shared/read'

/** A search result. */
export interface FoundRecord {
  kind: string
  id: string
  title: string
  /** the name or number it was found by, where it is another than the title */
  matched: string | null
  live: string
  work: string
}

const readFound = ({ kind, id, title, matched, live, work }: Unknown): FoundRecord => ({
  kind: textOf(kind),
  id: textOf(id),
  title: textOf(title),
  matched: isText(matched) && matched !== title ? matched : null,
  live: textOf(live),
  work: textOf(work),
})

/** What a search answered; undefined where it answered nothing of the sort. */
export const readFoundRecords = (body: unknown): FoundRecord[] | undefined => {
  if (typeof body !== 'object' || body === null || !('docs' in body)) return undefined
  return objectsOf(body.docs).map(readFound)
}
