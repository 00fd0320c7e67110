import { describe, expect, test } from '@jest/globals'
import { institutions } from '../../src/records/institutions'
import { problemsIn, publish } from '../support/projection-context'

const nli = { name: { en: 'National Library of Israel' }, kind: 'partner', homepage: 'https://www.nli.org.il/' }

describe('an institution, saved as a draft', () => {
  test.each([
    ['with a name and a kind', nli, []],
    ['with nothing', {}, ['/name name_missing', '/kind type_missing']],
    ['under itself', { ...nli, parent: 'r1' }, ['/parent parent_is_itself']],
    ['with a home page that is none', { ...nli, homepage: 'nli.org.il' }, ['/homepage url_unsafe']],
    [
      'with an authority nobody knows',
      { ...nli, authorities: [{ uri: 'https://x.example', scheme: null }] },
      ['/authorities/0/uri authority_unknown'],
    ],
    [
      'with an ISNI in which two digits changed places',
      { ...nli, authorities: [{ uri: 'ISNI 0000 0001 2510 090X', scheme: null }] },
      ['/authorities/0/uri isni_mistyped'],
    ],
    [
      'with a variant in a language that is none',
      { ...nli, variants: [{ form: 'X', language: '??' }] },
      ['/variants/0/language language_unknown'],
    ],
  ])('%s: %j', (_what, stored, expected) => {
    expect(problemsIn(institutions, institutions.rules, stored)).toEqual(expected)
  })
})

describe('the readiness of an institution', () => {
  test.each([
    ['a partner with its home page', nli, []],
    ['a partner without', { ...nli, homepage: null }, ['/homepage homepage_missing']],
    ['a historical organization without', { ...nli, kind: 'historical-organization', homepage: null }, []],
    ['a name in another language only', { ...nli, name: { he: 'הספרייה הלאומית' } }, ['/name name_untold']],
  ])('%s: %j', (_what, stored, expected) => {
    expect(problemsIn(institutions, institutions.readiness, stored)).toEqual(expected)
  })
})

describe('a published institution', () => {
  const view = publish(institutions, {
    ...nli,
    parent: 'cjh',
    logo: 'm1',
    variants: [{ form: 'JNUL', language: 'en' }, { language: 'he' }],
    authorities: [{ uri: 'http://viaf.org/viaf/1', scheme: 'viaf' }],
    founded: { typed: '1892', edtf: '1892', sortMin: '1892-01-01', sortMax: '1892-12-31' },
    publicContact: 'info@nli.example',
    takedownContact: 'legal@nli.example',
    creditLineTemplate: { en: 'Courtesy of NLI' },
    defaultLanguage: 'he',
    defaultRights: 'http://rightsstatements.org/vocab/CNE/1.0/',
  })

  test('has its kind, parent, founding date and contact', () => {
    expect(view).toMatchObject({
      institutionKind: 'partner',
      parent: { id: 'cjh' },
      logo: { id: 'm1' },
      variants: [{ form: 'JNUL', language: 'en' }],
      founded: { edtf: '1892', from: '1892-01-01' },
      dissolved: null,
      publicContact: 'info@nli.example',
    })
    expect(institutions.listing(view).terms).toEqual(['institution:slug-of-cjh'])
  })

  test('has neither its takedown contact nor its defaults for new records', () => {
    expect(JSON.stringify(view)).not.toMatch(/legal|Courtesy|CNE|defaultLanguage/)
  })
})
