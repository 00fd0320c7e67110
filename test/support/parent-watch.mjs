// Preloaded into a process that a test starts: when the test's process is gone, however it went, this one stops too.
import process from 'node:process'

process.stdin.resume()
process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM'))
// a command that has done its work ends
process.stdin.unref()
