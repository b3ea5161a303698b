import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Problem } from '../http/problem.ts';

/** Failures before waiting begins: of one account, and of one address, which a whole office may share. */
const FREE = { account: 4, address: 20 };
const LONGEST_WAIT_SECONDS = 900;

/** The two counters that an attempt concerns. */
export interface Attempt {
  account: Buffer;
  address: Buffer;
}

/**
 * Slows guessing down: the wait doubles with every failure up to 15 minutes, and an hour without any starts afresh.
 * An attempt counts as failed before its password is looked at, so that many at once count like many in a row.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem 429 while the account or the address has to wait */
  async begin(email: string, address: string): Promise<Attempt> {
    const attempt = {
      account: this.subject('account', email.toLowerCase()),
      address: this.subject('address', address),
    };
    // Always in this order: two attempts never wait for each other.
    await this.dataSource.transaction(async (manager) => {
      await count(manager, attempt.account, FREE.account);
      await count(manager, attempt.address, FREE.address);
    });
    return attempt;
  }

  /** Takes an attempt back that succeeded. The address keeps its earlier failures: one good pair must not buy more guesses. */
  async succeeded(manager: EntityManager, attempt: Attempt): Promise<void> {
    await manager.query('DELETE FROM sign_in_throttle WHERE subject = $1', [attempt.account]);
    await manager.query(
      `UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = '-infinity' WHERE subject = $1`,
      [attempt.address],
    );
    await manager.query(
      `DELETE FROM sign_in_throttle WHERE subject IN (
         SELECT subject FROM sign_in_throttle WHERE last_failure_at < now() - interval '1 day'
         LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
    );
  }

  private subject(kind: keyof typeof FREE, value: string): Buffer {
    return createHmac('sha256', this.settings.encryptionKey).update(`sign-in ${kind} ${value}`).digest();
  }
}

/** The failures including this one. */
const COUNTED = `CASE WHEN t.last_failure_at < now() - interval '1 hour' THEN 1 ELSE t.failures + 1 END`;

async function count(manager: EntityManager, subject: Buffer, free: number): Promise<void> {
  // Not `now()`, which is the transaction's start: attempts that waited here for each other would see a wait that is over.
  const counted = await manager.query<unknown[]>(
    `INSERT INTO sign_in_throttle AS t (subject, failures, last_failure_at, blocked_until)
     VALUES ($1, 1, clock_timestamp(), '-infinity')
     ON CONFLICT (subject) DO UPDATE SET
       failures = ${COUNTED},
       last_failure_at = clock_timestamp(),
       blocked_until = CASE WHEN ${COUNTED} <= $2 THEN '-infinity' ELSE
         clock_timestamp() + least(power(2, least(${COUNTED} - $2, 10)), ${LONGEST_WAIT_SECONDS}) * interval '1 second' END
     WHERE t.blocked_until <= clock_timestamp()
     RETURNING failures`,
    [subject, free],
  );
  if (counted.length === 0) throw Problem.tooManyRequests(await secondsToWait(manager, subject), TOO_MANY);
}

const TOO_MANY = 'Too many failed sign-ins. Wait before trying again.';

async function secondsToWait(manager: EntityManager, subject: Buffer): Promise<number> {
  const [row] = await manager.query<{ seconds: number }[]>(
    `SELECT greatest(1, ceil(extract(epoch FROM blocked_until - clock_timestamp())))::int AS seconds
     FROM sign_in_throttle WHERE subject = $1`,
    [subject],
  );
  return row?.seconds ?? 1;
}
