// The baselines, in a process of their own: `floor bytes` serves each path's bytes from memory, `floor pg <url>` reads
// them with one prepared statement. They send what the server sent: `{ path: { headers, body } }` by message.
import { createServer } from 'node:http'
import pg from 'pg'
import { z } from 'zod'

const Samples = z.record(z.string(), z.object({ headers: z.array(z.string()), body: z.string() }))

const [mode, url] = process.argv.slice(2)
const samples = Samples.parse(await new Promise((resolve) => process.once('message', resolve)))
const ready = new Map(
  Object.entries(samples).map(([path, { headers, body }]) => [path, { headers, body: Buffer.from(body) }]),
)

const bytes = createServer((req, res) => {
  const sample = ready.get(req.url ?? '')
  res.writeHead(sample ? 200 : 404, sample?.headers)
  res.end(sample?.body)
})

const pool = new pg.Pool({ connectionString: url, max: 10 })

const statements = {
  one: { name: 'one', text: `select body from delivery.views where kind = $1 and locale = $2 and slug = $3` },
  list: {
    name: 'list',
    text: `select body from delivery.views where kind = $1 and locale = $2 order by published_at desc, id desc limit 20`,
  },
}

/** The envelope around the records of the sample. */
const aroundData = (body: string): [string, string] => {
  const end = body.lastIndexOf(',"meta":')
  return body.startsWith('{"data":[') ? ['{"data":[', body.slice(end - 1)] : ['{"data":', body.slice(end)]
}

const reads = new Map(
  Object.entries(samples).map(([path, { headers, body }]) => {
    const [before, after] = aroundData(body)
    const slug = path.match(/^\/v1\/items\/([^?]+)/)?.[1]
    const query = slug
      ? { ...statements.one, values: ['items', 'en', slug] }
      : { ...statements.list, values: ['items', 'en'] }
    return [path, { headers, before, after, query }]
  }),
)

const database = createServer((req, res) => {
  const read = reads.get(req.url ?? '')
  if (read === undefined) return void res.writeHead(404).end()
  void pool.query<{ body: string }>(read.query).then(({ rows }) => {
    res.writeHead(200, read.headers)
    res.end(Buffer.from(read.before + rows.map(({ body }) => body).join(',') + read.after))
  })
})

const server = mode === 'pg' ? database : bytes
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '')
})

process.once('disconnect', () => process.exit())
