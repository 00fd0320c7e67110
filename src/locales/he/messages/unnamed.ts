import type { unnamed as english } from '../../en/messages/unnamed'

export const unnamed: typeof english = { system: 'המערכת', record: 'רשומה' }
