import { Module } from '@nestjs/common';
import { ImageStore } from './image-store.ts';
import { SubmissionImages } from './submission-images.ts';

@Module({ providers: [ImageStore, SubmissionImages], exports: [SubmissionImages] })
export class ImagesModule {}
