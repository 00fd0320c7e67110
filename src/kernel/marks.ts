import type { Localized } from './languages'
import type {
  DateMark,
  ImageMark,
  MentionMark,
  Presented,
  RecordingMark,
  RichMark,
  TermMark,
  TextMark,
  WholeMark,
} from './presented'
import { isRichTextEmpty } from './rich-text/read'
import { wordsFor, type ClosedList } from './words'

/** The marks a presenter sets (see `presented`). Each takes what the stored document holds; nothing becomes null. */

const holdsAny = (value: Localized<unknown> | null | undefined): value is Localized<unknown> =>
  value != null && Object.values(value).some((part) => part != null && part !== '')

export const text = (value: Localized<string> | null | undefined): TextMark | null =>
  value && holdsAny(value) ? { mark: 'text', value } : null

/** Words about something else: the public has them as long as it sees that. */
export const textAbout = (
  about: MentionMark | ImageMark,
  value: Localized<string> | null | undefined,
): TextMark | null => {
  const words = text(value)
  return words && { ...words, about }
}

/** An editor leaves an empty paragraph where text was: such a language counts as having none. */
export const rich = (value: Localized<unknown> | null | undefined): RichMark | null => {
  const written = Object.fromEntries(Object.entries(value ?? {}).filter(([, state]) => !isRichTextEmpty(state)))
  return holdsAny(written) ? { mark: 'rich', value: written } : null
}

type Strength = { weak?: boolean }

export const card = (
  kind: string,
  id: string | null | undefined,
  { weak = false }: Strength = {},
): MentionMark | null => (id ? { mark: 'mention', kind, id, as: 'card', weak } : null)

export const cards = (kind: string, ids: readonly string[], strength: Strength = {}): MentionMark[] =>
  ids.map((id) => ({ mark: 'mention', kind, id, as: 'card', weak: strength.weak ?? false }))

/** The whole view of a record inside another's: a section within an exhibit. */
export const whole = (kind: string, id: string): MentionMark => ({ mark: 'mention', kind, id, as: 'view', weak: false })

/** The image on another record's card, for a hero that is a holding. */
export const thumbnailOf = (kind: string, id: string): MentionMark => ({
  mark: 'mention',
  kind,
  id,
  as: 'thumbnail',
  weak: false,
})

export const image = (id: string | null | undefined): ImageMark | null => (id ? { mark: 'image', id } : null)

/** Beside `image` of the same medium: of the two only what it is comes through. */
export const recording = (id: string): RecordingMark => ({ mark: 'recording', id })

/** Where only a recording may stand. */
export const recordingAlone = (id: string | null | undefined): RecordingMark | null =>
  id ? { mark: 'recording', id, alone: true } : null

/** A key of a closed list with what people read for it. */
export const listed = (list: ClosedList, key: string | null | undefined): Presented => {
  const label = wordsFor(list, key)
  return key && label ? { key, label: text(label) } : null
}

export const term = (list: string, id: string | null | undefined): TermMark | null =>
  id ? { mark: 'term', list, id } : null

/** The authority records that were recognised. */
export const authorities = (
  rows: readonly { uri: string | null; scheme: string | null }[],
): { uri: string; scheme: string }[] => rows.flatMap(({ uri, scheme }) => (uri && scheme ? [{ uri, scheme }] : []))

export const date = (
  value:
    | { edtf?: string | null; display?: Localized<string> | null; sortMin?: string | null; sortMax?: string | null }
    | null
    | undefined,
): DateMark | null =>
  value?.edtf
    ? {
        mark: 'date',
        edtf: value.edtf,
        display: value.display ?? {},
        from: value.sortMin ?? null,
        to: value.sortMax ?? null,
      }
    : null

/** A day, for a date that an editor picked in a calendar. */
export const onDay = (day: string | null): DateMark | null => date({ edtf: day, sortMin: day, sortMax: day })

/**
 * An object that is left out when its property `of` mentions what was never public; of several: when all do. `storedAs`: what
 * a property is called in the form, where it is not the same; `stays` and `leaves`: see `WholeMark`.
 */
export const notWithout = (
  of: string | readonly string[],
  value: { readonly [key: string]: Presented },
  more: Pick<WholeMark, 'storedAs' | 'stays' | 'leaves'> = {},
): WholeMark => ({ mark: 'whole', of, value, ...more })

/** Is never there, and keeps the place of a row that says nothing: so that a pointer counts the rows as they are stored. */
const left = notWithout('nothing', {})

/** The rows of a list as they are shown; null for one that says nothing. */
export const inRows = <Row>(rows: readonly Row[], show: (row: Row, n: number) => Presented): Presented[] =>
  rows.map((row, n) => show(row, n) ?? left)
