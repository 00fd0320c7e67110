import { z } from './zod'
import { after, endpoint, limit, page } from './endpoint'
import { instant } from './shapes'

const Takedown = z.object({
  number: z.int(),
  medium: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.string(),
  id: z.string(),
  reason: z.string(),
  erased: z.boolean(),
  takenAt: instant,
})

export type Takedown = z.output<typeof Takedown>

export const takedowns = endpoint({
  method: 'GET',
  path: '/taken-back',
  summary: 'Files taken back with their bytes, as far as one may lift that',
  query: z.strictObject({ medium: z.uuid().optional(), after, limit: limit(100, 50) }),
  answer: page(Takedown),
})

export const liftTakedown = endpoint({
  method: 'POST',
  path: '/taken-back/{number}/lift',
  summary: 'Whoever else has the bytes of a file may show them again',
  body: z.strictObject({ reason: z.string().trim().min(1).max(2000) }),
  answer: z.object({ number: z.int(), lifted: z.literal(true) }),
})
