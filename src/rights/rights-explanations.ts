import { vocabularyOf } from '../locales/desk'
import { rightsStatements, type RightsUri } from './rights-statements'
import { isKeyOf, type UiText } from '../locales/ui-text'

/** What each statement means for editors and for visitors, in our own words. */
export const rightsExplanations: Readonly<Record<RightsUri, UiText>> = vocabularyOf((texts) => texts.rightsExplanations)

export const explainRights = (uri: string): UiText | null =>
  isKeyOf(rightsStatements, uri) ? rightsExplanations[uri] : null

/**
 * A page that explains the statement: RightsStatements.org has one beside each URI, Creative Commons a deed per
 * language.
 */
export const rightsPage = (uri: string, language: string): string =>
  uri.startsWith('http://rightsstatements.org/vocab/')
    ? uri.replace('/vocab/', '/page/')
    : `${uri}deed.${language === 'ru' || language === 'he' ? language : 'en'}`
