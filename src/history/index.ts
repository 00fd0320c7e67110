export { readHistory } from './read'
export { remember, type Deed } from './remember'
export { verifyHistory } from './verify'
