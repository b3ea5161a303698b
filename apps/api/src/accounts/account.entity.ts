import type { Role } from '@desk/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account as stored; what goes out is the contract's `Account`. */
@Entity('account')
export class AccountRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') role!: Role;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
}
