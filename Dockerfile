# The image holds what was built, and nothing that builds: no sources, no compiler, no secret.
# Nothing relies on npm's install scripts.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build \
  && rm -rf .next/cache \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  DATA_DIR=/data \
  MEDIA_DIR=/media
WORKDIR /app
RUN install -d -o node -g node -m 0750 /data /media
COPY --from=build /app/package.json /app/next.config.mjs ./
COPY --from=build /app/bin bin
COPY --from=build /app/scripts/build-server.mjs scripts/build-server.mjs
COPY --from=build /app/migrations/written migrations/written
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/.next .next
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "bin/vitrine.mjs", "start"]
