import type { Institution, LocalizedText } from './content'
import { paragraphs } from './rich-text'

const names = {
  appeal: {
    en: 'United Jewish Appeal',
    ru: 'Объединённый еврейский призыв',
    he: 'המגבית היהודית המאוחדת',
  },
  currents: { en: 'Jewish Currents' },
  learning: { en: 'My Jewish Learning' },
} satisfies Record<string, LocalizedText>

const named = (name: LocalizedText) =>
  ({ name, creditLineTemplate: name, defaultLanguage: 'en' }) satisfies Partial<Institution>

/** Organizations named by a poster, the event and the essay. A magazine keeps its name in every language. */
export const namedBodies: readonly Institution[] = [
  {
    ...named(names.appeal),
    kind: 'historical-organization',
    slug: 'united-jewish-appeal',
    shortName: { en: 'UJA' },
    about: paragraphs({ en: ['Raised money among American Jews for Jews abroad.'] }),
  },
  {
    ...named(names.currents),
    kind: 'publisher',
    slug: 'jewish-currents',
    homepage: 'https://jewishcurrents.org/',
    about: paragraphs({ en: ['A magazine; it gave the movement a special issue in 2022.'] }),
  },
  {
    ...named(names.learning),
    kind: 'publisher',
    slug: 'my-jewish-learning',
    variants: [{ form: 'MyJewishLearning', language: 'en' }],
    homepage: 'https://www.myjewishlearning.com/',
    about: paragraphs({ en: ['A not-for-profit organization that explains Jewish life and history on the web.'] }),
  },
]
