import { test } from '@jest/globals';
import { ExportFile } from '../src/exports/export-file.ts';
import { testApp } from './harness/test-app.ts';
test('x', async () => {
  const api = await testApp();
  const other = await testApp();
  const name = new URL(api.settings.database.url).pathname.slice(1);
  await api.dataSource.query(`INSERT INTO verification (id, email, country, status, submitted_by, data_key, declined_reason)
     SELECT gen_random_uuid(), 'bulk-' || n || '@example.com', 'IN', 'completed', 'system', '', repeat('x', 2000) FROM generate_series(1, 3000) n`);
  const out: string[] = [];
  for (let i = 0; i < 60; i++) {
    const gen = api.app.get(ExportFile, { strict: false }).stream({}, { rows: 0, bytes: 0, snapshotAt: null, sha256: null });
    await gen.next();
    const p = (async () => { for (;;) if ((await gen.next()).done) return 'whole'; })().catch((e: Error) => 'err ' + e.message.slice(0, 60));
    const until = performance.now() + i * 0.15;
    while (performance.now() < until) await new Promise((r) => setImmediate(r));
    const killed = await other.dataSource.query(`SELECT state, left(query, 30) q FROM pg_stat_activity, pg_terminate_backend(pid) WHERE datname = $1 AND state <> 'idle'`, [name]);
    out.push(`${i} ${JSON.stringify(killed)} ` + (await Promise.race([p, new Promise((r) => setTimeout(() => r('HANG'), 1500))])));
  }
  process.stderr.write(out.join('\n') + '\n');
  await api.close(); await other.close();
}, 120000);
