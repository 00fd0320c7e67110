import { randomBytes } from 'node:crypto'
import reference from '@scalar/fastify-api-reference'
import type { FastifyPluginAsync } from 'fastify'

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')

interface ReferencePage {
  /** under the prefix of the server part */
  routePrefix: `/${string}`
  pageTitle: string
  /** the OpenAPI documents, by their address on this server */
  documents: readonly { url: string; title: string }[]
}

/**
 * Serves OpenAPI documents as pages. They load nothing from another host: external fonts and services are disabled. The
 * responses of the scope that it is registered in get its content security policy.
 */
export const referencePage: FastifyPluginAsync<ReferencePage> = async (app, { routePrefix, pageTitle, documents }) => {
  app.addHook('onSend', async (_request, reply, payload) => {
    if (!String(reply.getHeader('content-type')).startsWith('text/html') || typeof payload !== 'string') return payload
    const nonce = randomBytes(16).toString('base64')
    void reply.header('content-security-policy', policy(nonce)).header('cache-control', 'no-cache')
    return payload.replaceAll('<script', `<script nonce="${nonce}"`)
  })
  await app.register(reference, {
    routePrefix,
    configuration: {
      title: 'Vitrine',
      sources: documents.map((document) => ({ ...document, agent: { disabled: true } })),
      pageTitle,
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  })
}

/** The public interface at `/v1/docs`. */
export const docs: FastifyPluginAsync = async (app) => {
  await app.register(referencePage, {
    routePrefix: '/docs',
    pageTitle: 'The public interface',
    documents: [{ url: '/v1/openapi.json', title: 'Vitrine' }],
  })
}
