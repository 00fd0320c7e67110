import { grantReader, prepareReaderRole } from './reader-role'
import { migrate } from './migrate'

interface Migrating {
  url: string
  /** `/v1` assumes the role `vitrine_reader`; otherwise DELIVERY_DATABASE_URL names a user of its own */
  readsAsRole: boolean
  print: (sentence: string) => void
}

/** Runs the missing migrations under the lock, with the reader's role before and its grants after them. */
export const migrateDatabase = async ({ url, readsAsRole, print }: Migrating): Promise<void> => {
  const { migrations } = await import('../../migrations')
  if (readsAsRole) await prepareReaderRole(url)
  await migrate(url, migrations, print)
  if (readsAsRole) await grantReader(url)
}
