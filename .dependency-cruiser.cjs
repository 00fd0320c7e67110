// An arrow is an import, and arrows only go down. Types count: who imports a type knows its room.
//
//   vitrine  main  server  commands  app     composition
//   editorial            desk                the desk's verbs and its screens
//   delivery  presentation                   what the public may see
//   membership  records  site  media         who | what
//   mail                                     what leaves the house by post
//   history                                  what was done
//   kernel                                   shapes and small truths
//
// Each rule is shown to bite by test/workshop/import-rules.test.ts.

const room = '^src/(records/[^/]+|delivery|presentation|editorial|membership|history|mail|media|site|desk)/'
const door = '/(index|published)\\.tsx?$'
const composition = '^src/(app|server|commands)/|^src/[^/]+\\.tsx?$|^payload\\.config\\.ts$'
// Generated from the config: the shapes of the tables, of no layer.
const generated = '^src/payload-types\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the ground: it imports nothing from src.',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^src/', pathNot: '^src/kernel/' },
    },
    {
      name: 'history-knows-nobody',
      comment: 'Whoever does something has it remembered; what is remembered knows none of them.',
      severity: 'error',
      from: { path: '^src/history/' },
      to: { path: '^src/', pathNot: '^src/(history|kernel)/' },
    },
    {
      name: 'nouns-know-no-verbs',
      comment: 'Records, the site, media and membership are joined with delivery and editorial in vitrine.ts alone.',
      severity: 'error',
      from: { path: '^src/(records|site|media|membership)/' },
      to: { path: '^src/(delivery|presentation|editorial|desk)/' },
    },
    {
      name: 'verbs-know-no-nouns',
      comment: 'Delivery and editorial are handed kinds as values; a new kind must not touch them.',
      severity: 'error',
      from: { path: '^src/(delivery|presentation|editorial)/' },
      to: { path: '^src/(records|site)/' },
    },
    {
      name: 'delivery-knows-no-desk',
      comment: 'What the public reads does not depend on how it was written.',
      severity: 'error',
      from: { path: '^src/(delivery|presentation)/' },
      to: { path: '^src/(editorial|desk)/' },
    },
    {
      name: 'editorial-knows-no-screens',
      comment: 'The desk is thin over editorial, not the other way round.',
      severity: 'error',
      from: { path: '^src/editorial/' },
      to: { path: '^src/desk/' },
    },
    {
      name: 'composition-is-the-top',
      comment: 'Only composition knows composition.',
      severity: 'error',
      from: { path: room },
      to: { path: composition, pathNot: generated },
    },
    {
      name: 'rooms-have-doors',
      comment: 'From one room into another: through its index.ts or published.ts, nothing deeper.',
      severity: 'error',
      from: { path: room },
      to: { path: room, pathNot: ['^src/$1/', door] },
    },
    {
      name: 'rooms-have-doors-from-above',
      comment: 'From composition into a room: through its index.ts or published.ts, nothing deeper.',
      severity: 'error',
      // Payload writes the import map of the desk's components, which it names by path.
      from: { path: composition, pathNot: '^src/app/' },
      to: { path: room, pathNot: door },
    },
    {
      name: 'no-cycles',
      comment: 'What goes round has no bottom.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-drawers',
      comment: 'A file is named for what it is about, not for being of use.',
      severity: 'error',
      from: {},
      to: {
        path: '/(util|utils|helper|helpers|common|shared|misc|manager|managers|service|services)(/|\\.tsx?$)',
        pathNot: 'node_modules',
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
