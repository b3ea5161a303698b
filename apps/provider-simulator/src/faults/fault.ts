import { z } from 'zod';

const headers = z.record(z.string(), z.string()).optional();
const httpStatus = z.int().min(200).max(599);

/** What goes wrong. `hang` to `reset` accept nothing; the others first do what the call asks for. */
export const fault = z.discriminatedUnion('kind', [
  /** Another status; `body` is text, or any JSON; by default the provider's way to say no. */
  z.strictObject({ kind: z.literal('status'), status: httpStatus, headers, body: z.json().optional() }),
  /** Exactly these bytes, as text or base64. */
  z.strictObject({
    kind: z.literal('body'),
    body: z.union([z.string(), z.strictObject({ base64: z.base64() })]),
    status: httpStatus.default(200),
    contentType: z.string().default('application/json; charset=utf-8'),
  }),
  /** Never answers; the connection stays open until the client gives up. */
  z.strictObject({ kind: z.literal('hang') }),
  /** Cuts the connection without an answer. */
  z.strictObject({ kind: z.literal('reset') }),
  /** Does all that was asked, then cuts the connection: the client cannot know. */
  z.strictObject({ kind: z.literal('accept-then-reset') }),
  /** Half of the answer, then the connection is cut. */
  z.strictObject({ kind: z.literal('truncate') }),
  /** The answer a byte at a time. */
  z.strictObject({ kind: z.literal('drip'), everyMs: z.int().min(1).max(60_000).default(1000) }),
  /** The whole answer, late. */
  z.strictObject({ kind: z.literal('delay'), ms: z.int().min(0).max(3_600_000) }),
]);
export type Fault = z.infer<typeof fault>;

/** A fault for the next `times` calls that match; without `match` any call does. */
export const faultRule = z.strictObject({
  match: z
    .strictObject({
      method: z.enum(['POST', 'GET']).optional(),
      email: z.string().optional(),
      referenceId: z.string().optional(),
    })
    .default({}),
  times: z.int().min(1).max(1_000_000).default(1),
  fault,
});
export type FaultRule = z.infer<typeof faultRule>;
