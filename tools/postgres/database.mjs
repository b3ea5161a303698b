import pg from 'pg';

/**
 * Creates a database beside the one of `adminUrl`, and returns its URL.
 *
 * @param {string} adminUrl
 * @param {string} name
 * @param {string} [template] a database to copy, schema and rows; nobody may be connected to it
 */
export async function createDatabase(adminUrl, name, template) {
  await execute(adminUrl, (client) => {
    const copy = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
    return `CREATE DATABASE ${client.escapeIdentifier(name)}${copy}`;
  });
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/**
 * Without FORCE: that asks to end an autovacuum worker, too, which only a superuser may. Postgres ends those itself.
 *
 * @param {string} adminUrl
 * @param {string} name dropped with the connections to it, if it is there
 */
export async function dropDatabase(adminUrl, name) {
  await execute(
    adminUrl,
    (client) =>
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${client.escapeLiteral(name)} AND pg_has_role(usesysid, 'USAGE')`,
    (client) => `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`,
  );
}

/**
 * @param {string} url
 * @param {((client: pg.Client) => string)[]} statements
 */
async function execute(url, ...statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement(client));
  } finally {
    await client.end();
  }
}
