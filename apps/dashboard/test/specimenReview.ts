import type { ReviewRecord } from '@desk/contract';

/** One settling approval by an invented colleague, for tests; `over` replaces whole fields. */
export const specimenReview = (over: Partial<ReviewRecord> = {}): ReviewRecord => ({
  id: '7d1d6f0a-2c53-4a8e-9b21-0c6d3f7a1e01',
  decision: 'approved',
  reason: 'All checks passed',
  comment: null,
  stage: 'decided',
  sealed: false,
  reviewedById: '00000000-0000-4000-8000-0000000000bb',
  reviewedBy: 'colleague@example.com',
  reviewedAt: '2026-11-20T10:00:00.000Z',
  ...over,
});
