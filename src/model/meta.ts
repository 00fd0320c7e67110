import { z } from 'zod'
import { image, text } from './view-refs'
import type { Locale } from '../languages/languages'
import type { ViewTemplate } from './view-template'
import type * as shapes from './shapes'
import * as views from './views'

/** A page's metadata for search engines and link previews, where it differs from the page. */
export const MetaView = z
  .object({
    title: z.string().nullable().describe('Null: the page’s own title'),
    description: z.string().nullable(),
    image: views.ImageView.nullable(),
  })
  .describe('For search engines and previews of links')
  .meta({ id: 'Meta' })

/** Payload stores an image per language, but the metadata has one: that of the source language. */
export const projectMeta = ({
  meta,
  sourceLanguage,
}: {
  meta: z.output<typeof shapes.meta>
  sourceLanguage: Locale
}): ViewTemplate => {
  const [title, description] = [text(meta?.title), text(meta?.description)]
  const picture = image(meta?.image[sourceLanguage] ?? Object.values(meta?.image ?? {}).find(Boolean))
  return title || description || picture ? { title, description, image: picture } : null
}
