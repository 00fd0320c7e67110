const numerals = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A Roman numeral up to 100, as used for centuries in Russian. */
export const writeRoman = (number: number): string => {
  let rest = number
  let written = ''
  for (const [value, letters] of numerals) for (; rest >= value; rest -= value) written += letters
  return written
}

/** Parses a Roman numeral in Latin letters or Cyrillic look-alikes; NaN if it is none. */
export const readRoman = (typed: string): number => {
  const letters = typed.toUpperCase().replace(/Х/g, 'X').replace(/І/g, 'I')
  const number = Array.from({ length: 100 }, (_, index) => index + 1).find((value) => writeRoman(value) === letters)
  return number ?? Number.NaN
}
