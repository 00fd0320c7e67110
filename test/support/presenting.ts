import type { Locale } from '../../src/kernel/languages'
import type { AnyRecordKind } from '../../src/kernel/record'
import { resolve, type Known, type Piece } from '../../src/presentation/resolve'

const piece = (value: Piece['value']): Piece => ({ value, fallbacks: {} })

const imageOf = (id: string): Piece =>
  piece({
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

const cardOf = (kind: string, id: string): Piece =>
  piece({
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

const tombstoneOf = (kind: string): Piece => piece({ kind, state: 'withdrawn' })

/** A public world in which ids say what they are: `never…` was never public, `gone…` was and is no more. */
export const world: Known = {
  card: (kind, id) => {
    if (id.startsWith('never')) return undefined
    return id.startsWith('gone') ? tombstoneOf(kind) : cardOf(kind, id)
  },
  view: () => undefined,
  image: (id) => (id.startsWith('never') ? undefined : imageOf(id)),
  recording: () => undefined,
  term: (_list, id) => piece({ key: id, label: `Label of ${id}` }),
}

/** A stored document as the public would get it, validated by its kind's own schema. */
export const publish = <Doc, View>(
  kind: {
    doc: { parse: (stored: unknown) => Doc }
    present: AnyRecordKind['present']
    view: { parse: (value: unknown) => View }
  },
  stored: Record<string, unknown>,
  { locale = 'en', known = world }: { locale?: Locale; known?: Known } = {},
): View => kind.view.parse(resolve(kind.present(kind.doc.parse({ id: 'r1', ...stored })), locale, 'en', known).value)

/** The codes of all problems that checks find, with their pointers. */
export const problemsIn = <Doc>(
  kind: { doc: { parse: (stored: unknown) => Doc } },
  checks: readonly ((doc: Doc) => { pointer: string; code: string }[])[],
  stored: Record<string, unknown>,
): string[] => {
  const doc = kind.doc.parse({ id: 'r1', ...stored })
  return checks.flatMap((check) => check(doc)).map(({ pointer, code }) => `${pointer} ${code}`)
}
