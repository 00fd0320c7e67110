import { isData } from '../../platform/data'
import { renderRichText } from '../../rich-text'
import { bookkeeping } from './content-hash'
import { valueIn } from '../../model/relations'

/** A difference between two texts of a record. `null`: there was nothing. */
export interface Change {
  /** RFC 6901, into the newer text; for a removed row into the older */
  pointer: string
  /** `moved`: the same row at another index: `before` and `after` are indexes, from 0 */
  what: 'changed' | 'added' | 'removed' | 'moved'
  before: unknown
  after: unknown
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isData(value) && Object.entries(value).every(([key, inner]) => key === 'id' || isEmpty(inner)))

/** A mention with its kind is compared as a whole. */
const isMention = (value: unknown): boolean => isData(value) && typeof value.relationTo === 'string' && 'value' in value

const isRichText = (value: unknown): boolean => isData(value) && isData(value.root)

/** Rich text as plain lines, without links and marks. */
const readable = (value: unknown): unknown =>
  isRichText(value) ? renderRichText(value, () => null).text : (value ?? null)

const idIn = (row: unknown): string | null => (isData(row) && typeof row.id === 'string' ? row.id : null)

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

const compareRows = (before: readonly unknown[], after: readonly unknown[], pointer: string): Change[] => {
  const [old, now] = [before.map(idIn), after.map(idIn)]
  const removed = before.flatMap((row, n): Change[] =>
    now.includes(old[n] ?? null) ? [] : [{ pointer: `${pointer}/${n}`, what: 'removed', before: row, after: null }],
  )
  const stayed = old.filter((id) => now.includes(id))
  const kept = now.filter((id) => old.includes(id))
  const rest = after.flatMap((row, n): Change[] => {
    const was = old.indexOf(now[n] ?? null)
    if (was === -1) return [{ pointer: `${pointer}/${n}`, what: 'added', before: null, after: row }]
    const isElsewhere = stayed.indexOf(now[n] ?? null) !== kept.indexOf(now[n] ?? null)
    const moved: Change[] = isElsewhere ? [{ pointer: `${pointer}/${n}`, what: 'moved', before: was, after: n }] : []
    return [...moved, ...compare(before[was], row, `${pointer}/${n}`)]
  })
  return [...removed, ...rest]
}

const compare = (before: unknown, after: unknown, pointer: string): Change[] => {
  if (isEmpty(before) && isEmpty(after)) return []
  if (isRichText(before) || isRichText(after)) {
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [{ pointer, what: 'changed', before: readable(before), after: readable(after) }]
  }
  const rows = [before ?? [], after ?? []]
  if (rows.every((list) => Array.isArray(list)) && rows.flat().every((row) => idIn(row) !== null))
    return compareRows(Array.isArray(before) ? before : [], Array.isArray(after) ? after : [], pointer)
  const isEitherMention = isMention(before) || isMention(after)
  if (!isEitherMention && [before, after].every((one) => isData(one) || isEmpty(one)))
    return compareFields(isData(before) ? before : {}, isData(after) ? after : {}, pointer)
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const what = isEmpty(before) ? 'added' : isEmpty(after) ? 'removed' : 'changed'
  return [{ pointer, what, before: before ?? null, after: after ?? null }]
}

const compareFields = (before: object, after: object, pointer: string): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !(pointer === '' && bookkeeping.has(key)) && key !== 'id')
    .flatMap((key) => compare(valueIn(before, key), valueIn(after, key), `${pointer}/${escape(key)}`))

/** The differences between two texts of a record, in all languages, in the field order of the newer one. */
export const compareTexts = (before: object, after: object): Change[] => compareFields(before, after, '')
