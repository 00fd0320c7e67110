import { z } from './zod'
import { after, endpoint, limit, page, wholeNumber } from './endpoint'
import { instant, personName, title } from './shapes'

const Offer = z.object({
  from: z.string(),
  to: z.string(),
  note: z.string().nullable(),
  at: instant,
  by: personName,
})

const TransferOffer = Offer.extend({
  number: z.int(),
  kind: z.string(),
  id: z.string(),
  title,
  revision: z.int(),
  inPlace: z.boolean().describe('Whoever asks accepts it in the place of a steward who is not there'),
})

export type TransferOffer = z.output<typeof TransferOffer>

export const transfers = endpoint({
  method: 'GET',
  path: '/transfers',
  summary: 'Records that are offered to an institution, or by it',
  query: z.strictObject({ after, limit: limit(100, 50) }),
  answer: page(TransferOffer),
})

/** The texts and measures of a medium. */
export const MediumDescription = z.looseObject({
  mimeType: z.string().nullable(),
  alt: z.record(z.string(), z.string().nullish()).nullable().describe('By language'),
})

const OfferedMedium = MediumDescription.extend({
  id: z.string(),
  goesAlong: z.boolean().describe('Nothing else of its owner’s shows it: it is handed over with the record'),
  file: z.string().describe('Where a copy of it is, for who reads this'),
})

export type OfferedMedium = z.output<typeof OfferedMedium>

export const offer = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/offer',
  summary: 'What is offered to another institution, to be read before it is accepted',
  answer: Offer.extend({
    kind: z.string(),
    id: z.string(),
    revision: z.int().describe('Which is accepted; a change ends the offer'),
    fields: z
      .array(z.object({ pointer: z.string(), value: z.unknown() }))
      .describe('Every field that says something, as people read it'),
    text: z.looseObject({}).describe('In all languages, without what is private of it'),
    media: z.array(OfferedMedium),
  }),
})

export type OfferedRecord = z.output<typeof offer.answer>

export const offeredMedium = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/offer/media/{medium}',
  summary: 'A copy of a picture or a recording of what is offered',
  query: z.strictObject({ width: wholeNumber(99_999).optional() }),
  answer: z.never(),
  files: ['image/*', 'audio/*', 'video/*'],
})
