import { z } from 'zod'
import { card, dependentOn, richText, text } from '../../model/view-refs'
import { placementView, projectPlacements, fullThemes } from '../../model/placements'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import { ThemeView } from '../themes/public'
import type { Section } from './stored'
import { layouts } from './vocabularies'

/** The content of a section: a theme whole, anything else as a card. */
const PlacedView = z.union([views.withEnvelope(ThemeView), views.MentionView])

/** The public view of a section. */
export const SectionView = z
  .object({
    title: z.string(),
    kicker: z.string().nullable().describe('The line above the title'),
    lead: views.RichTextView.nullable(),
    layout: z.enum(keysOf(layouts)).nullable().describe('How it is meant to be laid out'),
    theme: views.MentionView.nullable(),
    placements: z
      .array(placementView(PlacedView))
      .describe('What the section shows, in order; themes come whole, everything else as a card'),
    callToAction: z
      .object({
        label: z.string(),
        url: z.string().nullable().describe('A path on the site, or a full address'),
        record: views.MentionView.nullable(),
      })
      .nullable()
      .describe('A button; both targets may be empty'),
  })
  .describe('A part of the exhibit')

export type SectionPublic = z.output<typeof SectionView>

const projectCallToAction = ({ callToAction: { label, url, record } }: Section): ViewTemplate => {
  const textRef = text(label)
  if (!textRef) return null
  const call = { label: textRef, url, record: record && card(record.relationTo, record.value) }
  return record && !url ? dependentOn('record', call, { leaves: true }) : call
}

export const project = (section: Section): ViewTemplate => ({
  title: text(section.title),
  kicker: text(section.kicker),
  lead: richText(section.lead),
  layout: section.layout,
  theme: card('themes', section.theme),
  placements: projectPlacements(section.placements, fullThemes),
  callToAction: projectCallToAction(section),
})

export const projectCard = (section: Section): ViewTemplate => ({
  title: text(section.title),
  caption: text(section.kicker),
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = ({ theme }: SectionPublic): Listing<'theme'> => ({
  terms: views.termsOf('theme', theme),
  dateFrom: null,
  dateTo: null,
})
