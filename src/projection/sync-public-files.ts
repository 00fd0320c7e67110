import type { Query } from './resolver-cache'

/** Each of these media with its captions; all media if $1 is null. */
const touched = `touched as materialized (
  select id from media where $1::uuid[] is null or id = any($1::uuid[])
  union select file_id from media_captions where _parent_id = any($1::uuid[]) and file_id is not null)`

/**
 * Updates the public files: media that a finished view mentions, and their captions, except media whose owner has
 * removed them and bytes that were taken down. Writes only differences, and records since when a medium, and bytes of
 * its owner, are public.
 */
export const syncPublicFiles = async (query: Query, media: readonly string[] | 'all') => {
  if (media.length === 0) return
  const among = [media === 'all' ? null : media]
  const isMentioned = (id: string) =>
    `(exists (select from delivery.mentions n where n.to_kind = 'media' and n.to_id = ${id}::text and n.embeds = 'image')
      and not exists (select from editorial.media_state g where g.medium = ${id} and g.left_at is not null)
      and not exists (select from editorial.taken_media t where t.medium = ${id} and not t.stays))`
  await query(
    `with ${touched},
          wanted as (
            select id from touched where ${isMentioned('touched.id')}
            union select c.file_id from media_captions c join touched on touched.id = c.file_id where ${isMentioned('c._parent_id')}),
          judged as (
            select id, wanted.id is not null as shown from media m join touched using (id) left join wanted using (id)
            where coalesce(m.shown, false) is distinct from (wanted.id is not null)),
          since as (insert into editorial.first_shown (medium) select id from judged where shown on conflict do nothing),
          bytes as (
            insert into editorial.shown_bytes (hash, owner) select distinct m.sha256, m.owner_id from wanted join media m using (id)
            where m.sha256 is not null and not exists (select from editorial.shown_bytes s
              where s.hash = m.sha256 and s.owner is not distinct from m.owner_id) on conflict do nothing)
     update media set shown = judged.shown from judged where media.id = judged.id`,
    among,
  )
  await query(
    `with ${touched},
          gone as (
            delete from delivery.files f where (f.media_id in (select id::text from touched) or $1::uuid[] is null)
              and not exists (select from media m where m.shown and m.id::text = f.media_id and m.sha256 = f.hash))
     insert into delivery.files (hash, media_id, mime)
     select m.sha256, m.id::text, m.mime_type from media m join touched using (id)
     where m.shown and m.sha256 is not null
       and not exists (select from delivery.files f where f.media_id = m.id::text and f.hash = m.sha256)
     on conflict do nothing`,
    among,
  )
}
