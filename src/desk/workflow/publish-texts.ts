import { textsOfPart } from '../shared/texts'

/** The texts of the publish dialog. */
export const publishTextsIn = textsOfPart('publishing')
