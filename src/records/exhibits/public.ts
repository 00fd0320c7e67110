import { z } from 'zod'
import { cards, richText, text, fullView } from '../../model/view-refs'
import { MetaView, projectMeta } from '../../model/meta'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { SectionView } from '../sections/public'
import type { Exhibit } from './stored'

/** The public view of an exhibit page, complete in one response. */
export const ExhibitView = z
  .object({
    title: z.string(),
    statement: views.RichTextView.nullable().describe('What the exhibit is about'),
    sections: z
      .array(z.union([views.withEnvelope(SectionView), views.TombstoneView]))
      .describe('Whole sections, in order'),
    partners: z.array(views.MentionView).describe('Institutions, in order'),
    meta: MetaView.nullable(),
  })
  .describe('An exhibit page')

export const project = (exhibit: Exhibit): ViewTemplate => ({
  title: text(exhibit.title),
  statement: richText(exhibit.statement),
  sections: exhibit.sections.map((id) => fullView('sections', id)),
  partners: cards('institutions', exhibit.partners),
  meta: projectMeta(exhibit),
})

export const projectCard = (exhibit: Exhibit): ViewTemplate => ({
  title: text(exhibit.title),
  caption: null,
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
