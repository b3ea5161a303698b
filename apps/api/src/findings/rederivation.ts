import type { FindingCode } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { announce } from '../events/announce.ts';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { DERIVATION_VERSION } from '../verifications/derive.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { keysChanged } from './likeness.ts';
import { NewestBodies } from './newest-bodies.ts';
import { derivedAgain, isSeen } from './derived-again.ts';

/** What a round met that it could not do. */
interface Round {
  unreadable: string[];
  broken: { id: string; error: unknown }[];
  /** Not even given up: the next round's, so that this one comes to an end. */
  stuck: string[];
}

/** Cases held at a time: an answer that comes for one of them waits for as long as these take. */
const BATCH = 50;

/**
 * Derives the cases again that older rules were applied to, from their stored bodies, whenever a desk with newer ones starts.
 * Any number of replicas share the work; an answer that comes meanwhile does it for its case.
 */
@Injectable()
export class Rederivation extends Recurring {
  private readonly logger = new Logger(Rederivation.name);
  protected readonly rounds = new Rounds(this.logger, 'A round of deriving again', () => this.derive());

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly bodies: NewestBodies,
  ) {
    super();
  }

  @Interval(10_000)
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  private async derive(): Promise<void> {
    const round: Round = { unreadable: [], broken: [], stuck: [] };
    let cases = 0;
    for (let taken = -1; taken !== 0 && !this.rounds.stopping; cases += taken)
      taken = await this.dataSource.transaction((manager) => this.batch(manager, round));
    if (cases > 0) this.logger.log(`${cases} verifications were derived again from what is stored`);
    const { unreadable, broken } = round;
    if (unreadable.length > 0)
      this.logger.error(
        `The stored bodies of ${unreadable.length} verifications could not be read to derive them again, of ${unreadable[0]} for one`,
      );
    if (broken[0])
      this.logger.error(
        `${broken.length} verifications could not be derived again, ${broken[0].id} for one; each is flagged`,
        broken[0].error,
      );
  }

  private async batch(manager: EntityManager, round: Round): Promise<number> {
    const cases = await manager
      .createQueryBuilder(Verification, 'v')
      .where('v.response_sha256 IS NOT NULL AND v.derived_with < :version', { version: DERIVATION_VERSION })
      .andWhere('v.id <> ALL(:stuck)', { stuck: round.stuck })
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const before of cases)
      try {
        // A savepoint each: one that breaks our code takes none of the others with it.
        await manager.transaction((alone) => this.again(alone, before, round));
      } catch (error) {
        if (isDatabaseUnreachable(error)) throw error;
        round.broken.push({ id: before.id, error });
        await manager.transaction((alone) => giveUp(alone, before)).catch(() => round.stuck.push(before.id));
      }
    return cases.length;
  }

  private async again(manager: EntityManager, before: Verification, round: Round): Promise<void> {
    const body = await this.bodies.read(manager, before);
    if (body === null) round.unreadable.push(before.id);
    const changes = body === null ? { derivedWith: DERIVATION_VERSION } : derivedAgain(before, body);
    const after = { ...before, ...changes };
    const { id, status, verificationStatus } = after;
    await manager.update(Verification, { id }, changes);
    await keysChanged(manager, before, after);
    if (isSeen(before, after)) await announce(manager, { id, status, verificationStatus });
  }
}

/** A case that these rules break on stays as older ones derived it, and a person is told; the next version tries it again. */
async function giveUp(
  manager: EntityManager,
  { id, status, verificationStatus, findings }: Verification,
): Promise<void> {
  await manager.update(
    Verification,
    { id },
    {
      derivedWith: DERIVATION_VERSION,
      findings: [...new Set<FindingCode>([...findings, 'answer_unexpected'])],
    },
  );
  await announce(manager, { id, status, verificationStatus });
}
