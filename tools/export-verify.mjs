import process from 'node:process';
import { parseArgs } from 'node:util';
import { readFileFacts } from './export-verify/file-facts.mjs';
import { judge } from './export-verify/judge.mjs';
import { readManifest } from './export-verify/read-manifest.mjs';
import { NotUsable, plainReason } from './export-verify/not-usable.mjs';

/*
 * npm run export:verify -- FILE MANIFEST [--key FINGERPRINT]
 * Says whether an export and its manifest are as the desk wrote them. Needs Node and this folder, nothing else: no
 * network, no database, no packages. Exits with 0: both are; 1: one was changed; 2: there was nothing to judge.
 */
const USAGE = 'Usage: npm run export:verify -- FILE MANIFEST [--key FINGERPRINT]';

try {
  const { file, manifest, key } = readArguments();
  const { whole, lines } = judge(await readFileFacts(file), readManifest(manifest), key);
  console.log(lines.join('\n'));
  process.exitCode = whole ? 0 : 1;
} catch (error) {
  console.error(error instanceof NotUsable ? error.message : plainReason(error));
  process.exitCode = 2;
}

function readArguments() {
  const { positionals, values } = parsed();
  const [file, manifest] = positionals;
  if (file === undefined || manifest === undefined || positionals.length > 2) throw new NotUsable(USAGE);
  return { file, manifest, key: values.key };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
  } catch {
    throw new NotUsable(USAGE);
  }
}
