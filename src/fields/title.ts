import type { TextField } from 'payload'
import type { UiText } from '../locales/ui-text'

/** A title or a name, one in each language. */
export const titleField = ({
  name = 'title',
  label,
  help,
}: {
  name?: 'title' | 'name'
  label: UiText
  help: UiText
}): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: { ...label },
  admin: { description: { ...help } },
})
