import { z } from 'zod';
import { httpOrigin, required } from './environment.ts';

/** Names of buckets are those of hosts. A prefix of plain words is the same in addresses, signatures and folders. */
const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/\w[\w.-]*)*)\/?$/;

const address = required().transform((text, context) => {
  const [, name, path] = ADDRESS.exec(text) ?? [];
  if (name !== undefined && path !== undefined)
    return { name, prefix: path === '' ? '' : `${path.slice(1)}/` };
  context.addIssue({ code: 'custom', message: 'must be s3://bucket or s3://bucket/prefix' });
  return z.NEVER;
});

/** The last two are the SDK's own names, and so are those of the credentials, which it reads itself and renews. */
const variables = z
  .object({ IMAGE_STORE: address, AWS_REGION: required(), AWS_ENDPOINT_URL_S3: httpOrigin.optional() })
  .transform((is) => ({
    ...is.IMAGE_STORE,
    region: is.AWS_REGION,
    /** Null: Amazon's of that region. */
    endpoint: is.AWS_ENDPOINT_URL_S3 ?? null,
    /** Over one call to the store and all attempts at it. */
    deadlineMs: 10_000,
  }));

export type BucketSettings = z.output<typeof variables>;

/** Null without `IMAGE_STORE`, whatever else is set: the `AWS_` variables may be there for somebody else. */
export const bucket = z
  .record(z.string(), z.string().optional())
  .transform((env) => (env.IMAGE_STORE === undefined ? null : env))
  .pipe(variables.nullable())
  .transform((bucket) => ({ bucket }));
