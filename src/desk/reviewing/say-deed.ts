import { reviewWordsIn } from './review-words'

const isDeed = <Deeds extends object>(deeds: Deeds, what: PropertyKey): what is keyof Deeds =>
  Object.hasOwn(deeds, what)

/** What was done, in the language of the desk; a deed without words of ours by its own name. */
export const sayDeed = (what: string, language: string): string => {
  const { deeds } = reviewWordsIn(language)
  return isDeed(deeds, what) ? deeds[what] : what
}
