import type { Localized } from '../languages/languages'
import type {
  DateRef,
  ImageRef,
  MentionRef,
  ViewTemplate,
  RecordingRef,
  RichTextRef,
  TermRef,
  TextRef,
  DependentRef,
} from './view-template'
import { isRichTextEmpty } from '../rich-text/read'
import { labelFor, type Vocabulary } from '../locales/ui-text'

/** The marks of a view template (see `ViewTemplate`). Each takes the stored value; an empty one becomes null. */

const hasAnyValue = (value: Localized<unknown> | null | undefined): value is Localized<unknown> =>
  value != null && Object.values(value).some((part) => part != null && part !== '')

export const text = (value: Localized<string> | null | undefined): TextRef | null =>
  value && hasAnyValue(value) ? { mark: 'text', value } : null

/** A text about another record: public as long as that record is. */
export const textAbout = (
  about: MentionRef | ImageRef,
  value: Localized<string> | null | undefined,
): TextRef | null => {
  const ref = text(value)
  return ref && { ...ref, about }
}

/** An editor leaves an empty paragraph where text was: such a language counts as empty. */
export const richText = (value: Localized<unknown> | null | undefined): RichTextRef | null => {
  const written = Object.fromEntries(Object.entries(value ?? {}).filter(([, state]) => !isRichTextEmpty(state)))
  return hasAnyValue(written) ? { mark: 'rich', value: written } : null
}

type MentionOptions = { weak?: boolean }

export const card = (
  kind: string,
  id: string | null | undefined,
  { weak = false }: MentionOptions = {},
): MentionRef | null => (id ? { mark: 'mention', kind, id, as: 'card', weak } : null)

export const cards = (kind: string, ids: readonly string[], options: MentionOptions = {}): MentionRef[] =>
  ids.map((id) => ({ mark: 'mention', kind, id, as: 'card', weak: options.weak ?? false }))

/** The whole view of a record embedded in another's: a section within an exhibit. */
export const fullView = (kind: string, id: string): MentionRef => ({
  mark: 'mention',
  kind,
  id,
  as: 'view',
  weak: false,
})

/** The image of another record's card, for a hero that is a holding. */
export const thumbnailOf = (kind: string, id: string): MentionRef => ({
  mark: 'mention',
  kind,
  id,
  as: 'thumbnail',
  weak: false,
})

export const image = (id: string | null | undefined): ImageRef | null => (id ? { mark: 'image', id } : null)

/** Used beside `image` of the same medium: only the one that matches its type is output. */
export const recording = (id: string): RecordingRef => ({ mark: 'recording', id })

/** For places that accept only a recording. */
export const standaloneRecording = (id: string | null | undefined): RecordingRef | null =>
  id ? { mark: 'recording', id, alone: true } : null

/** A key of a vocabulary with its label. */
export const vocabularyTerm = (list: Vocabulary, key: string | null | undefined): ViewTemplate => {
  const label = labelFor(list, key)
  return key && label ? { key, label: text(label) } : null
}

export const term = (list: string, id: string | null | undefined): TermRef | null =>
  id ? { mark: 'term', list, id } : null

/** The recognised authority records. */
export const authorities = (
  rows: readonly { uri: string | null; scheme: string | null }[],
): { uri: string; scheme: string }[] => rows.flatMap(({ uri, scheme }) => (uri && scheme ? [{ uri, scheme }] : []))

export const date = (
  value:
    | { edtf?: string | null; display?: Localized<string> | null; sortMin?: string | null; sortMax?: string | null }
    | null
    | undefined,
): DateRef | null =>
  value?.edtf
    ? {
        mark: 'date',
        edtf: value.edtf,
        display: value.display ?? {},
        from: value.sortMin ?? null,
        to: value.sortMax ?? null,
      }
    : null

/** A date picked in a calendar. */
export const dayDate = (day: string | null): DateRef | null => date({ edtf: day, sortMin: day, sortMax: day })

/**
 * An object that is omitted if its property `of` mentions a record that was never public; for several, if all do.
 * `storedAs`: a property's name in the form, where it differs; `stays` and `leaves`: see `DependentRef`.
 */
export const dependentOn = (
  of: string | readonly string[],
  value: { readonly [key: string]: ViewTemplate },
  options: Pick<DependentRef, 'storedAs' | 'stays' | 'leaves'> = {},
): DependentRef => ({ mark: 'whole', of, value, ...options })

/** Never output; it keeps the position of an empty row, so that pointers count rows as stored. */
const absentRow = dependentOn('nothing', {})

/** The rows of a list as projected; null for an empty one. */
export const mapRows = <Row>(rows: readonly Row[], toTemplate: (row: Row, n: number) => ViewTemplate): ViewTemplate[] =>
  rows.map((row, n) => toTemplate(row, n) ?? absentRow)
