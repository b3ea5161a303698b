import { expect, test } from '@jest/globals';
import { exchangeOutcome } from '@desk/contract';
import fc from 'fast-check';
import { outcomeOf } from '../../src/provider/outcome.ts';
import { REFERENCE, said } from './bodies.ts';
import { replies } from './replies.ts';
import { runs } from './runs.ts';

test('every reply has an outcome, and only a whole answer that says so is completed', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(replies, fc.constantFrom(REFERENCE, 'another', null), (reply, askedFor) => {
      const outcome = outcomeOf(reply, askedFor);
      expect(exchangeOutcome.options).toContain(outcome.kind);
      kinds.add(outcome.kind);
      if (!('body' in outcome)) return;
      expect(reply).toMatchObject({ failure: null, truncated: false, httpStatus: 200 });
      expect(outcome.body.reference_id).toBe(askedFor ?? outcome.body.reference_id);
      if (outcome.kind === 'completed') expect(said(reply.body)).toMatchObject({ status: 'completed' });
    }),
    runs(2_000),
  );
  // Or nothing was looked at.
  expect([...kinds].sort()).toEqual([...exchangeOutcome.options].sort());
});
