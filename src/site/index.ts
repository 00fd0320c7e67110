import { record } from '../model/record'
import { SiteDoc } from './stored'
import { global } from './global'
import { linkedData } from './linked-data'
import { listing, project, projectCard, SiteView } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const site = record({
  slug: 'site',
  singular: 'site',
  global,
  stored: SiteDoc,
  ownedThrough: 'none',
  nameField: 'title',
  linkedData,
  rules,
  readiness,
  view: SiteView,
  project,
  card: projectCard,
  filters: {},
  listing,
  dashboard: 'coordinator',
  placeable: false,
  embeddable: false,
})
