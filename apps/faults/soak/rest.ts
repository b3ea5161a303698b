import { DEAD_AFTER_SECONDS, type Desk } from '../harness/desk.ts';
import { until } from '../harness/until.ts';
import type { Deed } from './plan/steps.ts';
import type { People } from './people.ts';
import { ENDLESS } from './plan/words.ts';
import type { Random } from './plan/random.ts';

/** Generous: a busy machine, hundreds of cases, and calls that hang until their deadline. */
const REST_MS = 300_000;
/** Rounds of asking a person about unconfirmed cases; in the last ones the person gives up and says "not sent". */
const ROUNDS = 6;
const GIVE_UP_AFTER = 3;

/** Its e-mail asks for a verdict that never comes ($1), and since the healing ($2) it has been asked about all the same. A wish to ask stands until there is an answer. */
const ASKED_FOR_EVER = `status = 'in_progress' AND split_part(email, '+', 1) = ANY($1) AND last_checked_at > $2
  AND next_check_at IS NOT NULL`;

const BUSY = `NOT (status IN ('completed', 'failed', 'rejected', 'unconfirmed') OR 'parked' = ANY(findings) OR ${ASKED_FOR_EVER})
  OR status <> 'in_progress' AND recheck_requested_at IS NOT NULL OR lease_until > now()`;

/**
 * Heals the desk, lets hours pass, and answers for every unconfirmed case what a person would, until nothing is left to do.
 * @returns what did not come to rest, a sentence each
 */
export async function bringToRest(desk: Desk, people: People, random: Random): Promise<string[]> {
  await desk.heal();
  await desk.query(
    `UPDATE export SET progress_at = coalesce(progress_at, now()) - interval '2 h' WHERE state = 'running'`,
  );
  const [clock] = await desk.query<{ now: Date }>('SELECT now()');
  for (let round = 1; round <= ROUNDS; round++) {
    const restless = await rest(desk, [ENDLESS, clock?.now]);
    if (restless.length > 0) return restless;
    const unconfirmed = await desk.query<{ id: string }>(
      `SELECT id FROM verification WHERE status = 'unconfirmed' ORDER BY id`,
    );
    if (unconfirmed.length === 0) return [];
    const deed: Deed = { at: 0, kind: 'decide unconfirmed', pick: 0, again: false };
    for (const { id } of unconfirmed)
      await people.decide(deed, desk.client, id, round < GIVE_UP_AFTER && random.chance(0.6));
  }
  return ['There are unconfirmed cases that nobody’s word ends'];
}

async function rest(desk: Desk, parameters: unknown[]): Promise<string[]> {
  const busy = () =>
    desk.query<{ id: string; status: string; words: string; findings: string[] }>(
      `SELECT id, status, split_part(email, '+', 1) AS words, findings FROM verification WHERE ${BUSY}`,
      parameters,
    );
  const hurry = async () => {
    await desk.provider.control.settle();
    const { inFlight } = await desk.provider.control.count();
    if (inFlight === 0) await desk.endLeases(DEAD_AFTER_SECONDS);
    await desk.query(
      `UPDATE provider_state SET paused_until = least(paused_until, now()), slowed_at = slowed_at - interval '1 h'`,
    );
    await desk.query(
      `UPDATE verification SET next_check_at = now() WHERE next_check_at > now() AND (${BUSY})`,
      parameters,
    );
  };
  try {
    await until(
      'every case is at rest',
      async () => {
        await hurry();
        return (await busy()).length === 0;
      },
      REST_MS,
    );
    return [];
  } catch {
    return (await busy()).map(
      ({ id, status, words, findings }) =>
        `${id} (${words}) is ${status} [${findings.join(' ')}] and comes to no rest`,
    );
  }
}
