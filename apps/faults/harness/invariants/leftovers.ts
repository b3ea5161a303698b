import type { Desk } from '../desk.ts';
import { until } from '../until.ts';

/** An export whose process died is told by its silence, which is looked for every half a minute. */
const EXPORT_MS = 45_000;

/** No lease runs, no transaction is open and no export claims to be under way. */
export async function leftovers(desk: Desk): Promise<string[]> {
  const [row] = await desk.query<{ leases: number; idle: number }>(
    `SELECT (SELECT count(*)::int FROM verification WHERE lease_until > now()) AS leases,
       (SELECT count(*)::int FROM pg_stat_activity WHERE application_name LIKE 'verification-desk%'
          AND state LIKE 'idle in transaction%' AND state_change < now() - interval '5 s') AS idle`,
  );
  const running = () =>
    desk.query<{ id: string }>(`SELECT id FROM export WHERE state = 'running'`).then((rows) => rows.length);
  const exports = await until('no export is running', async () => (await running()) === 0, EXPORT_MS).then(
    () => 0,
    running,
  );
  return [
    ...(row?.leases ? [`${row.leases} leases are left over`] : []),
    ...(row?.idle ? [`${row.idle} transactions were left open`] : []),
    ...(exports ? [`${exports} exports are running, and nobody takes them`] : []),
  ];
}

/** With every replica stopped, nobody of the desk is connected any more. */
export async function nothingConnected(desk: Desk): Promise<string[]> {
  const connected = async () => {
    const [row] = await desk.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name LIKE 'verification-desk%'`,
    );
    return row?.count ?? 0;
  };
  return until('no connection is left', async () => (await connected()) === 0, 5_000).then(
    () => [],
    async () => [`${await connected()} connections are left over`],
  );
}
