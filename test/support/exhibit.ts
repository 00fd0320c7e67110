import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { at, clientOf, done, listAt, logIn, ok, textAt, type ClientResponse, type Client } from './client'
import { copyDemoOnce } from './loaded-demo.mjs'
import { copyDatabase, runDirectory } from './postgres'
import { publisherFor, type Publish } from './publisher'
import { startServer, type Place, type Server } from './server'
import { poll } from './wait'

/** One account per role and institution, as the demo creates them. */
export const emails = {
  editor: 'editor@nli.example',
  steward: 'steward@nli.example',
  stranger: 'editor@ajhs.example',
  foreignSteward: 'steward@ajhs.example',
  coordinator: 'coordinator@exhibit.example',
  translator: 'translator@exhibit.example',
  admin: 'admin@exhibit.example',
} as const
export type Person = keyof typeof emails

/** Milliseconds for a `beforeAll` with `openExhibit`: the first of a run loads the demo for all. */
export const whileLoading = 240_000

/** The demo exhibit on a server of this test, with its own database and files. */
export interface Exhibit extends Place {
  url: string
  anonymous: Client
  /** one session per person, created before this copy */
  as: (person: Person) => Promise<Client>
  /** a new session for each call */
  logIn: (person: Person) => Promise<Client>
  publish: Publish
  /** of the server's process */
  pid: () => number
  /** the server's output so far */
  output: () => string
  /** stops the server; database and files stay, for `start` */
  halt: () => Promise<void>
  start: () => Promise<void>
  close: () => Promise<void>
}

/** The loaded demo in the run's directory: database and files to copy, and a session of each account. */
const loadOnce = (): string => {
  const directory = join(runDirectory(), 'exhibit')
  copyDemoOnce(directory)
  return directory
}

const Tokens = z.record(z.string(), z.string())

/** The demo exhibit's database and files, a copy of this test's own, in a new directory; no server runs on it. */
export const copyExhibit = async (within = tmpdir()): Promise<Place & { drop: () => Promise<void> }> => {
  const loaded = loadOnce()
  const [database, dataDir] = await Promise.all([
    copyDatabase(join(loaded, 'data')),
    mkdtemp(join(within, 'vitrine-exhibit-')),
  ])
  const mediaDir = join(dataDir, 'media')
  await cp(join(loaded, 'media'), mediaDir, { recursive: true })
  const drop = async () => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { databaseUrl: database.url, dataDir, mediaDir, drop }
}

/** This account's session from before the copy: a login takes half a second. */
export const sessionOf = async (person: Person): Promise<string> => {
  const tokens = Tokens.parse(JSON.parse(await readFile(join(loadOnce(), 'tokens.json'), 'utf8')))
  return z.string().parse(tokens[emails[person]])
}

/** `environment`: overrides of a server without a desk on any free port. */
export const openExhibit = async (environment: Record<string, string> = {}): Promise<Exhibit> => {
  const { drop, ...copied } = await copyExhibit()
  const place = { ...copied, environment }
  let server: Server | undefined = await startServer(place)
  const halt = async () => {
    await server?.stop()
    server = undefined
  }
  const urlNow = () => {
    if (!server) throw new Error('The server was halted.')
    return server.url
  }
  const as = async (person: Person): Promise<Client> => clientOf(urlNow(), await sessionOf(person))
  return {
    ...place,
    publish: publisherFor(as),
    as,
    logIn: (person) => logIn(urlNow(), emails[person]),
    get url() {
      return urlNow()
    },
    get anonymous() {
      return clientOf(urlNow())
    },
    pid: () => server?.pid ?? 0,
    output: () => server?.output() ?? '',
    halt,
    start: async () => {
      server ??= await startServer(place)
    },
    close: async () => {
      await halt()
      await drop()
    },
  }
}

/** What a test that changes nothing needs of an exhibit. */
export type ReadExhibit = Pick<Exhibit, 'url' | 'anonymous' | 'as'>

const Shared = z.object({ url: z.url() })

/**
 * The demo exhibit for tests that only read: one server for all such files of this worker, which the run ends. Whoever
 * changes a record opens an exhibit of its own.
 */
export const openForReading = async (): Promise<ReadExhibit> => {
  const file = join(runDirectory(), `read-by-${process.pid}.json`)
  let found = await readFile(file, 'utf8').catch(() => null)
  if (found === null) {
    const { url, pid, stayBehind } = await startServer(await copyExhibit(runDirectory()))
    stayBehind()
    found = JSON.stringify({ url, pid })
    await writeFile(file, found)
  }
  const { url } = Shared.parse(JSON.parse(found))
  return { url, anonymous: clientOf(url), as: async (person) => clientOf(url, await sessionOf(person)) }
}

/** The newest readable text of the record with this slug; throws if there is none. */
export const findBySlug = async (reader: Client, kind: string, slug: string): Promise<Record<string, unknown>> => {
  const { body } = await reader.get(`/api/${kind}?where[slug][equals]=${slug}&draft=true&depth=0`)
  const [found] = listAt(body, '/docs')
  if (found === undefined) throw new Error(`There is no ${kind} ${slug} for this reader.`)
  return z.record(z.string(), z.unknown()).parse(found)
}

export const idOf = async (reader: Client, kind: string, slug: string): Promise<string> =>
  textAt(await findBySlug(reader, kind, slug), '/id')

/** The newest text of a record, public or not. @throws where this reader may not see it */
export const readNewest = async (reader: Client, kind: string, id: string, locale = 'en'): Promise<unknown> =>
  (await done(reader.get(`/api/${kind}/${id}?draft=true&depth=0&locale=${locale}`))).body

export const slugOf = async (reader: Client, kind: string, id: string): Promise<string> =>
  textAt(await readNewest(reader, kind, id), '/slug')

/** Waits until delivery has noticed a release, at most the promised second. */
export const untilReleased = async (exhibit: Pick<Exhibit, 'anonymous'>, published: ClientResponse): Promise<void> => {
  const release = z.number('the move was not made').parse(at(published.body, '/release'))
  const isThere = ({ body, headers }: ClientResponse) =>
    Number(at(body, '/meta/release')) >= release && /hit/.test(headers.get('cache-status') ?? '')
  const seen = await poll(1000, () => exhibit.anonymous.get('/v1/items?limit=1'), isThere)
  if (!isThere(seen)) throw new Error(`Release ${release} is not public within a second.`)
}

/** Publishes a record and waits until the public sees it; returns the response. @throws where it is refused */
export const publishAndWait = async (
  exhibit: Pick<Exhibit, 'anonymous' | 'publish'>,
  kind: string,
  id: string,
): Promise<ClientResponse> => {
  const published = ok(await exhibit.publish(`/api/${kind}/${id}`))
  await untilReleased(exhibit, published)
  return published
}

/** A client of each person, with their sessions from before the copy. */
export const clientsOf = async ({ as }: Pick<Exhibit, 'as'>): Promise<Record<Person, Client>> => ({
  editor: await as('editor'),
  steward: await as('steward'),
  stranger: await as('stranger'),
  foreignSteward: await as('foreignSteward'),
  coordinator: await as('coordinator'),
  translator: await as('translator'),
  admin: await as('admin'),
})

/** Status and text of public responses, without what depends on when they were asked for. */
export const readAnonymously = async (
  { anonymous }: Pick<Exhibit, 'anonymous'>,
  paths: readonly string[],
): Promise<[number, string][]> => {
  const responses = await Promise.all(paths.map((path) => anonymous.get(path)))
  return responses.map(({ status, text }) => [status, text.replaceAll(/"(release|instance|requestId)":[^,}]+/g, '')])
}
