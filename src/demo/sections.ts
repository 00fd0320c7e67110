import type { Item, Placement, Section } from './content'
import { actionsItems } from './items-actions'
import { peopleItems } from './items-people'
import { resultsItems } from './items-results'
import { paragraphs } from './rich-text'
import { testimonials } from './testimonials'
import { themes } from './themes'

const kicker = { en: 'Movement', ru: 'Движение', he: 'התנועה' }

const countingUp = (items: readonly Item[]): Placement[] =>
  items.map(({ slug }, position) => ({ of: { kind: 'items', slug }, number: position + 1 }))

const countingDown = (items: readonly Item[]): Placement[] =>
  items.map(({ slug }, position) => ({ of: { kind: 'items', slug }, number: items.length - position }))

export const sections: readonly Section[] = [
  {
    slug: 'people',
    layout: 'carousel',
    title: { en: 'People', ru: 'Люди', he: 'אנשים' },
    kicker,
    lead: paragraphs({
      en: [
        'Some waited years for a visa; others travelled far to meet them. Here are faces from both sides of the border.',
      ],
      ru: [
        'Одни годами ждали визы, другие ехали издалека, чтобы встретиться с ними. Здесь — лица по обе стороны границы.',
      ],
      he: ['היו שחיכו שנים לאשרת יציאה, והיו שבאו מרחוק כדי לפגוש אותם. כאן מופיעים פנים משני עברי הגבול.'],
    }),
    placements: countingUp(peopleItems),
    sourceLanguage: 'en',
  },
  {
    slug: 'actions',
    layout: 'carousel',
    title: { en: 'Actions', ru: 'Действия', he: 'פעולות' },
    kicker,
    lead: paragraphs({
      en: [
        'At embassy gates, in city squares, with a sticker on a lapel: people made themselves seen where they could.',
      ],
      ru: ['У ворот посольств, на городских площадях, с наклейкой на лацкане — люди старались, чтобы их увидели.'],
      he: ['בשערי שגרירויות, בכיכרות ערים, במדבקה על דש הבגד: אנשים עשו מה שיכלו כדי שיראו אותם.'],
    }),
    placements: countingDown(actionsItems),
    sourceLanguage: 'en',
  },
  {
    slug: 'results',
    layout: 'carousel',
    title: { en: 'Results', ru: 'Итоги', he: 'תוצאות' },
    kicker,
    lead: paragraphs({
      en: ['In time the doors opened. There were farewells, arrivals, and news that had been awaited for years.'],
      ru: ['Со временем двери открылись. Были проводы, были встречи и известия, которых ждали годами.'],
      he: ['עם הזמן נפתחו הדלתות. היו פרידות, היו קבלות פנים, והיו בשורות שחיכו להן שנים.'],
    }),
    placements: countingUp(resultsItems),
    sourceLanguage: 'en',
  },
  {
    slug: 'context',
    layout: 'themes',
    title: { en: 'Context' },
    lead: paragraphs({ en: ['Four threads that run through the holdings.'] }),
    placements: themes.map(({ slug }) => ({ of: { kind: 'themes', slug } })),
    sourceLanguage: 'en',
  },
  {
    slug: 'messages-of-support',
    layout: 'quotes',
    title: { en: 'Messages of Support' },
    kicker: { en: 'Testimonial' },
    lead: paragraphs({ en: ['Samples that show where the words of visitors will stand.'] }),
    placements: testimonials.map(({ slug }) => ({ of: { kind: 'testimonials', slug } })),
    sourceLanguage: 'en',
  },
  {
    slug: 'add-your-story',
    layout: 'call-to-action',
    title: { en: 'Add Your Story' },
    kicker: { en: 'Project' },
    lead: paragraphs({ en: ['Were you there, or somebody in your family? Tell it in your own words.'] }),
    placements: [],
    callToAction: { label: { en: 'Learn More' } },
    sourceLanguage: 'en',
  },
]
