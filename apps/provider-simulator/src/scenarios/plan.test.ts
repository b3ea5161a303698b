import { answerBody, type CompletedBody } from '@desk/provider-protocol';
import { describe, expect, test } from '@jest/globals';
import { answerFor } from '../answers/answer.ts';
import { parseJson } from '../wire/read-body.ts';
import { COUNTRIES } from '../persons/countries.ts';
import { planFor } from './plan.ts';

const image = { kind: 'url' as const, url: 'https://example.com/a.jpg' };
const images = { selfie: image, front: image, back: image };
const at = Date.UTC(2026, 10, 23);
const delay = { least: 2000, most: 8000 };

/** The settled answer to the nth applicant, each from the next country, ending with one that has no data. */
function settledBody(nth: number, seed = 'test'): unknown {
  const codes = [...COUNTRIES.map(({ code }) => code), 'FJ'];
  const email = `applicant.${nth}@example.com`;
  const entry = { referenceId: `r${nth}`, email, country: codes[nth % codes.length] ?? 'IN', images };
  const due = { ...entry, requestedAt: at, dueAt: at, told: 0 };
  return parseJson(answerFor(due, planFor(email, { seed, delay }), at).reply.body);
}

const NUMBERS = Array.from({ length: 4000 }, (_, nth) => nth);
const BODIES = NUMBERS.map((nth) => answerBody.parse(settledBody(nth)));
const COMPLETED = BODIES.filter((body): body is CompletedBody => body.status === 'completed');
const share = (part: number) => part / BODIES.length;

describe('4,000 draws', () => {
  test('about 70 % are accepted and 2 % fail', () => {
    const accepted = COMPLETED.filter(({ result }) => result.verification_status === 'accepted');
    expect(share(accepted.length)).toBeGreaterThan(0.65);
    expect(share(accepted.length)).toBeLessThan(0.73);
    expect(share(BODIES.length - COMPLETED.length)).toBeGreaterThan(0.01);
    expect(share(BODIES.length - COMPLETED.length)).toBeLessThan(0.03);
  });

  test('an accepted one has no reason and no failed check, a declined one has both', () => {
    for (const { result } of COMPLETED) {
      const { face, document } = result.verification_result;
      const failed = [face, ...Object.values(document)].includes(0);
      const accepted = result.verification_status === 'accepted';
      expect([failed, result.declined_reasons_list.length > 0]).toEqual([!accepted, !accepted]);
      expect(result.declined_reason).toBe(result.declined_reasons_list[0] ?? null);
    }
  });

  test('reasons come one to three, all of them, the first far more often than the last', () => {
    const counts = new Map<string, number>();
    for (const reason of COMPLETED.flatMap(({ result }) => result.declined_reasons_list))
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const frequencies = [...counts.values()].sort((a, b) => b - a);
    expect(frequencies.length).toBeGreaterThanOrEqual(20);
    expect(frequencies[0] ?? 0).toBeGreaterThan(8 * (frequencies.at(-1) ?? 0));
    const lengths = new Set(COMPLETED.map(({ result }) => result.declined_reasons_list.length));
    expect(lengths).toEqual(new Set([0, 1, 2, 3]));
  });

  test('documents of at least thirty countries and all types, half of them in two scripts', () => {
    const proofs = COMPLETED.map(({ result }) => result.additional_data.document.proof ?? {});
    expect(new Set(proofs.map((proof) => proof['document_country_code'])).size).toBeGreaterThan(30);
    expect(
      new Set(COMPLETED.flatMap(({ result }) => result.verification_data.document.selected_type)).size,
    ).toBe(3);
    expect(share(proofs.filter((proof) => 'full_name_native' in proof).length)).toBeGreaterThan(0.4);
  });

  test('addresses are those kept for documentation', () => {
    for (const { result } of COMPLETED)
      expect(result.info.geolocation['ip']).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
  });

  test('an accepted document has not expired', () => {
    for (const { result } of COMPLETED.filter(({ result }) => result.verification_status === 'accepted'))
      expect(result.verification_data.document.expiry_date ?? '9999').toMatch(/^(202[7-9]|20[3-9]\d|9999)/);
  });
});

test('the seed and the e-mail alone decide, in whatever order', () => {
  const some = [5, 3, 900, 17];
  expect(some.map((nth) => settledBody(nth))).toEqual(some.map((nth) => BODIES[nth]));
  expect(settledBody(5, 'other')).not.toEqual(BODIES[5]);
});
