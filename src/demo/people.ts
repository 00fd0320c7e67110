import type { Person } from './content-authorities'
import { activists } from './people-activists'
import { refuseniks } from './people-refuseniks'
import { speakers } from './people-speakers'

/** Everyone named by the exhibit, the event, the article and the guide. */
export const people: readonly Person[] = [...refuseniks, ...activists, ...speakers]
