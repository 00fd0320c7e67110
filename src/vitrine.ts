import { seoPlugin } from '@payloadcms/plugin-seo'
import type { CollectionConfig, Config } from 'payload'
import {
  respondToError,
  governCollection,
  governGlobal,
  governMedia,
  mayHaveOriginal,
  governExtension,
  governTerms,
  guardEndpoint,
  deskApiEndpoint,
  recordsApiEndpoint,
  deskTransitions,
  historyEndpoint,
  liftTakedownEndpoint,
  transitionManyEndpoint,
  notificationsEndpoint,
  seenEndpoint,
  closeTaskEndpoint,
  releasesEndpoint,
  reviewsEndpoint,
  searchEndpoint,
  dashboardEndpoint,
  takedownsEndpoint,
  tasksEndpoint,
  transfersEndpoint,
  redactIds,
  followReleased,
  type EditorialContext,
  type Extensions,
} from './editorial'
import { labelRows, payloadTexts, richTextEditor } from './desk'
import * as payloadLanguages from './locales/payload-languages'
import { defaultLocale, languages, locales } from './languages/languages'
import { describeGovernance } from './server/governance'
import { mergeAdmin } from './server/merge-admin'
import type { AnyRecordKind } from './model/record'
import { runtime } from './platform/runtime'
import { kinds } from './kinds'
import { outboxAdapter } from './mail'
import {
  copyOfMedium,
  mediaAdvice,
  mediaCollection,
  mediaImages,
  mediaProblems,
  mediaTypes,
  openStore,
  uploadLimits,
} from './media'
import { accounts, ApiClients, Memberships, appendFailedLoginEntry, Users } from './accounts'
import { clientStrategy } from './policy'
import { genreTerms, genres } from './records/items'
import { connectReferences } from './model/connect-references'

/** URLs in views are relative to this server, unless it has a public name. */
const publicBase = () => (/^http:\/\/localhost(:\d+)?$/.test(runtime().publicUrl) ? '' : runtime().publicUrl)

export const editorialContext: EditorialContext = {
  kinds,
  lookups: (session) => ({
    images: (ids) => mediaImages(session, ids, publicBase()),
    terms: (_list, ids) => genreTerms(session, ids),
  }),
  mediaProblems,
  mediaAdvice,
  mediaTypes,
  mediaCopy: copyOfMedium(() => openStore(runtime().mediaDir)),
  onRelease: () => runtime().onRelease(),
}

type Vitrine = Omit<Config, 'db' | 'secret'>

const collectionsOf = (kind: AnyRecordKind): CollectionConfig[] =>
  kind.collection ? [governCollection(editorialContext, kind, connectReferences(kinds, kind.collection))] : []

const store = () => openStore(runtime().mediaDir)

/** Desk endpoints on many records at once. */
const deskEndpoints = [
  historyEndpoint,
  searchEndpoint(editorialContext),
  dashboardEndpoint(editorialContext),
  reviewsEndpoint(editorialContext),
  transitionManyEndpoint(editorialContext),
  tasksEndpoint(editorialContext),
  closeTaskEndpoint(editorialContext),
  takedownsEndpoint,
  liftTakedownEndpoint(editorialContext),
  releasesEndpoint,
  transfersEndpoint,
  notificationsEndpoint,
  seenEndpoint,
]

/** Endpoints on accounts, roles and keys outside their collections. */
const accountEndpoints = [Users, Memberships, ApiClients].flatMap(({ slug, endpoints }) =>
  (endpoints || [])
    .filter(({ custom }) => custom !== undefined)
    .map((endpoint) => ({ ...endpoint, path: `/${slug}${endpoint.path}` })),
)

/** The desk's endpoints, and the two documents; `extensions`: the collections of an installation. */
const describedEndpoints = (extensions: readonly string[]) => {
  const listed = [...deskEndpoints, recordsApiEndpoint(editorialContext, { vocabularies: [genres.slug], extensions })]
  return [...listed, deskApiEndpoint(editorialContext, [...listed, ...accountEndpoints])]
}

/** Payload adds fields and endpoints to the lists that it is given. */
const copied = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields],
  endpoints: [...(collection.endpoints || [])],
})

/** Vitrine's plugins run after those of an installation, and govern what these add. */
const last = { order: Number.MAX_SAFE_INTEGER }

const configure = ({ collections = [], endpoints = [], plugins = [], admin = {} }: Extensions): Vitrine => ({
  collections: [
    ...kinds.flatMap(collectionsOf),
    governMedia(editorialContext, mediaCollection(store, mayHaveOriginal), () => runtime().onUpload()),
    governTerms(editorialContext, genres),
    {
      ...copied(Users),
      auth: {
        ...accounts,
        strategies: [clientStrategy],
        cookies: { secure: runtime().isSecure, sameSite: 'Lax' },
      },
    },
    copied(Memberships),
    copied(ApiClients),
    ...collections.map(governExtension),
  ],
  globals: kinds.flatMap((kind) =>
    kind.global ? [governGlobal(editorialContext, kind, connectReferences(kinds, kind.global))] : [],
  ),
  localization: {
    locales: locales.map((code) => ({ code, label: languages[code].label, rtl: languages[code].dir === 'rtl' })),
    defaultLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: Object.assign({}, payloadLanguages), fallbackLanguage: 'en', translations: payloadTexts },
  editor: richTextEditor(kinds),
  admin: mergeAdmin(admin, {
    user: Users.slug,
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    // the desk reads it through useConfig
    custom: { transitions: deskTransitions },
    components: {
      providers: [
        '/src/desk/shared/session-provider#SessionProvider',
        '/src/desk/shared/preflight-provider#PreflightProvider',
        '/src/desk/drafts/edit-conflict-provider#EditConflictProvider',
        '/src/desk/forms/record-in-form#RecordInFormProvider',
      ],
      beforeDashboard: ['/src/desk/dashboard/dashboard#Dashboard'],
      afterNavLinks: ['/src/desk/review/desk-links#DeskLinks', '/src/desk/readiness/gaps-link#GapsLink'],
      actions: ['/src/desk/search/search-box#SearchBox', '/src/desk/notifications/notification-bell#NotificationBell'],
      graphics: { Icon: '/src/desk/shared/mark#Mark', Logo: '/src/desk/shared/wordmark#Wordmark' },
      beforeLogin: ['/src/desk/accounts/second-factor/second-factor-at-login#SecondFactorAtLogin'],
      views: {
        createFirstUser: {
          Component: '/src/desk/setup/first-account-view#FirstAccountView',
          path: '/create-first-user',
          exact: true,
        },
        gaps: { Component: '/src/desk/readiness/gaps-view#GapsView', path: '/gaps', exact: true },
        reviews: { Component: '/src/desk/review/queue-view#QueueView', path: '/reviews', exact: true },
        notices: {
          Component: '/src/desk/notifications/notifications-view#NotificationsView',
          path: '/notices',
          exact: true,
        },
        policies: { Component: '/src/desk/review/policies-view#PoliciesView', path: '/policies', exact: true },
        confirmAddress: {
          Component: '/src/desk/accounts/confirm-address-view#ConfirmAddressView',
          path: '/confirm-address',
          exact: true,
        },
        secondFactor: {
          Component: '/src/desk/accounts/second-factor/second-factor-view#SecondFactorView',
          path: '/second-factor',
          exact: true,
        },
      },
    },
    meta: { titleSuffix: ' · Vitrine' },
    importMap: { autoGenerate: false, baseDir: process.cwd() },
  }),
  defaultDepth: 0,
  maxDepth: 3,
  upload: {
    limits: { fileSize: uploadLimits.recordingBytes, files: 1 },
    requestSizeLimit: uploadLimits.recordingBytes + 10_000_000,
    useTempFiles: true,
    tempFileDir: `${runtime().dataDir}/uploads`,
    abortOnLimit: true,
  },
  email: outboxAdapter(),
  endpoints: [
    ...describedEndpoints(collections.map(({ collection }) => collection.slug)),
    ...endpoints.map(guardEndpoint),
  ],
  hooks: { afterError: [appendFailedLoginEntry, respondToError] },
  // an ApiError is a response, not a server error
  loggingLevels: Object.assign(
    {
      APIError: 'debug',
      AuthenticationError: 'debug',
      Forbidden: 'debug',
      NotFound: 'debug',
      ValidationError: 'debug',
    } as const,
    { Refusal: 'debug', QueryError: 'debug', UnauthorizedError: 'debug' } as const,
  ),
  // src/server/graphql-bounds.ts limits the cost of a query
  graphQL: { disablePlaygroundInProduction: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
  telemetry: false,
  plugins: [
    seoPlugin({
      collections: ['exhibits', 'articles'],
      uploadsCollection: 'media',
      tabbedUI: false,
      // the page's metadata has no image
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'image' ? Object.assign({}, field, { custom: { apart: true } }) : field,
        ),
    }),
    ...plugins,
    labelRows,
    Object.assign((config: Config) => redactIds(config), last),
    Object.assign((config: Config) => followReleased(config), last),
  ],
})

/**
 * Payload's configuration except database and secrets, which the server supplies, with what an installation adds.
 * `secureConfig` compares the final configuration with `custom.governance`.
 */
export const vitrine = (extensions: Extensions = {}): Vitrine => {
  const config = configure(extensions)
  return { ...config, custom: { governance: describeGovernance(config) } }
}
