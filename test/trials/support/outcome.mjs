// The effects of a transition over HTTP and in SQL, complete enough to show a partial one.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { call, openSession, statusOf, succeed } from './server.mjs'

export const subject = { kind: 'items', slug: 'refuseniks-on-hunger-strike', section: 'people' }

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)
/** Timestamps, request ids and release numbers differ between runs; numbers are counted below. */
const withoutMoments = (value) =>
  JSON.stringify(value)
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(Z|\+00:00)/g, 'T')
    .replace(/"requestId":"[^"]*"/, '')
    .replace(/"release":\d+/, '')

const observeHttp = async (url, token, id, image) => {
  const observed = {}
  for (const locale of ['en', 'ru', 'he']) {
    const item = await call(url, 'GET', `/v1/items/${subject.slug}?locale=${locale}`)
    observed[`/v1 item ${locale}`] = `${item.status} ${digest(withoutMoments(item.body))}`
    const section = await succeed(url, 'GET', `/v1/sections/${subject.section}?locale=${locale}`)
    observed[`/v1 section ${locale}`] = digest(withoutMoments(section))
  }
  const list = await succeed(url, 'GET', '/v1/items?limit=100')
  observed['/v1 list'] = list.data.some((card) => card.id === id)
  observed['/media'] = await statusOf(`${url}${image}`)
  observed['/api for everyone'] = await statusOf(`${url}/api/items/${id}`)
  const { _status, live, work } = await succeed(url, 'GET', `/api/items/${id}?draft=true&depth=0`, { token })
  observed['/api for the coordinator'] = { _status, live, work }
  return observed
}

const urls = {
  main: `select _status::text from items where id::text = $1`,
  'newest version': `select version__status::text from _items_v where parent_id::text = $1 and latest`,
  state: `select live, work, live_revision, live_hash, head_revision, head_hash from editorial.state where kind = 'items' and id = $1`,
  views: `select locale, slug, md5(regexp_replace(body, '\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|\\+00:00)', 'T', 'g')) as body, md5(card) as card
          from delivery.views where kind = 'items' and id = $1 order by locale`,
  tombstones: `select state from delivery.tombstones where kind = 'items' and id = $1`,
  mentions: `select to_kind, to_id, embeds from delivery.mentions where from_kind = 'items' and from_id = $1 order by 1, 2, 3`,
  mentioners: `select md5(string_agg(regexp_replace(body, '\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|\\+00:00)', 'T', 'g'), '' order by v.kind, v.id, locale)) from delivery.views v
               where exists (select from delivery.mentions where to_id = $1 and from_kind = v.kind and from_id = v.id)`,
  'media shown': `select m.shown from media m join items_rels r on r.media_id = m.id where r.parent_id::text = $1 order by m.id`,
  files: `select count(*)::int from delivery.files f join items_rels r on r.media_id::text = f.media_id where r.parent_id::text = $1`,
}

/** Counted relative to the start of a run. */
const counted = {
  'head of releases': `select release::int as n from delivery.head`,
  releases: `select count(*)::int as n from delivery.releases`,
  'release entries': `select count(*)::int as n from delivery.release_entries where kind = 'items' and id = $1`,
  versions: `select count(*)::int as n from _items_v where parent_id::text = $1`,
  history: `select count(*)::int as n from editorial.history where kind = 'items' and id = $1`,
  'open tasks': `select count(*)::int as n from editorial.tasks where about_kind = 'items' and about_id = $1 and closed_at is null`,
  'withdrawals in force': `select count(*)::int as n from editorial.withdrawals where id = $1 and lifted_at is null`,
  notices: `select count(*)::int as n from editorial.notices where kind = 'items' and id = $1`,
}

const inOneView = async (session, act) => {
  await session.query('begin isolation level repeatable read read only')
  try {
    return await act()
  } finally {
    await session.query('rollback')
  }
}

const observeSql = async (dataDir, id, base) => {
  const session = await openSession(dataDir)
  const rows = async (text) => (await session.query(text, text.includes('$1') ? [id] : [])).rows
  try {
    return await inOneView(session, async () => {
      const observed = {}
      for (const [name, text] of Object.entries(urls)) observed[`sql ${name}`] = await rows(text)
      for (const [name, text] of Object.entries(counted))
        observed[`sql ${name}`] = (await rows(text))[0].n - (base[name] ?? 0)
      return observed
    })
  } finally {
    await session.end()
  }
}

/** The counts before a run. */
export const baseOf = async (dataDir, id) => {
  const observed = await observeSql(dataDir, id, {})
  return Object.fromEntries(Object.keys(counted).map((name) => [name, observed[`sql ${name}`]]))
}

/** Every fact that a transition changes. */
export const look = async ({ url, token, id, image, dataDir, base }) => ({
  ...(await observeHttp(url, token, id, image)),
  ...(await observeSql(dataDir, id, base)),
})

/** `look`, once a running server's caches are up to date. */
export const lookAtRest = async (at) => {
  let before = await look(at)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await sleep(400)
    const after = await look(at)
    if (JSON.stringify(after) === JSON.stringify(before)) return after
    before = after
  }
  throw new Error('What the server says does not come to rest')
}

/** `before`, `after`, or a sentence with the facts that are partial. Facts that do not change are omitted. */
export const compareOutcome = (observed, before, after) => {
  const sides = { before: [], after: [], neither: [] }
  for (const [name, fact] of Object.entries(observed)) {
    const [is, was, willBe] = [fact, before[name], after[name]].map((value) => JSON.stringify(value))
    if (was === willBe && is === was) continue
    sides[is === was ? 'before' : is === willBe ? 'after' : 'neither'].push(name)
  }
  if (sides.neither.length === 0 && sides.after.length === 0) return 'before'
  if (sides.neither.length === 0 && sides.before.length === 0) return 'after'
  return Object.entries(sides)
    .map(([side, names]) => `${side}: ${names.join(', ') || 'nothing'}`)
    .join('; ')
}
