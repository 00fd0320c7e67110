import { richText } from '../rich-text'

/** A draft of the library's editor, with a canary in every text field. */
export interface Draft {
  collection: string
  /** its name in the report */
  what: string
  fields: object
}

/** `word(what)` creates a canary. Drafts of each kind that refers to people and places, and of these. */
export const draftsOfEditors = (createToken: (what: string) => string, library: string): Draft[] => {
  const tokensOf = (what: string) => (field: string) => createToken(`${what} · ${field}`)
  const [person, place, event] = [tokensOf('proposed person'), tokensOf('proposed place'), tokensOf('draft event')]
  const [article, collection] = [tokensOf('draft article'), tokensOf('draft archival-collection')]
  return [
    {
      collection: 'people',
      what: 'proposed person',
      fields: {
        name: person('name'),
        living: 'yes',
        nameParts: { family: person('nameParts.family') },
        variants: [{ form: person('variants.form'), language: 'ru' }],
        biography: richText(person('biography')),
        life: { born: { typed: '1951', note: person('life.born.note') } },
        keyDates: [{ kind: 'refused', source: person('keyDates.source') }],
        affiliations: [{ name: person('affiliations.name'), role: person('affiliations.role') }],
        notes: person('notes'),
      },
    },
    {
      collection: 'places',
      what: 'proposed place',
      fields: { name: place('name'), variants: [{ form: place('variants.form') }], notes: place('notes') },
    },
    {
      collection: 'events',
      what: 'draft event',
      fields: {
        institution: library,
        kind: 'programme',
        title: event('title'),
        description: richText(event('description')),
        venue: event('venue'),
        accessibility: event('accessibility'),
        accessibilityContact: `${event('accessibilityContact')}@nli.example`,
        speakers: [{ role: event('speakers.role'), bioAsOf: richText(event('speakers.bioAsOf')) }],
        date: { typed: '2022', note: event('date.note') },
      },
    },
    {
      collection: 'articles',
      what: 'draft article',
      fields: {
        institution: library,
        kind: 'essay',
        title: article('title'),
        standfirst: article('standfirst'),
        body: [
          { blockType: 'text', text: richText(article('body.text')) },
          { blockType: 'quote', quote: article('body.quote'), attribution: article('body.attribution') },
        ],
        source: { publisher: article('source.publisher') },
        disclaimer: article('disclaimer'),
        contact: article('contact'),
        acknowledgement: article('acknowledgement'),
        links: [{ label: article('links.label') }],
        corrections: [{ text: article('corrections.text') }],
      },
    },
    {
      collection: 'archival-collections',
      what: 'draft archival-collection',
      fields: {
        repository: library,
        title: collection('title'),
        refCode: collection('refCode'),
        abstract: collection('abstract'),
        scope: richText(collection('scope')),
        extent: collection('extent'),
        accessRestrict: collection('accessRestrict'),
        useRestrict: collection('useRestrict'),
        preferredCitation: collection('preferredCitation'),
      },
    },
  ]
}

/** A living person's birthday, as typed and as stored: the public sees the year. */
export const dayOfBirth = { typed: '17 March 1951', sortMin: '1951-03-17' } as const
