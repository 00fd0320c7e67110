import { drafts } from './drafts'
import { exhibit } from './exhibit'
import { genres } from './genres'
import { institutions } from './institutions'
import { items } from './items'
import { media } from './media'
import { sections } from './sections'
import { site } from './site'
import { testimonials } from './testimonials'
import { themes } from './themes'

/**
 * The demo exhibit as data. References are slugs (genres and media: keys). Items name themes and themes place items:
 * one of the two is saved first without naming the other. All of it goes live, but for `drafts`.
 */
export const demo = {
  version: 1,
  institutions,
  genres,
  media,
  items,
  themes,
  testimonials,
  sections,
  exhibit,
  site,
  drafts,
} as const
