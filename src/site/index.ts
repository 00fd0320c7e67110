import { record } from '../kernel/record'
import { SiteDoc } from './doc'
import { global } from './global'
import { listing, present, presentCard, SiteView } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const site = record({
  slug: 'site',
  singular: 'site',
  global,
  doc: SiteDoc,
  ownedThrough: 'none',
  nameField: 'title',
  rules,
  readiness,
  view: SiteView,
  present,
  card: presentCard,
  listing,
  placeable: false,
  embeddable: false,
})
