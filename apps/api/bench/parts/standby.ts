import { setTimeout } from 'node:timers/promises';
import type { VerificationPage } from '@desk/contract';
import { tableOf, type Bench, type Found } from '../context.ts';
import { loadBoth } from '../measure/load.ts';
import type { Question } from '../measure/questions.ts';
import { targetOf } from './questions.ts';

const ASKED = ['Q1', 'Q2a', 'Q7b'];

/** Lists from the database itself and from its streaming replica, on a machine that both share. */
export async function standby({ start, desk, replicaUrl, forMs }: Bench): Promise<Found> {
  const limit = await start('limit', 'bench/measure/limit.js');
  const questions = (limit.ready['questions'] as Question[]).filter(({ name }) => ASKED.includes(name));
  await limit.stop();
  const reading = await start('desk-replica', 'src/main.js', { DATABASE_REPLICA_URL: replicaUrl });
  const there = { ...desk, origin: String(reading.ready['url']) };
  const lists = targetOf({ name: '', what: '', kind: 'list', search: {} }, there);
  const ask = async () => {
    const { origin, path, method, headers, body } = lists;
    return (await (await fetch(`${origin}${path}`, { method, headers, body })).json()) as VerificationPage;
  };
  // Until it has come so far as this process's start.
  while ((await ask()).asOf === undefined) await setTimeout(100);
  const rows = [];
  for (const question of questions) {
    const asked = [targetOf(question, desk), targetOf(question, there)] as const;
    const [primary, replica] = await loadBoth(asked, 1, forMs);
    rows.push({ name: question.name, primary, replica });
  }
  await reading.stop();
  return {
    title: 'Lists from a streaming replica of the database',
    table: tableOf(
      ['', 'from the database, ms', 'from its replica, ms'],
      rows.map(({ name, primary, replica }) => [name, primary.median.toFixed(1), replica.median.toFixed(1)]),
    ),
    data: rows,
  };
}
