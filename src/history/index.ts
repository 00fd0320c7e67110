export { readHistory, readHistoryBack, readHistoryOfHoldings, type ToldDeed } from './read'
export { remember, rememberLast, type Deed } from './remember'
export { sealHistory } from './sealing'
export { verifyHistory } from './verify'
