import { copyrightNotEvaluated, type Institution, type LocalizedText } from './content'
import { paragraphs } from './rich-text'

const names = {
  asf: {
    en: 'American Sephardi Federation',
    ru: 'Американская сефардская федерация',
    he: 'הפדרציה הספרדית האמריקאית',
  },
  lbi: { en: 'Leo Baeck Institute', ru: 'Институт Лео Бека', he: 'מכון ליאו בק' },
  yum: { en: 'Yeshiva University Museum', ru: 'Музей Иешива-университета', he: 'מוזיאון ישיבה יוניברסיטי' },
  yivo: {
    en: 'YIVO Institute for Jewish Research',
    ru: 'Институт еврейских исследований ИВО',
    he: 'ייוו״א – המכון למחקר יהודי',
  },
} satisfies Record<string, LocalizedText>

const housed = (name: LocalizedText) =>
  ({
    kind: 'repository',
    parent: 'center-for-jewish-history',
    name,
    creditLineTemplate: name,
    defaultRights: copyrightNotEvaluated,
    defaultLanguage: 'en',
  }) satisfies Partial<Institution>

/** The partners of the Center for Jewish History that hold nothing on the home page. */
export const housedInstitutions: readonly Institution[] = [
  {
    ...housed(names.asf),
    slug: 'american-sephardi-federation',
    shortName: { en: 'ASF' },
    homepage: 'https://americansephardi.org/',
    about: paragraphs({ en: ['Documents and teaches the history of Sephardi and Mizrahi communities.'] }),
  },
  {
    ...housed(names.lbi),
    slug: 'leo-baeck-institute',
    shortName: { en: 'LBI' },
    homepage: 'https://www.lbi.org/',
    founded: { typed: '1955' },
    about: paragraphs({ en: ['A library and archive for the history of German-speaking Jews.'] }),
  },
  {
    ...housed(names.yum),
    slug: 'yeshiva-university-museum',
    shortName: { en: 'YUM' },
    homepage: 'https://www.yumuseum.org/',
    founded: { typed: '1973' },
    about: paragraphs({ en: ['Shows Jewish art, objects and textiles of many centuries.'] }),
  },
  {
    ...housed(names.yivo),
    slug: 'yivo-institute-for-jewish-research',
    shortName: { en: 'YIVO' },
    homepage: 'https://www.yivo.org/',
    founded: { typed: '1925' },
    about: paragraphs({ en: ['Founded in Vilna; studies Yiddish and the life of East European Jews.'] }),
  },
]
