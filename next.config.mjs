// Next serves only the desk: Fastify receives every request, sets every header and handles everything else. This file
// reads no environment variable.
import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // `npm run check` checks types; the file extends tsconfig.json, so Next changes neither
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.desk.json' },
  images: { unoptimized: true },
  experimental: {
    // each change sends the state of a long form
    serverActions: { bodySizeLimit: '8mb' },
    cpus: 2,
  },
}

export default withPayload(config)
