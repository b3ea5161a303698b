import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * A provider that takes 50 ms for every question and says that the case is still in progress: the same bytes each time. A
 * process of its own, started by the bench; says its port over the channel.
 */
const TAKES_MS = 50;

const server = createServer((request, response) => {
  const reference = new URL(request.url ?? '', 'http://provider').searchParams.get('reference_id') ?? '';
  setTimeout(
    () => response.writeHead(200, { 'content-type': 'application/json' }).end(body(reference)),
    TAKES_MS,
  );
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ type: 'ready', port: (server.address() as AddressInfo).port }),
);
process.once('disconnect', () => process.exit());

const body = (reference: string): string =>
  JSON.stringify({
    success: true,
    code: 200,
    message: 'The request is being processed. Please wait for completion.',
    reference_id: reference,
    status: 'in_progress',
    requested_at: '2026-11-01T00:00:00.000Z',
  });
