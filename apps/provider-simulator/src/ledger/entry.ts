import { z } from 'zod';

const image = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('url'), url: z.string() }),
  z.object({ kind: z.literal('base64'), bytes: z.number(), sha256: z.string() }),
]);

/**
 * A submission that was accepted. `dueAt` is when its verdict is there, in ms since 1970, null for never; `told` counts how
 * often a settled answer went out. Everything else an answer says is drawn again from the seed each time.
 */
export const entry = z.object({
  referenceId: z.string(),
  email: z.string(),
  country: z.string(),
  images: z.object({ selfie: image, front: image, back: image }),
  requestedAt: z.number(),
  dueAt: z.number().nullable(),
  told: z.number(),
});
export type Entry = z.infer<typeof entry>;

/** A line of the state file. */
export const event = z.discriminatedUnion('event', [
  z.object({ event: z.literal('accepted'), entry }),
  z.object({ event: z.literal('told'), referenceId: z.string() }),
  z.object({ event: z.literal('settled'), at: z.number() }),
]);
export type Event = z.infer<typeof event>;
