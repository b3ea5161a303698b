import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.ts';

/** Global: whatever a feature does, it records. */
@Global()
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuditModule {}
