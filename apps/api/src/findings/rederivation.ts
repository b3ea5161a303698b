import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { announce } from '../events/announce.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { DERIVATION_VERSION } from '../verifications/derive.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { keysChanged } from './likeness.ts';
import { NewestBodies } from './newest-bodies.ts';
import { derivedAgain, isSeen } from './derived-again.ts';

/** Cases held at a time: an answer that comes for one of them waits for as long as these take. */
const BATCH = 50;

/**
 * Derives the cases again that older rules were applied to, from their stored bodies, whenever a desk with newer ones starts.
 * Any number of replicas share the work; an answer that comes meanwhile does it for its case.
 */
@Injectable()
export class Rederivation implements OnModuleDestroy {
  private readonly logger = new Logger(Rederivation.name);
  private readonly rounds = new Rounds(this.logger, 'A round of deriving again broke off', () =>
    this.derive(),
  );

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly bodies: NewestBodies,
  ) {}

  @Interval(10_000)
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  /** Derives everything that waits now, after the round that is under way. */
  runOnce(): Promise<void> {
    return this.rounds.runOnce();
  }

  /** The batch under way is finished. */
  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async derive(): Promise<void> {
    const unreadable: string[] = [];
    let cases = 0;
    for (let taken = -1; taken !== 0 && !this.rounds.stopping; cases += taken)
      taken = await this.dataSource.transaction((manager) => this.batch(manager, unreadable));
    if (cases > 0) this.logger.log(`${cases} verifications were derived again from what is stored`);
    if (unreadable.length > 0)
      this.logger.error(
        `The stored bodies of ${unreadable.length} verifications could not be read to derive them again, of ${unreadable[0]} for one`,
      );
  }

  private async batch(manager: EntityManager, unreadable: string[]): Promise<number> {
    const cases = await manager
      .createQueryBuilder(Verification, 'v')
      .where('v.response_sha256 IS NOT NULL AND v.derived_with < :version', { version: DERIVATION_VERSION })
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const before of cases) {
      const body = await this.bodies.read(manager, before);
      if (body === null) unreadable.push(before.id);
      const changes = body === null ? { derivedWith: DERIVATION_VERSION } : derivedAgain(before, body);
      const after = { ...before, ...changes };
      const { id, status, verificationStatus } = after;
      await manager.update(Verification, { id }, changes);
      await keysChanged(manager, before, after);
      if (isSeen(before, after)) await announce(manager, { id, status, verificationStatus });
    }
    return cases.length;
  }
}
