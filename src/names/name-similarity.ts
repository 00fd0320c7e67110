import anyAscii from 'any-ascii'
import { fold } from './fold'

/*
 * Similarity of names across scripts. Щаранский, Sharansky, Shcharansky and שרנסקי are one person: the spellings share
 * those consonants that every script distinguishes. A skeleton keeps only these: vowels are dropped, and sounds that
 * one script writes with one letter become one letter. It suggests candidates for a person to check and proves nothing.
 */

// prettier-ignore
/** Hebrew letters, including final ones, and their skeleton letters; vav and he as vowels are removed before. */
const hebrew: Readonly<Record<string, string>> = {
  ב: 'B', ג: 'G', ד: 'D', ה: 'K', ו: 'B', ז: 'S', ח: 'K', ט: 'T', כ: 'K', ך: 'K', ל: 'L', מ: 'M', ם: 'M', נ: 'N', ן: 'N',
  ס: 'S', פ: 'P', ף: 'B', צ: 'S', ץ: 'S', ק: 'K', ר: 'R', ש: 'S', ת: 'T',
}

/** Within a word vav is a vowel, doubled a consonant; final he is mute. */
const skeletonOfHebrew = (word: string): string =>
  [
    ...word
      .replace(/(?<=.)וו/gu, 'ב')
      .replace(/(?<=.)ו/gu, '')
      .replace(/ה$/u, ''),
  ]
    .map((letter) => hebrew[letter] ?? '')
    .join('')

/** Spellings of one sound, longest first. Latin `ch` is either that of Chaim or that of Gorbachev: both are tried. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:ff|v|w|f|ph)$/g, 'B'],
  [/shch|sch|tsch|tch|sh|zh|ts|tz|cz|sz|s|z/g, 'S'],
  [/ck|kh|qu|q|k|h(?!$)/g, 'K'],
  [/x/g, 'KS'],
  [/ph|p|f/g, 'P'],
  [/th|t/g, 'T'],
  [/c(?=[eiy])/g, 'S'],
  [/c/g, 'K'],
  [/b|v|w/g, 'B'],
  [/g/g, 'G'],
  [/d/g, 'D'],
  [/l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/r/g, 'R'],
  [/[^A-Z]/g, ''],
]

const skeletonOfLatin = (word: string): string => {
  let remaining = word.replace(/(?<=[aeiouy])h(?![aeiouy])/g, '')
  for (const [spelling, sound] of sounds) remaining = remaining.replace(spelling, sound)
  return remaining
}

const collapseRepeats = (skeleton: string): string => skeleton.replace(/(.)\1+/g, '$1')

const latin = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** The possible skeletons of a word, likeliest first; a word without consonants is its own. */
const skeletonsOf = (word: string): string[] => {
  if (/\p{Script=Hebrew}/u.test(word)) return [collapseRepeats(skeletonOfHebrew(word)) || latin(word)]
  const ascii = latin(word)
  // Cyrillic distinguishes the two `ch`, and writes H as Г: Герцль, Гарвард
  const spellings = /\p{Script=Cyrillic}/u.test(word)
    ? [ascii.replaceAll('ch', 's'), ...(ascii.startsWith('g') ? [ascii.replaceAll('ch', 's').replace('g', 'k')] : [])]
    : ascii.replaceAll('sch', 's').replaceAll('tch', 's').includes('ch')
      ? [ascii.replaceAll(/(?<![st])ch/g, 's'), ascii.replaceAll(/(?<![st])ch/g, 'k')]
      : [ascii]
  return [...new Set(spellings.map((spelling) => collapseRepeats(skeletonOfLatin(spelling)) || spelling))].filter(
    Boolean,
  )
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))

/** A name's words as skeletons between spaces, for searching: `Natan Sharansky` → ` NTN SRNSK `. */
export const nameKey = (name: string): string => {
  const skeletons = wordsOf(name).flatMap(skeletonsOf)
  return skeletons.length > 0 ? ` ${[...new Set(skeletons)].join(' ')} ` : ''
}

const bigramsOf = (text: string): string[] => {
  const bounded = ` ${text} `
  return [...bounded].slice(1).map((_letter, n) => bounded.slice(n, n + 2))
}

/** Dice's coefficient over bigrams: 0 to 1. */
const diceCoefficient = (one: string, other: string): number => {
  const [mine, theirs] = [bigramsOf(one), bigramsOf(other)]
  const remaining = [...theirs]
  const shared = mine.filter((pair) => {
    const at = remaining.indexOf(pair)
    if (at >= 0) remaining.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (mine.length + theirs.length)
}

/** Consonants say little about a short word: its vowels count too, as far as the scripts write them. */
const wordSimilarity = (one: string, other: string): number => {
  const skeletal = Math.max(
    ...skeletonsOf(one).flatMap((mine) => skeletonsOf(other).map((theirs) => diceCoefficient(mine, theirs))),
    0,
  )
  const isVowelled = ![one, other].some((word) => /\p{Script=Hebrew}/u.test(word))
  return isVowelled ? (2 * skeletal + diceCoefficient(latin(one), latin(other))) / 3 : skeletal
}

/**
 * The similarity of two names, 0 to 1, in any scripts and word order: for each word of the shorter name, the best match
 * among the words of the other. Other spellings of the same name score 0.75 and more.
 */
export const nameSimilarity = (one: string, other: string): number => {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (few.length === 0) return 0
  const remaining = [...many]
  const found = few.map((word) => {
    const distances = remaining.map((their) => wordSimilarity(word, their))
    const best = Math.max(...distances, 0)
    if (distances.length > 0) remaining.splice(distances.indexOf(best), 1)
    return best
  })
  // a single given or family name is shared by many people
  const share = few.length / many.length
  return (found.reduce((sum, one_) => sum + one_, 0) / few.length) * (0.85 + 0.15 * share)
}
