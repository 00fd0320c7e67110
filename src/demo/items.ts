import { actionsItems } from './items-actions'
import { guideItems } from './items-guide'
import { peopleItems } from './items-people'
import { resultsItems } from './items-results'
import { themesItems } from './items-themes'

/** Every holding of the home page in reading order, and the one at the head of the collection guide. */
export const items = [...peopleItems, ...actionsItems, ...resultsItems, ...themesItems, ...guideItems]
