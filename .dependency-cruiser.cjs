// Imports go down only. Imports of types count: whoever imports a type depends on its folder.
//
//   vitrine  main  server  commands  extensions  app  start and wiring
//   editorial                  desk                   what editors do | its screens
//   projection   delivery                             writes public views | reads them
//   accounts  media  records  site                    who | what
//   policy   mail   audit                             who may do what | e-mail | the log
//   contract                                          every endpoint of ours: query, body, answer
//   model dates names rights rich-text fields languages locales platform   shapes and small libraries
//
// Each rule is shown to fail on a violation by test/workshop/import-rules.test.ts.

const folder = '^src/(records/[^/]+|delivery|projection|editorial|accounts|policy|audit|mail|media|site|desk)/'
const entry = '/(index|public)\\.tsx?$'
const composition = '^src/(app|server|commands|demo|extensions)/|^src/[^/]+\\.tsx?$|^payload\\.config\\.ts$'
const foundation = '^src/(contract|model|dates|names|rights|rich-text|fields|languages|locales|platform)/'
// Each folder of editorial imports those before it. Features lie between what they build on and the engine that calls them.
const editorialOrder = [
  'state',
  'http',
  'workflow',
  'search',
  'notifications',
  'readiness',
  'visibility',
  'merge',
  'transfer',
  'releases',
  'takedown',
  'drafts',
  'erasure',
  'workflow/(engine|transitions)',
  'dashboard',
  'activity',
  'bulk-edit',
  'review',
  'payload',
]
const inEditorial = (folders) => `^src/editorial/(${folders.join('|')})/[^/]+$`

// Generated from the config: table types, which belong to no layer.
const generated = '^src/payload-types\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'foundation-imports-no-features',
      comment: 'Shapes and small libraries import nothing of src but each other.',
      severity: 'error',
      from: { path: foundation },
      to: { path: '^src/', pathNot: foundation },
    },
    {
      name: 'small-libraries-import-no-model',
      comment: 'Dates, names, rights and languages work without the model and the platform, as packages would.',
      severity: 'error',
      from: { path: '^src/(dates|names|rights|languages)/' },
      to: { path: '^src/', pathNot: '^src/(dates|names|rights|languages|locales)/' },
    },
    {
      name: 'locales-import-languages-only',
      comment: 'A text knows nothing of who shows it.',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/', pathNot: '^src/(languages|locales)/' },
    },
    {
      name: 'the-desk-loads-no-server-texts',
      comment: 'Labels of fields and e-mails in every language are not for the browser.',
      severity: 'error',
      from: { path: '^src/(desk|dates|names|rights|languages)/' },
      to: { path: '^src/locales/(labels|messages|server-languages|payload-languages)' },
    },
    {
      name: 'contract-imports-shapes',
      comment:
        'The desk reads the contract in the browser: zod, the shapes of the model and the languages, nothing of a server.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: {
        path: ['^src/(dates|names|rights|rich-text|fields|platform)/', '^node_modules/'],
        pathNot: '^node_modules/zod/',
      },
    },
    {
      name: 'log-mail-and-policy-import-foundations',
      comment: 'The audit log, mail and the policy do not know who uses them.',
      severity: 'error',
      from: { path: '^src/(audit|mail|policy)/' },
      to: { path: '^src/', pathNot: [foundation, '^src/$1/'] },
    },
    {
      name: 'records-import-no-features',
      comment: 'Records, the site, media and accounts meet delivery and editorial in vitrine.ts alone.',
      severity: 'error',
      from: { path: '^src/(records|site|media|accounts)/' },
      to: { path: '^src/(delivery|projection|editorial|desk)/' },
    },
    {
      name: 'features-import-no-records',
      comment: 'Delivery and editorial get kinds as values; a new kind must not touch them.',
      severity: 'error',
      from: { path: '^src/(delivery|projection|editorial)/' },
      to: { path: '^src/(records|site)/' },
    },
    {
      name: 'delivery-imports-no-desk',
      comment: 'What the public reads does not depend on how it was written.',
      severity: 'error',
      from: { path: '^src/(delivery|projection)/' },
      to: { path: '^src/(editorial|desk)/' },
    },
    {
      name: 'editorial-imports-no-desk',
      comment: 'The desk shows what editorial does, not the other way round.',
      severity: 'error',
      from: { path: '^src/editorial/' },
      to: { path: '^src/desk/' },
    },
    ...editorialOrder.slice(0, -1).map((name, n) => ({
      name: 'editorial-folders-in-order',
      comment: 'A folder of editorial imports those before it in the list above.',
      severity: 'error',
      from: { path: inEditorial([name]) },
      to: { path: inEditorial(editorialOrder.slice(n + 1)) },
    })),
    {
      name: 'composition-is-the-top',
      comment: 'Only composition imports composition.',
      severity: 'error',
      from: { path: folder },
      to: { path: composition, pathNot: generated },
    },
    {
      name: 'folders-have-an-entry',
      comment: 'One folder imports another through its index.ts or public.ts.',
      severity: 'error',
      from: { path: folder },
      to: { path: folder, pathNot: ['^src/$1/', entry] },
    },
    {
      name: 'folders-have-an-entry-from-above',
      comment: 'Composition imports a folder through its index.ts or public.ts.',
      severity: 'error',
      // Payload writes the desk's import map, which names components by path.
      from: { path: composition, pathNot: '^src/app/' },
      to: { path: folder, pathNot: entry },
    },
    {
      name: 'no-cycles',
      comment: 'Files do not import each other in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-drawers',
      comment: 'A file is named for what it does. desk/shared holds the API client, hooks and the page frame.',
      severity: 'error',
      from: {},
      to: {
        path: '/(util|utils|helper|helpers|common|shared|misc|manager|managers|service|services)(/|\\.tsx?$)',
        pathNot: ['node_modules', '^src/desk/shared/'],
      },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production is among the dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|scss|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
