export { readHistory } from './read'
export { remember, rememberLast, type Deed } from './remember'
export { verifyHistory } from './verify'
