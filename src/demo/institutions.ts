import { historicalBodies } from './institutions-historical'
import { housedInstitutions } from './institutions-housed'
import { namedBodies } from './institutions-named'
import { partners } from './institutions-partners'
import type { Institution } from './content'

/** Every institution of the exhibit; a parent comes before those it houses. */
export const institutions: readonly Institution[] = [
  ...partners,
  ...housedInstitutions,
  ...historicalBodies,
  ...namedBodies,
]
