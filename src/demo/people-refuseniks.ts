import type { Person } from './content-authorities'
import { cyrillic, hebrew, latin } from './name-variants'
import { paragraphs } from './rich-text'

/** Those who asked to leave and were refused, in the order in which the exhibit names them. */
export const refuseniks: readonly Person[] = [
  {
    slug: 'evgeny-abezgauz',
    name: { en: 'Evgeny Abezgauz', ru: 'Евгений Абезгауз', he: 'יבגני אבזגאוז' },
    variants: [cyrillic('Евгений Залманович Абезгауз', 'other-spelling'), latin('Yevgeny Abezgauz', 'other-spelling')],
    born: '1939',
    died: '2008',
    roles: ['artist', 'refusenik'],
    biography: paragraphs({
      en: [
        'An engineer from Leningrad who became a painter. In 1975 he helped to bring together the Jewish artists of the Alef group, who showed their work outside the official halls. He reached Israel after a year of refusals.',
      ],
    }),
    living: 'no',
  },
  {
    slug: 'anya-essas',
    name: { en: 'Anya Essas', ru: 'Аня Эссас', he: 'אניה אסס' },
    variants: [],
    roles: ['refusenik'],
    biography: paragraphs({ en: ['A refusenik in Moscow, with her husband Eliyahu Essas.'] }),
    spouse: 'eliyahu-essas',
    living: 'unknown',
  },
  {
    slug: 'eliyahu-essas',
    name: { en: 'Eliyahu Essas', ru: 'Элиягу Эссас', he: 'אליהו אסס' },
    honorific: { en: 'Rabbi', ru: 'Рав', he: 'הרב' },
    variants: [
      latin('Ilya Essas', 'birth-name'),
      cyrillic('Илья Эссас', 'birth-name'),
      hebrew('אליהו אסאס', 'other-spelling'),
    ],
    roles: ['refusenik', 'clergy', 'activist'],
    biography: paragraphs({
      en: ['Asked to leave in 1973 and taught Torah in Moscow until he was let go in 1986.'],
    }),
    keyDates: [
      { kind: 'applied', date: { typed: '1973' } },
      { kind: 'emigrated', date: { typed: '1986' } },
    ],
    spouse: 'anya-essas',
    living: 'unknown',
  },
  {
    slug: 'avital-sharansky',
    name: { en: 'Avital Sharansky', ru: 'Авиталь Щаранская', he: 'אביטל שרנסקי' },
    variants: [
      latin('Avital Shcharansky', 'other-spelling'),
      latin('Natalia Stieglitz', 'birth-name'),
      cyrillic('Наталья Штиглиц', 'birth-name'),
    ],
    born: '1950',
    roles: ['activist'],
    biography: paragraphs({
      en: [
        'Left for Israel in 1974, the day after her wedding, while her husband was kept back. For twelve years she asked governments and crowds in many countries to stand up for him.',
      ],
    }),
    keyDates: [{ kind: 'emigrated', date: { typed: '1974' } }],
    spouse: 'natan-sharansky',
    living: 'yes',
  },
  {
    slug: 'natan-sharansky',
    name: { en: 'Natan Sharansky', ru: 'Натан Щаранский', he: 'נתן שרנסקי' },
    variants: [
      latin('Natan Shcharansky', 'other-spelling'),
      latin('Anatoly Shcharansky', 'birth-name'),
      cyrillic('Анатолий Борисович Щаранский', 'birth-name'),
      hebrew('אנטולי שצ׳רנסקי', 'birth-name'),
    ],
    born: '1948',
    roles: ['refusenik', 'prisoner-of-zion', 'activist', 'official'],
    biography: paragraphs({
      en: [
        'Refused an exit visa in 1973, he spoke for other refuseniks and was a founding member of the Moscow Helsinki Group. Arrested in 1977, he was in prison and camp until an exchange freed him in 1986. In Israel he became a minister and later chaired the Jewish Agency.',
      ],
      ru: [
        'Получив в 1973 году отказ в выезде, он стал говорить от имени других отказников и был среди основателей Московской Хельсинкской группы. Арестован в 1977 году; оставался в тюрьме и лагере, пока в 1986 году его не освободили в ходе обмена. В Израиле был министром, позднее возглавлял Еврейское агентство.',
      ],
      he: [
        'לאחר שסורב ב־1973 דיבר בשם מסורבים אחרים והיה ממייסדי קבוצת הלסינקי במוסקבה. נאסר ב־1977 והוחזק בכלא ובמחנה עד ששוחרר בעסקת חילופים ב־1986. בישראל כיהן כשר, ובהמשך עמד בראש הסוכנות היהודית.',
      ],
    }),
    keyDates: [
      { kind: 'refused', date: { typed: '1973' } },
      { kind: 'arrested', date: { typed: '1977' } },
      { kind: 'released', date: { typed: '1986' } },
      { kind: 'emigrated', date: { typed: '1986' } },
    ],
    spouse: 'avital-sharansky',
    living: 'yes',
  },
  {
    slug: 'ida-nudel',
    name: { en: 'Ida Nudel', ru: 'Ида Нудель', he: 'אידה נודל' },
    variants: [cyrillic('Ида Яковлевна Нудель', 'other-spelling')],
    born: '1931-04-27',
    died: '2021-09-14',
    roles: ['refusenik', 'prisoner-of-zion', 'activist'],
    biography: paragraphs({
      en: [
        'An economist in Moscow who looked after those in prison: she wrote to them, sent parcels and named them to visitors from abroad. She was sent to Siberia in 1978 for four years, and was allowed to leave in 1987.',
      ],
    }),
    keyDates: [
      { kind: 'arrested', date: { typed: '1978' } },
      { kind: 'released', date: { typed: '1982' } },
      { kind: 'emigrated', date: { typed: '1987' } },
    ],
    living: 'no',
  },
  {
    slug: 'iosif-mendelevich',
    name: { en: 'Iosif Mendelevich', ru: 'Иосиф Менделевич', he: 'יוסף מנדלביץ׳' },
    variants: [latin('Yosef Mendelevich', 'hebrew-name'), latin('Yosef Mendelevitch', 'other-spelling')],
    born: '1947',
    roles: ['prisoner-of-zion', 'activist', 'clergy'],
    biography: paragraphs({
      en: [
        'From Riga. Arrested in 1970 with others who had planned to leave in a small plane, he spent eleven years in prison and camps and went to Israel in 1981, where he became a rabbi.',
      ],
    }),
    keyDates: [
      { kind: 'arrested', date: { typed: '1970' } },
      { kind: 'released', date: { typed: '1981' } },
      { kind: 'emigrated', date: { typed: '1981' } },
    ],
    living: 'yes',
  },
]
