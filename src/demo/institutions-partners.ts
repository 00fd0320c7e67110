import { copyrightNotEvaluated, type Institution, type LocalizedText } from './content'
import { paragraphs } from './rich-text'

const names = {
  nli: {
    en: 'National Library of Israel',
    ru: 'Национальная библиотека Израиля',
    he: 'הספרייה הלאומית של ישראל',
  },
  cjh: { en: 'Center for Jewish History', ru: 'Центр еврейской истории', he: 'המרכז להיסטוריה יהודית' },
  ajhs: {
    en: 'American Jewish Historical Society',
    ru: 'Американское еврейское историческое общество',
    he: 'האגודה ההיסטורית היהודית־אמריקאית',
  },
  blavatnik: { en: 'Blavatnik Archive', ru: 'Архив Блаватника', he: 'ארכיון בלווטניק' },
  wende: { en: 'Wende Museum', ru: 'Музей Венде', he: 'מוזיאון ונדה' },
} satisfies Record<string, LocalizedText>

/** Every partner's defaults: credited by its name, copyright not evaluated. */
const partner = (name: LocalizedText) =>
  ({
    kind: 'partner',
    name,
    creditLineTemplate: name,
    defaultRights: copyrightNotEvaluated,
    defaultLanguage: 'en',
  }) satisfies Partial<Institution>

export const partners: readonly Institution[] = [
  {
    ...partner(names.nli),
    slug: 'national-library-of-israel',
    shortName: { en: 'NLI' },
    homepage: 'https://www.nli.org.il/',
    founded: { typed: '1892' },
    about: paragraphs({ en: ['The national library in Jerusalem, with archives of Jewish life from many countries.'] }),
  },
  {
    ...partner(names.cjh),
    slug: 'center-for-jewish-history',
    shortName: { en: 'CJH' },
    homepage: 'https://www.cjh.org/',
    about: paragraphs({
      en: [
        'A shared house in New York for five organizations, their reading room and their stacks.',
        'Together they keep more than five miles of archival documents, over 500,000 volumes and thousands of works of art, textiles, ritual objects, recordings, films and photographs, from five thousand years. The Center is a place of research: it gives fellowships and puts on exhibitions, symposia, conferences and lectures. It is a Smithsonian Affiliate and works with the Google Cultural Institute.',
      ],
    }),
  },
  {
    ...partner(names.ajhs),
    slug: 'american-jewish-historical-society',
    parent: 'center-for-jewish-history',
    shortName: { en: 'AJHS' },
    homepage: 'https://ajhs.org/',
    founded: { typed: '1892' },
    about: paragraphs({
      en: ['Keeps the papers of American Jewish organizations, among them those of this movement.'],
    }),
  },
  {
    ...partner(names.blavatnik),
    slug: 'blavatnik-archive',
    homepage: 'https://www.blavatnikarchive.org/',
    founded: { typed: '2005' },
    about: paragraphs({
      en: ['Collects postcards, photographs, letters and recorded memories of the twentieth century.'],
    }),
  },
  {
    ...partner(names.wende),
    slug: 'wende-museum',
    homepage: 'https://wendemuseum.org/',
    founded: { typed: '2002' },
    about: paragraphs({ en: ['A museum near Los Angeles for the art and everyday things of the Cold War.'] }),
  },
]
