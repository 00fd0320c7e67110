import { holding } from './holding'

export const resultsItems = [
  holding({
    slug: 'send-off-at-the-moscow-airport',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1974-1975',
    places: [{ place: 'moscow', role: 'depicted' }],
    title: {
      en: 'Send-off at the Moscow airport',
      ru: 'Проводы в московском аэропорту',
      he: 'פרידה בנמל התעופה של מוסקבה',
    },
    caption: {
      en: 'Send-off at the Moscow airport, 1974-1975',
      ru: 'Проводы в московском аэропорту, 1974–1975',
      // a hyphen: right-to-left text would swap the years around an en dash (UAX #9, W4)
      he: 'פרידה בנמל התעופה של מוסקבה, 1974-1975',
    },
  }),
  holding({
    slug: 'formerly-soviet-jews-arrive-in-israel',
    institution: 'american-jewish-historical-society',
    genre: 'photograph',
    date: '1980s',
    places: [{ place: 'israel', role: 'depicted' }],
    title: { en: 'Formerly Soviet Jews arrive in Israel' },
    caption: { en: 'Formerly Soviet Jews arrive in Israel, 1980s' },
  }),
  holding({
    slug: 'ed-koch-hosts-natan-sharansky',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1986',
    depicts: ['ed-koch', 'natan-sharansky'],
    title: { en: 'NYC Mayor Ed Koch hosts Natan Sharansky' },
    caption: { en: 'NYC Mayor Ed Koch hosts Natan Sharansky, 1986' },
  }),
  holding({
    slug: 'congregants-hold-the-torah-at-a-moscow-synagogue',
    institution: 'american-jewish-historical-society',
    genre: 'photograph',
    date: 'unknown',
    places: [{ place: 'moscow', role: 'depicted' }],
    title: { en: 'Congregants hold the Torah at a Moscow synagogue' },
    caption: { en: 'Congregants hold the Torah at a Moscow synagogue' },
  }),
  holding({
    slug: 'ida-nudel-receives-news-she-can-emigrate',
    institution: 'national-library-of-israel',
    genre: 'photograph',
    date: '1987',
    depicts: ['ida-nudel'],
    title: {
      en: 'Ida Nudel receives news she can emigrate',
      ru: 'Ида Нудель получает известие о разрешении на выезд',
      he: 'אידה נודל מקבלת את הידיעה כי הותר לה להגר',
    },
    caption: {
      en: 'Ida Nudel receives news she can emigrate, 1987',
      ru: 'Ида Нудель получает известие о разрешении на выезд, 1987',
      he: 'אידה נודל מקבלת את הידיעה כי הותר לה להגר, 1987',
    },
  }),
  holding({
    slug: 'united-jewish-appeal-poster',
    institution: 'american-jewish-historical-society',
    genre: 'poster',
    date: '1989',
    agents: [{ agent: { kind: 'institutions', slug: 'united-jewish-appeal' }, role: 'isb' }],
    title: { en: 'United Jewish Appeal (UJA) poster' },
    caption: { en: 'United Jewish Appeal (UJA) poster, 1989' },
  }),
]
