import { ASSIGNMENT_MINUTES } from '@desk/contract';

/**
 * An assignment ends by itself, when its time is over and nobody did anything: no job takes it away, so that no replica has
 * to. Whoever asks for a case's assignee asks through these, which look at the database's clock.
 */
export const assigneeOf = (v: string): string =>
  `CASE WHEN ${v}.assigned_until > now() THEN ${v}.assignee_id END`;

/** Over `verification v`: nobody has the case, or nobody has it any more. */
export const UNASSIGNED = '(v.assigned_until IS NULL OR v.assigned_until <= now())';

/** Until when a case is given to somebody at this moment. */
export const ASSIGNED_UNTIL = `now() + interval '${ASSIGNMENT_MINUTES} minutes'`;
