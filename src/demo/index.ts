export { accounts, followPassword } from './accounts'
export { loadDemo } from './load'
