import type { Article, Event, Part } from './content-texts'
import type { Data } from './localized'
import { idOf, pointTo, localizedData, type Ids } from './references'

export const eventData = (one: Event, ids: Ids): Data => ({
  title: localizedData(one.title, ids),
  kind: one.kind,
  date: { ...one.date },
  description: localizedData(one.description, ids),
  speakers: one.speakers.map(({ person, bioAsOf }) => ({
    person: idOf(ids, 'people', person),
    bioAsOf: localizedData(bioAsOf, ids),
  })),
  coSponsors: one.coSponsors.map((slug) => idOf(ids, 'institutions', slug)),
  accessibility: localizedData(one.accessibility, ids),
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  sourceLanguage: 'en',
})

const partData = (part: Part, ids: Ids): Data =>
  part.blockType === 'text'
    ? { blockType: part.blockType, text: localizedData(part.text, ids) }
    : {
        blockType: part.blockType,
        heading: localizedData(part.heading, ids),
        introduction: localizedData(part.introduction, ids),
        entries: part.entries.map(({ collection, annotation }) => ({
          collection: idOf(ids, 'archival-collections', collection),
          annotation: localizedData(annotation, ids),
        })),
      }

export const articleData = (one: Article, ids: Ids): Data => ({
  title: localizedData(one.title, ids),
  kind: one.kind,
  institution: one.institution && idOf(ids, 'institutions', one.institution),
  standfirst: localizedData(one.standfirst, ids),
  hero: {
    of: pointTo(ids, one.hero.of),
    captionOverride: localizedData(one.hero.captionOverride, ids),
    credit: localizedData(one.hero.credit, ids),
  },
  body: one.body.map((part) => partData(part, ids)),
  authors: one.authors.map(({ person, bioAsOf }) => ({
    person: idOf(ids, 'people', person),
    bioAsOf: localizedData(bioAsOf, ids),
  })),
  source: one.source && { ...one.source },
  disclaimer: localizedData(one.disclaimer, ids),
  counterpart: one.counterpart && { label: localizedData(one.counterpart.label, ids) },
  contact: localizedData(one.contact, ids),
  acknowledgement: localizedData(one.acknowledgement, ids),
  links: one.links.map(({ label, url }) => ({ label: localizedData(label, ids), url })),
  sourceLanguage: 'en',
})
