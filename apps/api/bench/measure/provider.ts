import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inProgressBody } from './in-progress.ts';

/*
 * A provider that takes 50 ms for every question: that the case is still in progress, or with BENCH_VERDICTS=1 that it was accepted. A process
 * of its own, started by the bench; says its port over the channel.
 */
const TAKES_MS = 50;

const EXAMPLE = import.meta.resolve('@desk/provider-protocol/examples/completed-accepted-id-card.json');
const accepted = JSON.parse(readFileSync(fileURLToPath(EXAMPLE), 'utf8')) as object;
const verdictBody = (reference: string): string => JSON.stringify({ ...accepted, reference_id: reference });
const bodyOf = process.env['BENCH_VERDICTS'] === '1' ? verdictBody : inProgressBody;

const server = createServer((request, response) => {
  const reference = new URL(request.url ?? '', 'http://provider').searchParams.get('reference_id') ?? '';
  setTimeout(
    () => response.writeHead(200, { 'content-type': 'application/json' }).end(bodyOf(reference)),
    TAKES_MS,
  );
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ type: 'ready', port: (server.address() as AddressInfo).port }),
);
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
