import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { announce } from '../events/announce.ts';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { correct, takenLines, wrongCases, type Line } from './likeness-queries.ts';
import { likenesses, type Likeness } from './likeness.ts';

/** One replica looks at a time: a finding written by what another saw earlier would stay for good. */
const LOCK = 7_203_441_107;

/**
 * Tells cases under different e-mails that share a document, a person or a selfie, and those that no longer do. Always after
 * the commit that changed a case, so that two that come in at the same moment are both seen. It never waits for a case that
 * somebody works on, and comes back to it in the next round: so it can be part of no deadlock.
 */
@Injectable()
export class LikenessChecks extends Recurring {
  private readonly logger = new Logger(LikenessChecks.name);
  protected readonly rounds = new Rounds(this.logger, 'A round of comparing cases', () => this.check());

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
  ) {
    super();
  }

  @Interval(1_000)
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  private async check(): Promise<void> {
    let more = true;
    while (more && !this.rounds.stopping)
      more = await this.dataSource.transaction((manager) => batch(manager));
  }
}

/** @returns whether to go on at once: something was done, and more may wait */
async function batch(manager: EntityManager): Promise<boolean> {
  const [lock] = await manager.query<{ ours: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS ours', [
    LOCK,
  ]);
  if (!lock?.ours) return false;
  const { lines, full } = await takenLines(manager);
  let finished = 0;
  let corrected = 0;
  for (const likeness of likenesses) {
    const done = await compare(
      manager,
      likeness,
      lines.filter((line) => line.likeness === likeness),
    );
    finished += done.finished;
    corrected += done.corrected;
  }
  return finished + corrected > 0 && (full || finished < lines.length);
}

/** Sets the cases right that lines of one likeness are about; a line is finished when no case is left. */
async function compare(
  manager: EntityManager,
  likeness: Likeness,
  lines: Line[],
): Promise<{ finished: number; corrected: number }> {
  if (lines.length === 0) return { finished: 0, corrected: 0 };
  const { wrong, all } = await wrongCases(
    manager,
    likeness,
    lines.map(({ id }) => id),
  );
  const corrected = await correct(manager, likeness, wrong);
  for (const change of corrected) await announce(manager, change);
  const right = new Set(corrected.map(({ id }) => id));
  const left = new Set(wrong.filter(({ id }) => !right.has(id)).map(({ value }) => value));
  const finished = all ? lines.filter(({ value }) => !left.has(value)) : [];
  await manager.query('DELETE FROM duplicate_check WHERE id = ANY($1)', [finished.map(({ id }) => id)]);
  return { finished: finished.length, corrected: corrected.length };
}
