'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  SelectInput,
  useDocumentInfo,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { explainRights } from '../../rights/rights-explanations'
import { uiTextIn } from '../../locales/ui-text'
import { RightsExplained, RightsPage } from './rights-explained'

type Label = Record<string, string>

/** A select of rights statements that explains the selected one and all others. */
export const RightsSelect = ({
  field,
  path,
  options,
  readOnly,
}: TextFieldClientProps & { options: { value: string; label: Label }[] }) => {
  const { i18n } = useTranslation()
  const { hasSavePermission } = useDocumentInfo()
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const choices = options.map(({ value: uri, label }) => ({
    value: uri,
    label: label[i18n.language] ?? label.en ?? uri,
  }))
  const isFixed = readOnly === true || disabled || hasSavePermission === false
  const description = field.admin?.description
  const explained = value ? explainRights(value) : null
  return (
    <div className="vitrine-rights">
      <SelectInput
        path={path}
        name={field.name}
        value={value ?? ''}
        options={choices}
        hasMany={false}
        isClearable
        readOnly={isFixed}
        showError={showError}
        Label={<FieldLabel {...(field.label && { label: field.label })} path={path} />}
        Error={<FieldError path={path} showError={showError} />}
        Description={<FieldDescription {...(description && { description })} path={path} />}
        onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
      />
      {value && explained ? (
        <p className="vitrine-rights__chosen" role="status">
          {uiTextIn(explained, i18n.language)} <RightsPage uri={value} />
        </p>
      ) : null}
      <RightsExplained chosen={value ?? ''} choices={choices} onChoose={isFixed ? undefined : setValue} />
    </div>
  )
}
