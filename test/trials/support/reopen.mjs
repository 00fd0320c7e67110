// A transition as somebody who joins would write it: an approved record becomes a draft again.
export const reopenFile = `import { z } from 'zod'
import { submitter } from '../../notifications/recipients'
import { requiredText } from '../transition-input'
import { transition } from '../transition'

export const reopen = transition({
  name: 'reopen',
  from: [{ work: ['approved'] }],
  to: { work: 'draft' },
  allowedTo: 'reopen',
  input: z.object({
    note: requiredText('Expected why it is reopened.'),
    urgency: z.enum(['now', 'later']).optional(),
  }),
  apply: async (_unit, { request }, { urgency }) => (urgency ? { request: { ...request, reason: urgency } } : {}),
  notify: [submitter],
  done: 'reopened',
  docs: 'with a note that says why',
  desk: { order: 12, form: { fields: [{ name: 'note', isRequired: true }] } },
})
`

/** Its texts in a language of the desk. */
export const reopenTexts = {
  en: {
    dialog: ['Reopen', 'Reopening…', 'It is a draft again.', 'Reopen this?', 'The approval ends.'],
    action: 'Reopened',
    sentence: '${who} reopened “${title}”.',
  },
  ru: {
    dialog: ['Открыть снова', 'Открывается…', 'Это снова черновик.', 'Открыть снова?', 'Одобрение снимается.'],
    action: 'Открыто снова',
    sentence: '${who}: запись «${title}» снова открыта.',
  },
  he: {
    dialog: ['פתיחה מחדש', 'נפתח…', 'זו שוב טיוטה.', 'לפתוח מחדש?', 'האישור מתבטל.'],
    action: 'נפתח מחדש',
    sentence: '‏${who}: הרשומה „${title}” נפתחה מחדש.',
  },
}
