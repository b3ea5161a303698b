import type { Facets, VerificationFilter, VerificationPage } from '@desk/contract';
import { Pool } from 'undici';
import { mark, tableOf, type Bench, type Found } from '../context.ts';

const MOST_MS = 100;
const ROUNDS = 3;

interface Asked {
  name: string;
  filter: VerificationFilter;
}

/** Every filter of the list, alone and with each other one: the page and its exact total. */
export async function filters({ desk }: Bench): Promise<Found> {
  const { origin, cookie } = desk;
  const pool = new Pool(origin, { connections: 1 });
  const ask = async <T>(path: string, body: object): Promise<T> => {
    const answer = await pool.request({
      method: 'POST',
      path,
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.statusCode !== 200)
      throw new Error(`${JSON.stringify(body)} was answered ${answer.statusCode}`);
    return (await answer.body.json()) as T;
  };
  const alone = aloneOf(
    await ask<Facets>('/api/verifications/facets', {}),
    await ask<VerificationPage>('/api/verifications/search', { verificationStatus: ['accepted'] }),
  );
  const pairs = alone.flatMap((one, at) =>
    alone
      .slice(at + 1)
      .map((other) => ({ name: `${one.name} + ${other.name}`, filter: { ...one.filter, ...other.filter } })),
  );
  const times: { name: string; ms: number; total: number }[] = [];
  for (const { name, filter } of [...alone, ...pairs]) {
    const took: number[] = [];
    let total = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      ({ total } = await ask<VerificationPage>('/api/verifications/search', filter));
      took.push(performance.now() - from);
    }
    took.sort((a, b) => a - b);
    times.push({ name, ms: took[Math.floor(ROUNDS / 2)] ?? Number.NaN, total });
  }
  await pool.close();
  times.sort((a, b) => b.ms - a.ms);
  const slow = times.filter(({ ms }) => ms > MOST_MS);
  const median = times[Math.floor(times.length / 2)]?.ms ?? Number.NaN;
  return {
    title: `Filters: ${alone.length} alone and ${pairs.length} pairs, half of them within ${median.toFixed(0)} ms, ${slow.length} over ${MOST_MS} ms`,
    table: tableOf(
      ['the slowest', 'cases', 'ms'],
      times
        .slice(0, Math.max(5, slow.length))
        .map(({ name, ms, total }) => [name, String(total), `${ms.toFixed(0)}${mark(ms <= MOST_MS)}`]),
    ),
    data: times,
  };
}

/** One of each filter, with a value that many cases have. */
function aloneOf(facets: Facets, { data }: VerificationPage): Asked[] {
  const most = (facet: keyof Facets): string[] => [facets[facet][0]?.value ?? ''];
  const [example] = data;
  const day = (months: number): string =>
    new Date(Date.parse(example?.requestedAt ?? '') - months * 30 * 86_400_000).toISOString();
  const values: VerificationFilter = {
    status: ['completed'],
    verificationStatus: ['declined'],
    country: most('country'),
    declinedReason: most('declinedReason'),
    documentType: most('documentType'),
    failedCheck: most('failedCheck'),
    unperformedCheck: most('unperformedCheck'),
    finding: most('finding'),
    reviewDecision: ['none'],
    reviewStage: ['open'],
    assigneeId: ['none'],
    requestedFrom: day(12),
    requestedTo: day(3),
    completedFrom: day(12),
    completedTo: day(3),
    faceMatchMin: 90,
    faceMatchMax: 95,
    needsReview: true,
    outdated: true,
    unperformed: true,
    purged: false,
    q: example?.email.split('@')[0] ?? '',
  };
  return Object.entries(values).map(([name, value]) => ({ name, filter: { [name]: value } }));
}
