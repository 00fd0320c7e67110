import { archivalCollections } from './archival-collections'
import { articles } from './articles'
import { drafts } from './drafts'
import { events } from './events'
import { exhibit } from './exhibit'
import { genres } from './genres'
import { institutions } from './institutions'
import { items } from './items'
import { media } from './media'
import { people } from './people'
import { places } from './places'
import { sections } from './sections'
import { site } from './site'
import { testimonials } from './testimonials'
import { themes } from './themes'

/**
 * The demo exhibit as data. References are slugs (genres and media: keys). Items refer to themes and themes place
 * items, so one of them is first saved without the other. Everything is published except `drafts`.
 */
export const demo = {
  version: 2,
  institutions,
  genres,
  media,
  places,
  people,
  archivalCollections,
  items,
  themes,
  testimonials,
  events,
  articles,
  sections,
  exhibit,
  site,
  drafts,
} as const
