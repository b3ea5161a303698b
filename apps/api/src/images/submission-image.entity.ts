import type { ImageSide, ImageType } from '@desk/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An image as submitted: held in the image store, or a link that was passed on and never fetched. */
@Entity('submission_image')
export class SubmissionImage {
  @PrimaryColumn('uuid', { name: 'verification_id' }) verificationId!: string;
  @PrimaryColumn('text') side!: ImageSide;
  @Column('text', { name: 'content_type', nullable: true }) contentType!: ImageType | null;
  @Column('int', { nullable: true }) bytes!: number | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text', { name: 'source_url', nullable: true }) sourceUrl!: string | null;
}
