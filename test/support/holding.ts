import { made, type Client } from './client'

/** All that a holding needs to be published; `more` is beside or in place of it. */
export const wholeHolding = (institution: string | undefined, title: string, more: object = {}) => ({
  title,
  type: 'text',
  institution,
  caption: `${title}, 1974-1975`,
  date: { typed: '1974-1975' },
  creditLine: 'National Library of Israel',
  rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
  ...more,
})

/** Makes such a holding, in English, and answers its id. */
export const makeHolding = async (by: Client, institution: string, title: string, more: object = {}): Promise<string> =>
  made(await by.post('/api/items?locale=en', wholeHolding(institution, title, more)))
