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
 * @param {string} adminUrl
 * @param {string} name dropped with its connections, if it is there
 */
export async function dropDatabase(adminUrl, name) {
  await execute(
    adminUrl,
    (client) => `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`,
  );
}

/**
 * @param {string} url
 * @param {(client: pg.Client) => string} statement
 */
async function execute(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement(client));
  } finally {
    await client.end();
  }
}
