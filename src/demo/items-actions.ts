import { holding } from './holding'

export const actionsItems = [
  holding({
    slug: 'demonstrations-to-free-soviet-jews-holland',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: 'unknown',
    places: [{ place: 'netherlands', role: 'depicted' }],
    title: { en: 'Demonstrations to free Soviet Jews, Holland' },
    caption: { en: 'Demonstrations to free Soviet Jews, Holland' },
  }),
  holding({
    slug: 'promotion-for-womens-protest-event',
    institution: 'american-jewish-historical-society',
    genre: 'leaflet',
    date: 'unknown',
    title: { en: 'Promotion for women’s protest event to free Soviet Jews' },
    caption: { en: 'Promotion for women’s protest event to free Soviet Jews' },
  }),
  holding({
    slug: 'avital-sharansky-at-a-demonstration',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: 'unknown',
    depicts: ['avital-sharansky'],
    title: { en: 'Avital Sharansky at a demonstration for Soviet Jews' },
    caption: { en: 'Avital Sharansky at a demonstration for Soviet Jews' },
  }),
  holding({
    slug: 'solidarity-sunday-sticker',
    institution: 'american-jewish-historical-society',
    genre: 'sticker',
    date: '1984',
    title: {
      en: 'Solidarity Sunday sticker',
      ru: 'Наклейка «Воскресенье солидарности»',
      he: 'מדבקת ״יום ראשון של סולידריות״',
    },
    caption: {
      en: 'Solidarity Sunday sticker, 1984',
      ru: 'Наклейка «Воскресенье солидарности», 1984',
      he: 'מדבקת ״יום ראשון של סולידריות״, 1984',
    },
  }),
  holding({
    slug: 'demonstrations-against-soviet-repression-italy',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1980s',
    places: [{ place: 'italy', role: 'depicted' }],
    title: { en: 'Demonstrations against Soviet repression, Italy' },
    caption: { en: 'Demonstrations against Soviet repression, Italy, 1980s' },
  }),
  holding({
    slug: 'demonstrations-in-front-of-the-soviet-embassy-paris',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: 'unknown',
    places: [{ place: 'paris', role: 'depicted' }],
    title: {
      en: 'Demonstrations in front of the Soviet Embassy, Paris',
      ru: 'Демонстрации перед советским посольством в Париже',
      he: 'הפגנות מול שגרירות ברית המועצות בפריז',
    },
    caption: {
      en: 'Demonstrations in front of the Soviet Embassy, Paris',
      ru: 'Демонстрации перед советским посольством, Париж',
      he: 'הפגנות מול שגרירות ברית המועצות, פריז',
    },
  }),
]
