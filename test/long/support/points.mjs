// Where a publish is held, so that it can be killed there: by the database, not by anything in the server.
import { setTimeout as sleep } from 'node:timers/promises'

const key = 60_221_407

const pausing = `
  create schema if not exists trial;
  create or replace function trial.pause() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(${key});
    return coalesce(new, old);
  end $$`

const waiting = `select 1 from pg_locks where locktype = 'advisory' and objid = ${key} and not granted`

/** Whatever is written to the table at this step waits, before or after the row is there. */
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

/** The transaction has done everything and is about to commit. */
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

/** The commit is on disk, and its answer waits for a standby that does not exist. */
const committed = {
  hold: async (session) => {
    await session.query(`alter system set synchronous_standby_names = 'nobody'`)
    await session.query('select pg_reload_conf()')
    await sleep(300)
  },
  isHeld: `select 1 from pg_stat_activity where wait_event = 'SyncRep'`,
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

/** In the order in which a publish of the item comes by. `must`: on which side it has to stand after the kill. */
export const pointsOf = (id) => [
  { name: 'the record is about to be locked', must: 'before', ...locked(id) },
  { name: 'the version is being added', must: 'before', ...writing('_items_v', 'insert', 'before') },
  { name: 'the texts are written', must: 'before', ...writing('items_locales', 'insert') },
  { name: 'the record is marked as published', must: 'before', ...writing('items', 'update') },
  { name: 'its standing has moved', must: 'before', ...writing('editorial.state', 'update') },
  { name: 'the release has its number', must: 'before', ...writing('delivery.head', 'update') },
  { name: 'the release is written', must: 'before', ...writing('delivery.releases', 'insert') },
  { name: 'the release says what is in it', must: 'before', ...writing('delivery.release_entries', 'insert') },
  { name: 'the finished views are written', must: 'before', ...writing('delivery.views', 'insert') },
  { name: 'the mentions are written', must: 'before', ...writing('delivery.mentions', 'insert') },
  { name: 'its files are let out', must: 'before', ...writing('delivery.files', 'insert') },
  { name: 'the commit is asked for', must: 'before', ...committing },
  { name: 'the commit goes through without its client', must: 'after', ...committing, ...letThrough },
  { name: 'it is committed, and the answer is not sent', must: 'after', ...committed },
]

/** @throws unless something waits at the point within ten seconds */
export const waitUntilHeld = async (session, { isHeld, name }) => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if ((await session.query(isHeld)).rowCount > 0) return
    await sleep(25)
  }
  throw new Error(`The publish never came by: ${name}`)
}
