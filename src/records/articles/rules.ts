import { required, inSomeLanguage, isLinkTarget, richTextIsValid, webAddress } from '../../model/checks'
import type { Localized } from '../../languages/languages'
import { problem } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import type { Check } from '../../model/record'
import type { Article } from './stored'

const unlessSafe = (url: string | null, pointer: string): Problem[] =>
  url && !isLinkTarget(url) ? [problem(pointer, 'address_unsafe')] : []

const unlessChosen = (id: string | null, pointer: string): Problem[] =>
  id ? [] : [problem(pointer, 'placement_empty')]

const unlessPrinted = (text: Localized<unknown>, pointer: string): Problem[] =>
  richTextIsValid(pointer, () => text)(undefined)

/** Blocks between texts must have content, and texts only supported nodes. */
export const partsAreSound: Check<Article> = ({ body }) =>
  body.flatMap((part, n): Problem[] => {
    const at = `/body/${n}`
    switch (part.blockType) {
      case 'text':
        return unlessPrinted(part.text, `${at}/text`)
      case 'item':
        return unlessChosen(part.item, `${at}/item`)
      case 'media':
        return unlessChosen(part.media, `${at}/media`)
      case 'collection-list':
        return [
          ...unlessPrinted(part.introduction, `${at}/introduction`),
          ...part.entries.flatMap(({ collection }, entry) =>
            unlessChosen(collection, `${at}/entries/${entry}/collection`),
          ),
        ]
      case 'counterpart':
        return unlessSafe(part.url, `${at}/url`)
      case 'quote':
        return []
    }
  })

/** A note about an author needs an author. */
export const authorsAreNamed: Check<Article> = ({ authors }) =>
  authors.flatMap(({ person, bioAsOf }, n) => [
    ...unlessChosen(person, `/authors/${n}/person`),
    ...unlessPrinted(bioAsOf, `/authors/${n}/bioAsOf`),
  ])

export const linksLeadSomewhereSafe: Check<Article> = ({ counterpart, links }) => [
  ...unlessSafe(counterpart?.url ?? null, '/counterpart/url'),
  ...links.flatMap(({ url }, n) => unlessSafe(url, `/links/${n}/url`)),
]

export const rules: Check<Article>[] = [
  inSomeLanguage('/title', ({ title }) => title, 'name_missing'),
  required('/kind', ({ kind }) => kind, 'type_missing'),
  partsAreSound,
  authorsAreNamed,
  linksLeadSomewhereSafe,
  webAddress('/source/url', ({ source }) => source?.url ?? null),
]
