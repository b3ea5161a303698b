import { z } from 'zod';

/**
 * Reads a body of the provider's that may be anything: what has the published type is taken, what has not is null or
 * empty. It never throws on parsed JSON; whether the body is as published is `answerBody.safeParse`.
 */
const text = z.string().nullable().catch(null);
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((items) => items.filter((item) => typeof item === 'string'));
const keys = z.record(z.string(), z.unknown()).catch({});

/** An object whose parts read as null or empty when it is missing or something else. */
const object = <T extends z.ZodRawShape>(shape: T) => z.preprocess(asObject, z.object(shape));

function asObject(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

const readResult = object({
  verification_status: text,
  email: text,
  country: text,
  verification_data: object({
    document: object({
      name: object({ first_name: text, middle_name: text, last_name: text, full_name: text }),
      dob: text,
      expiry_date: text,
      issue_date: text,
      document_number: text,
      selected_type: texts,
      supported_types: texts,
      face_match_confidence: z.number().min(0).max(100).nullable().catch(null),
    }),
  }),
  verification_result: object({ face: z.unknown().optional(), document: keys }),
  info: object({ agent: keys, geolocation: keys }),
  additional_data: object({ document: object({ proof: keys, additional_proof: keys }) }),
  declined_reason: text,
  declined_reasons_list: texts,
});

const readBody = object({
  success: z.boolean().nullable().catch(null),
  status: text,
  reference_id: text,
  message: text,
  requested_at: text,
  completed_at: text,
  error: object({ message: text, field: text, code: text }),
  result: readResult,
});

export type ReadBody = z.infer<typeof readBody>;

/** The readable parts of any JSON value. */
export const readAnswer = (json: unknown): ReadBody => readBody.parse(json);
