import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { ExportKey, ExportManifest, SignedManifest } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../encryption/canonical-json.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';

/** What PKCS #8 writes before an Ed25519 key's 32 bytes (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what the desk says of its exports, with a key of its own that the database holds only wrapped. */
@Injectable()
export class ManifestSigner {
  private readonly privateKey: KeyObject;
  readonly key: ExportKey;

  constructor(secrets: DeskSecrets) {
    const der = Buffer.concat([PKCS8_HEAD, secrets.key('export_signing')]);
    this.privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(this.privateKey);
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    this.key = {
      publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      fingerprint: createHash('sha256').update(spki).digest('hex'),
    };
  }

  /**
   * The text to keep and hand out. All of it is in canonical form, not only the part that is signed: so a single byte
   * that differs, even where JSON or base64 would not mind, shows.
   */
  sign(manifest: ExportManifest): string {
    const value = sign(null, Buffer.from(canonicalJson(manifest)), this.privateKey).toString('base64');
    const signed: SignedManifest = { manifest, signature: { ...this.key, algorithm: 'Ed25519', value } };
    return canonicalJson(signed);
  }
}
