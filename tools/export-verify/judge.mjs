/** @import { FileFacts } from './file-facts.mjs' */
/** @import { Manifest, Signed } from './read-manifest.mjs' */

/**
 * What holds and what does not, in plain words.
 *
 * @param {FileFacts} file
 * @param {Signed} signed
 * @param {string | undefined} key the fingerprint that the manifest should be signed with
 * @returns {{ whole: boolean, lines: string[] }}
 */
export function judge(file, signed, key) {
  if (signed.manifest === null) return { whole: false, lines: unsigned(file, signed.sha256) };
  const { manifest, fingerprint } = signed;
  const foreign = key !== undefined && bare(key) !== fingerprint;
  const complaints = [
    ...(foreign
      ? [
          'The MANIFEST was signed by ANOTHER KEY than the one given: whoever signed it, it was not that desk.',
          `  given: ${shown(key)}`,
        ]
      : []),
    ...differences(file, manifest),
  ];
  const whole = complaints.length === 0;
  const lines = whole
    ? ['The file and the manifest are as they were written.']
    : [...complaints, ...(foreign ? [] : ['The manifest is as it was signed.'])];
  return { whole, lines: [...lines, '', ...facts(manifest), '', ...keyWords(fingerprint, key)] };
}

/**
 * @param {FileFacts} file
 * @param {unknown} sha256 that the changed manifest names
 */
const unsigned = (file, sha256) => [
  'The MANIFEST was changed: its signature does not fit what it says.',
  file.sha256 === sha256
    ? '  The file has the SHA-256 that this manifest still names.'
    : '  The file has another SHA-256 than this manifest names; without its manifest nobody can say which of the two is wrong.',
  `  SHA-256 of the file: ${file.sha256}`,
];

/**
 * @param {FileFacts} file
 * @param {Manifest} manifest
 */
function differences(file, manifest) {
  const inside = inconsistencies(file, manifest);
  if (file.sha256 === manifest.sha256)
    return inside.length === 0
      ? []
      : ['The manifest was signed with mistakes about its own file.', ...inside];
  return [
    'The FILE was changed, or it is not the file of this manifest.',
    `  SHA-256: the file has ${file.sha256}, the manifest says ${shown(manifest.sha256)}`,
    ...(file.bytes === manifest.bytes
      ? []
      : [`  bytes: the file has ${file.bytes}, the manifest says ${shown(manifest.bytes)}`]),
    ...inside,
    ...(file.bareLineEnds
      ? ['  Its lines end otherwise than the desk writes them: a spreadsheet or an editor has saved it anew.']
      : []),
  ];
}

/**
 * @param {FileFacts} file
 * @param {Manifest} manifest
 */
const inconsistencies = (file, manifest) => [
  ...(file.rows === manifest.rows
    ? []
    : [`  rows: the file has ${file.rows}, the manifest says ${shown(manifest.rows)}`]),
  ...(file.columns.join() === String(manifest.columns)
    ? []
    : ['  columns: the header row is not the one that the manifest says']),
];

/** @param {Manifest} manifest */
function facts(manifest) {
  const masked = manifest.maskedColumns.length > 0 ? manifest.maskedColumns.join(', ') : 'none';
  const head = manifest.auditHead;
  return [
    ['Export', manifest.exportId],
    ['Asked for', `${manifest.requestedAt} by ${manifest.requestedBy}`],
    ['Made by', `${manifest.madeBy} (${manifest.madeByRole})`],
    ['Data as of', manifest.snapshotAt],
    ['Rows', manifest.rows],
    ['Filter', manifest.filterInWords],
    ['Covered columns', masked],
    ['Audit log', head.hash === null ? 'empty' : `link ${head.position}, ${head.hash}`],
  ].map(([name, value]) => `${String(name).padEnd(16)} ${shown(value)}`);
}

/**
 * @param {string} fingerprint
 * @param {string | undefined} key
 */
const keyWords = (fingerprint, key) => [
  `${'Signed with'.padEnd(16)} ${fingerprint}`,
  key === undefined
    ? 'Compare this with the key that your desk shows under Exports: anybody can sign a manifest with a key of their own.'
    : 'Compared with the key that was given.',
];

/** Fingerprints are copied with spaces, colons and capitals. @param {string} key */
const bare = (key) => key.replace(/[\s:]/g, '').toLowerCase();

/** What a stranger may have written moves no cursor and turns no line around. @param {unknown} value */
const shown = (value) => String(value).replace(/\p{C}/gu, '\uFFFD');
