import { Module } from '@nestjs/common';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { ExportFile } from './export-file.ts';
import { ExportsController } from './exports.controller.ts';
import { Exports } from './exports.ts';

@Module({
  imports: [VerificationsModule],
  controllers: [ExportsController],
  providers: [ExportFile, Exports],
})
export class ExportsModule {}
