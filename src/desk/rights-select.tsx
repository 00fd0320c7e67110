'use client'
import { FieldDescription, FieldError, FieldLabel, SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

type Label = Record<string, string>

/** A closed list of addresses, chosen by what they mean. */
export const RightsSelect = ({
  field,
  path,
  options,
  readOnly,
}: TextFieldClientProps & { options: { value: string; label: Label }[] }) => {
  const { i18n } = useTranslation()
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const choices = options.map(({ value: uri, label }) => ({
    value: uri,
    label: label[i18n.language] ?? label.en ?? uri,
  }))
  return (
    <SelectInput
      path={path}
      name={field.name}
      value={value ?? ''}
      options={choices}
      hasMany={false}
      isClearable
      readOnly={readOnly === true || disabled}
      showError={showError}
      Label={<FieldLabel label={field.label} path={path} />}
      Error={<FieldError path={path} showError={showError} />}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}
