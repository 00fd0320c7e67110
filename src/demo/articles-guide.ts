import type { Article } from './content-texts'
import { heading, linked, paragraph, paragraphs, writtenIn } from './rich-text'

/** The guide to the movement's archive, retold; its lists link to the collections. */
export const guide: Article = {
  slug: 'collection-guide-archive-of-the-american-soviet-jewry-movement',
  kind: 'guide',
  institution: 'american-jewish-historical-society',
  title: {
    en: 'Collection Guide: Archive of the American Soviet Jewry Movement',
    ru: 'Путеводитель: Архив американского движения за советское еврейство',
    he: 'מדריך לאוסף: ארכיון התנועה האמריקאית למען יהודי ברית המועצות',
  },
  standfirst: {
    en: 'The archival collections, and what the library holds beside them, one by one.',
    ru: 'Архивные фонды и материалы библиотеки, один за другим.',
    he: 'האוספים הארכיוניים ומה שהספרייה מחזיקה לצדם, אחד לאחד.',
  },
  hero: { of: { kind: 'items', slug: 'soviet-jewry-movement-sign-lincolnwood' } },
  body: [
    {
      blockType: 'text',
      text: {
        en: writtenIn(
          'en',
          heading('About this Research Guide'),
          paragraph(
            'The ',
            linked(
              { kind: 'archival-collections', slug: 'archive-of-the-american-soviet-jewry-movement' },
              'Archive of the American Soviet Jewry Movement',
            ),
            ' (AASJM) at the ',
            linked(
              { kind: 'institutions', slug: 'american-jewish-historical-society' },
              'American Jewish Historical Society',
            ),
            ' is made up of dozens of collections: papers, sound and video, photographs and museum objects. The guide lays them out side by side, so that whoever does research finds the way quickly.',
          ),
        ),
      },
    },
    {
      blockType: 'text',
      text: {
        en: writtenIn(
          'en',
          heading('Movement History'),
          paragraph(
            'All through the Cold War, culture and religion were closed to Soviet Jews: Hebrew might not be learned, nor faith be shown. Who asked for an exit visa was refused as a matter of course.',
          ),
          paragraph(
            'In the early 1960s students and others outside the establishment formed the small groups from which the American movement came. They demanded rights for these Jews, and that they be let go. By the early 1990s people all over the world took part. The American movement did much to make known how Soviet Jews lived, and to bring it about that hundreds of thousands could emigrate.',
          ),
        ),
      },
    },
    {
      blockType: 'text',
      text: {
        en: writtenIn(
          'en',
          heading('About the AJHS Archival Collection'),
          paragraph(
            'The movement (circa 1963-1990) was a worldwide one. It wanted freedom for the Jews of the Soviet Union: to practise their religion without the state persecuting them or setting them back, or else to emigrate, to Israel, to the United States or to another country, and lead the lives they chose.',
          ),
          paragraph(
            'The Society set up the archive so that the part which Americans of all faiths had in this is collected and kept, and later generations know of it and take heart from it.',
          ),
          paragraph(
            'It holds thousands of documents, audio and video files, photographs, posters and ephemera, from the early 1900s to the present, in nearly 100 collections.',
          ),
        ),
      },
    },
    {
      blockType: 'collection-list',
      heading: { en: 'Archival Collections', ru: 'Архивные фонды', he: 'אוספים ארכיוניים' },
      introduction: paragraphs({
        en: [
          'Letters, official papers, journals, registers and more in writing, from people and organizations who were close to the movement or made it succeed. There are two sorts:',
        ],
      }),
      entries: [
        {
          collection: 'personal-collections',
          annotation: { en: 'What single people made who played a large part in the movement.' },
        },
        {
          collection: 'institutional-collections',
          annotation: { en: 'What the organizations made that were essential to its success.' },
        },
      ],
    },
    {
      blockType: 'collection-list',
      heading: { en: 'Digital Collections', ru: 'Цифровые коллекции', he: 'אוספים דיגיטליים' },
      introduction: paragraphs({
        en: ['Hundreds of pieces, from all these collections, are digitized: they can be seen and studied from home.'],
      }),
      entries: [{ collection: 'digital-collections' }],
    },
    {
      blockType: 'collection-list',
      heading: { en: 'Oral Histories', ru: 'Устная история', he: 'עדויות בעל־פה' },
      introduction: paragraphs({
        en: [
          'People who took part are interviewed, in sound and on video. They tell of a chapter of American Jewish history and of what came of it for single lives, for politics, and for the Jews who left oppression in the former Soviet Union to live as they chose, in the US, in Israel or elsewhere.',
        ],
      }),
      entries: [{ collection: 'oral-histories' }],
    },
    {
      blockType: 'collection-list',
      heading: { en: 'Video Compilations', ru: 'Видеоподборки', he: 'לקטי וידאו' },
      introduction: paragraphs({
        en: [
          'Under the NHPRC grant of 2014 the archivist of the AASJM at the time, who now works at the Center for Jewish History, joined digitized sound with the digitized photographs that belong to it in a series of slideshows. They are shown on the Center’s YouTube channel.',
        ],
      }),
      entries: [{ collection: 'video-compilations' }],
    },
  ],
  authors: [],
  contact: {
    en: 'What the guide leaves open, the AASJM website of AJHS may answer, or a reference archivist, by e-mail.',
    ru: 'На остальные вопросы ответят сайт архива или архивист справочной службы, по электронной почте.',
    he: 'לשאלות נוספות: אתר הארכיון, או ארכיונאי היועץ לקוראים, בדואר אלקטרוני.',
  },
  acknowledgement: {
    en: 'Digitized with the support of the National Historical Publications and Records Commission (NHPRC), by the Collections Management Wing of the Center for Jewish History.',
  },
  links: [
    { label: { en: 'AASJM website of AJHS' } },
    { label: { en: 'YouTube channel of the Center for Jewish History' } },
  ],
}
