import { textsOfPart } from '../shared/texts'

/** The texts around notifications. */
export const notificationTextsIn = textsOfPart('notifications')
