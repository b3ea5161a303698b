/*
 * How long cases are kept, as SQL over `verification v` and the one row of `policy p`. Months are the calendar's, by
 * Postgres: a month after 31 January is 28 or 29 February.
 */

/** The rule of the case's country. */
export const MONTHS = `coalesce((p.retention_months_by_country ->> v.country)::int, p.retention_months)`;

/** Days in which a slip of the pen can still be put right: a mistyped year or rule would else cost cases within the hour. */
const GRACE_DAYS = 7;

/** The day from which a case may be purged: when its time is over, and never before the end and the rule have stood for a week. */
export const keptUntil = (months = MONTHS): string =>
  `greatest((v.relationship_ended_on + make_interval(months => ${months}))::date,
    v.relationship_recorded_on + ${GRACE_DAYS}, p.retention_changed_on + ${GRACE_DAYS})`;

/**
 * What a purge takes, but for holds: the time is over, and no call to the provider is under way, whose answer would come to
 * an empty case. Days begin and end in UTC.
 */
export const DUE = `v.purged_at IS NULL AND v.relationship_ended_on IS NOT NULL
  AND ${keptUntil()} <= (now() AT TIME ZONE 'UTC')::date
  AND (v.lease_until IS NULL OR v.lease_until <= now())`;

export const NOT_HELD = 'v.held_at IS NULL';

/** A day as text, whatever the connection's settings. */
export const day = (expression: string): string => `to_char(${expression}, 'YYYY-MM-DD')`;
