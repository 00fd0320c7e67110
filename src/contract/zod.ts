import { z } from 'zod'

// The desk's content security policy forbids compiling code, and zod compiles a schema when it makes it.
if ('document' in globalThis) z.config({ jitless: true })

export { z }
