// The desk alone is Next's: Fastify stands in front, sets every header and answers all else. No variable is read here.
import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // types are checked by `npm run check`; the file extends tsconfig.json, and so Next leaves both as they are
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.desk.json' },
  images: { unoptimized: true },
  experimental: {
    // the state of a long form travels with each change
    serverActions: { bodySizeLimit: '8mb' },
    cpus: 2,
  },
}

export default withPayload(config)
