import type { Testimonial } from './content'

const sample = {
  kind: 'sample',
  speakerRole: { en: 'Sample text, not the words of a real person' },
  consent: {
    scope: 'exhibit',
    givenOn: '2024-01-15',
    evidence: 'Written for the demonstration; nobody is quoted.',
  },
  themes: [],
  sourceLanguage: 'en',
} as const satisfies Partial<Testimonial>

/** Invented visitors, marked as such: no quotation is attributed to a real person. */
export const testimonials: readonly Testimonial[] = [
  {
    ...sample,
    slug: 'sample-visitor-one',
    displayName: { en: 'Sample visitor one' },
    quote: {
      en: 'I came for one photograph and stayed for the stickers. It is the small things that let me picture the march.',
    },
  },
  {
    ...sample,
    slug: 'sample-visitor-two',
    displayName: { en: 'Sample visitor two' },
    quote: {
      en: 'Seeing what several archives hold on one page made me want to ask at home who was there, and where.',
    },
  },
]
