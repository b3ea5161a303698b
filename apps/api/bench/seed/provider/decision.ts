import { REASONS, type Reason } from '../applicants/reasons.ts';
import { zipf, type Random } from '../random.ts';

/** What the provider thinks of a document, and how well it read it. */
export interface Decision {
  /** None: accepted. */
  reasons: readonly Reason[];
  fails: (check: string) => boolean;
  skips: (check: string) => boolean;
  /** Whether its dates are worn: a year, or nothing. */
  halfRead: boolean;
}

const DECLINED_SHARE = 0.25;
const HALF_READ_SHARE = 0.05;

const drawReason = zipf(REASONS);

export function decide(random: Random): Decision {
  const reasons = random.chance(DECLINED_SHARE) ? drawReasons(random) : [];
  return {
    reasons,
    fails: (check) => reasons.some(({ fails }) => fails.includes(check)),
    skips: (check) => reasons.some(({ skips }) => skips.includes(check)),
    halfRead: random.chance(HALF_READ_SHARE),
  };
}

/** One mostly, three at most. */
function drawReasons(random: Random): Reason[] {
  const count = random.chance(0.7) ? 1 : random.int(2, 3);
  const drawn = new Set<Reason>();
  while (drawn.size < count) drawn.add(drawReason(random));
  return [...drawn];
}
