// Generates load in a process of its own: `load <url> <connections> <seconds>`; returns the result by message.
import autocannon from 'autocannon'

const [url, connections, duration] = process.argv.slice(2)
const load = (seconds) => autocannon({ url, connections: Number(connections), duration: seconds })

await load(1)
const { requests, errors, timeouts, non2xx, latency } = await load(Number(duration))
process.send({ rate: requests.average, failures: errors + timeouts + non2xx, p99: latency.p99 })
