/** Seeded texts with the lengths and characters of archives: the same in each run. */
const alphabets = {
  en: [
    ...'abcdefghijklmnopqrstuvwxyz',
    'é', // one code point
    'e\u0301', // the same letter as two code points: neither may become the other
    'ž',
    'ø',
    '’',
    '–',
  ],
  ru: [...'абвгдежзийклмнопрстуфхцчшщъыьэюя', 'и\u0306', 'е\u0308', 'а\u0301', '№', '«', '»'],
  he: [...'אבגדהוזחטיכלמנסעפצקרשתםןךףץ', 'שׁ', 'בּ', 'כָּ', '״', '׳', '־'],
} as const

/** Separators: joiners, direction marks, non-breaking spaces, emoji of several code points. */
const strangers = [
  '\u200E',
  '\u200F',
  '\u2067צה״ל\u2069',
  '\u200D',
  '\u200C',
  '\u00A0',
  '\u00AD',
  '👩‍👩‍👧‍👦',
  '🇮🇱',
  '✡️',
  '𐤀',
  '&amp;',
  '<b>',
  '"',
  '\\',
  '1974-1975',
] as const

type Alphabet = keyof typeof alphabets

/** mulberry32: small, and random enough for texts. */
const randomFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Words in one script up to `length` characters, every twelfth a special one. */
export const textLike = (script: Alphabet, length: number, seed: number): string => {
  const choose = randomFrom(seed)
  const letters = alphabets[script]
  const word = () =>
    choose(12) === 0
      ? strangers[choose(strangers.length)]
      : Array.from({ length: 2 + choose(9) }, () => letters[choose(letters.length)]).join('')
  let text = letters[0]
  while (text.length < length) text += ` ${word()}`
  return `${text}.`
}

/** Several lines, as in a statement printed line by line. */
export const linesLike = (script: Alphabet, lines: number, seed: number): string =>
  Array.from({ length: lines }, (_, n) => textLike(script, 90, seed + n)).join('\n')
