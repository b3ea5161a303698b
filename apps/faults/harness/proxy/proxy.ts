import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Link, type Side } from './link.ts';
import { Point, type Step } from './point.ts';

/** What one side still says after the other has ended is handed on. */
const HALF_OPEN = { allowHalfOpen: true };

/** Is told what was handed on, in order. */
export interface Observer {
  /** For each new connection: what takes its bytes. */
  (): (from: Side, chunk: Buffer) => void;
}

/** What is done at a point; the chunk that reached it waits meanwhile, and goes nowhere if the link is cut. */
export type Act = (link: Link) => unknown;

interface Trap {
  point: Point;
  when: 'before' | 'after';
  act: Act;
  reached: () => void;
}

/**
 * A TCP proxy on a port that stays the same. Its levers work on open connections and new ones. Points name a moment
 * between two statements of the product by the bytes that pass then, so that the product needs no hook for tests. Bytes
 * are handed on, held and dropped by chunks, which to Postgres are whole messages. Where nothing listens behind it a
 * client sees a connection that is cut; one that is to be refused needs `refuse`.
 *
 *     await proxy.before([fromClient('INSERT INTO "provider_exchange"'), fromClient('COMMIT')], (link) => …);
 */
export class Proxy {
  private readonly links = new Set<Link>();
  private traps: Trap[] = [];
  private stalled = false;
  private delayMs = 0;
  private dripMs: number | null = null;
  private room = Number.POSITIVE_INFINITY;
  private listener: Server | null = null;
  private wake: (() => void)[] = [];

  private constructor(
    private readonly target: number,
    private readonly observer: Observer,
    readonly port: number,
  ) {}

  /** @param target the port on this machine that connections are handed on to */
  static async start(target: number, observer: Observer = () => () => undefined): Promise<Proxy> {
    const first = await listen(0);
    const proxy = new Proxy(target, observer, (first.address() as AddressInfo).port);
    proxy.accept(first);
    return proxy;
  }

  /** Back to an honest wire, listening again if need be; what was stalled flows on. */
  async pass(): Promise<void> {
    this.delayMs = 0;
    this.dripMs = null;
    this.room = Number.POSITIVE_INFINITY;
    this.flow();
    if (this.listener === null) this.accept(await listen(this.port));
  }

  /** Refuses new connections and resets the open ones. */
  async refuse(): Promise<void> {
    const { listener } = this;
    this.listener = null;
    this.reset();
    if (listener === null) return;
    listener.close();
    await once(listener, 'close');
  }

  /** Resets what is open; new connections are taken. */
  reset(): void {
    for (const link of this.links) link.cut();
  }

  /** Takes connections and bytes, and hands nothing on until `pass`. */
  stall(): void {
    this.stalled = true;
  }

  /** Holds every chunk back for a while. */
  delay(ms: number): void {
    this.delayMs = ms;
  }

  /** Hands the server's bytes on one at a time. */
  drip(everyMs: number): void {
    this.dripMs = everyMs;
  }

  /** Cuts each connection, from the next one on, after so many bytes of the server's. */
  truncate(bytes: number): void {
    this.room = bytes;
  }

  /** Acts when the last step's bytes have come and are not handed on yet. @returns when it was done */
  before(steps: Step[], act: Act, nth = 1): Promise<void> {
    return this.trap('before', steps, act, nth);
  }

  /** Acts right after the last step's bytes were handed on. @returns when it was done */
  after(steps: Step[], act: Act, nth = 1): Promise<void> {
    return this.trap('after', steps, act, nth);
  }

  /** How many connections are open. */
  get open(): number {
    return this.links.size;
  }

  async close(): Promise<void> {
    this.traps = [];
    this.flow();
    await this.refuse();
  }

  private trap(when: Trap['when'], steps: Step[], act: Act, nth: number): Promise<void> {
    return new Promise((reached) => this.traps.push({ point: new Point(steps, nth), when, act, reached }));
  }

  private accept(listener: Server): void {
    this.listener = listener;
    listener.on('connection', (client: Socket) => {
      const link = new Link(client, connect({ ...HALF_OPEN, port: this.target, host: '127.0.0.1' }));
      const observe = this.observer();
      const { room } = this;
      this.links.add(link);
      for (const socket of [link.client, link.server]) {
        socket.setNoDelay(true);
        // A reset of one half is one of the other, too.
        socket.on('error', () => link.cut());
        socket.once('close', () => this.links.delete(link));
      }
      void this.pump(link, 'client', observe, Number.POSITIVE_INFINITY);
      void this.pump(link, 'server', observe, room);
    });
  }

  /** Hands one side's bytes on until it ends or is cut. */
  private async pump(link: Link, from: Side, observe: ReturnType<Observer>, room: number): Promise<void> {
    const [source, sink] = from === 'client' ? [link.client, link.server] : [link.server, link.client];
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        const reached = this.traps.filter(({ point }) => point.isReached(link, from, chunk));
        this.traps = this.traps.filter((trap) => !reached.includes(trap));
        await this.spring(reached, 'before', link);
        await this.flowing();
        if (this.delayMs > 0) await pause(this.delayMs);
        for (const piece of this.pieces(from, chunk.subarray(0, room))) {
          if (this.dripMs !== null && from === 'server') await pause(this.dripMs);
          if (!(await write(sink, piece))) return link.cut();
          observe(from, piece);
        }
        room -= chunk.length;
        if (room < 0) return link.cut();
        await this.spring(reached, 'after', link);
      }
      sink.end();
    } catch {
      link.cut();
    }
  }

  private async spring(traps: Trap[], when: Trap['when'], link: Link): Promise<void> {
    for (const trap of traps.filter((each) => each.when === when)) {
      await trap.act(link);
      trap.reached();
    }
  }

  private flow(): void {
    this.stalled = false;
    for (const wake of this.wake.splice(0)) wake();
  }

  private async flowing(): Promise<void> {
    while (this.stalled) await new Promise<void>((resolve) => this.wake.push(resolve));
  }

  private pieces(from: Side, chunk: Buffer): Buffer[] {
    if (this.dripMs === null || from === 'client') return [chunk];
    return [...chunk].map((byte) => Buffer.of(byte));
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer(HALF_OPEN);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Resolves when the kernel has it; false when the connection is gone. */
const write = (socket: Socket, bytes: Buffer): Promise<boolean> =>
  new Promise((resolve) => {
    if (socket.destroyed) return resolve(false);
    socket.write(bytes, (error) => resolve(error === null || error === undefined));
  });
