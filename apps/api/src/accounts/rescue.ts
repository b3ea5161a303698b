import { randomBytes } from 'node:crypto';
import type { Role } from '@desk/contract';
import type { DataSource } from 'typeorm';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Passwords } from '../passwords/passwords.ts';

/**
 * Lets somebody in again whom no admin can help, such as the only admin without their phone: for whoever holds the
 * database and its key. The account is enabled, signs in with a temporary password alone, and what was signed in is not any more.
 * While there is no admin at all, it becomes one.
 * @returns the temporary password, which is told this once; null when no account has that e-mail
 */
export async function rescueAccount(
  dataSource: DataSource,
  { audit, passwords }: { audit: AuditLog; passwords: Passwords },
  email: string,
): Promise<string | null> {
  const password = randomBytes(15).toString('base64url');
  const hash = await passwords.hash(password);
  return dataSource.transaction(async (manager) => {
    const [rescued] = await manager.query<[{ id: string; role: Role }[], number]>(
      `UPDATE account SET password_hash = $2, password_temporary = true, disabled_at = NULL,
         oidc_issuer = NULL, oidc_subject = NULL,
         role = CASE WHEN EXISTS (SELECT FROM account o WHERE o.role = 'admin' AND o.disabled_at IS NULL)
           THEN role ELSE 'admin' END
       WHERE lower(email) = lower($1) RETURNING id, role`,
      [email, hash],
    );
    const [found] = rescued;
    if (found === undefined) return null;
    const { id, role } = found;
    await manager.query('DELETE FROM second_factor WHERE account_id = $1', [id]);
    await manager.query('DELETE FROM session WHERE account_id = $1', [id]);
    const details = { accountId: id, role, rescued: true };
    await audit.record(manager, { actor: 'system', action: 'account.password_reset', details });
    return password;
  });
}
