import type { AuditEvent, AuditLog } from '../../../src/audit/audit-log.ts';
import { macOf, type Statement } from '../../../src/audit/chain.ts';
import { storableDetails } from '../../../src/audit/storable-details.ts';
import type { Random } from '../random.ts';

/** An event with its code, as `AuditLog` stores it; only its number and its place in the chain are still to come. */
export interface SeededEvent extends Statement {
  at: Date;
  mac: Buffer;
}

/** An audit log that keeps its events. `now` is when the next one happens. */
export class Recorded {
  readonly events: SeededEvent[] = [];
  now = new Date(0);

  constructor(
    private readonly key: Buffer,
    private readonly random: Random,
  ) {}

  add({ actor, action, verificationId = null, details = {} }: AuditEvent): void {
    const [actorId, name] = actor === 'system' ? [null, actor] : [actor.id, actor.email];
    const stored = storableDetails(details);
    const statement = {
      uid: this.random.uuid(),
      actorId,
      actor: name,
      action,
      verificationId,
      details: stored,
    };
    this.events.push({ ...statement, at: this.now, mac: macOf(this.key, statement) });
  }

  /** As the product's functions take it: they call nothing else. */
  readonly log = {
    record: (_: unknown, event: AuditEvent) => Promise.resolve(this.add(event)),
  } as unknown as AuditLog;
}
