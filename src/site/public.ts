import { z } from 'zod'
import { card, dependentOn, richText, text } from '../model/view-refs'
import type { ViewTemplate } from '../model/view-template'
import type { Listing } from '../model/record'
import * as views from '../model/views'
import type { Site } from './stored'

/** The public view of the site around the exhibit. */
export const SiteView = z
  .object({
    title: z.string().describe('The name of the site'),
    navigation: z
      .array(
        z.object({
          label: z.string(),
          url: z.string().nullable().describe('A path on the site, or a full address; null: see the record'),
          record: views.MentionView.nullable(),
        }),
      )
      .describe('The menu, in order'),
    footer: z.string().nullable(),
    contact: views.RichTextView.nullable(),
    accessibilityStatement: views.RichTextView.nullable(),
    privacy: views.RichTextView.nullable(),
  })
  .describe('What stands around every page')

const projectEntry = ({ label, url, record }: Site['navigation'][number]): ViewTemplate[] => {
  const labelText = text(label)
  if (!labelText) return []
  if (!record) return [{ label: labelText, url, record: null }]
  const entry = { label: labelText, url, record: card(record.relationTo, record.value) }
  return [url ? entry : dependentOn('record', entry, { leaves: true })]
}

export const project = (site: Site): ViewTemplate => ({
  title: text(site.title),
  navigation: site.navigation.flatMap(projectEntry),
  footer: text(site.footer),
  contact: richText(site.contact),
  accessibilityStatement: richText(site.accessibilityStatement),
  privacy: richText(site.privacy),
})

export const projectCard = (site: Site): ViewTemplate => ({
  title: text(site.title),
  caption: null,
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
