import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.ts';
import { decrypt, encrypt } from './aes-gcm.ts';

const VERSION = 1;
const KEY_ID_BYTES = 8;
export const HEAD_BYTES = 1 + KEY_ID_BYTES;

/** A key of one verification, or of the desk's own: as it encrypts, and as it may be stored. */
export interface DataKey {
  key: Buffer;
  wrapped: Buffer;
}

/** What cannot be opened: made under another key, cut, or changed. */
export class UnreadableSecret extends Error {}

/**
 * Envelope encryption: every verification's data is sealed with a key of its own, which is stored wrapped by
 * ENCRYPTION_KEY. Rotating ENCRYPTION_KEY re-wraps keys and leaves the data alone (`rotate.ts`); destroying a wrapped
 * key destroys what it sealed.
 *
 * Wrapped: version (1 byte), id of the wrapping key (8), then as `encrypt` writes it, with those 9 bytes as its aad.
 */
@Injectable()
export class DataKeys {
  /** What everything begins with that is wrapped by the current key. */
  readonly head: Buffer;
  /** By head: the keys that open. */
  private readonly opening: Map<string, Buffer>;

  constructor(
    @Inject(Settings)
    private readonly settings: Pick<Settings, 'encryptionKey'> &
      Partial<Pick<Settings, 'previousEncryptionKeys'>>,
  ) {
    const { encryptionKey, previousEncryptionKeys = [] } = settings;
    this.head = headOf(encryptionKey);
    this.opening = new Map(
      [...previousEncryptionKeys, encryptionKey].map((key) => [headOf(key).toString('hex'), key]),
    );
  }

  create(): DataKey {
    const key = randomBytes(32);
    return { key, wrapped: this.wrap(key) };
  }

  /** Under the current key. */
  wrap(key: Buffer): Buffer {
    return Buffer.concat([this.head, encrypt(this.settings.encryptionKey, key, this.head)]);
  }

  /** @throws UnreadableSecret naming the id of the ENCRYPTION_KEY that is needed, when it is neither the current one nor one before */
  unwrap(wrapped: Buffer): Buffer {
    const head = wrapped.subarray(0, HEAD_BYTES);
    if (head[0] !== VERSION) throw new UnreadableSecret('A wrapped key has an unknown version.');
    const key = this.opening.get(head.toString('hex'));
    if (key === undefined)
      throw new UnreadableSecret(
        `A key was wrapped by the ENCRYPTION_KEY with the id ${idText(head)}; the current one is ${idText(this.head)}.`,
      );
    return opened(() => decrypt(key, wrapped.subarray(HEAD_BYTES), head));
  }

  /** @param aad what the bytes are and whose; they open only under the same words */
  seal(key: Buffer, plain: Buffer, aad: string): Buffer {
    return encrypt(key, plain, Buffer.from(aad));
  }

  /** @throws UnreadableSecret when the bytes or their aad are not those that were sealed */
  open(key: Buffer, sealed: Buffer, aad: string): Buffer {
    return opened(() => decrypt(key, sealed, Buffer.from(aad)));
  }
}

const headOf = (key: Buffer): Buffer =>
  Buffer.concat([Buffer.of(VERSION), createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES)]);

/** The id of the key that wrapped what begins like this. */
export const idText = (head: Buffer): string => head.subarray(1).toString('hex');

function opened(decryption: () => Buffer): Buffer {
  try {
    return decryption();
  } catch (cause) {
    throw new UnreadableSecret('Sealed bytes do not open: they were changed, cut, or belong elsewhere.', {
      cause,
    });
  }
}
