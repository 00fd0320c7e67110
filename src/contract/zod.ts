import { z } from 'zod'

// zod compiles schemas when they are created, which the desk's content security policy blocks.
if ('document' in globalThis) z.config({ jitless: true })

export { z }
