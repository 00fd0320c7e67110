// Preloaded into processes of a test: they stop when the test's process is gone.
import process from 'node:process'

process.stdin.resume()
process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM'))
// a finished command may exit
process.stdin.unref()
