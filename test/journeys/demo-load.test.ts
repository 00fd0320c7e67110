import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { clientOf, logIn, textAt } from '../support/client'
import { copyExhibit, emails, whileLoading } from '../support/exhibit'
import { createDatabase } from '../support/postgres'
import { runCommand, startServer, type Place } from '../support/server'
import { queryDatabase } from '../support/query-database'

const readStatus = ({ databaseUrl }: Pick<Place, 'databaseUrl'>) =>
  queryDatabase(
    databaseUrl,
    `select kind, live, count(*)::int as count from editorial.state group by 1, 2
     union all select 'media', 'none', count(*)::int from media
     union all select 'genres', 'none', count(*)::int from genres
     union all select 'users', 'none', count(*)::int from users
     union all select 'memberships', 'none', count(*)::int from memberships
     union all select 'releases', 'none', count(*)::int from delivery.releases order by 1, 2`,
  )

test(
  'an interrupted load is repeated without duplicates',
  async () => {
    const whole = await copyExhibit()
    const database = await createDatabase()
    const dataDir = await mkdtemp(join(tmpdir(), 'vitrine-half-'))
    const place = { databaseUrl: database.url, dataDir, mediaDir: join(dataDir, 'media') }
    try {
      const cut = runCommand(place, 'demo')
      await new Promise<void>((resolve) => {
        cut.process.stdout?.on('data', () => {
          if (cut.output().includes('Making renditions')) resolve()
        })
      })
      cut.process.kill('SIGKILL')
      expect(await cut.ended).toBeNull()
      expect(await queryDatabase(database.url, 'select * from editorial.loads')).toEqual([])
      const left = await readStatus(place)
      expect(left).toContainEqual(expect.objectContaining({ kind: 'institutions', live: 'none' }))
      expect(left).not.toContainEqual(expect.objectContaining({ kind: 'items' }))

      const again = await startServer(place, 'demo')
      expect((await clientOf(again.url).get('/v1/exhibits/refuseniks-and-activists')).status).toBe(200)
      expect(await again.stop()).toBe(0)
      expect(await readStatus(place)).toEqual(await readStatus(whole))
    } finally {
      await database.drop()
      await whole.drop()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  whileLoading,
)

test(
  'a newer version adds what is missing and keeps what somebody has edited',
  async () => {
    const place = await copyExhibit()
    try {
      const server = await startServer(place)
      const editor = await logIn(server.url, emails.editor)
      const found = async (slug: string) => (await editor.get(`/api/items?draft=true&where[slug][equals]=${slug}`)).body
      const ours = await editor.get(
        '/api/items?draft=true&limit=1&where[_status][equals]=published&where[institution.slug][equals]=national-library-of-israel',
      )
      const edited = textAt(ours.body, '/docs/0/slug')
      const saved = await editor.patch(`/api/items/${textAt(ours.body, '/docs/0/id')}?draft=true`, {
        title: 'As the editor has it',
      })
      expect(saved.status).toBe(200)
      const missing = 'letter-to-relatives-abroad'
      const deletion = await editor.delete(`/api/items/${textAt(await found(missing), '/docs/0/id')}`)
      expect(deletion.status).toBe(200)
      const before = await editor.get(`/v1/items/${edited}`)
      await server.stop()
      await queryDatabase(place.databaseUrl, `update editorial.loads set version = version - 1 where name = 'demo'`)
      const [{ releases } = {}] = await queryDatabase(
        place.databaseUrl,
        'select count(*) as releases from delivery.releases',
      )

      const newer = await startServer(place, 'demo')
      const again = await logIn(newer.url, emails.editor)
      const item = await again.get(`/api/items?draft=true&where[slug][equals]=${edited}`)
      expect(textAt(item.body, '/docs/0/title')).toBe('As the editor has it')
      const restored = await again.get(`/api/items?draft=true&where[slug][equals]=${missing}`)
      expect(textAt(restored.body, '/docs/0/title')).toBe('Letter to relatives abroad')
      expect((await again.get(`/v1/items/${edited}`)).text).toBe(before.text)
      expect(await queryDatabase(place.databaseUrl, 'select count(*) as releases from delivery.releases')).toEqual([
        { releases },
      ])
      await newer.stop()
    } finally {
      await place.drop()
    }
  },
  whileLoading,
)
