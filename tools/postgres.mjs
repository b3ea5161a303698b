/** The embedded Postgres: what `npm start` keeps data in, and what tests throw away. */
export { createDatabase, dropDatabase } from './postgres/database.mjs';
export { startPostgresWithReplica } from './postgres/replica.mjs';
export { startPostgres } from './postgres/start.mjs';
export { startThrowawayPostgres } from './postgres/throwaway.mjs';
