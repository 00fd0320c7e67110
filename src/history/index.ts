export { handedOverAt, readHistory, readHistoryBack, readHistoryOfHoldings, type ToldDeed } from './read'
export { remember, rememberLast, type Deed, type Remembering } from './remember'
export { sealHistory } from './sealing'
export { verifyHistory } from './verify'
