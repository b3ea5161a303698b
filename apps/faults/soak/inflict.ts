import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../harness/desk.ts';
import type { Proxy } from '../harness/proxy/proxy.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';
import type { Acknowledged } from './acknowledged.ts';
import { faultName, type Damage, type Fault } from './plan/steps.ts';
import { Turns } from './turns.ts';

/** A replica starts in seconds; with Postgres away, or on a busy machine, it takes several attempts. */
const START_MS = 300_000;
/** How many cases at a time are made due: as many as the pollers can ask about until the next ones are. */
const DUE_AT_A_TIME = 40;

/** Does to the desk what the plan says, and makes it good again. */
export class Inflict {
  /** How often each fault was inflicted, by name. */
  readonly counts = new Map<string, number>();
  kills = 0;
  private readonly turns = new Turns();

  constructor(
    private readonly desk: Desk,
    private readonly told: Acknowledged,
  ) {}

  async do(fault: Fault): Promise<void> {
    const name = faultName(fault);
    if (name !== null) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    switch (fault.kind) {
      case 'answer': {
        const { method, times, oddity } = fault;
        // The simulator may be down itself.
        await this.desk.provider.control
          .addFault({ match: { method }, times, fault: oddity.fault })
          .catch(() => undefined);
        return;
      }
      case 'wire':
        return this.wire(fault);
      case 'replica':
        return this.turns.take(this.replica(fault.replica), (replica) => this.hit(replica, fault));
      case 'postgres':
        return this.turns.take(this.desk.postgres, (postgres) => this.hitPostgres(postgres, fault));
      case 'provider':
        return this.turns.take(this.desk.provider, async (provider) => {
          this.kills += 1;
          await provider.kill();
          await pause(fault.ms);
          await provider.start();
        });
      case 'leases':
        await this.desk.endLeases(fault.after).catch(() => undefined);
        return;
      case 'time':
        return this.passTime();
    }
  }

  private async wire({ to, replica, damage, ms }: Extract<Fault, { kind: 'wire' }>): Promise<void> {
    const proxy = this.replica(replica)[to === 'postgres' ? 'database' : 'provider'];
    await spoil(proxy, damage);
    await pause(ms);
    await proxy.pass();
  }

  private async hit(replica: Replica, { how, ms }: Extract<Fault, { kind: 'replica' }>): Promise<void> {
    switch (how) {
      case 'kill':
        this.kills += 1;
        await replica.kill();
        // What the provider says now is said to nobody.
        replica.provider.reset();
        replica.answers.killed();
        break;
      case 'terminate': {
        const { code, signal } = await replica.stop();
        if (code !== 0) this.told.broken.push(`On SIGTERM a replica ended with ${signal ?? code}`);
        break;
      }
      case 'freeze': {
        replica.freeze();
        await pause(ms / 2);
        // May wait for locks that the frozen one holds.
        const ended = this.desk.endLeases().catch(() => undefined);
        await pause(ms / 2);
        replica.thaw();
        await ended;
        return;
      }
    }
    await pause(ms);
    await startAgain(replica);
  }

  private async hitPostgres(
    postgres: Desk['postgres'],
    { how, ms }: Extract<Fault, { kind: 'postgres' }>,
  ): Promise<void> {
    if (how === 'kill') this.kills += 1;
    await (how === 'kill' ? postgres.kill() : postgres.stop());
    await pause(ms);
    await postgres.start();
  }

  /** Also sees whether every process is there that should be. */
  private async passTime(): Promise<void> {
    for (const [nth, replica] of this.desk.replicas.entries())
      if (!replica.running && !this.turns.isTaken(replica)) {
        this.told.broken.push(`Replica ${nth + 1} ended by itself: ${replica.log.slice(-30).join('\n')}`);
        await this.turns.take(replica, startAgain);
      }
    await Promise.all([
      this.desk.query(
        `UPDATE verification SET next_check_at = now() WHERE id IN (
           SELECT id FROM verification WHERE next_check_at > now() ORDER BY random() LIMIT ${DUE_AT_A_TIME})`,
      ),
      this.desk.query('UPDATE provider_state SET paused_until = now() WHERE paused_until > now()'),
      this.desk.provider.control.settle(),
    ]).catch(() => undefined);
  }

  private replica(nth: number): Replica {
    return this.desk.replicas[nth] ?? this.desk.replica;
  }
}

/** As a supervisor would: until it stays. */
const startAgain = (replica: Replica): Promise<void> =>
  until(
    'a replica starts again',
    async () => {
      await replica.start();
      return true;
    },
    START_MS,
  );

async function spoil(proxy: Proxy, { how, by }: Damage): Promise<void> {
  switch (how) {
    case 'reset':
      return proxy.reset();
    case 'stall':
      return proxy.stall();
    case 'refuse':
      return proxy.refuse();
    case 'delay':
      return proxy.delay(by);
    case 'truncate':
      // Connections that are open keep the room that they have.
      proxy.reset();
      return proxy.truncate(by);
  }
}
