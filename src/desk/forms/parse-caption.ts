import { readDate } from '../../dates'

/** The parts of a caption, as a site or a catalogue prints it. */
export interface ParsedCaption {
  /** the text below the image, without the credit line */
  caption: string
  title: string
  /** as written; null: none, or not parseable */
  date: string | null
  credit: string | null
}

/** “unknown” is not a caption's date, and a bare number is an item number. */
const isDate = (text: string): boolean => {
  if (/^\d{0,2}$/.test(text)) return false
  const reading = readDate(text)
  return reading.ok && reading.edtf !== 'XXXX'
}

/** A line break separates caption and credit line; on one line a slash does. */
const partsOf = (pasted: string): string[] => {
  const lines = pasted.split(/[\r\n\u2028\u2029]+/)
  return (lines.some((line, n) => n > 0 && line.trim()) ? lines : pasted.split(/\s+\/\s+/))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part, n) => part !== '' && (n === 0 || !/^\d{1,3}\.?$/.test(part)))
}

const stripPunctuation = (text: string) => text.replace(/[.,;\s]+$/, '')

/** The longest date at the end of a caption, after a comma or in brackets: “a march, June 13, 2022”. */
const splitDate = (caption: string): { title: string; date: string | null } => {
  const bracketed = /^(.+?)\s*[([]([^()[\]]+)[)\]]\.?$/u.exec(caption)
  if (bracketed?.[1] && bracketed[2] && isDate(bracketed[2])) return { title: bracketed[1], date: bracketed[2] }
  for (const { index } of caption.matchAll(/[,،]\s+/gu)) {
    const rest = caption.slice(index + 1).trim()
    const date = [rest, stripPunctuation(rest)].find(isDate)
    if (index > 0 && date) return { title: caption.slice(0, index).trim(), date }
  }
  return { title: caption, date: null }
}

/** Parses pasted text: `Title, date / Credit line`, or the same on separate lines. It infers nothing. */
export const parseCaption = (pasted: string): ParsedCaption => {
  const parts = partsOf(pasted)
  const last = parts.at(-1) ?? ''
  const credit = parts.length > 1 && !isDate(last) ? last : null
  const captionParts = credit === null ? parts : parts.slice(0, -1)
  const end = captionParts.at(-1) ?? ''
  if (captionParts.length > 1 && isDate(end)) {
    const title = captionParts.slice(0, -1).join(' ')
    return { caption: `${stripPunctuation(title)}, ${end}`, title, date: end, credit }
  }
  const caption = captionParts.join(' ')
  return { caption, ...splitDate(caption), credit }
}

/** A name of an institution in some language. */
export interface NamedInstitution {
  id: string
  names: readonly string[]
}

const normalizeName = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The institution in a credit line: the longest name it contains as whole words, if only one institution has it. */
export const findCreditedInstitution = (credit: string, institutions: readonly NamedInstitution[]): string | null => {
  const creditText = ` ${normalizeName(credit)} `
  const found = institutions.flatMap(({ id, names }) =>
    names
      .map(normalizeName)
      .filter((name) => name.length > 2 && creditText.includes(` ${name} `))
      .map((name) => ({ id, length: name.length })),
  )
  const longest = Math.max(...found.map(({ length }) => length))
  const ids = new Set(found.filter(({ length }) => length === longest).map(({ id }) => id))
  const [only] = ids
  return ids.size === 1 && only !== undefined ? only : null
}
