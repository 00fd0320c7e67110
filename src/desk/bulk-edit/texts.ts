import { textsOfPart } from '../shared/texts'

/** The texts of editing several records at once. */
export const bulkTextsIn = textsOfPart('bulkEdit')
