import { actionsItems } from './items-actions'
import { peopleItems } from './items-people'
import { resultsItems } from './items-results'
import { themesItems } from './items-themes'

/** Every holding of the home page, in reading order. */
export const items = [...peopleItems, ...actionsItems, ...resultsItems, ...themesItems]
