import { z } from 'zod'
import { card, mapRows, dependentOn, dayDate, richText, text } from '../../model/view-refs'
import { MetaView, projectMeta } from '../../model/meta'
import { heroThumbnail, projectHero } from '../../model/placements'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import * as views from '../../model/views'
import { keysOf } from '../../locales/ui-text'
import type { Article } from './stored'
import { articleKinds } from './vocabularies'
import { BodyView, CounterpartView, projectBody, projectCounterpart } from './public-body'

const textOrNull = z.string().nullable()

/** The public view of an essay or guide. */
export const ArticleView = z
  .object({
    title: z.string().describe('schema.org headline'),
    articleKind: z.enum(keysOf(articleKinds)).nullable(),
    standfirst: textOrNull.describe('What it is about, in a sentence (schema.org abstract)'),
    hero: views.HeroView.nullable().describe('schema.org image'),
    body: BodyView.describe('The text and what stands between its parts, in order (schema.org articleBody)'),
    authors: z
      .array(
        z.object({
          person: views.MentionView,
          bio: views.RichTextView.nullable().describe('As it was when the article came out'),
        }),
      )
      .describe('In order (schema.org author)'),
    institution: views.MentionView.nullable().describe(
      'Whose people made it; null: the exhibit’s (schema.org sourceOrganization)',
    ),
    publishedOn: views.DateView.nullable().describe('The day printed on it (schema.org datePublished)'),
    source: z
      .object({
        publisher: textOrNull.describe('schema.org publisher'),
        url: textOrNull.describe('schema.org isBasedOn'),
        licence: textOrNull.describe('The address of a licence, or words (schema.org license)'),
        publishedOn: views.DateView.nullable(),
      })
      .nullable()
      .describe('Where it appeared first'),
    disclaimer: textOrNull,
    counterpart: CounterpartView.nullable(),
    contact: textOrNull.describe('Where readers may ask more'),
    acknowledgement: textOrNull.describe('Who made it possible (schema.org funding)'),
    links: z.array(
      z.object({ label: z.string(), url: textOrNull.describe('A path on the site, or a full address; may be empty') }),
    ),
    corrections: z
      .array(z.object({ date: views.DateView.nullable(), text: z.string() }))
      .describe('What was wrong and is put right (schema.org correction)'),
    meta: MetaView.nullable(),
  })
  .describe('An essay or a guide (schema.org Article)')

export type ArticlePublic = z.output<typeof ArticleView>

const sourceOf = ({ source }: Article): ViewTemplate => {
  if (!source || Object.values(source).every((value) => !value)) return null
  return { ...source, publishedOn: dayDate(source.publishedOn) }
}

export const project = (article: Article): ViewTemplate => ({
  title: text(article.title),
  articleKind: article.kind,
  standfirst: text(article.standfirst),
  hero: projectHero(article.hero),
  body: projectBody(article.body),
  authors: mapRows(
    article.authors,
    ({ person, bioAsOf }) =>
      person &&
      dependentOn(
        'person',
        { person: card('people', person), bio: richText(bioAsOf) },
        { storedAs: { bio: 'bioAsOf' } },
      ),
  ),
  institution: card('institutions', article.institution),
  publishedOn: dayDate(article.publishedOn),
  source: sourceOf(article),
  disclaimer: text(article.disclaimer),
  counterpart: article.counterpart && projectCounterpart(article.counterpart),
  contact: text(article.contact),
  acknowledgement: text(article.acknowledgement),
  links: article.links.flatMap(({ label, url }) => {
    const textRef = text(label)
    return textRef ? [{ label: textRef, url }] : []
  }),
  corrections: article.corrections.flatMap((correction) => {
    const textRef = text(correction.text)
    return textRef ? [{ date: dayDate(correction.date), text: textRef }] : []
  }),
  meta: projectMeta(article),
})

export const projectCard = (article: Article): ViewTemplate => ({
  title: text(article.title),
  caption: text(article.standfirst),
  date: dayDate(article.publishedOn),
  credit: null,
  thumbnail: heroThumbnail(article.hero),
})

export const listing = ({ institution, publishedOn }: ArticlePublic): Listing<'institution'> => ({
  terms: views.termsOf('institution', institution),
  dateFrom: publishedOn?.from ?? null,
  dateTo: publishedOn?.to ?? null,
})
