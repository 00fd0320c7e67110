export { checkBackup } from './check'
export { makeBackup } from './make'
export { restoreBackup } from './restore'
