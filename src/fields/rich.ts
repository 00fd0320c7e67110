import type { RichTextField } from 'payload'
import type { UiText } from '../languages/ui-text'

/** Running text. Its editor and what it may embed are given where the kinds are listed; its nodes are the closed list. */
export const richField = ({ name, label, help }: { name: string; label: UiText; help?: UiText }): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label: { ...label },
  custom: { embeds: true },
  admin: help ? { description: { ...help } } : {},
})
