import { startThrowawayPostgres } from '@desk/tools/postgres';

/** One Postgres for the whole run; each suite clones a database of its own in it. */
export default async function startPostgres() {
  const server = await startThrowawayPostgres();
  globalThis.throwawayPostgres = server;
  process.env.TEST_POSTGRES_URL = server.url;
  process.env.TEST_POSTGRES_OWNER_URL = server.ownerUrl;
}
