import { describe, expect, test } from '@jest/globals'
import { testimonials } from '../../src/records/testimonials'
import { readiness } from '../../src/records/testimonials/readiness'
import { problemsIn, publish } from '../support/projection-context'

const voice = {
  quote: { en: 'I came for one photograph.' },
  displayName: { en: 'Sample visitor' },
  kind: 'sample',
  consent: { scope: 'exhibit', givenOn: '2024-01-15', evidence: 'letter in the file' },
}

describe('a testimonial', () => {
  test('requires only the quotation to be saved', () => {
    expect(problemsIn(testimonials, testimonials.rules, { quote: { ru: 'Слова' } })).toEqual([])
    expect(problemsIn(testimonials, testimonials.rules, {})).toEqual(['/quote quote_missing'])
  })

  test.each([
    ['is ready with its consent', {}, []],
    ['is not without', { consent: null }, ['/consent/scope consent_missing', '/consent/givenOn consent_missing']],
    ['holds through the last day of its consent', { consent: { ...voice.consent, expires: '2024-05-17' } }, []],
    ['not beyond', { consent: { ...voice.consent, expires: '2024-05-16' } }, ['/consent/expires consent_expired']],
    ['needs to say who speaks', { displayName: {} }, ['/displayName speaker_missing']],
    [
      'needs its words in the speaker’s language',
      { sourceLanguage: 'ru', displayName: { ru: 'Гость' } },
      ['/quote quote_untold'],
    ],
  ])('%s: %j', (_what, change, expected) => {
    expect(
      problemsIn(
        testimonials,
        readiness(() => '2024-05-17'),
        { ...voice, ...change },
      ),
    ).toEqual(expected)
  })

  test('is published without its consent', () => {
    const view = publish(testimonials, { ...voice, themes: ['t1'], media: ['m1'] })
    expect(view).toMatchObject({
      speaker: 'Sample visitor',
      testimonialKind: 'sample',
      themes: [{ id: 't1' }],
      media: [{ id: 'm1' }],
    })
    expect(JSON.stringify(view)).not.toMatch(/consent|letter in the file|2024-01-15/)
    expect(testimonials.listing(view).terms).toEqual(['theme:slug-of-t1'])
  })

  test('has the quotation itself on its card', () => {
    expect(testimonials.card(testimonials.stored.parse({ id: 'r1', ...voice }))).toMatchObject({
      title: { value: { en: 'Sample visitor' } },
      caption: { value: { en: 'I came for one photograph.' } },
    })
  })
})
