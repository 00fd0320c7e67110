import anyAscii from 'any-ascii'

/** Authority files whose URIs a record may carry, and the names of slugs. */
export const authoritySchemes = ['wikidata', 'viaf', 'lcnaf', 'lcsh', 'nli', 'ulan', 'aat', 'isni', 'geonames'] as const

export type AuthorityScheme = (typeof authoritySchemes)[number]

/** What people paste, and the one URI that the file itself calls permanent. */
const forms: readonly { scheme: AuthorityScheme; pasted: RegExp; uri: (id: string) => string }[] = [
  {
    scheme: 'wikidata',
    pasted: /^(?:www\.|m\.)?wikidata\.org\/(?:wiki\/(?:Special:EntityData\/)?|entity\/)(Q[1-9]\d*)(?:\.\w+)?$/i,
    uri: (id) => `http://www.wikidata.org/entity/${id.toUpperCase()}`,
  },
  {
    scheme: 'viaf',
    pasted: /^(?:www\.)?viaf\.org\/(?:[a-z]{2}\/)?viaf\/(\d+)$/i,
    uri: (id) => `http://viaf.org/viaf/${id}`,
  },
  {
    scheme: 'lcnaf',
    pasted: /^id\.loc\.gov\/authorities\/names\/([a-z]{1,3}\d+)(?:\.\w+)?$/i,
    uri: (id) => `http://id.loc.gov/authorities/names/${id.toLowerCase()}`,
  },
  {
    scheme: 'lcsh',
    pasted: /^id\.loc\.gov\/authorities\/subjects\/([a-z]{1,3}\d+)(?:\.\w+)?$/i,
    uri: (id) => `http://id.loc.gov/authorities/subjects/${id.toLowerCase()}`,
  },
  {
    scheme: 'nli',
    pasted: /^(?:www\.)?nli\.org\.il\/(?:en|he|ar)\/(?:authorities|a-topic)\/(\d+)$/i,
    uri: (id) => `https://www.nli.org.il/en/authorities/${id}`,
  },
  {
    scheme: 'ulan',
    pasted: /^(?:vocab\.getty\.edu|www\.getty\.edu\/vow)\/(?:page\/)?ulan\/(\d+)$/i,
    uri: (id) => `http://vocab.getty.edu/ulan/${id}`,
  },
  {
    scheme: 'aat',
    pasted: /^vocab\.getty\.edu\/(?:page\/)?aat\/(\d+)$/i,
    uri: (id) => `http://vocab.getty.edu/aat/${id}`,
  },
  {
    scheme: 'isni',
    pasted: /^(?:www\.)?isni\.org\/(?:isni\/|page\/)?((?:\d{4}[ -]?){3}\d{3}[\dx])$/i,
    uri: (id) => `https://isni.org/isni/${id.replaceAll(/[ -]/g, '').toUpperCase()}`,
  },
  {
    scheme: 'geonames',
    pasted: /^(?:sws|www)\.geonames\.org\/(\d+)(?:\/.*)?$/i,
    uri: (id) => `https://sws.geonames.org/${id}/`,
  },
]

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The permanent URI of an authority record, from the address of any of its pages; null when it is none we know.
 * `https://www.wikidata.org/wiki/Q192513` → `http://www.wikidata.org/entity/Q192513`
 */
export const readAuthority = (pasted: string): { uri: string; scheme: AuthorityScheme } | null => {
  const address = decoded(pasted.trim())
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
  for (const { scheme, pasted: form, uri } of forms) {
    const id = form.exec(address)?.[1] ?? form.exec(address.replace(/\/$/, ''))?.[1]
    if (id) return { scheme, uri: uri(id) }
  }
  return null
}

const longestSlug = 80

/** Niqqud and cantillation, which no slug should spell. */
const hebrewPoints = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu

const cutAtHyphen = (slug: string): string =>
  slug.length <= longestSlug
    ? slug
    : slug
        .slice(0, longestSlug + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestSlug)

/**
 * A slug from a title in any script: Unicode normalised, transliterated, kebab-case, at most 80 characters, never empty.
 * `Отправка из Москвы` → `otpravka-iz-moskvy`
 */
export const slugOf = (title: string): string => {
  const latin = anyAscii(
    title
      .normalize('NFKC')
      .replaceAll(hebrewPoints, '')
      .replaceAll(/['’‘׳״ʹʺ]/g, ''),
  )
  const slug = latin
    .replaceAll(/['`"]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return cutAtHyphen(slug) || 'untitled'
}
