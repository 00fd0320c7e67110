import type { Genre, Institution, Item, Placement, Section, Testimonial, Theme } from './content'
import type { Exhibit, Site } from './content-page'
import { localized, type Data } from './localized'
import { idOf, pointTo, localizedData, type Ids } from './references'

const place = (ids: Ids, { of, number }: Placement) => ({ of: pointTo(ids, of), number })

export const genreData = ({ key, label, without = [] }: Genre): Data => ({
  slug: key,
  label: localized(label),
  ...Object.fromEntries(without.map((trait) => [trait, true])),
})

export const institutionData = (one: Institution, ids: Ids): Data => ({
  kind: one.kind,
  name: localizedData(one.name, ids),
  shortName: localizedData(one.shortName, ids),
  parent: one.parent && idOf(ids, 'institutions', one.parent),
  about: localizedData(one.about, ids),
  homepage: one.homepage,
  variants: one.variants?.map((variant) => ({ ...variant })),
  founded: one.founded && { ...one.founded },
  creditLineTemplate: localizedData(one.creditLineTemplate, ids),
  defaultRights: one.defaultRights,
  defaultLanguage: one.defaultLanguage,
})

export const itemData = (one: Item, ids: Ids): Data => ({
  institution: idOf(ids, 'institutions', one.institution),
  title: localizedData(one.title, ids),
  caption: localizedData(one.caption, ids),
  type: one.type,
  genre: idOf(ids, 'genres', one.genre),
  date: one.date && { ...one.date },
  creditLine: localizedData(one.creditLine, ids),
  rights: one.rights && { ...one.rights },
  access: { ...one.access },
  sourceLanguage: one.sourceLanguage,
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  depicts: one.depicts.map((slug) => ({ person: idOf(ids, 'people', slug) })),
  agents: one.agents.map(({ agent, role }) => ({ agent: pointTo(ids, agent), role })),
  places: one.places.map(({ place: slug, role }) => ({ place: idOf(ids, 'places', slug), role })),
  archivalCollection: one.archivalCollection && idOf(ids, 'archival-collections', one.archivalCollection),
  shelfmark: one.shelfmark,
  media: one.media.map((key) => idOf(ids, 'media', key)),
  notes: one.notes,
})

export const themeData = (one: Theme, ids: Ids, placements: 'whole' | 'without placements'): Data => ({
  title: localizedData(one.title, ids),
  kicker: localizedData(one.kicker, ids),
  intro: localizedData(one.intro, ids),
  placements: placements === 'whole' ? one.placements.map((placement) => place(ids, placement)) : undefined,
  sourceLanguage: one.sourceLanguage,
})

export const testimonialData = (one: Testimonial, ids: Ids): Data => ({
  kind: one.kind,
  displayName: localizedData(one.displayName, ids),
  speakerRole: localizedData(one.speakerRole, ids),
  quote: localizedData(one.quote, ids),
  consent: { ...one.consent },
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  sourceLanguage: one.sourceLanguage,
})

export const sectionData = (one: Section, ids: Ids): Data => ({
  layout: one.layout,
  title: localizedData(one.title, ids),
  kicker: localizedData(one.kicker, ids),
  lead: localizedData(one.lead, ids),
  placements: one.placements.map((placement) => place(ids, placement)),
  callToAction: one.callToAction && { label: localizedData(one.callToAction.label, ids) },
  sourceLanguage: one.sourceLanguage,
})

export const exhibitData = (one: Exhibit, ids: Ids): Data => ({
  title: localizedData(one.title, ids),
  statement: localizedData(one.statement, ids),
  sections: one.sections.map((slug) => idOf(ids, 'sections', slug)),
  partners: one.partners.map((slug) => idOf(ids, 'institutions', slug)),
  meta: { title: localizedData(one.meta.title, ids), description: localizedData(one.meta.description, ids) },
  sourceLanguage: one.sourceLanguage,
})

export const siteData = (site: Site, exhibit: Exhibit, ids: Ids): Data => ({
  title: localizedData(exhibit.title, ids),
  navigation: site.navigation.map(({ label, record }) => ({
    label: localizedData(label, ids),
    record: pointTo(ids, record),
  })),
  footer: localizedData(site.footer, ids),
  contact: localizedData(site.contact, ids),
  accessibilityStatement: localizedData(site.accessibility, ids),
  privacy: localizedData(site.privacy, ids),
})
