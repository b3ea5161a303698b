import { createHash } from 'node:crypto';
import { imageSide, type ImageSide } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { prepared } from '../database/prepared.ts';
import { DataKeys } from '../encryption/data-keys.ts';
import type { ProviderSubmission } from '../provider/provider-client.ts';
import type { ImageInput } from './image-input.ts';
import { ImageStore } from './image-store.ts';
import { SubmissionImage } from './submission-image.entity.ts';

/** Whose images they are, and the wrapped key that seals them. */
export interface ImageOwner {
  id: string;
  dataKey: Buffer;
}

/** A case's three images: their bytes sealed in the store, what is known of them in Postgres. */
@Injectable()
export class SubmissionImages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: ImageStore,
    private readonly dataKeys: DataKeys,
  ) {}

  /** Puts the bytes into the store; the rows that `record` writes make them count. */
  async keep(owner: ImageOwner, inputs: Record<ImageSide, ImageInput>): Promise<void> {
    const key = this.dataKeys.unwrap(owner.dataKey);
    try {
      for (const side of imageSide.options) {
        const input = inputs[side];
        if ('bytes' in input)
          await this.store.put(owner.id, side, this.dataKeys.seal(key, input.bytes, aad(owner.id, side)));
      }
    } catch (error) {
      // What a full disk has taken of it would stay for ever.
      await this.discard(owner);
      throw error;
    }
  }

  /** Removes what `keep` stored: of a submission that came to nothing, or of a case that is purged. */
  discard(owner: Pick<ImageOwner, 'id'>): Promise<void> {
    return this.store.removeAll(owner.id);
  }

  async record(
    manager: EntityManager,
    owner: ImageOwner,
    inputs: Record<ImageSide, ImageInput>,
  ): Promise<void> {
    await manager.insert(
      SubmissionImage,
      imageSide.options.map((side) => ({ verificationId: owner.id, side, ...described(inputs[side]) })),
    );
  }

  list(verificationId: string): Promise<SubmissionImage[]> {
    return this.dataSource.manager.find(SubmissionImage, {
      where: { verificationId },
      order: { side: 'DESC' },
      ...prepared,
    });
  }

  /** An image's bytes and what is known of them; null when they are not held here. */
  async read(owner: ImageOwner, side: ImageSide): Promise<{ image: SubmissionImage; bytes: Buffer } | null> {
    const image = await this.dataSource.manager.findOneBy(SubmissionImage, {
      verificationId: owner.id,
      side,
    });
    if (image === null || image.sourceUrl !== null) return null;
    const sealed = await this.store.get(owner.id, side);
    if (sealed === null) return null;
    return {
      image,
      bytes: this.dataKeys.open(this.dataKeys.unwrap(owner.dataKey), sealed, aad(owner.id, side)),
    };
  }

  /** The images as the provider takes them. @throws when one that should be held is missing. */
  async outgoing(
    owner: ImageOwner,
  ): Promise<Pick<ProviderSubmission, 'selfieImage' | 'frontImage' | 'backImage'>> {
    const images = await this.list(owner.id);
    const one = async (side: ImageSide): Promise<string> => {
      const url = images.find((image) => image.side === side)?.sourceUrl;
      if (url) return url;
      const held = await this.read(owner, side);
      if (held === null)
        throw new Error(`The ${side} image of verification ${owner.id} is missing from the image store`);
      return held.bytes.toString('base64');
    };
    // All at once: a claim must outlast this and the call that follows.
    const [selfieImage, frontImage, backImage] = await Promise.all([
      one('selfie'),
      one('front'),
      one('back'),
    ]);
    return { selfieImage, frontImage, backImage };
  }
}

/** An image as the provider takes it. */
export const outgoingImage = (input: ImageInput): string =>
  'url' in input ? input.url : input.bytes.toString('base64');

function described(
  input: ImageInput,
): Pick<SubmissionImage, 'contentType' | 'bytes' | 'sha256' | 'sourceUrl'> {
  if ('url' in input) return { contentType: null, bytes: null, sha256: null, sourceUrl: input.url };
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  return { contentType: input.contentType, bytes: input.bytes.length, sha256, sourceUrl: null };
}

const aad = (verificationId: string, side: ImageSide): string => `image:${verificationId}:${side}`;
