import { exportKey, signedManifest, type ExportKey } from '@desk/contract';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import { Responds } from '../openapi/responds.ts';
import { ManifestSigner } from './manifest-signer.ts';
import { Exports } from './exports.ts';

/** What proves an export to somebody without the desk. */
@Controller('exports')
export class ManifestsController {
  constructor(
    private readonly exports: Exports,
    private readonly signer: ManifestSigner,
  ) {}

  /** To be compared, by another way than the manifest came, with the key that a manifest names. */
  @Get('key')
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, exportKey)
  key(): ExportKey {
    return this.signer.key;
  }

  @Get(':id/manifest')
  @Access('analyst', 'auditor', 'admin')
  @Header('Cache-Control', 'no-store')
  @Responds(200, signedManifest)
  async manifest(@Param('id', { schema: z.uuid() }) id: string): Promise<StreamableFile> {
    const bytes = await this.exports.manifest(id);
    return new StreamableFile(bytes, {
      type: 'application/json',
      disposition: `attachment; filename="verifications-${id}.manifest.json"`,
      length: bytes.length,
    });
  }
}
