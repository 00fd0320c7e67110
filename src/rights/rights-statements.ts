import { vocabularyOf } from '../locales/desk'

/**
 * The rights vocabulary: the twelve statements of RightsStatements.org (version 1.0, by their own URIs) and Creative
 * Commons' public domain tools and 4.0 licences. A record has exactly one.
 */
export const rightsStatements = vocabularyOf((texts) => texts.rightsStatements)

export type RightsUri = keyof typeof rightsStatements
