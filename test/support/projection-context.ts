import { readDate } from '../../src/dates'
import type { Locale } from '../../src/languages/languages'
import type { AnyRecordKind } from '../../src/model/record'
import { resolve, type FragmentLookup, type Fragment } from '../../src/projection/resolve'

const fragment = (value: Fragment['value']): Fragment => ({ value, fallbacks: {} })

const imageOf = (id: string): Fragment =>
  fragment({
    id,
    width: 800,
    height: 600,
    alt: 'What it shows',
    focal: { x: 50, y: 50 },
    placeholder: null,
    src: `/media/${id}.webp`,
    srcset: `/media/${id}.webp 800w`,
    credit: null,
    caption: null,
  })

const cardOf = (kind: string, id: string): Fragment =>
  fragment({
    kind,
    id,
    slug: `slug-of-${id}`,
    url: `/v1/${kind}/slug-of-${id}`,
    title: `Title of ${id}`,
    caption: null,
    date: null,
    credit: null,
    thumbnail: imageOf(`image-of-${id}`).value,
  })

const tombstoneOf = (kind: string): Fragment => fragment({ kind, state: 'withdrawn' })

/** A public world whose ids say their state: `never…` was never public, `gone…` no longer is. */
export const world: FragmentLookup = {
  card: (kind, id) => {
    if (id.startsWith('never')) return undefined
    return id.startsWith('gone') ? tombstoneOf(kind) : cardOf(kind, id)
  },
  view: () => undefined,
  image: (id) => (id.startsWith('never') ? undefined : imageOf(id)),
  recording: () => undefined,
  term: (_list, id) => fragment({ key: id, label: `Label of ${id}` }),
}

/** A stored document's public view, validated by its kind's schema. */
export const publish = <Doc, View>(
  kind: {
    stored: { parse: (document: unknown) => Doc }
    project: AnyRecordKind['project']
    view: { parse: (value: unknown) => View }
  },
  stored: Record<string, unknown>,
  { locale = 'en', known: resolver = world }: { locale?: Locale; known?: FragmentLookup } = {},
): View =>
  kind.view.parse(resolve(kind.project(kind.stored.parse({ id: 'r1', ...stored })), locale, 'en', resolver).value)

/** The codes of all problems of checks, with their pointers. */
export const problemsIn = <Doc>(
  kind: { stored: { parse: (document: unknown) => Doc } },
  checks: readonly ((doc: Doc) => { pointer: string; code: string }[])[],
  stored: Record<string, unknown>,
): string[] => {
  const doc = kind.stored.parse({ id: 'r1', ...stored })
  return checks.flatMap((check) => check(doc)).map(({ pointer, code }) => `${pointer} ${code}`)
}

/** A date of a stored document, as typed and as read. */
export const dated = (typed: string) => {
  const reading = readDate(typed)
  if (!reading.ok) throw new Error(reading.detail)
  return { typed, edtf: reading.edtf, sortMin: reading.sortMin, sortMax: reading.sortMax }
}
