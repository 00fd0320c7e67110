import { copyrightNotEvaluated, type Item } from './content'
import { creditIn } from './holding'

const draft = {
  access: { level: 'open' },
  sourceLanguage: 'en',
  themes: [],
  depicts: [],
  agents: [],
  places: [],
  media: [],
  notes: 'Practice record, made up for the demonstration; it describes no real holding.',
} as const satisfies Partial<Item>

const letterCaption = { en: 'Letter to relatives abroad, ca. 1976' }
const interviewCaption = { ru: 'Воспоминания о подаче документов, около 1990' }
const pamphletCaption = { en: 'Pamphlet for visitors to Moscow, early 1980s' }

/** Items that stay drafts when the demo is loaded, as work for the desk. */
export const drafts: readonly Item[] = [
  // complete: a coordinator can publish it at once
  {
    ...draft,
    slug: 'letter-to-relatives-abroad',
    institution: 'national-library-of-israel',
    title: { en: 'Letter to relatives abroad' },
    caption: letterCaption,
    type: 'text',
    genre: 'letter',
    date: { typed: 'ca. 1976' },
    creditLine: creditIn(letterCaption, 'national-library-of-israel'),
    rights: { uri: copyrightNotEvaluated },
    media: ['letter-to-relatives-abroad'],
  },
  // its image has no description, its rights are not stated
  {
    ...draft,
    slug: 'lapel-button-from-a-march',
    institution: 'american-jewish-historical-society',
    title: { en: 'Lapel button from a march' },
    caption: { en: 'Lapel button from a march, 1980s' },
    type: 'physical-object',
    genre: 'button',
    date: { typed: '1980s' },
    creditLine: { en: 'American Jewish Historical Society' },
    media: ['lapel-button-from-a-march'],
  },
  // catalogued in Russian
  {
    ...draft,
    slug: 'interview-about-an-application',
    institution: 'blavatnik-archive',
    title: { ru: 'Воспоминания о подаче документов на выезд' },
    caption: interviewCaption,
    type: 'sound',
    genre: 'oral-history',
    date: { typed: 'около 1990' },
    creditLine: creditIn(interviewCaption, 'blavatnik-archive'),
    rights: { uri: copyrightNotEvaluated },
    access: { level: 'on-request' },
    sourceLanguage: 'ru',
  },
  // a photograph with only a title: caption, date, credit line, rights and image are missing
  {
    ...draft,
    slug: 'poster-from-a-moscow-exhibition',
    institution: 'wende-museum',
    title: { en: 'Poster from a Moscow exhibition' },
    type: 'still-image',
    genre: 'poster',
  },
  {
    ...draft,
    slug: 'pamphlet-for-visitors-to-moscow',
    institution: 'yivo-institute-for-jewish-research',
    title: { en: 'Pamphlet for visitors to Moscow' },
    caption: pamphletCaption,
    type: 'text',
    genre: 'pamphlet',
    date: { typed: 'early 1980s' },
    creditLine: creditIn(pamphletCaption, 'yivo-institute-for-jewish-research'),
    rights: { uri: copyrightNotEvaluated },
    access: { level: 'metadata-only' },
    media: ['pamphlet-for-visitors-to-moscow'],
  },
]
