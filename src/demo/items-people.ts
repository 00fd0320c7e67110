import { holding } from './holding'

export const peopleItems = [
  holding({
    slug: 'refuseniks-on-hunger-strike',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1970s',
    title: { en: 'Refuseniks on hunger strike', ru: 'Голодовка отказников', he: 'מסורבי עלייה בשביתת רעב' },
    caption: {
      en: 'Refuseniks on hunger strike, 1970s',
      ru: 'Голодовка отказников, 1970-е годы',
      he: 'מסורבי עלייה בשביתת רעב, שנות ה־70',
    },
  }),
  holding({
    slug: 'march-attendee-holding-a-refuseniks-portrait',
    institution: 'american-jewish-historical-society',
    genre: 'photograph',
    date: '1980s',
    places: [{ place: 'new-york', role: 'depicted' }],
    title: { en: 'March attendee holding a Refusenik’s portrait, New York' },
    caption: { en: 'March attendee holding a Refusenik’s portrait, New York, 1980s' },
  }),
  holding({
    slug: 'western-activists-visiting-moscow-refuseniks',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1970s',
    places: [{ place: 'moscow', role: 'depicted' }],
    title: { en: 'Western activists visiting Moscow Refuseniks' },
    caption: { en: 'Western activists visiting Moscow Refuseniks, 1970s' },
  }),
  holding({
    slug: 'refusenik-at-a-nonconformist-art-show',
    institution: 'blavatnik-archive',
    genre: 'photograph',
    date: '1975',
    title: {
      en: 'Refusenik at a nonconformist art show',
      ru: 'Отказник на выставке нонконформистского искусства',
      he: 'מסורב עלייה בתערוכת אמנות נון־קונפורמיסטית',
    },
    caption: {
      en: 'Refusenik at a nonconformist art show, 1975',
      ru: 'Отказник на выставке нонконформистского искусства, 1975',
      he: 'מסורב עלייה בתערוכת אמנות נון־קונפורמיסטית, 1975',
    },
  }),
  holding({
    slug: 'nonconformist-art-exhibit-evgeny-abezgauz',
    institution: 'blavatnik-archive',
    genre: 'photograph',
    date: '1975',
    agents: [{ agent: { kind: 'people', slug: 'evgeny-abezgauz' }, role: 'art' }],
    title: { en: 'Nonconformist art exhibit, artist Evgeny Abezgauz' },
    caption: { en: 'Nonconformist art exhibit, artist Evgeny Abezgauz, 1975' },
  }),
  holding({
    slug: 'anya-essas-and-rabbi-eliyahu-essas',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1970s',
    depicts: ['anya-essas', 'eliyahu-essas'],
    title: { en: 'Refuseniks Anya Essas and Rabbi Eliyahu Essas' },
    caption: { en: 'Refuseniks Anya Essas and Rabbi Eliyahu Essas, 1970s' },
  }),
]
