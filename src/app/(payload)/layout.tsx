/*
 * As Payload generates it, but for the server functions: what is scheduled here goes through the desk's own verbs, and what
 * was refused of a form stays in it.
 */
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { restoreServerErrors } from '../../desk/forms/server-errors'
import { importMap } from './admin/importMap.js'
import './custom.css'
import './narrow.css'
import './reviewing.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  if (args.name === 'schedule-publish') throw new Error('Records are published with their own action.')
  const result = await handleServerFunctions({ ...args, config, importMap })
  return args.name === 'form-state' ? restoreServerErrors(args.args, result) : result
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
