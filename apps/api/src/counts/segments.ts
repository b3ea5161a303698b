/** A part of the cases in the order of a sort: all that have one value of a facet, and how many of them are searched for. */
export interface Segment {
  /** As `verification_facets` writes it; null: the rest, which have none and come last. */
  value: string | null;
  matching: number;
  /** How many cases it has, searched for or not. */
  all: number;
  /** How many cases that are searched for come before it. */
  before: number;
}

/** Where a page, or a part of it, lies: in consecutive segments, after the first `skip` cases of them that are searched for. */
export interface Stretch {
  /** In the order of the sort. */
  segments: Segment[];
  skip: number;
  take: number;
}

/**
 * The queries that find a page.
 * @param segments those that it lies in, in the order of the sort
 * @param joined whether one query finds consecutive segments in their order; never those with a value and those without
 */
export function stretchesOf(
  segments: readonly Segment[],
  skip: number,
  take: number,
  joined: boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of segments) {
    const { before, matching } = segment;
    const from = Math.max(skip - before, 0);
    const taken = Math.min(matching - from, skip + take - Math.max(before, skip));
    const last = stretches.at(-1);
    if (last === undefined || !joined || segment.value === null)
      stretches.push({ segments: [segment], skip: from, take: taken });
    else {
      last.segments.push(segment);
      last.take += taken;
    }
  }
  return stretches;
}
