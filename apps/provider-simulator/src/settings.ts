import { z } from 'zod';

/** A time to a verdict in milliseconds: one number, or a range like `2000-8000`. */
const delay = z
  .string()
  .regex(/^\d{1,9}(-\d{1,9})?$/, 'must be milliseconds, like 3000 or 2000-8000')
  .transform((text) => {
    const [least = 0, most = least] = text.split('-').map(Number);
    return { least, most };
  })
  .refine(({ least, most }) => least <= most, 'must name the smaller number first');

const environment = z
  .object({
    HOST: z.string().min(1, 'must not be empty').default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a number from 0 to 65535')
      .default(4010),
    SIMULATOR_API_KEY: z.string().min(1, 'must not be empty').default('sandbox'),
    SIMULATOR_SECRET_KEY: z.string().min(1, 'must not be empty').default('sandbox'),
    SIMULATOR_SEED: z.string().min(1, 'must not be empty').default('desk'),
    SIMULATOR_STATE_FILE: z.string().min(1, 'must not be empty').optional(),
    SIMULATOR_DELAY_MS: delay.default({ least: 2000, most: 8000 }),
  })
  .transform((env) => ({
    host: env.HOST,
    port: env.PORT,
    apiKey: env.SIMULATOR_API_KEY,
    secretKey: env.SIMULATOR_SECRET_KEY,
    seed: env.SIMULATOR_SEED,
    stateFile: env.SIMULATOR_STATE_FILE,
    delay: env.SIMULATOR_DELAY_MS,
  }));

export type Settings = z.infer<typeof environment>;

/** Settings that cannot be used: one line each, naming the variable and never its value. */
export class BadSettings extends Error {}

/** Reads the environment once, at the start. Throws `BadSettings`. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = environment.safeParse(env);
  if (read.success) return read.data;
  throw new BadSettings(
    read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'),
  );
}
