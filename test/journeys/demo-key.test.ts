import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { clientOf, listAt } from '../support/client'
import { copyExhibit, whileLoading } from '../support/exhibit'
import { startServer, type Place } from '../support/server'

/** Starts the demo, and returns the key it prints, and the number of drafts that some keys read. */
const startAndRead = async (place: Place, earlier: readonly string[] = []) => {
  const server = await startServer(place, 'demo')
  try {
    const key = /vitrine_[\w-]{43}/.exec(server.output())?.[0] ?? ''
    const drafts = await Promise.all(
      [key, ...earlier].map((one) =>
        clientOf(server.url).get('/api/items?draft=true&where[_status][equals]=draft', {
          authorization: `Bearer ${one}`,
        }),
      ),
    )
    return {
      key,
      read: drafts.map(({ body, status }) => (status === 200 ? listAt(body, '/docs').length > 0 : status)),
    }
  } finally {
    await server.stop()
  }
}

test(
  'the demo keeps its client’s key, and issues another if the file is missing',
  async () => {
    const { drop, ...place } = await copyExhibit()
    const path = join(place.dataDir, 'demo-key')
    try {
      const first = await startAndRead(place)
      expect(first.read).toEqual([true])
      expect([(await readFile(path, 'utf8')).trim(), (await stat(path)).mode & 0o777]).toEqual([first.key, 0o600])
      expect(await startAndRead(place)).toEqual(first)
      await rm(path)
      const later = await startAndRead(place, [first.key])
      expect([later.key === first.key, later.read]).toEqual([false, [true, 401]])
    } finally {
      await drop()
    }
  },
  whileLoading,
)
