import type { RichTextField } from 'payload'
import type { UiText } from '../locales/ui-text'

/**
 * Rich text. Its editor and embeddable kinds are set where the kinds are listed; rich-text/nodes.ts lists its nodes.
 */
export const richField = ({ name, label, help }: { name: string; label: UiText; help?: UiText }): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label: { ...label },
  custom: { embeds: true },
  admin: help ? { description: { ...help } } : {},
})
