import { textsOfPart } from '../shared/texts'

/** The texts of transferring a record to another institution. */
export const transferTextsIn = textsOfPart('transfer')
