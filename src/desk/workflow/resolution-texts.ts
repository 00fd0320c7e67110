import { textsOfPart } from '../shared/texts'

/** The texts about the records that show what is taken off the site. */
export const resolutionTextsIn = textsOfPart('resolutions')
