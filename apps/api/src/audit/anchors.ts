import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { BrokenChain } from './broken-chain.ts';

/** A line of an anchor file: the head as it was, kept where whoever has the database does not reach. */
const anchor = z.object({
  position: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});
export type Anchor = z.infer<typeof anchor>;

export const anchorLine = ({ position, hash, at }: Anchor): string =>
  `${JSON.stringify({ position, hash, at })}\n`;

const BATCH = 1_000;

/**
 * Whether every line of an anchor file is in the chain, which must have been verified before.
 * @returns how many lines there were
 * @throws BrokenChain; the system's error when the file cannot be read
 */
export async function verifyAnchors(manager: EntityManager, file: string, end: number): Promise<number> {
  let count = 0;
  let batch: Anchor[] = [];
  for await (const [line, text] of numbered(file)) {
    if (text.trim() === '') continue;
    batch.push(parse(text, line));
    count += 1;
    if (batch.length < BATCH) continue;
    await compare(manager, batch, end);
    batch = [];
  }
  await compare(manager, batch, end);
  return count;
}

async function* numbered(file: string): AsyncGenerator<[number, string]> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    yield [++line, text];
}

function parse(text: string, line: number): Anchor {
  const parsed = anchor.safeParse(jsonOrNull(text));
  if (parsed.success) return parsed.data;
  throw new BrokenChain(`line ${line} of the anchor file: it is no anchor, or was cut`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function compare(manager: EntityManager, anchors: Anchor[], end: number): Promise<void> {
  const rows = await manager.query<{ position: string; hash: Buffer }[]>(
    'SELECT position, hash FROM audit_link WHERE position = ANY($1::bigint[])',
    [anchors.map(({ position }) => position)],
  );
  const hashes = new Map(rows.map(({ position, hash }) => [Number(position), hash.toString('hex')]));
  for (const { position, hash, at } of anchors) {
    if (position > end)
      throw new BrokenChain(
        `position ${end + 1}: the chain was cut; it ends at ${end}, and at ${at} it had reached ${position}`,
      );
    if (hashes.get(position) !== hash)
      throw new BrokenChain(
        `position ${position}: it is another event's than at ${at}; the chain was replaced`,
      );
  }
}
