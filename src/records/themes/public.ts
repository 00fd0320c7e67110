import { z } from 'zod'
import { card, cards, richText, text } from '../../model/view-refs'
import { heroCredit, heroThumbnail, placementView, projectHero, projectPlacements } from '../../model/placements'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import type { Theme } from './stored'

/** The public view of a theme. */
export const ThemeView = z
  .object({
    title: z.string(),
    kicker: z.string().nullable().describe('The line above the title'),
    intro: views.RichTextView.nullable(),
    parent: views.MentionView.nullable().describe('The theme it is part of'),
    placements: z.array(placementView(views.MentionView)).describe('What the theme shows, in order'),
    related: z.array(views.CardView).describe('Other themes, as far as they are public now'),
    hero: views.HeroView.nullable(),
  })
  .describe('A theme that runs through the exhibit')

export type ThemePublic = z.output<typeof ThemeView>

export const project = (theme: Theme): ViewTemplate => ({
  title: text(theme.title),
  kicker: text(theme.kicker),
  intro: richText(theme.intro),
  parent: card('themes', theme.parent),
  placements: projectPlacements(theme.placements),
  related: cards('themes', theme.related, { weak: true }),
  hero: projectHero(theme.hero),
})

export const projectCard = (theme: Theme): ViewTemplate => ({
  title: text(theme.title),
  caption: text(theme.kicker),
  date: null,
  credit: heroCredit(theme.hero),
  thumbnail: heroThumbnail(theme.hero),
})

export const listing = ({ parent }: ThemePublic): Listing<'theme'> => ({
  terms: views.termsOf('theme', parent),
  dateFrom: null,
  dateTo: null,
})
