import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { AbandonedExports } from './abandoned-exports.ts';
import { ExportFile } from './export-file.ts';
import { ExportMetrics } from './export-metrics.ts';
import { ExportPool } from './export-pool.ts';
import { ExportProgress } from './export-progress.ts';
import { ExportsController } from './exports.controller.ts';
import { Exports } from './exports.ts';
import { ManifestSigner } from './manifest-signer.ts';
import { ManifestsController } from './manifests.controller.ts';

@Module({
  imports: [HttpModule, VerificationsModule],
  // The key first: the exports' `:id` would take it for one.
  controllers: [ManifestsController, ExportsController],
  providers: [
    AbandonedExports,
    ExportFile,
    ExportMetrics,
    ExportPool,
    ExportProgress,
    Exports,
    ManifestSigner,
  ],
})
export class ExportsModule {}
