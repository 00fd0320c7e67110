import { textsIn } from '../../locales/desk'

/** The texts of the dashboard. */
export const dashboardTextsIn = (language: string) => textsIn(language).dashboard
