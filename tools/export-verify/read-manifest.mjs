import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonical } from './canonical.mjs';
import { NotUsable, unreadable } from './not-usable.mjs';

/**
 * A manifest as the desk signed it.
 *
 * @typedef {object} Manifest
 * @property {string} exportId
 * @property {string} filterInWords
 * @property {string} requestedBy
 * @property {string} requestedAt
 * @property {string} madeBy
 * @property {string} madeByRole
 * @property {string} snapshotAt
 * @property {number} rows
 * @property {number} bytes
 * @property {string[]} columns
 * @property {string[]} maskedColumns
 * @property {string} sha256
 * @property {{ position: number, hash: string | null }} auditHead
 */

/**
 * What the manifest's file holds: what a key signed as it stands, or, of a text that no key did, the hash that it names.
 *
 * @typedef {{ manifest: Manifest, fingerprint: string } | { manifest: null, sha256: unknown }} Signed
 */

/**
 * @param {string} name
 * @returns {Signed}
 */
export function readManifest(name) {
  const text = read(name);
  const signed = parse(name, text);
  return checked(text, signed) ?? { manifest: null, sha256: signed?.manifest?.sha256 };
}

/** @param {string} name */
function read(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    throw unreadable(name, error);
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotUsable(`Cannot read ${name}: a manifest is JSON, and this is not`);
  }
}

/**
 * The text must be to the byte what the desk writes of this manifest, key and signature: JSON, PEM and base64 would all
 * let a changed byte pass here and there.
 *
 * @param {string} text
 * @param {any} signed
 * @returns {{ manifest: Manifest, fingerprint: string } | null}
 */
function checked(text, signed) {
  try {
    const { manifest, signature } = signed;
    const value = Buffer.from(signature.value, 'base64');
    const key = createPublicKey(signature.publicKey);
    if (key.asymmetricKeyType !== 'ed25519') return null;
    if (!verify(null, Buffer.from(canonical(manifest)), key, value)) return null;
    const fingerprint = createHash('sha256')
      .update(key.export({ format: 'der', type: 'spki' }))
      .digest('hex');
    const publicKey = key.export({ format: 'pem', type: 'spki' }).toString();
    const asWritten = {
      manifest,
      signature: { algorithm: 'Ed25519', fingerprint, publicKey, value: value.toString('base64') },
    };
    return isManifest(manifest) && canonical(asWritten) === text ? { manifest, fingerprint } : null;
  } catch {
    // A part is missing or of another kind.
    return null;
  }
}

/** Enough of its form to speak of it: what else is in it, its key has signed. @param {any} manifest */
const isManifest = (manifest) =>
  manifest.format === 'verification-desk-export/1' &&
  Array.isArray(manifest.columns) &&
  Array.isArray(manifest.maskedColumns) &&
  manifest.auditHead instanceof Object;
