const DAY_MS = 86_400_000;

/** `GMT+05:30`; `GMT` alone where clocks show UTC. */
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?$/;

/**
 * The clocks of a time zone. What they show is the milliseconds that it would be if they showed UTC: days are all alike there. Reckoned
 * here and not in Postgres, which does not know every name of a zone that browsers say, and begins a day late whose first hour
 * comes twice.
 */
export class WallClock {
  private readonly format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', { timeZone, day: 'numeric', timeZoneName: 'longOffset' });
  }

  shownAt(instant: Date): number {
    return instant.getTime() + this.offsetAt(instant.getTime());
  }

  /** When they first show a time or, where they jump over it, a later one. */
  firstShowing(wall: number): Date {
    // No zone changes its clocks twice within two days, nor is a day away from UTC.
    const [before, after] = [this.offsetAt(wall - DAY_MS), this.offsetAt(wall + DAY_MS)];
    const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
    return new Date(early + this.offsetAt(early) >= wall ? early : late);
  }

  /** How far they are ahead of UTC, in milliseconds. */
  private offsetAt(time: number): number {
    const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(this.format.format(time)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
}
