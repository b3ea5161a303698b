import type { ImageSide } from '@desk/contract';

/** Where sealed images are kept. The class is also the token it is injected by. */
export abstract class ImageStore {
  /** Writes whole or not at all: a reader never meets half an image. */
  abstract put(verificationId: string, side: ImageSide, sealed: Buffer): Promise<void>;

  /** The sealed bytes; null when there are none. */
  abstract get(verificationId: string, side: ImageSide): Promise<Buffer | null>;

  /** Removes what there is of a case, be it nothing. */
  abstract removeAll(verificationId: string): Promise<void>;
}

/** A case's place, the same in every store, so that whoever copies the files has moved the images. */
export const placeOf = (verificationId: string): string => `${verificationId.slice(0, 2)}/${verificationId}`;

/** The store is another machine and did not do as it was asked. It may have done so all the same, if its answer was lost. */
export class ImageStoreUnavailable extends Error {
  /** @param code why, for operators */
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`The image store is unavailable (${code})`, { cause });
  }
}
