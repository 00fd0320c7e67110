'use client'

import {
  ServerFunctionsContext,
  useDocumentInfo,
  useFormFields,
  useServerFunctions,
  type ServerFunctionsContextType,
} from '@payloadcms/ui'
import { createContext, use, useCallback, useEffect, useId, useMemo, useRef, type ReactNode } from 'react'
import { isText } from '../shared/read'
import { ownerFields, ownerKind } from '../../model/owners'

type Enter = (form: string, institution: string | undefined) => () => void

const Context = createContext<Enter>(() => () => undefined)

/** A medium created in a record's form defaults to the record's institution. */
export const RecordInFormProvider = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions()
  /** institutions of the open forms' records, innermost last */
  const open = useRef(new Map<string, string | undefined>())
  const enter = useCallback<Enter>((form, institution) => {
    const forms = open.current
    forms.set(form, institution)
    return () => void forms.delete(form)
  }, [])
  const extended = useMemo((): ServerFunctionsContextType => {
    const initialValues = () => {
      const institution = [...open.current.values()].at(-1)
      return institution === undefined ? undefined : { institution }
    }
    return {
      ...functions,
      getFormState: (args) => {
        const isNew = args.collectionSlug === 'media' && args.operation === 'create' && !args.formState && !args.data
        const data = isNew ? initialValues() : undefined
        return functions.getFormState(data ? { ...args, data } : args)
      },
      renderDocument: (args) => {
        const isNew = args.collectionSlug === 'media' && !args.docID && !args.initialData
        const initialData = isNew ? initialValues() : undefined
        return functions.renderDocument(initialData ? { ...args, initialData } : args)
      },
    }
  }, [functions])
  return (
    <ServerFunctionsContext value={extended}>
      <Context value={enter}>{children}</Context>
    </ServerFunctionsContext>
  )
}

/** Registers a form's record and its institution. */
export const RecordInForm = () => {
  const enter = use(Context)
  const form = useId()
  const { id, collectionSlug } = useDocumentInfo()
  const formInstitution = useFormFields(([fields]) => ownerFields.map((name) => fields[name]?.value).find(isText))
  const institution = collectionSlug === ownerKind ? id : formInstitution
  useEffect(() => enter(form, isText(institution) ? institution : undefined), [enter, form, institution])
  return null
}
