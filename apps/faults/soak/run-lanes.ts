import { setTimeout as pause } from 'node:timers/promises';
import type { Inflict } from './inflict.ts';
import type { People } from './people.ts';
import { isFault, type Lane, type Step } from './plan/steps.ts';

/**
 * Runs all lanes side by side until it is over; each ends its step first, and so makes good what it did.
 * @param began is told of every step as it begins
 */
export async function runLanes(
  lanes: readonly Lane[],
  { people, inflict }: { people: People; inflict: Inflict },
  isOver: () => boolean,
  began: (lane: string, step: Step) => void,
): Promise<void> {
  await Promise.all(
    lanes.map(async ({ name, steps }) => {
      for (const step of steps()) {
        await pause(step.waitMs);
        if (isOver()) return;
        began(name, step);
        await (isFault(step) ? inflict.do(step) : people.do(step));
      }
    }),
  );
}
