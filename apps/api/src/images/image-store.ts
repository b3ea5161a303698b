import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageSide } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.ts';

/** Sealed images in a folder under `DATA_DIR`, one folder a case. */
@Injectable()
export class ImageStore {
  private readonly root: string;

  constructor(settings: Settings) {
    this.root = join(settings.dataDir, 'images');
  }

  /** Writes whole or not at all: a reader never meets half a file. */
  async put(verificationId: string, side: ImageSide, sealed: Buffer): Promise<void> {
    const path = this.path(verificationId, side);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, sealed, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  /** The sealed bytes; null when there are none. */
  async get(verificationId: string, side: ImageSide): Promise<Buffer | null> {
    try {
      return await readFile(this.path(verificationId, side));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async removeAll(verificationId: string): Promise<void> {
    await rm(this.folder(verificationId), { recursive: true, force: true });
  }

  private path(verificationId: string, side: ImageSide): string {
    return join(this.folder(verificationId), side);
  }

  private folder(verificationId: string): string {
    return join(this.root, verificationId.slice(0, 2), verificationId);
  }
}
