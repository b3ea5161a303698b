import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { clientNetwork } from '../http/client-network.ts';
import { Problem } from '../http/problem.ts';

/** Failures before waiting begins: of one account, and of one address, which a whole office may share. */
const FREE = { account: 4, address: 20 };
const LONGEST_WAIT_SECONDS = 900;

/** What is under way for longer was left behind by a process that died. */
const UNDER_WAY = `interval '10 seconds'`;
/** How long an attempt waits for the ones that are under way, and how often it looks. */
const PATIENCE_MS = 8_000;
const LOOK_EVERY_MS = 40;

/** The two counters that an attempt concerns. */
export interface Attempt {
  account: Buffer;
  address: Buffer;
}

/**
 * Slows guessing down: the wait doubles with every failure up to 15 minutes, and an hour without any starts afresh.
 * An attempt counts as failed before its password is looked at, so that many at once count like many in a row; one that only
 * those under way stand against waits for what comes of them, so that an office that signs in at nine is let in.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: DeskSecrets,
  ) {}

  /**
   * Every attempt that began ends with `succeeded`, `failed` or `takeBack`.
   * @param browser one that signed that account in before: its failures are counted apart
   * @throws Problem 429 while the account or the address has to wait
   */
  async begin(email: string, address: string, browser: string | null = null): Promise<Attempt> {
    const account = email.toLowerCase();
    const attempt = {
      account: this.subject('account', browser === null ? account : `${account} ${browser}`),
      address: this.subject('address', clientNetwork(address)),
    };
    const patience = performance.now() + PATIENCE_MS;
    for (;;) {
      const wait = await this.count(attempt);
      if (wait === null) return attempt;
      if (!wait.underWay || performance.now() > patience)
        throw Problem.tooManyRequests(wait.seconds, TOO_MANY);
      await setTimeout(LOOK_EVERY_MS);
    }
  }

  /** What was counted stays counted. */
  async failed(attempt: Attempt): Promise<void> {
    // One by one: a statement over both would lock them in the order of their hashes, against that of `count`.
    for (const subject of [attempt.account, attempt.address])
      await this.dataSource.query(
        'UPDATE sign_in_throttle SET pending = greatest(pending - 1, 0) WHERE subject = $1',
        [subject],
      );
  }

  /** Clears the account's failures. The address keeps its earlier ones: one good pair must not buy more guesses. */
  async succeeded(manager: EntityManager, attempt: Attempt): Promise<void> {
    await manager.query('DELETE FROM sign_in_throttle WHERE subject = $1', [attempt.account]);
    await uncount(manager, attempt.address);
    await manager.query(
      `DELETE FROM sign_in_throttle WHERE subject IN (
         SELECT subject FROM sign_in_throttle WHERE last_failure_at < now() - interval '1 day'
         LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** Takes an attempt back that neither failed nor succeeded; what failed before it stays counted. */
  async takeBack(manager: EntityManager, attempt: Attempt): Promise<void> {
    await uncount(manager, attempt.account);
    await uncount(manager, attempt.address);
  }

  /** @returns why it has to wait; null when it was counted */
  private count(attempt: Attempt): Promise<Wait | null> {
    return this.dataSource
      .transaction(async (manager) => {
        // Always in this order: two attempts never wait for each other.
        await count(manager, attempt.account, FREE.account);
        await count(manager, attempt.address, FREE.address);
        return null;
      })
      .catch((error: unknown) => {
        if (error instanceof MustWait) return error.wait;
        throw error;
      });
  }

  private subject(kind: keyof typeof FREE, value: string): Buffer {
    return createHmac('sha256', this.secrets.key('sign_in')).update(`sign-in ${kind} ${value}`).digest();
  }
}

/** `underWay`: attempts that are being looked at may still free the way. */
interface Wait {
  seconds: number;
  underWay: boolean;
}

/** Takes the other counter back, too. */
class MustWait extends Error {
  constructor(readonly wait: Wait) {
    super('must wait');
  }
}

/** The failures including this one. */
const COUNTED = `CASE WHEN t.last_failure_at < now() - interval '1 hour' THEN 1 ELSE t.failures + 1 END`;

async function count(manager: EntityManager, subject: Buffer, free: number): Promise<void> {
  // Not `now()`, which is the transaction's start: attempts that waited here for each other would see a wait that is over.
  const counted = await manager.query<unknown[]>(
    `INSERT INTO sign_in_throttle AS t (subject, failures, pending, last_failure_at, blocked_until)
     VALUES ($1, 1, 1, clock_timestamp(), '-infinity')
     ON CONFLICT (subject) DO UPDATE SET
       failures = ${COUNTED},
       pending = CASE WHEN t.last_failure_at < clock_timestamp() - ${UNDER_WAY} THEN 1 ELSE t.pending + 1 END,
       last_failure_at = clock_timestamp(),
       blocked_until = CASE WHEN ${COUNTED} <= $2 THEN '-infinity' ELSE
         clock_timestamp() + least(power(2, least(${COUNTED} - $2, 10)), ${LONGEST_WAIT_SECONDS}) * interval '1 second' END
     WHERE t.blocked_until <= clock_timestamp()
     RETURNING failures`,
    [subject, free],
  );
  if (counted.length === 0) throw new MustWait(await waitOf(manager, subject));
}

async function uncount(manager: EntityManager, subject: Buffer): Promise<void> {
  await manager.query(
    `UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), pending = greatest(pending - 1, 0),
       blocked_until = '-infinity' WHERE subject = $1`,
    [subject],
  );
}

const TOO_MANY = 'Too many failed sign-ins. Wait before trying again.';

async function waitOf(manager: EntityManager, subject: Buffer): Promise<Wait> {
  const [row] = await manager.query<Wait[]>(
    `SELECT greatest(1, ceil(extract(epoch FROM blocked_until - clock_timestamp())))::int AS seconds,
       pending > 0 AND last_failure_at > clock_timestamp() - ${UNDER_WAY} AS "underWay"
     FROM sign_in_throttle WHERE subject = $1`,
    [subject],
  );
  // Gone meanwhile: somebody succeeded.
  return row ?? { seconds: 1, underWay: true };
}
