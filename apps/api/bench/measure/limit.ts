import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { loadSettings } from '../../src/config/settings.ts';
import type { Copy } from './copies.ts';
import { statementsOf, type Statement } from './statements.ts';

/*
 * The limit: what bare `node:http` and `pg` take for the same statements, with the JSON made by Postgres. No account, no checks,
 * no mapping, nothing prepared. A process of its own, started by the bench; says its port and its questions over the channel.
 */
const settings = loadSettings(process.env);
const { asked, copies } = await statementsOf(settings);
const pool = new Pool({ connectionString: settings.database.url, max: settings.database.poolSize });
const byPath = new Map(asked.map(({ question, statements }) => [`/${question.name}`, statements]));

const server = createServer((request, response) => {
  const copied = copies.find(({ name }) => request.url === `/${name}`);
  if (copied !== undefined) return void copy(copied, response);
  const statements = byPath.get(request.url ?? '');
  if (statements === undefined) return void response.writeHead(404).end();
  answer(statements).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({
    type: 'ready',
    port: (server.address() as AddressInfo).port,
    questions: asked.map(({ question }) => question),
    copies,
  }),
);
process.once('disconnect', () => process.exit());

async function copy({ sql }: Copy, response: ServerResponse): Promise<void> {
  const client = await pool.connect();
  response.writeHead(200, { 'content-type': 'text/csv' });
  await pipeline(client.query(copyTo(sql)), response);
  client.release();
}

async function answer(statements: readonly Statement[]): Promise<string> {
  const parts: string[] = [];
  for (const { sql, parameters } of statements) {
    const { rows } = await pool.query<{ json: string }>(
      `SELECT coalesce(json_agg(part), '[]')::text AS json FROM (${sql}) AS part`,
      parameters,
    );
    parts.push(rows[0]?.json ?? '[]');
  }
  return `[${parts.join()}]`;
}
