import type pg from 'pg'
import { languages, locales, type Locale, type Localized } from '../src/languages/languages'

/** A seeded generator (mulberry32): the same numbers in each run. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

const terms: Localized<string[]> & { en: string[] } = {
  en: 'letter poster vigil permit visa archive bulletin petition school winter border train photograph refusal march freedom'.split(
    ' ',
  ),
  ru: 'письмо плакат пикет разрешение виза архив бюллетень прошение школа зима граница поезд снимок отказ шествие свобода'.split(
    ' ',
  ),
  he: 'מכתב כרזה משמרת היתר אשרה ארכיון עלון עצומה חורף גבול רכבת תצלום סירוב צעדה חירות'.split(' '),
}

const institutions = Array.from({ length: 12 }, (_, n) => `archive-${n + 1}`)
const themes = Array.from({ length: 40 }, (_, n) => `theme-${n + 1}`)
const genres = ['poster', 'letter', 'photograph', 'pamphlet', 'button']

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!

const uuid = (random: () => number) => {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const print = (locale: Locale, count: number, random: () => number) =>
  Array.from({ length: count }, () => pick(terms[locale] ?? terms.en, random)).join(' ')

const imageOf = (alt: string, random: () => number) => {
  const hash = Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('')
  const at = (width: number) => `/media/${hash}/${width}.webp`
  return {
    id: uuid(random),
    width: 2400,
    height: 1600,
    alt,
    focal: { x: 50, y: 50 },
    placeholder: 'YTkGJwaRhWUIt4lbgnhZl3ath2BUBGYA',
    src: at(1280),
    srcset: [320, 640, 1280, 1920].map((width) => `${at(width)} ${width}w`).join(', '),
    credit: 'Courtesy of the archive',
    caption: null,
  }
}

const cardOf = (kind: string, slug: string, locale: Locale, random: () => number) => ({
  kind,
  id: uuid(random),
  slug,
  url: `/v1/${kind}s/${slug}`,
  title: print(locale, 4, random),
  caption: null,
  date: null,
  credit: null,
  thumbnail: imageOf(print(locale, 6, random), random),
})

const richText = (locale: Locale, random: () => number) => {
  const paragraphs = Array.from({ length: 2 }, () => print(locale, 45, random))
  const node = (text: string) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', version: 1, text, format: 0 }],
  })
  return {
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: paragraphs.join('\n\n'),
    lexical: { root: { type: 'root', version: 1, children: paragraphs.map(node) } },
  }
}

const rowOf = (n: number, locale: Locale) => {
  const random = seeded(n * 7 + 1)
  const [id, institution, genre] = [uuid(random), pick(institutions, random), pick(genres, random)]
  const about = [pick(themes, random), pick(themes, random)]
  const year = 1960 + Math.floor(random() * 30)
  const title = `${print(locale, 5, random)} ${n}`
  const slug = `item-${n}`
  const body = {
    ...{ kind: 'item', id, slug, url: `/v1/items/${slug}`, locale, dir: languages[locale].dir, title },
    caption: print(locale, 8, random),
    description: richText(locale, random),
    date: { display: `${year}`, edtf: `${year}`, from: `${year}-01-01`, to: `${year}-12-31` },
    creditLine: print(locale, 6, random),
    genre: { key: genre, label: genre },
    institution: cardOf('institution', institution, locale, random),
    themes: about.map((theme) => cardOf('theme', theme, locale, random)),
    media: [imageOf(print(locale, 9, random), random)],
    fallbacks: {},
  }
  return {
    ...{ id, locale, slug, title, year, body: JSON.stringify(body) },
    tags: `item:${id} institution:${body.institution.id}`,
    terms: [`institution:${institution}`, `genre:${genre}`, ...about.map((theme) => `theme:${theme}`)],
    published: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
  }
}

const batch = 500

/** Writes `count` views in every language directly to the schema `delivery`. */
export const generate = async (client: pg.Client, count: number) => {
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, n) => from + n + 1).flatMap((n) =>
      locales.map((locale) => rowOf(n, locale)),
    )
    await client.query(
      `insert into delivery.views (kind, id, locale, slug, release, body, card, tags, terms, title, date_from, date_to, published_at)
       select 'items', id, locale, slug, 1, body, '{}', tags, array(select jsonb_array_elements_text(terms)), title,
              make_date(year, 1, 1), make_date(year, 12, 31), published
       from jsonb_to_recordset($1) as row(id text, locale text, slug text, body text, tags text, terms jsonb, title text, year int, published timestamptz)`,
      [JSON.stringify(rows)],
    )
  }
  await client.query('update delivery.head set release = 1')
  await client.query('vacuum analyze delivery.views')
}
