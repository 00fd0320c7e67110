/** ISO 15924: a script that a tag names decides, whatever its language is usually written in. */
const rightToLeftScripts = ['hebr', 'arab', 'syrc', 'thaa', 'nkoo']
const rightToLeftLanguages = ['he', 'yi', 'arc', 'ar', 'fa', 'ur', 'jpr', 'jrb']

/** Which way a language is written, from its BCP 47 tag: Hebrew in Latin letters (`he-Latn`) runs from left to right. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  const [language = '', ...subtags] = tag.toLowerCase().split('-')
  // RFC 5646 §2.2.3: the script stands before the region, and has four letters
  const script = subtags.slice(0, 2).find((subtag) => /^[a-z]{4}$/.test(subtag))
  const isRightToLeft = script ? rightToLeftScripts.includes(script) : rightToLeftLanguages.includes(language)
  return isRightToLeft ? 'rtl' : 'ltr'
}
