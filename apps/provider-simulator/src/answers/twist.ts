import type { CompletedBody } from '@desk/provider-protocol';
import type { Twist } from '../scenarios/scenario.ts';
import { json, problem, reply, type Reply } from '../wire/reply.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const FOREIGN_REFERENCE = '00000000-0000-4000-8000-00000000f0e1';

/** The first so many megabytes are what a body of a verification never needs. */
const HUGE_CHARACTERS = 8 * 1024 * 1024;

/** A completed body turned into one that is not as published. */
export function twisted(twist: Twist, body: CompletedBody): Reply {
  const { result, reference_id: _reference, ...envelope } = body;
  const withResult = (change: object) => json(200, { ...body, result: { ...result, ...change } });
  switch (twist) {
    case 'unknown-status':
      return json(200, { ...body, status: 'on_hold' });
    case 'unknown-verdict':
      return withResult({ verification_status: 'review' });
    case 'unknown-check': {
      const document = { ...result.verification_result.document, hologram: 1, chip: 2 };
      return withResult({ verification_result: { ...result.verification_result, document } });
    }
    case 'unknown-keys':
      return json(200, { ...body, risk: { score: 7, list: ['a', 1, null] } });
    case 'text-numbers':
      return reply(
        200,
        JSON_TYPE,
        JSON.stringify(body).replace(/"(face|name|dob|face_match_confidence)":(\d+)/g, '"$1":"$2"'),
      );
    case 'no-result':
      return json(200, { ...body, result: undefined });
    case 'foreign-reference':
      return json(200, { ...body, reference_id: FOREIGN_REFERENCE });
    case 'foreign-email':
      return withResult({ email: 'someone.else@example.com' });
    case 'no-reference':
      return json(200, { ...envelope, result });
    case 'forgotten':
      return notFound();
    case 'duplicate-keys':
      return reply(
        200,
        JSON_TYPE,
        JSON.stringify(body).replace(
          '"verification_status":',
          '"verification_status":"declined","verification_status":',
        ),
      );
    case 'not-json':
      return reply(200, 'text/html; charset=utf-8', '<!doctype html><title>Maintenance</title><p>Back soon.');
    case 'empty-body':
      return reply(200, JSON_TYPE, '');
    case 'huge': {
      const proof = { ...result.additional_data.document.proof, remarks: 'x'.repeat(HUGE_CHARACTERS) };
      return withResult({ additional_data: { document: { proof } } });
    }
  }
}

export const notFound = (): Reply => problem(404, 'NOT_FOUND', 'Verification request not found');
