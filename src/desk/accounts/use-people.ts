'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { peopleTextsIn } from './people-texts'

/** Texts for people, and the names of roles and languages. */
export const usePeople = () => {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { language } = i18n
  const fields = getEntityConfig({ collectionSlug: 'memberships' })?.fields ?? []
  const role = fields.find((field) => 'name' in field && field.name === 'role')
  const options = role && 'options' in role && Array.isArray(role.options) ? role.options : []
  const formatRole = (value: string) => {
    const option = options.find((one) => typeof one === 'object' && one.value === value)
    return typeof option === 'object' ? getTranslation(option.label, i18n) : value
  }
  const languages = (config.localization ? config.localization.locales : []).map(({ code, label }) => ({
    code,
    label: getTranslation(label, i18n),
  }))
  return {
    formatRole,
    languages,
    language,
    texts: peopleTextsIn(language),
  }
}
