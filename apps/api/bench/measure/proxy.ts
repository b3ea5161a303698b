import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * A plain reverse proxy: each request to the next of the ports in BENCH_PORTS. A process of its own, started by the bench; says its port
 * over the channel.
 */
const ports = (process.env['BENCH_PORTS'] ?? '').split(',').map(Number);
const agent = new Agent({ keepAlive: true });
let turn = 0;

const server = createServer((incoming, answer) => {
  const port = ports[turn++ % ports.length];
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (from) => {
    answer.writeHead(from.statusCode ?? 502, from.headers);
    from.pipe(answer);
  });
  onward.once('error', () => answer.writeHead(502).end());
  incoming.pipe(onward);
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ type: 'ready', port: (server.address() as AddressInfo).port }),
);
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
