// Points where the database, not the server, blocks a transition so that it can be killed there.
import { setTimeout as sleep } from 'node:timers/promises'
import { poll } from './poll.mjs'

const key = 60_221_407

const pausing = `
  create schema if not exists trial;
  create or replace function trial.pause() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(${key});
    return coalesce(new, old);
  end $$`

const waiting = `select 1 from pg_locks where locktype = 'advisory' and objid = ${key} and not granted`

/** Every write to the table at this step waits, before or after the row exists. */
const writing = (table, event, moment = 'after') => ({
  hold: async (session) => {
    await session.query(pausing)
    await session.query(`select pg_advisory_lock(${key})`)
    await session.query(
      `create trigger trial_pause ${moment} ${event} on ${table} for each row execute function trial.pause()`,
    )
  },
  isHeld: waiting,
  release: (session) => session.query(`drop trigger if exists trial_pause on ${table}`),
})

/** The transaction is complete and about to commit. */
const committing = {
  hold: async (session) => {
    await session.query(pausing)
    await session.query(`select pg_advisory_lock(${key})`)
    await session.query(
      `create constraint trigger trial_pause after insert on delivery.releases deferrable initially deferred
       for each row execute function trial.pause()`,
    )
  },
  isHeld: waiting,
  release: (session) => session.query(`drop trigger if exists trial_pause on delivery.releases`),
}

/** The commit is on disk, and its response waits for a standby that does not exist. */
const committed = {
  hold: async (session) => {
    await session.query(`alter system set synchronous_standby_names = 'nobody'`)
    await session.query('select pg_reload_conf()')
    await sleep(300)
  },
  // a release's commit: others commit too, and hold their locks while they wait
  isHeld: `select 1 from pg_stat_activity a join pg_locks l using (pid)
           where a.wait_event = 'SyncRep' and l.relation = 'delivery.releases'::regclass and l.mode = 'RowExclusiveLock'`,
  // read by the next start of the database
  letGoBeforePowerCut: (session) => session.query('alter system reset synchronous_standby_names'),
  letGoAfterKill: async (session) => {
    await session.query('alter system reset synchronous_standby_names')
    await session.query('select pg_reload_conf()')
  },
  release: async () => undefined,
}

const locked = (id) => ({
  hold: async (session) => {
    await session.query('begin')
    await session.query('select from editorial.state where kind = $1 and id = $2 for update', ['items', id])
  },
  isHeld: `select 1 from pg_locks where locktype = 'transactionid' and not granted`,
  release: async () => undefined,
})

const letThrough = { letGoAfterKill: (session) => session.query('select pg_advisory_unlock_all()') }

/** Blocked before the commit, and cut off there: its client is killed, and the database's process too. */
const cutOff = {
  letGoAfterKill: async (session) => {
    await session.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${key} and not granted`,
    )
    await session.query('select pg_advisory_unlock_all()')
  },
}

const before = (name, where) => ({ name, must: 'before', ...where })

/** In the order of the transition. `must`: the record's state after the kill. */
const written = {
  publish: [
    before('the version is being added', writing('_items_v', 'insert', 'before')),
    before('the texts are written', writing('items_locales', 'insert')),
    before('the record is marked as published', writing('items', 'update')),
    before('its standing has moved', writing('editorial.state', 'update')),
    before('the release has its number', writing('delivery.head', 'update')),
    before('the release is written', writing('delivery.releases', 'insert')),
    before('the release says what is in it', writing('delivery.release_entries', 'insert')),
    before('the finished views are written', writing('delivery.views', 'insert')),
    before('the mentions are written', writing('delivery.mentions', 'insert')),
    before('its files are let out', writing('delivery.files', 'insert')),
    before('it is remembered', writing('editorial.history', 'insert')),
  ],
  unpublish: [
    before('the version is being added', writing('_items_v', 'insert', 'before')),
    before('the record is marked as a draft', writing('items', 'update')),
    before('its standing has moved', writing('editorial.state', 'update')),
    before('the release has its number', writing('delivery.head', 'update')),
    before('the release is written', writing('delivery.releases', 'insert')),
    before('the release says what is in it', writing('delivery.release_entries', 'insert')),
    before('a task is opened for who shows it', writing('editorial.tasks', 'insert')),
    before('a tombstone is left', writing('delivery.tombstones', 'insert')),
    before('its views are taken away', writing('delivery.views', 'delete')),
    before('its mentions are taken away', writing('delivery.mentions', 'delete')),
    before('who shows it is presented again', writing('delivery.views', 'update')),
    before('its files are called back', writing('delivery.files', 'delete')),
    before('it is remembered', writing('editorial.history', 'insert')),
  ],
}

const transitions = {
  ...written,
  withdraw: [...written.unpublish, before('the reason is written down', writing('editorial.withdrawals', 'insert'))],
}

/** With the database killed too, like in a power failure. */
export const pointsOf = (id, transitionName = 'publish') => [
  before('the record is about to be locked', locked(id)),
  ...transitions[transitionName],
  before('those concerned are told', writing('editorial.notices', 'insert')),
  before('the letters to them are queued', writing('editorial.outbox', 'insert')),
  before('the commit is asked for', committing),
  { name: 'the commit goes through without its client', must: 'after', ...committing, ...letThrough },
  { name: 'it is committed, and the answer is not sent', must: 'after', ...committed },
]

/** With the database running: the block is released when the server is dead. */
export const pointsBeside = (id, transitionName) =>
  pointsOf(id, transitionName).map((point) => ({
    ...(point.must === 'before' && letThrough),
    ...point,
    ...(point.must === 'before' && point.isHeld === waiting && point.name === 'the commit is asked for' && cutOff),
    ...(point.name === 'the record is about to be locked' && {
      letGoAfterKill: (session) => session.query('rollback'),
    }),
  }))

/** `by`: the name of the only server that must wait there. @throws unless it does within ten seconds */
export const waitUntilBlocked = async (session, { isHeld: isBlocked, name }, by) => {
  const alone = by !== undefined && isBlocked.includes('pg_stat_activity') ? ` and application_name = '${by}'` : ''
  const count = await poll(async () => (await session.query(isBlocked + alone)).rowCount, Boolean)
  if (!count) throw new Error(`The verb never came by: ${name}`)
}
