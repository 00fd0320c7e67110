export { accounts, followPassword } from './accounts'
export { demoKey } from './client'
export { loadDemo } from './load'
