import { Global, Module } from '@nestjs/common';
import { AnchorWriter } from './anchor-writer.ts';
import { AuditEventsController } from './audit-events.controller.ts';
import { AuditLog } from './audit-log.ts';
import { AuditTrail } from './audit-trail.ts';
import { Chainer } from './chainer.ts';

/** Global: whatever a feature does, it records. */
@Global()
@Module({
  controllers: [AuditEventsController],
  providers: [AuditLog, AuditTrail, Chainer, AnchorWriter],
  exports: [AuditLog],
})
export class AuditModule {}
