import fc, { type Arbitrary } from 'fast-check';
import { publishedBytes } from '../harness/scripted-provider.ts';
import { jsonText, mutate, written, type Mutation } from './json-text.ts';

/** Stands for the reference of the submission that a body answers, which no other may have. */
export const REFERENCE = 'the-reference';

/** The accepted one oftener: most that could go wrong would be wrong about it. */
const EXAMPLES = [
  'completed-accepted-id-card',
  'completed-accepted-id-card',
  'completed-accepted-id-card',
  'completed-declined-driving-license',
  'completed-declined-passport',
  'failed',
  'in-progress',
  'validation-error',
];

/** A published body about `REFERENCE`. */
export const exampleOf = (name: string): Record<string, unknown> => ({
  ...(JSON.parse(publishedBytes(name).toString()) as object),
  reference_id: REFERENCE,
});

/** Texts that others have stumbled over, as JSON writes them. */
const HOSTILE = [
  String.raw`"\u0000"`,
  String.raw`"a\ud800b"`,
  String.raw`"\udc00"`,
  '"\u202eelddim\u2066"',
  '"=HYPERLINK(1)"',
  String.raw`"\t+1\r\n\"'"`,
  '"\u{1F469}\u200D\u{1F52C} \u0b85\u0ba9\u0bcd\u0baa\u0bc1 \u0645\u062d\u0645\u062f"',
  '"' + 'x'.repeat(20_000) + '"',
  '"<script>alert(1)</script>"',
  '"\'; DROP TABLE verification; --"',
  '""',
  '" "',
  '1e400',
  '-1e400',
  '1e-400',
  '-0',
  '123456789012345678901234567890',
  '['.repeat(500) + ']'.repeat(500),
  '{"__proto__":{"status":"completed"}}',
  '{"constructor":{"prototype":1}}',
  '{"toString":1,"length":-1}',
  '"0000-00-00"',
  '"31/12/9999"',
  '"+275760-09-13T00:00:00.001Z"',
  '"1960-02-30T25:61:61Z"',
];
/** What looks like a verdict, or nearly. */
const VERDICTS = [
  '"accepted"',
  '"ACCEPTED"',
  '"accepted "',
  '["accepted"]',
  '{"accepted":true}',
  '"completed"',
  '"Completed"',
  '["completed"]',
  '"in_progress"',
  '"inprogress"',
  '"failed"',
  'true',
  'false',
  'null',
  '1',
  '0',
];

/** Any JSON value, as text. */
const value: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  { weight: 3, arbitrary: fc.constantFrom(...VERDICTS) },
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)),
);

const KEYS = [
  'status',
  'verification_status',
  'reference_id',
  'result',
  'success',
  '__proto__',
  'toString',
  '',
];

const mutation: Arbitrary<Mutation> = fc.record({
  named: fc.oneof(fc.constant(null), fc.constantFrom('status', 'verification_status', 'success')),
  at: fc.nat(1_000),
  how: fc.constantFrom('replace' as const, 'replace' as const, 'drop', 'double', 'add', 'rename'),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 10 })),
  value,
});

/** A published body to which some things were done. */
const mutated: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.array(mutation, { maxLength: 6 }))
  .map(([name, mutations]) => {
    const json = jsonText(exampleOf(name));
    for (const one of mutations) mutate(json, one);
    return written(json);
  });

/** What happens to bytes on the way. */
const damage: Arbitrary<(bytes: Buffer) => Buffer> = fc.oneof(
  { weight: 16, arbitrary: fc.constant((bytes: Buffer) => bytes) },
  { weight: 1, arbitrary: fc.constant((bytes: Buffer) => Buffer.concat([Buffer.from('\uFEFF'), bytes])) },
  { weight: 1, arbitrary: fc.constant((bytes: Buffer) => Buffer.from(bytes.toString(), 'utf16le')) },
  {
    weight: 1,
    arbitrary: fc.nat().map((at) => (bytes: Buffer) => bytes.subarray(0, at % (bytes.length + 1))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), fc.constantFrom(0x00, 0x80, 0xc0, 0xed, 0xff))
      .map(([at, byte]) => (bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        if (changed.length > 0) changed[at % changed.length] = byte;
        return changed;
      }),
  },
);

const any: Arbitrary<Buffer> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(mutated, damage).map(([text, damaged]) => damaged(Buffer.from(text))),
  },
  { weight: 1, arbitrary: fc.json({ maxDepth: 5 }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
);

/** Whatever a provider may send: published bodies that were changed, any JSON, any bytes. A failure shows it as text. */
export const body = any.map((bytes) =>
  Object.assign(bytes, { [fc.toStringMethod]: () => JSON.stringify(bytes.toString()) }),
);

/** What has broken other programs, each by its name. */
export const NAMED: readonly (readonly [name: string, body: Buffer])[] = [
  ['duplicate keys', withValue('"first","full_name":"second"')],
  [String.raw`\u0000`, withValue(String.raw`"nul \u0000 within"`)],
  ['lone surrogates', withValue(String.raw`"\ud800 and \udfff"`)],
  ['text from right to left', withValue('"\u202e\u0645\u062d\u0645\u062f\u2066"')],
  ['5,000 levels of nesting', withValue('['.repeat(5_000) + ']'.repeat(5_000))],
  ['1e400', withValue('1e400')],
  ['invalid UTF-8', withInvalidByte()],
  ['a byte-order mark', Buffer.concat([Buffer.from('\uFEFF'), withValue('"marked"')])],
  ['nothing at all', Buffer.alloc(0)],
  ['1 MB of one string', withValue(`"${'m'.repeat(1024 * 1024)}"`)],
];

/** A whole accepted answer with that as the name. */
function withValue(text: string): Buffer {
  const example = JSON.stringify(exampleOf('completed-accepted-id-card'));
  return Buffer.from(example.replace(/"full_name":"[^"]*"/, () => `"full_name":${text}`));
}

function withInvalidByte(): Buffer {
  const bytes = withValue('"not ? here"');
  bytes[bytes.indexOf('not ?') + 4] = 0xff;
  return bytes;
}

/** What bytes say to a reader other than the desk. */
export const said = (bytes: Buffer): unknown => JSON.parse(new TextDecoder().decode(bytes));
