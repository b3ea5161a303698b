import { Module } from '@nestjs/common';
import { BitmapFolder } from './bitmap-folder.ts';
import { CaseCounts } from './case-counts.ts';

@Module({ providers: [BitmapFolder, CaseCounts], exports: [CaseCounts] })
export class CountsModule {}
