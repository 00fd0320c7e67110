import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import { at, listAt, textAt, type Client } from '../../support/client'
import { findBySlug, openExhibit, whileLoading, type Exhibit } from '../../support/exhibit'

// Tests the guard alone: the write guard triggers are disabled.

const slug = 'send-off-at-the-moscow-airport'

let exhibit: Exhibit
let coordinator: Client
let editor: Client
let id: string
let draft: string

beforeAll(async () => {
  exhibit = await openExhibit()
  ;[coordinator, editor] = await Promise.all([exhibit.as('coordinator'), exhibit.as('editor')])
  id = textAt(await findBySlug(editor, 'items', slug), '/id')
  const { body } = await editor.get('/api/items?where[_status][equals]=draft&draft=true&limit=1&depth=0')
  draft = textAt(body, '/docs/0/id')
  await queryDatabase(
    exhibit.databaseUrl,
    `do $$ declare one record; begin
       for one in select tgrelid::regclass as tab from pg_trigger where tgname = 'vitrine_wall' loop
         execute format('drop trigger vitrine_wall on %s', one.tab);
       end loop;
     end $$`,
  )
}, whileLoading)
afterAll(() => exhibit.close())

/** Every public row of the record, in any table. */
const publicView = () =>
  queryDatabase(
    exhibit.databaseUrl,
    `select (select jsonb_agg(to_jsonb(i)) from items i where id in ('${id}', '${draft}')) as main,
            (select jsonb_agg(to_jsonb(l) order by l.id) from items_locales l where _parent_id in ('${id}', '${draft}')) as texts,
            (select jsonb_agg(v.body order by locale) from delivery.views v where id in ('${id}', '${draft}')) as views`,
  )

const versionOf = async (): Promise<string> => {
  const { body } = await editor.get(`/api/items/versions?where[parent][equals]=${id}&limit=1`)
  return textAt(listAt(body, '/docs')[0], '/id')
}

test.each<[string, number, () => Promise<{ status: number }>]>([
  ['publishing a draft', 403, () => coordinator.patch(`/api/items/${draft}`, { _status: 'published' })],
  [
    'publishing a draft of one’s own',
    403,
    () => editor.patch(`/api/items/${draft}?draft=true`, { _status: 'published' }),
  ],
  [
    'publishing in a language',
    400,
    () => editor.patch(`/api/items/${draft}?publishSpecificLocale=en`, { title: 'Out' }),
  ],
  ['making a published record', 403, () => editor.post('/api/items', { title: 'New', _status: 'published' })],
  ['writing over many at once', 403, () => editor.patch(`/api/items?where[id][equals]=${id}`, { title: 'Many' })],
  ['deleting many at once', 403, () => editor.send('DELETE', `/api/items?where[id][equals]=${id}`)],
  ['deleting what was public', 409, () => editor.delete(`/api/items/${id}`)],
  ['restoring a version over it', 403, async () => editor.post(`/api/items/versions/${await versionOf()}`)],
])('with the write guard triggers disabled, %s is rejected', async (_name, status, act) => {
  const before = await publicView()
  expect((await act()).status).toBe(status)
  expect(await publicView()).toEqual(before)
})

test('with the write guard triggers disabled, a save without draft=true is still a draft', async () => {
  const before = await publicView()
  expect((await editor.patch(`/api/items/${id}`, { title: 'Not for the public yet' })).status).toBe(200)
  expect(await publicView()).toEqual(before)
  expect(at(await findBySlug(editor, 'items', slug), '/title')).toBe('Not for the public yet')
})

test('with the write guard triggers disabled, GraphQL writes nothing public either', async () => {
  const before = await publicView()
  const { body } = await editor.graphql(
    `mutation { updateItem(id: "${id}", data: { _status: published, title: "Out" }) { id } }`,
  )
  expect(listAt(body, '/errors')).not.toEqual([])
  expect(await publicView()).toEqual(before)
})
