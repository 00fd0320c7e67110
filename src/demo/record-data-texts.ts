import type { Article, Event, Part } from './content-texts'
import type { Data } from './localized'
import { idOf, pointTo, words, type Ids } from './references'

export const eventData = (one: Event, ids: Ids): Data => ({
  title: words(one.title, ids),
  kind: one.kind,
  date: { ...one.date },
  description: words(one.description, ids),
  speakers: one.speakers.map(({ person, bioAsOf }) => ({
    person: idOf(ids, 'people', person),
    bioAsOf: words(bioAsOf, ids),
  })),
  coSponsors: one.coSponsors.map((slug) => idOf(ids, 'institutions', slug)),
  accessibility: words(one.accessibility, ids),
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  sourceLanguage: 'en',
})

const partData = (part: Part, ids: Ids): Data =>
  part.blockType === 'text'
    ? { blockType: part.blockType, text: words(part.text, ids) }
    : {
        blockType: part.blockType,
        heading: words(part.heading, ids),
        introduction: words(part.introduction, ids),
        entries: part.entries.map(({ collection, annotation }) => ({
          collection: idOf(ids, 'archival-collections', collection),
          annotation: words(annotation, ids),
        })),
      }

export const articleData = (one: Article, ids: Ids): Data => ({
  title: words(one.title, ids),
  kind: one.kind,
  institution: one.institution && idOf(ids, 'institutions', one.institution),
  standfirst: words(one.standfirst, ids),
  hero: {
    of: pointTo(ids, one.hero.of),
    captionOverride: words(one.hero.captionOverride, ids),
    credit: words(one.hero.credit, ids),
  },
  body: one.body.map((part) => partData(part, ids)),
  authors: one.authors.map(({ person, bioAsOf }) => ({
    person: idOf(ids, 'people', person),
    bioAsOf: words(bioAsOf, ids),
  })),
  source: one.source && { ...one.source },
  disclaimer: words(one.disclaimer, ids),
  counterpart: one.counterpart && { label: words(one.counterpart.label, ids) },
  contact: words(one.contact, ids),
  acknowledgement: words(one.acknowledgement, ids),
  links: one.links.map(({ label, url }) => ({ label: words(label, ids), url })),
  sourceLanguage: 'en',
})
