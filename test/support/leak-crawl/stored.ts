import { z } from 'zod'
import { queryDatabase } from '../query-database'
import { emails } from '../exhibit'
import type { Place } from '../server'
import type { Canaries, Crawler } from './canaries'
import { tableOf } from '../../../src/platform/tables'
import { unaffiliated } from './seed'

const Rows = z.array(z.record(z.string(), z.string()))

/** The crawler who owns an account. */
const crawlerOf = (email: string): readonly Crawler[] => {
  if (email === emails.stranger) return ['stranger']
  if (email === emails.foreignSteward) return ['neighbour']
  if (email === emails.translator) return ['translator']
  return email === unaffiliated ? ['unaffiliated'] : []
}

const kindsWithVersions = [
  'items',
  'archival-collections',
  'institutions',
  'themes',
  'testimonials',
  'events',
  'articles',
  'people',
  'places',
  'sections',
  'exhibits',
]

/** Data besides record texts: accounts, their secrets, memberships, versions of drafts. */
export const keepWhatIsStored = async (
  canaries: Canaries,
  place: Place,
  strangersInstitution: string,
): Promise<void> => {
  const { databaseUrl } = place
  const read = async (sql: string) => Rows.parse(await queryDatabase(databaseUrl, sql))
  for (const { id, email, name, hash, salt } of await read(
    'select id::text, email, coalesce(name, email) as name, hash, salt from users',
  )) {
    const knownTo = crawlerOf(email ?? '')
    canaries.hide('users', id ?? '', `account of ${email} · id`, knownTo)
    canaries.keep(email ?? '', `account of ${email} · address`, knownTo)
    canaries.keep(name ?? '', `account of ${email} · name`, knownTo)
    canaries.keep(hash ?? '', `account of ${email} · hash of the password`)
    canaries.keep(salt ?? '', `account of ${email} · salt`)
  }
  for (const { id, email } of await read(
    'select s.id::text, u.email from users_sessions s join users u on u.id = s._parent_id',
  ))
    canaries.keep(id ?? '', `session of ${email}`, crawlerOf(email ?? ''))
  for (const { id, email } of await read(
    'select m.id::text, u.email from memberships m join users u on u.id = m.user_id',
  ))
    canaries.hide('memberships', id ?? '', `membership of ${email} · id`, crawlerOf(email ?? ''))
  for (const { id, email } of await read(
    'select o.id::text, u.email from editorial.offers o join users u on u.id = o.user_id',
  ))
    canaries.hide('offers', id ?? '', `membership offered to ${email} · id`, crawlerOf(email ?? ''))
  for (const kind of kindsWithVersions)
    for (const { id, owner, proposer } of await read(
      `select v.id::text, coalesce(v.version_owner_id::text, '') as owner, coalesce(u.email, '') as proposer
       from _${tableOf(kind)}_v v left join users u on u.id = v.version_proposer_id where version__status = 'draft'`,
    ))
      canaries.hide(
        `${kind}/versions`,
        id ?? '',
        `version of a draft of ${kind} · id`,
        owner === strangersInstitution || proposer === emails.stranger ? ['stranger'] : [],
      )
  for (const { id } of await read(`select id::text from _site_v where version__status = 'draft'`))
    canaries.hide('site/versions', id ?? '', 'version of a draft of the site · id')
  for (const kind of kindsWithVersions)
    for (const { id, owner, slug, proposer } of await read(
      `select r.id::text, coalesce(owner_id::text, '') as owner, coalesce(slug, '') as slug, coalesce(u.email, '') as proposer
       from ${tableOf(kind)} r left join users u on u.id = r.proposer_id where _status = 'draft'`,
    ))
      canaries.hide(
        kind,
        id ?? '',
        `${kind} ${slug} of the demo, a draft · id`,
        owner === strangersInstitution || proposer === emails.stranger ? ['stranger'] : [],
      )
  for (const { id, hash, filename, owner } of await read(
    `select id::text, sha256 as hash, filename, coalesce(owner_id::text, '') as owner from media where shown is not true`,
  )) {
    const knownTo: readonly Crawler[] = owner === strangersInstitution ? ['stranger'] : []
    canaries.hide('media', id ?? '', 'an unseen file of the demo · id', knownTo)
    canaries.keep(hash ?? '', 'an unseen file of the demo · hash', knownTo)
    canaries.keep(filename ?? '', 'an unseen file of the demo · address', knownTo)
  }
  for (const { id, hash, name } of await read(
    `select c.id::text, c.name, encode(k.hash, 'hex') as hash from api_clients c join editorial.client_keys k on k.client_id = c.id`,
  )) {
    canaries.hide('api-clients', id ?? '', `key of ${name} · id`)
    canaries.keep(hash ?? '', `key of ${name} · hash`)
  }
  // an unconfirmed secret is as secret as an active one
  const encryptedSecret = canaries.word('second factor · sealed secret')
  const recovery = canaries.word('second factor · hash of a recovery code')
  await queryDatabase(
    databaseUrl,
    `with made as (insert into editorial.second_factors (user_id, secret) select id, '${encryptedSecret}' from users where email = '${emails.steward}' returning user_id)
     insert into editorial.recovery_codes (user_id, hash) select user_id, '${recovery}' from made`,
  )
  for (const [path, what] of [
    [place.dataDir, 'a directory of the machine'],
    [new URL(databaseUrl).password, 'the password of the database'],
    ['a secret that only tests know', 'the secret that signs sessions'],
  ] as const)
    if (path !== '') canaries.keep(path, what)
}
