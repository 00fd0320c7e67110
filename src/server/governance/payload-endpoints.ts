import type { Endpoint } from 'payload'

/** Endpoints that Payload 3.90 adds to every collection. They check access themselves. */
const ofCollections = [
  'get /count',
  'post /',
  'delete /',
  'delete /:id',
  'post /access/:id?',
  'get /',
  'get /:id',
  'patch /',
  'patch /:id',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
]

const ofUploads = ['get /paste-url/:id?', 'get /file/:filename']

const ofAccounts = [
  'post /forgot-password',
  'get /init',
  'post /login',
  'post /logout',
  'get /me',
  'post /refresh-token',
  'post /first-register',
  'post /reset-password',
  'post /unlock',
]

const ofGlobals = ['post /access', 'get /', 'post /', 'get /versions', 'get /versions/:id', 'post /versions/:id']

const ofServer = ['get /access']

type Path = Pick<Endpoint, 'method' | 'path'>

export const nameOfEndpoint = ({ method, path }: Path): string => `${method} ${path}`

/** The names of Payload's own endpoints. */
export const payloadEndpoints = {
  collection: ({ auth, upload }: { auth?: unknown; upload?: unknown }): readonly string[] => [
    ...ofCollections,
    ...(auth ? ofAccounts : []),
    ...(upload ? ofUploads : []),
  ],
  global: ofGlobals,
  server: ofServer,
}
