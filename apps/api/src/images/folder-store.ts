import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageSide } from '@desk/contract';
import { ImageStore, placeOf } from './image-store.ts';

/** Images in a folder of this machine, or of one that replicas share. */
export class FolderStore extends ImageStore {
  constructor(private readonly root: string) {
    super();
  }

  async put(verificationId: string, side: ImageSide, sealed: Buffer): Promise<void> {
    const path = this.path(verificationId, side);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, sealed, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  async get(verificationId: string, side: ImageSide): Promise<Buffer | null> {
    try {
      return await readFile(this.path(verificationId, side));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async removeAll(verificationId: string): Promise<void> {
    await rm(join(this.root, placeOf(verificationId)), { recursive: true, force: true });
  }

  private path(verificationId: string, side: ImageSide): string {
    return join(this.root, placeOf(verificationId), side);
  }
}
