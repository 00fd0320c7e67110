// The measured server, in a process of its own: `server <database url> <bytes of cache>`.
import pino from 'pino'
import { z } from 'zod'
import { openReader } from '../src/delivery'
import { createServer } from '../src/server/http'

const [url = '', cacheBytes = '0'] = process.argv.slice(2)

const reader = await openReader(url)
const { app } = await createServer({
  env: { publicUrl: 'http://localhost:3000', rateLimit: null, trustProxy: false },
  log: pino({ level: 'info' }, pino.destination(2)),
  reader,
  kinds: [
    { slug: 'items', singular: 'item', view: z.object({ title: z.string() }), filters: { theme: { of: 'a theme' } } },
  ],
  mediaDir: '/nowhere',
  cacheBytes: Number(cacheBytes),
})
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }))

process.once('disconnect', () => process.exit())
