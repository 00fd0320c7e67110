import { textsOfPart } from '../shared/texts'

/** The texts of the dashboard. */
export const dashboardTextsIn = textsOfPart('dashboard')
