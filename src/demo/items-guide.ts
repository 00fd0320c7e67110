import { holding } from './holding'

export const guideItems = [
  holding({
    slug: 'soviet-jewry-movement-sign-lincolnwood',
    institution: 'american-jewish-historical-society',
    genre: 'photograph',
    date: '1970s',
    title: { en: 'Soviet Jewry Movement sign on the Lincolnwood Jewish Congregation' },
    caption: { en: 'Soviet Jewry Movement sign on the Lincolnwood Jewish Congregation, 1970’s. I-495' },
    places: [{ place: 'lincolnwood', role: 'depicted' }],
    archivalCollection: 'archive-of-the-american-soviet-jewry-movement',
    shelfmark: 'I-495',
  }),
]
