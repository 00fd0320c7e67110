import type { ArchivalCollection } from './content-texts'
import { paragraphs } from './rich-text'

const part = {
  repository: 'american-jewish-historical-society',
  parent: 'archive-of-the-american-soviet-jewry-movement',
} as const

/** The collection guide's list: the archive, then its parts in the guide's order. */
export const archivalCollections: readonly ArchivalCollection[] = [
  {
    slug: 'archive-of-the-american-soviet-jewry-movement',
    kind: 'archive',
    repository: 'american-jewish-historical-society',
    title: {
      en: 'Archive of the American Soviet Jewry Movement',
      ru: 'Архив американского движения за советское еврейство',
      he: 'ארכיון התנועה האמריקאית למען יהודי ברית המועצות',
    },
    dates: { typed: 'early 1900s to present', note: 'Of the material; the movement itself is dated circa 1963-1990.' },
    extent: { en: 'Nearly 100 collections', ru: 'Почти 100 фондов', he: 'קרוב ל־100 אוספים' },
    abstract: {
      en: 'What Americans of all faiths did for the Jews of the Soviet Union, kept for those who come after.',
      ru: 'Что делали американцы всех вероисповеданий ради евреев Советского Союза – для тех, кто придёт после.',
      he: 'מה עשו אמריקאים בני כל הדתות למען יהודי ברית המועצות, שמור לבאים אחריהם.',
    },
    scope: paragraphs({
      en: [
        'Documents in their thousands, sound and film, photographs, posters and things made for a day, from the early 1900s to the present, in nearly 100 collections.',
        'The movement (circa 1963-1990) was worldwide. It wanted Jews in the Soviet Union to be able to practise their religion without being persecuted or put at a disadvantage by the state, or to leave for Israel, the United States or another country and live as they chose.',
      ],
    }),
  },
  {
    ...part,
    slug: 'personal-collections',
    kind: 'personal',
    title: { en: 'Personal Collections', ru: 'Личные фонды', he: 'אוספים אישיים' },
    scope: paragraphs({ en: ['Papers of single people who played a large part in the movement.'] }),
  },
  {
    ...part,
    slug: 'institutional-collections',
    kind: 'institutional',
    title: { en: 'Institutional Collections', ru: 'Фонды организаций', he: 'אוספי מוסדות' },
    scope: paragraphs({ en: ['Papers of organizations without which the movement would not have succeeded.'] }),
  },
  {
    ...part,
    slug: 'digital-collections',
    kind: 'digital',
    title: { en: 'Digital Collections', ru: 'Цифровые коллекции', he: 'אוספים דיגיטליים' },
    scope: paragraphs({
      en: ['Hundreds of pieces out of all these collections, digitized, to be looked at and studied from home.'],
    }),
  },
  {
    ...part,
    slug: 'oral-histories',
    kind: 'oral-histories',
    title: { en: 'Oral Histories', ru: 'Устная история', he: 'עדויות בעל־פה' },
    scope: paragraphs({
      en: [
        'Recorded conversations, in sound and on film, with people who took part: about this time in American Jewish history, and what it did to lives, to politics, and to those who left the former Soviet Union for a life of their choice in the US, in Israel and elsewhere.',
      ],
    }),
  },
  {
    ...part,
    slug: 'video-compilations',
    kind: 'video',
    title: { en: 'Video Compilations', ru: 'Видеоподборки', he: 'לקטי וידאו' },
    scope: paragraphs({
      en: [
        'Slideshows in which digitized recordings are heard again beside the photographs that belong to them. An archivist of the archive, now at the Center for Jewish History, made them under the NHPRC grant of 2014.',
      ],
    }),
  },
]
