import type { AnyRecordKind } from '../../model/record'

/** The filters of the desk's lists with their relations. */
export const listFiltersOf = ({ filters }: AnyRecordKind): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, { deskField }]) => (deskField ? [[name, deskField]] : [])))

/** The desk's parts of a record's form. */
export const formParts = {
  PublishButton: '/src/desk/workflow/form-transition-buttons#FormTransitionButtons',
  SaveDraftButton: '/src/desk/drafts/save-draft-button#SaveDraftButton',
  Status: '/src/desk/shared/record-status#RecordStatus',
  UnpublishButton: '/src/desk/workflow/no-button#NoButton',
}

/** Views beside the form: one record for readers, and its texts in all languages. */
export const views = {
  review: {
    Component: '/src/desk/review/review-view#ReviewView',
    path: '/review',
    tab: { label: ({ t }: { t: (key: string) => string }) => t('vitrine:review'), href: '/review', order: 150 },
  },
  languages: {
    Component: '/src/desk/languages/languages-view#LanguagesView',
    path: '/languages',
    tab: { label: ({ t }: { t: (key: string) => string }) => t('vitrine:languages'), href: '/languages', order: 200 },
  },
} as const

/** After the first column, which identifies a record. */
export const withStatusColumn = ([first = 'id', ...rest]: string[] = []) => [first, 'standing', 'missing', ...rest]
