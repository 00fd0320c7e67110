import anyAscii from 'any-ascii'

/** Supported authority files and their URIs, and slugs. */
export const authoritySchemes = ['wikidata', 'viaf', 'lcnaf', 'lcsh', 'nli', 'ulan', 'aat', 'isni', 'geonames'] as const

export type AuthorityScheme = (typeof authoritySchemes)[number]

interface Form {
  scheme: AuthorityScheme
  /** a URL of one of its pages, without the protocol */
  pasted: RegExp
  /** the identifier within the URI */
  id: RegExp
  /** the identifier alone identifies the file; otherwise it needs the file's name before it */
  isItsOwn?: true
  uri: (id: string) => string
}

/**
 * Library of Congress control numbers: a prefix, a year of two or four digits, six digits (LCCN namespace, normalised).
 */
const controlNumbers = { names: /^n[a-z]{0,2}(?:\d{8}|\d{10})$/i, subjects: /^s[a-z]{1,2}(?:\d{8}|\d{10})$/i }

/** Accepted input, and the permanent URI. */
const forms: readonly Form[] = [
  {
    scheme: 'wikidata',
    pasted: /^(?:www\.|m\.)?wikidata\.org\/(?:wiki\/(?:Special:EntityData\/)?|entity\/)(Q\d+)(?:\.\w+)?$/i,
    id: /^Q[1-9]\d*$/i,
    isItsOwn: true,
    uri: (id) => `http://www.wikidata.org/entity/${id.toUpperCase()}`,
  },
  {
    scheme: 'viaf',
    pasted: /^(?:www\.)?viaf\.org\/(?:[a-z]{2}\/)?viaf\/(\d+)$/i,
    id: /^[1-9]\d{0,21}$/,
    uri: (id) => `http://viaf.org/viaf/${id}`,
  },
  {
    scheme: 'lcnaf',
    pasted: /^(?:id\.loc\.gov\/(?:authorities\/names|rwo\/agents)|lccn\.loc\.gov)\/([a-z]+\d+)(?:\.\w+)?$/i,
    id: controlNumbers.names,
    isItsOwn: true,
    uri: (id) => `http://id.loc.gov/authorities/names/${id.toLowerCase()}`,
  },
  {
    scheme: 'lcsh',
    pasted: /^(?:id\.loc\.gov\/authorities\/subjects|lccn\.loc\.gov)\/([a-z]+\d+)(?:\.\w+)?$/i,
    id: controlNumbers.subjects,
    isItsOwn: true,
    uri: (id) => `http://id.loc.gov/authorities/subjects/${id.toLowerCase()}`,
  },
  {
    scheme: 'nli',
    pasted: /^(?:www\.)?nli\.org\.il\/(?:en|he|ar)\/(?:authorities|a-topic)\/(\d+)$/i,
    id: /^\d{9,20}$/,
    uri: (id) => `https://www.nli.org.il/en/authorities/${id}`,
  },
  {
    scheme: 'ulan',
    pasted: /^(?:vocab\.getty\.edu|www\.getty\.edu\/vow)\/(?:page\/)?ulan\/(\d+)$/i,
    id: /^500\d{6}$/,
    uri: (id) => `http://vocab.getty.edu/ulan/${id}`,
  },
  {
    scheme: 'aat',
    pasted: /^vocab\.getty\.edu\/(?:page\/)?aat\/(\d+)$/i,
    id: /^300\d{6}$/,
    uri: (id) => `http://vocab.getty.edu/aat/${id}`,
  },
  {
    scheme: 'isni',
    pasted: /^(?:www\.)?isni\.org\/(?:isni\/|page\/)?([\dX -]+)$/i,
    id: /^\d{15}[\dX]$/i,
    isItsOwn: true,
    uri: (id) => `https://isni.org/isni/${id.toUpperCase()}`,
  },
  {
    scheme: 'geonames',
    pasted: /^(?:sws|www)\.geonames\.org\/(\d+)(?:\/.*)?$/i,
    id: /^[1-9]\d{0,9}$/,
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

/** ISO 27729: the last character is a check character (ISO/IEC 7064, MOD 11-2). */
const isIsniValid = (isni: string): boolean => {
  const sum = [...isni.slice(0, 15)].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0)
  const check = (12 - sum) % 11
  return isni.slice(15).toUpperCase() === (check === 10 ? 'X' : String(check))
}

const isBare = (text: string): boolean => /^[\da-z][\da-z -]*$/i.test(text)

/** `ISNI 0000 0001 2121 0342`, `viaf:73850087`, or an identifier whose form is unique to one file. */
const readBare = ({ scheme, id, isItsOwn }: Form, text: string): string | null => {
  const named = new RegExp(`^${scheme}[ :]+`, 'i')
  if (!named.test(text) && !isItsOwn) return null
  const rest = text.replace(named, '')
  const compact = isBare(rest) ? rest.replaceAll(/[ -]/g, '') : ''
  return id.test(compact) ? compact : null
}

const readAddress = ({ pasted, id }: Form, address: string): string | null => {
  const found = (pasted.exec(address) ?? pasted.exec(address.replace(/\/$/, '')))?.[1]?.replaceAll(/[ -]/g, '')
  return found !== undefined && id.test(found) ? found : null
}

const findForm = (pasted: string): { form: Form; id: string } | null => {
  const text = decoded(pasted.trim())
  const address = text.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '')
  for (const form of forms) {
    const id = readAddress(form, address) ?? readBare(form, text)
    if (id !== null) return { form, id }
  }
  return null
}

const isMistyped = ({ form, id }: { form: Form; id: string }) => form.scheme === 'isni' && !isIsniValid(id)

/** Sixteen characters like an ISNI with a wrong check character. */
export const isMistypedIsni = (pasted: string): boolean => {
  const found = findForm(pasted)
  return found !== null && isMistyped(found)
}

/**
 * The permanent URI of an authority record, from a URL of any of its pages or from its identifier; null if it is not
 * recognised. `https://www.wikidata.org/wiki/Q192513`, `Q192513` → `http://www.wikidata.org/entity/Q192513`
 */
export const readAuthority = (pasted: string): { uri: string; scheme: AuthorityScheme } | null => {
  const found = findForm(pasted)
  return found && !isMistyped(found) ? { scheme: found.form.scheme, uri: found.form.uri(found.id) } : null
}

const maxSlugLength = 80

/** Niqqud and cantillation marks, which slugs omit. */
const hebrewPoints = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu

const cutAtHyphen = (slug: string): string =>
  slug.length <= maxSlugLength
    ? slug
    : slug
        .slice(0, maxSlugLength + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, maxSlugLength)

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
