import { inspect } from 'node:util';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import { Acknowledged } from './acknowledged.ts';
import { endingsOf, storedFigures } from './figures.ts';
import { Inflict } from './inflict.ts';
import type { LogFolder } from './log-folder.ts';
import type { Options } from './options.ts';
import { People } from './people.ts';
import { planOf } from './plan/plan.ts';
import { Random } from './plan/random.ts';
import { promisesKept } from './promised.ts';
import { reportOf, type Found } from './report.ts';
import { bringToRest } from './rest.ts';
import { runLanes } from './run-lanes.ts';

/** Each a whole desk, which serves and polls. */
const REPLICAS = 3;
/** Narrow enough that the limits that all replicas share are reached. */
const SETTINGS = { PROVIDER_CONCURRENCY: '12', PROVIDER_RATE: '60' };

/**
 * Real processes under random faults, then healed, then held against the promise of faults.md.
 * @param stopped ends the faults early; what was begun is checked all the same
 */
export async function soak(options: Options, logs: LogFolder, stopped: AbortSignal): Promise<Found> {
  const { minutes, seed, kills } = options;
  const started = Date.now();
  const desk = await Desk.open(Array.from({ length: REPLICAS }, () => SETTINGS));
  try {
    const told = new Acknowledged();
    const people = new People(desk, told);
    const inflict = new Inflict(desk, told);
    const until = Date.now() + minutes * 60_000;
    const isOver = () => stopped.aborted || (kills === null ? Date.now() >= until : inflict.kills >= kills);
    const lanes = planOf(seed, REPLICAS, kills !== null);
    await runLanes(lanes, { people, inflict }, isOver, (lane, step) => logs.began(lane, step));

    const restless = await bringToRest(desk, people, new Random(seed, 'unconfirmed'));
    const missing = await promisesKept(desk, told);
    const checked = await checkInvariants(desk, [...told.submissions.keys()]);
    const found: Found = {
      options,
      seconds: (Date.now() - started) / 1000,
      faults: inflict.counts,
      told,
      stored: await storedFigures(desk),
      endings: await endingsOf(desk),
      figures: checked.figures,
      broken: [...told.broken, ...restless, ...missing, ...checked.broken],
    };
    if (found.broken.length > 0) logs.keep(desk, reportOf(found, Number.POSITIVE_INFINITY));
    return found;
  } catch (error) {
    logs.keep(desk, inspect(error));
    throw error;
  } finally {
    await desk.close();
  }
}
