import type { FastifyPluginCallback } from 'fastify'
import { ApiError } from '../model/problems'

/** `/health/live`: the process responds. `/health/ready`: it can serve requests. */
export const health: FastifyPluginCallback<{ isReady: () => boolean }> = (app, { isReady }, done) => {
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => {
    if (!isReady()) throw new ApiError('unavailable', 'Not ready yet, or the database is away.')
    return { status: 'ready' }
  })
  done()
}
