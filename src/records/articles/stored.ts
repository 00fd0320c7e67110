import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { body, counterpart } from './body'
import { articleKinds } from './vocabularies'

const source = z.object({
  publisher: shapes.text,
  url: shapes.text,
  licence: shapes.text,
  publishedOn: shapes.day,
})

/** An essay or guide as stored in every language. */
export const ArticleDoc = z.object({
  ...shapes.common,
  title: shapes.localizedText,
  kind: shapes.oneOf(articleKinds),
  institution: shapes.optionalId,
  standfirst: shapes.localizedText,
  hero: shapes.hero,
  body,
  authors: shapes.rows(z.object({ person: shapes.optionalId, bioAsOf: shapes.localizedRich })),
  publishedOn: shapes.day,
  source: source.nullish().transform((value) => value ?? null),
  disclaimer: shapes.localizedText,
  counterpart: counterpart.nullish().transform((value) => value ?? null),
  contact: shapes.localizedText,
  acknowledgement: shapes.localizedText,
  links: shapes.rows(z.object({ label: shapes.localizedText, url: shapes.text })),
  corrections: shapes.rows(z.object({ date: shapes.day, text: shapes.localizedText })),
  meta: shapes.meta,
})

export type Article = z.output<typeof ArticleDoc>
