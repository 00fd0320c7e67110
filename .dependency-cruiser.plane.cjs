// Checks modules that are loaded; type imports are gone here. Delivery must start, and stay small, without Payload and
// Next; Next must not compile what runs in the server.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'public-plane-stands-alone',
      comment: 'PLANE=delivery loads neither payload nor next, however far down.',
      severity: 'error',
      from: { path: '^src/delivery-main\\.ts$' },
      to: { path: 'node_modules/(payload|next|react|react-dom|@payloadcms/[^/]+)/', reachable: true },
    },
    {
      name: 'the-desk-compiles-no-server',
      comment: 'Next compiles screens. The configuration, records and their rules run once, in the server.',
      severity: 'error',
      from: { path: '^src/app/' },
      // src/server/desk-hash.ts leaves out the same files
      to: {
        path: '^src/(commands|delivery|demo|editorial|media|projection|records|server|site)/|^src/[^/]+$|^payload\\.config\\.ts$',
        reachable: true,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|scss|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
