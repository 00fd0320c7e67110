import { buildConfig } from 'payload'
import { runtime } from './src/platform/runtime'
import { databaseAdapter } from './src/server/adapter'
import { closeAccess } from './src/server/close-access'
import { settleRuntime } from './src/server/settle-runtime'
import { validateConditions } from './src/server/validate-conditions'
import { validateData } from './src/server/validate-data'
import { validateSort } from './src/server/sorting'
import { keepTimestamps } from './src/server/timestamps'
import { vitrine } from './src/vitrine'

settleRuntime()
const { databaseUrl, secret, publicUrl, log } = runtime()

export default buildConfig({
  ...vitrine(),
  db: databaseAdapter(databaseUrl),
  secret,
  serverURL: publicUrl,
  csrf: [publicUrl],
  cors: [publicUrl],
  cookiePrefix: 'vitrine',
  debug: false,
  ...(log ? { logger: log } : {}),
}).then((config) => keepTimestamps(validateConditions(validateData(validateSort(closeAccess(config))))))
