import type { AnyRecordKind } from './model/record'
import { archivalCollections } from './records/archival-collections'
import { articles } from './records/articles'
import { events } from './records/events'
import { exhibits } from './records/exhibits'
import { institutions } from './records/institutions'
import { items } from './records/items'
import { people } from './records/people'
import { places } from './records/places'
import { sections } from './records/sections'
import { testimonials } from './records/testimonials'
import { themes } from './records/themes'
import { site } from './site'

/**
 * Every kind of record. A new kind is a folder under `records`, a line here, and a migration. The desk's menu uses this
 * order.
 */
export const kinds: readonly AnyRecordKind[] = [
  items,
  archivalCollections,
  testimonials,
  events,
  articles,
  themes,
  sections,
  exhibits,
  people,
  places,
  institutions,
  site,
]
