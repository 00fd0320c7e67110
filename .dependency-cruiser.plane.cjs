// Checks modules that are loaded; type imports are gone here. Delivery must start, and stay small, without Payload and
// Next.

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
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|scss|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
