import { mapValues } from './map-languages'
import * as serverLanguages from './server-languages'
import type { UiText } from './ui-text'

type Labels = typeof serverLanguages.en.labels

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`
}[keyof T & string]

/** The name of a label: `items.caption`, `vocabularies.accessLevels.open`. */
export type LabelName = Path<Labels>

interface Tree {
  readonly [key: string]: string | Tree
}

const textAt = (labels: Tree, name: string): string => {
  let found: string | Tree | undefined = labels
  for (const key of name.split('.')) found = typeof found === 'object' ? found[key] : undefined
  if (typeof found !== 'string') throw new Error(`There is no label ${name}.`)
  return found
}

/** A label in each language of the desk, as Payload's config takes it. */
export const labels = (name: LabelName): UiText => mapValues(serverLanguages, (texts) => textAt(texts.labels, name))
