# pnpm 12 wrote the lock file.
FROM node:24-slim AS workspace
WORKDIR /app
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/contract/package.json packages/contract/
COPY packages/territory/package.json packages/territory/
RUN npm install --global --no-fund --no-audit pnpm@12

FROM workspace AS site
# The site needs its own packages only: neither a database nor a browser.
RUN pnpm install --frozen-lockfile --filter '@dansmazone/web...'
COPY tsconfig.base.json ./
COPY apps/web apps/web
COPY packages packages
RUN pnpm --filter @dansmazone/web run build

FROM workspace AS dependencies
# Without development dependencies, hence without the embedded Postgres.
RUN pnpm install --frozen-lockfile --prod --filter '@dansmazone/api...'

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app ./
COPY packages packages
COPY apps/api apps/api
COPY --from=site /app/apps/web/dist apps/web/dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/server.ts"]
