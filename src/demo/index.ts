export { accounts, followPassword } from './accounts'
export { loadDemo, loadedVersion } from './load'
