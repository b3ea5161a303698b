import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Entry } from '../ledger/entry.ts';
import type { PublishedExample } from '../scenarios/scenario.ts';
import { reply, type Reply } from '../wire/reply.ts';

const { resolve } = createRequire(import.meta.url);
const textOf = (name: PublishedExample) =>
  readFileSync(resolve(`@desk/provider-protocol/examples/${name}.json`), 'utf8');

/**
 * A published body, byte for byte down to its layout and its times; only the reference and, where it has them, e-mail and
 * country are the submission's own.
 */
export function published(
  name: PublishedExample,
  own?: Pick<Entry, 'referenceId' | 'email' | 'country'>,
): Reply {
  const text = own
    ? textOf(name)
        .replace(/("reference_id": )"[^"]*"/, (_, key: string) => key + JSON.stringify(own.referenceId))
        .replace(/("email": )"[^"]*"/, (_, key: string) => key + JSON.stringify(own.email))
        .replace(/(\n {4}"country": )"[^"]*"/, (_, key: string) => key + JSON.stringify(own.country))
    : textOf(name);
  return reply(name === 'validation-error' ? 400 : 200, 'application/json; charset=utf-8', text);
}
