/** ISO 15924: a script in the tag decides, whatever script its language usually has. */
const rightToLeftScripts = ['hebr', 'arab', 'syrc', 'thaa', 'nkoo']
const rightToLeftLanguages = ['he', 'yi', 'arc', 'ar', 'fa', 'ur', 'jpr', 'jrb']

/** The writing direction of a BCP 47 tag: Hebrew in Latin letters (`he-Latn`) is left to right. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  const [language = '', ...subtags] = tag.toLowerCase().split('-')
  // RFC 5646 §2.2.3: the script has four letters and comes before the region
  const script = subtags.slice(0, 2).find((subtag) => /^[a-z]{4}$/.test(subtag))
  const isRightToLeft = script ? rightToLeftScripts.includes(script) : rightToLeftLanguages.includes(language)
  return isRightToLeft ? 'rtl' : 'ltr'
}
