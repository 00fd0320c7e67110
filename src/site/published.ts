import { z } from 'zod'
import { card, notWithout, rich, text } from '../kernel/marks'
import type { Presented } from '../kernel/presented'
import type { Listing } from '../kernel/record'
import * as views from '../kernel/views'
import type { Site } from './doc'

/** What the public sees of the site around the exhibit. */
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

const presentEntry = ({ label, url, record }: Site['navigation'][number]): Presented[] => {
  const words = text(label)
  if (!words) return []
  if (!record) return [{ label: words, url, record: null }]
  const entry = { label: words, url, record: card(record.relationTo, record.value) }
  return [url ? entry : notWithout('record', entry, { leaves: true })]
}

export const present = (site: Site): Presented => ({
  title: text(site.title),
  navigation: site.navigation.flatMap(presentEntry),
  footer: text(site.footer),
  contact: rich(site.contact),
  accessibilityStatement: rich(site.accessibilityStatement),
  privacy: rich(site.privacy),
})

export const presentCard = (site: Site): Presented => ({
  title: text(site.title),
  caption: null,
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
