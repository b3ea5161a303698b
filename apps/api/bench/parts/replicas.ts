import { tableOf, type Bench, type Found, type Process } from '../context.ts';
import { load } from '../measure/load.ts';
import type { Question } from '../measure/questions.ts';
import { targetOf } from './questions.ts';

const PROCESSES = [1, 2, 4];
const ASKED = ['Q1', 'Q6', 'Q7b'];
const CONNECTIONS = 16;

/** Requests a second of several processes over one Postgres, behind a plain proxy. They share the machine with Postgres, proxy and clients. */
export async function replicas({ start, desk, forMs }: Bench): Promise<Found> {
  const limit = await start('limit', 'bench/measure/limit.js');
  const questions = (limit.ready['questions'] as Question[]).filter(({ name }) => ASKED.includes(name));
  await limit.stop();
  const rates: number[][] = [];
  for (const count of PROCESSES) {
    const processes: Process[] = [];
    for (let number = 0; number < count; number++)
      processes.push(await start(`replica-${number}`, 'src/main.js'));
    const ports = processes.map(({ ready }) => new URL(String(ready['url'])).port);
    const proxy = await start('proxy', 'bench/measure/proxy.js', { BENCH_PORTS: ports.join() });
    const behind = { ...desk, origin: `http://127.0.0.1:${String(proxy.ready['port'])}` };
    const measured: number[] = [];
    for (const question of questions) {
      await load(targetOf(question, behind), CONNECTIONS, 500);
      measured.push((await load(targetOf(question, behind), CONNECTIONS, forMs)).perSecond);
    }
    rates.push(measured);
    for (const process of [proxy, ...processes]) await process.stop();
    console.error(`${count} processes measured`);
  }
  return {
    title: `Requests a second over ${CONNECTIONS} connections, behind a proxy`,
    table: tableOf(
      ['', ...PROCESSES.map((count) => `${count} ${count === 1 ? 'process' : 'processes'}`)],
      questions.map(({ name }, at) => [name, ...rates.map((measured) => (measured[at] ?? 0).toFixed(0))]),
    ),
    data: { processes: PROCESSES, questions: questions.map(({ name }) => name), rates },
  };
}
