export { deliver, type Presentation, type Source, type Taken } from './deliver'
export type { LiveDocument } from './finish'
export { mentionsOf, type Mention, type Piece } from './resolve'
export type { Key, Lookups } from './shelf'
