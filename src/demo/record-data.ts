import type { Localized } from '../kernel/languages'
import type { Exhibit, Institution, Item, Placement, Reference, Section, Site, Testimonial, Theme } from './content'
import { localized, type Data, type Value } from './localized'

/** Ids by `kind:slug`. */
export type Ids = ReadonlyMap<string, string>

const idOf = (ids: Ids, kind: string, slug: string): string => {
  const id = ids.get(`${kind}:${slug}`)
  if (!id) throw new Error(`The demo mentions ${kind} ${slug}, which it has not loaded`)
  return id
}

const words = (value: Localized<Value> | undefined) => (value ? localized(value) : undefined)

const pointTo = (ids: Ids, { kind, slug }: Reference) => ({ relationTo: kind, value: idOf(ids, kind, slug) })

const place = (ids: Ids, { of, number }: Placement) => ({ of: pointTo(ids, of), number })

export const institutionData = (one: Institution, ids: Ids): Data => ({
  kind: one.kind,
  name: words(one.name),
  shortName: words(one.shortName),
  parent: one.parent && idOf(ids, 'institutions', one.parent),
  about: words(one.about),
  homepage: one.homepage,
  variants: one.variants?.map((variant) => ({ ...variant })),
  founded: one.founded && { ...one.founded },
  creditLineTemplate: words(one.creditLineTemplate),
  defaultRights: one.defaultRights,
  defaultLanguage: one.defaultLanguage,
})

export const itemData = (one: Item, ids: Ids): Data => ({
  institution: idOf(ids, 'institutions', one.institution),
  title: words(one.title),
  caption: words(one.caption),
  type: one.type,
  genre: idOf(ids, 'genres', one.genre),
  date: one.date && { ...one.date },
  creditLine: words(one.creditLine),
  rights: one.rights && { ...one.rights },
  access: { ...one.access },
  sourceLanguage: one.sourceLanguage,
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  media: one.media.map((key) => idOf(ids, 'media', key)),
  notes: one.notes,
})

export const themeData = (one: Theme, ids: Ids, placements: 'whole' | 'without placements'): Data => ({
  title: words(one.title),
  kicker: words(one.kicker),
  intro: words(one.intro),
  placements: placements === 'whole' ? one.placements.map((placement) => place(ids, placement)) : undefined,
  sourceLanguage: one.sourceLanguage,
})

export const testimonialData = (one: Testimonial, ids: Ids): Data => ({
  kind: one.kind,
  displayName: words(one.displayName),
  speakerRole: words(one.speakerRole),
  quote: words(one.quote),
  consent: { ...one.consent },
  themes: one.themes.map((slug) => idOf(ids, 'themes', slug)),
  sourceLanguage: one.sourceLanguage,
})

export const sectionData = (one: Section, ids: Ids): Data => ({
  layout: one.layout,
  title: words(one.title),
  kicker: words(one.kicker),
  lead: words(one.lead),
  placements: one.placements.map((placement) => place(ids, placement)),
  callToAction: one.callToAction && { label: words(one.callToAction.label) },
  sourceLanguage: one.sourceLanguage,
})

export const exhibitData = (one: Exhibit, ids: Ids): Data => ({
  title: words(one.title),
  statement: words(one.statement),
  sections: one.sections.map((slug) => idOf(ids, 'sections', slug)),
  partners: one.partners.map((slug) => idOf(ids, 'institutions', slug)),
  meta: { title: words(one.meta.title), description: words(one.meta.description) },
  sourceLanguage: one.sourceLanguage,
})

export const siteData = (site: Site, exhibit: Exhibit, ids: Ids): Data => ({
  title: words(exhibit.title),
  navigation: site.navigation.map(({ label, record }) => ({ label: words(label), record: pointTo(ids, record) })),
  footer: words(site.footer),
  contact: words(site.contact),
  accessibilityStatement: words(site.accessibility),
  privacy: words(site.privacy),
})
