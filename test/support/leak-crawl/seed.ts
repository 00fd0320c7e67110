import sharp from 'sharp'
import { at, logIn, textAt, type ClientResponse, type Client } from '../client'
import { emails, idOf } from '../exhibit'
import { publisherFor, type Publish } from '../publisher'
import { password } from '../server'
import { paragraph, textNode, state } from '../rich-text'
import { poll } from '../wait'
import { upload, fileOf } from '../media'
import { decoyOf, canaryPrefix, type Canaries, type Crawler, type Secret } from './canaries'
import { dayOfBirth, draftsOfEditors } from './drafts'
import { mergeUnseen } from './merged'
import { draftOwn } from './own'
import { commentAmongColleagues } from './comments'

/** The people who fill the exhibit; they do not crawl. */
export interface Hands {
  editor: Client
  steward: Client
  stranger: Client
  coordinator: Client
  publish: Publish
}

/** What the crawl knows of the seeded exhibit. */
export interface Seeded {
  secrets: Secret[]
  /** the ids of published records with canaries, by collection */
  published: Map<string, string[]>
  /** slugs without a public record */
  slugs: string[]
  publicSlugs: string[]
  /** uploaded files, public and hidden */
  files: { filename: string; hash: string; bytes: Buffer; others: Buffer }[]
  /** drafts of the other institution's editor, and its own documents: one of each collection */
  own: Map<string, string>
  /** the other institution */
  neighbours: string
}

export const unaffiliated = 'nobody-in-particular@mail.example'

const made = ({ status, body, text }: ClientResponse): string => {
  if (status !== 201 && status !== 200) throw new Error(`seeding: ${status} ${text}`)
  const id = at(body, '/doc/id')
  return typeof id === 'string' ? id : ''
}

const assertOk = ({ status, text }: ClientResponse) => {
  if (status !== 200) throw new Error(`seeding: ${status} ${text}`)
}

export const openHands = async (url: string): Promise<Hands> => {
  const steward = await logIn(url, emails.steward)
  const foreignSteward = await logIn(url, emails.foreignSteward)
  const coordinator = await logIn(url, emails.coordinator)
  return {
    editor: await logIn(url, emails.editor),
    steward,
    stranger: await logIn(url, emails.stranger),
    coordinator,
    publish: publisherFor((person) => Promise.resolve({ steward, foreignSteward, coordinator }[person])),
  }
}

/** A photograph with a location in its metadata: the original keeps it, no rendition may. */
const photograph = (caption: string, background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .withExif({ IFD0: { ImageDescription: caption, Copyright: caption } })
    .jpeg()
    .toBuffer()

const rightsNotEvaluated = 'http://rightsstatements.org/vocab/CNE/1.0/'

/** A holding with a canary in every text field. */
const itemFull = (tokenOf: (field: string) => string, institution: string) => ({
  institution,
  type: 'text',
  title: `Untold ${tokenOf('title')}`,
  caption: tokenOf('caption'),
  creditLine: tokenOf('creditLine'),
  altTitles: [{ title: tokenOf('altTitles'), language: 'en' }],
  description: state(paragraph(textNode(tokenOf('description')))),
  medium: tokenOf('medium'),
  extent: tokenOf('extent'),
  inscriptions: [{ text: tokenOf('inscriptions'), language: 'ru' }],
  subjects: [{ label: tokenOf('subjects') }],
  shelfmark: tokenOf('shelfmark'),
  container: tokenOf('container'),
  identifiers: [{ scheme: 'local', value: tokenOf('identifiers') }],
  contextNotes: [{ text: tokenOf('contextNotes'), institution }],
  date: { typed: 'ca. 1976', note: tokenOf('date.note') },
  rights: {
    uri: rightsNotEvaluated,
    statement: tokenOf('rights.statement'),
    holder: tokenOf('rights.holder'),
    note: tokenOf('rights.note'),
  },
  access: { level: 'open', reason: tokenOf('access.reason') },
  notes: tokenOf('notes'),
})

/** Adds hidden data to the demo exhibit over HTTP, as its own people would. */
export const seed = async (
  canaries: Canaries,
  { editor, steward, stranger, coordinator, publish }: Hands,
  renderPending: () => Promise<void>,
): Promise<Seeded> => {
  const secrets: Secret[] = []
  const published = new Map<string, string[]>()
  const slugs: string[] = []
  const files: Seeded['files'] = []
  const theirs: readonly Crawler[] = ['stranger']
  const nli = await idOf(editor, 'institutions', 'national-library-of-israel')
  const ajhs = await idOf(stranger, 'institutions', 'american-jewish-historical-society')

  const create = async (by: Client, collection: string, fields: object, what: string, knownTo?: readonly Crawler[]) => {
    const response = await by.post(`/api/${collection}?draft=true`, fields)
    const id = made(response)
    const slug = at(response.body, '/doc/slug')
    if (typeof slug === 'string' && !knownTo) slugs.push(slug)
    return canaries.hide(collection, id, what, knownTo)
  }
  const publishWith = async (by: Client, collection: string, id: string, fields: object) => {
    made(await by.patch(`/api/${collection}/${id}`, fields))
    // the server's own job may be processing a file already
    await poll(
      30_000,
      () => coordinator.get(`/api/${collection}/${id}/readiness`),
      ({ text }) => !text.includes('rendition_pending'),
    )
    assertOk(await publish(`/api/${collection}/${id}`))
    published.set(collection, [...(published.get(collection) ?? []), id])
    return id
  }
  const secret = (collection: string, path: string) => {
    const token = canaries.word(`${collection} · private ${path} of a published record`)
    secrets.push({ collection, path, token })
    return token
  }
  const uploadSecret = async (by: Client, institution: string, what: string, background: string, caption = what) => {
    const name = canaries.word(`the file's name of ${what}`)
    const bytes = await photograph(canaries.word(`the metadata in the original of ${what}`), background)
    const { id, hash, doc } = await upload(
      by,
      { institution, alt: caption },
      fileOf(bytes, `${name}.jpg`, 'image/jpeg'),
    )
    const others = await photograph(decoyOf(canaryPrefix), background)
    const file = { filename: textAt(doc, '/filename'), hash, bytes, others }
    files.push(file)
    return { id, ...file, name }
  }

  // drafts of the own and of another institution
  const draft = await create(
    editor,
    'items',
    itemFull((field) => canaries.word(`draft item · ${field}`), nli),
    'draft item · id',
  )
  // offered to the other institution: its stewards read it, and nobody else there
  const offeredFile = await uploadSecret(editor, nli, 'an offered file', '#6a4', canaries.word('an offered file · alt'))
  canaries.hide('media', offeredFile.id, 'an offered file · id')
  const offered = await create(
    editor,
    'items',
    { ...itemFull((field) => canaries.word(`offered item · ${field}`), nli), media: [offeredFile.id] },
    'offered item · id',
  )
  assertOk(await steward.post(`/api/items/${offered}/transitions/transfer`, { to: ajhs, revision: 1 }))
  await create(
    stranger,
    'items',
    { institution: ajhs, type: 'text', title: canaries.word('draft item of the other · title', theirs) },
    'draft item of the other · id',
    theirs,
  )
  for (const [level, access] of [
    ['sealed', { level: 'sealed' }],
    ['embargoed', { level: 'open', embargoUntil: '2099-01-01T00:00:00.000Z' }],
    ['metadata-only draft', { level: 'metadata-only' }],
  ] as const)
    await create(
      editor,
      'items',
      { ...itemFull((field) => canaries.word(`${level} item · ${field}`), nli), access },
      `${level} item · id`,
    )
  await create(
    coordinator,
    'institutions',
    {
      name: canaries.word('draft institution · name'),
      kind: 'partner',
      takedownContact: canaries.word('draft institution · takedownContact'),
    },
    'draft institution · id',
  )
  const theme = await create(
    editor,
    'themes',
    { title: canaries.word('proposed theme · title'), notes: canaries.word('proposed theme · notes') },
    'proposed theme · id',
  )
  await create(
    editor,
    'testimonials',
    {
      quote: canaries.word('proposed testimonial · quote'),
      displayName: canaries.word('proposed testimonial · displayName'),
      consent: { scope: 'exhibit', evidence: canaries.word('proposed testimonial · consent') },
    },
    'proposed testimonial · id',
  )
  for (const { collection, what, fields } of draftsOfEditors((tokenOf) => canaries.word(tokenOf), nli))
    await create(editor, collection, fields, `${what} · id`)
  const placed = [{ of: { relationTo: 'items', value: draft } }]
  await create(
    coordinator,
    'sections',
    { title: canaries.word('draft section · title'), placements: placed },
    'draft section · id',
  )
  await create(coordinator, 'exhibits', { title: canaries.word('draft exhibit · title') }, 'draft exhibit · id')

  // files: hidden ones, and public ones with private texts
  const unseen = await uploadSecret(editor, nli, 'an unseen file', '#4a6', canaries.word('an unseen file · alt'))
  canaries.hide('media', unseen.id, 'an unseen file · id')
  canaries.keep(unseen.hash, 'an unseen file · hash')
  canaries.keep(unseen.filename, 'an unseen file · address')
  const kept = await uploadSecret(editor, nli, 'a file of a metadata-only record', '#64a', 'A letter')
  canaries.hide('media', kept.id, 'a file of a metadata-only record · id')
  canaries.keep(kept.hash, 'a file of a metadata-only record · hash')
  canaries.keep(kept.filename, 'a file of a metadata-only record · address')
  const taken = await uploadSecret(editor, nli, 'a file taken back', '#46a', canaries.word('a file taken back · alt'))
  canaries.hide('media', taken.id, 'a file taken back · id')
  canaries.keep(taken.hash, 'a file taken back · hash')
  canaries.keep(taken.filename, 'a file taken back · address')
  const withdrawn = await create(
    editor,
    'items',
    { ...itemFull((field) => canaries.word(`withdrawn item · ${field}`), nli), media: [taken.id] },
    'withdrawn item · id',
  )
  assertOk(await steward.post(`/api/items/${withdrawn}/transitions/withdraw`, { reason: 'privacy', revision: 1 }))
  const publicFile = await uploadSecret(editor, nli, 'a shown file', '#a46', 'A platform')
  secrets.push({ collection: 'media', path: 'originalName', token: publicFile.name })
  published.set('media', [publicFile.id])
  await renderPending()

  // published records: their private fields, mentions, and newer drafts
  const createPublishedItem = async (slug: string, more: object) => {
    const id = await idOf(editor, 'items', slug)
    await publishWith(editor, 'items', id, {
      notes: secret('items', 'notes'),
      rights: { uri: rightsNotEvaluated, note: secret('items', 'rights.note') },
      date: { typed: '1974-1975', note: secret('items', 'date.note') },
      ...more,
    })
    return id
  }
  const one = await createPublishedItem('send-off-at-the-moscow-airport', {
    access: { level: 'open', reason: secret('items', 'access.reason') },
    relations: [{ kind: 'related', item: draft }],
    media: [publicFile.id],
  })
  const { docs: others } = Object(
    (await editor.get(`/api/items?where[institution][equals]=${nli}&where[_status][equals]=published&depth=0&limit=5`))
      .body,
  )
  const second = Array.isArray(others)
    ? others.map((doc: unknown) => textAt(doc, '/id')).find((id) => id !== one)
    : undefined
  if (second === undefined) throw new Error('seeding: the library has one published holding only')
  await publishWith(editor, 'items', second, {
    notes: secret('items', 'notes'),
    access: { level: 'metadata-only', reason: secret('items', 'access.reason') },
    media: [kept.id],
  })
  made(
    await editor.patch(`/api/items/${one}`, {
      title: canaries.word('pending text of a live item · title'),
      shelfmark: canaries.word('pending text of a live item · shelfmark'),
    }),
  )
  await commentAmongColleagues(editor, steward, (what) => canaries.word(what), one)
  await publishWith(editor, 'institutions', nli, {
    notes: secret('institutions', 'notes'),
    takedownContact: `${secret('institutions', 'takedownContact')}@nli.example`,
  })
  const coldWar = await idOf(coordinator, 'themes', 'cold-war')
  await publishWith(coordinator, 'themes', coldWar, { notes: secret('themes', 'notes'), related: [theme] })
  made(
    await coordinator.patch(`/api/themes/${coldWar}`, {
      kicker: canaries.word('pending text of a live theme · kicker'),
    }),
  )
  await publishWith(coordinator, 'sections', await idOf(coordinator, 'sections', 'people'), {
    notes: secret('sections', 'notes'),
  })
  await publishWith(coordinator, 'exhibits', await idOf(coordinator, 'exhibits', 'refuseniks-and-activists'), {
    notes: secret('exhibits', 'notes'),
  })
  await publishWith(coordinator, 'testimonials', await idOf(coordinator, 'testimonials', 'sample-visitor-one'), {
    notes: secret('testimonials', 'notes'),
    consent: { scope: 'exhibit', givenOn: '2024-01-15', evidence: secret('testimonials', 'consent.evidence') },
  })
  const living = made(
    await coordinator.post('/api/people?draft=true', {
      name: 'A living activist',
      living: 'yes',
      life: { born: { typed: dayOfBirth.typed } },
    }),
  )
  canaries.keep(dayOfBirth.typed, 'people · private life.born.typed of a published record')
  canaries.keep(dayOfBirth.sortMin, 'people · private life.born.sortMin of a published record')
  secrets.push({ collection: 'people', path: 'life.born.sortMin', token: dayOfBirth.sortMin })
  await publishWith(coordinator, 'people', living, { notes: secret('people', 'notes') })
  await mergeUnseen({
    coordinator,
    word: (what) => canaries.word(what),
    hide: (collection, fields, what) => create(coordinator, collection, fields, what),
    publish: async (collection, fields) =>
      publishWith(coordinator, collection, made(await coordinator.post(`/api/${collection}?draft=true`, fields)), {}),
  })
  // an address its person has not confirmed yet
  const waiting = `${canaries.word('account of an editor · address that waits')}@mail.example`
  const emailChange = await editor.post('/api/users/email', { email: waiting, password })
  if (emailChange.status !== 202) throw new Error(`seeding: ${emailChange.status} ${emailChange.text}`)
  // an unused account
  const invited = canaries.word('an invited account · name')
  made(
    await steward.post('/api/users/invite', {
      email: 'not-confirmed@mail.example',
      name: invited,
      role: 'editor',
      institution: nli,
    }),
  )
  // an offered role
  made(
    await steward.post('/api/users/invite', {
      email: emails.coordinator,
      name: 'Whoever it is',
      role: 'editor',
      institution: nli,
    }),
  )
  const pending = canaries.word('pending text of the site · footer')
  made(await coordinator.post('/api/globals/site?draft=true', { footer: pending }))

  const publicSlugs = [
    'send-off-at-the-moscow-airport',
    'cold-war',
    'people',
    'refuseniks-and-activists',
    'a-living-activist',
  ]
  const own = await draftOwn(stranger, ajhs)
  return { secrets, published, slugs, publicSlugs, files, own, neighbours: ajhs }
}
