import { buildConfig } from 'payload'
import { extensions } from './src/extensions'
import { runtime } from './src/platform/runtime'
import { databaseAdapter } from './src/server/adapter'
import { secureConfig } from './src/server/secure-config'
import { settleRuntime } from './src/server/settle-runtime'
import { vitrine } from './src/vitrine'

settleRuntime()
const { databaseUrl, secret, publicUrl, log } = runtime()

export default buildConfig({
  ...vitrine(extensions),
  db: databaseAdapter(databaseUrl),
  secret,
  serverURL: publicUrl,
  csrf: [publicUrl],
  cors: [publicUrl],
  cookiePrefix: 'vitrine',
  debug: false,
  ...(log ? { logger: log } : {}),
}).then(secureConfig)
