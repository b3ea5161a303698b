import { rescueAccount } from '../accounts/rescue.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { Passwords } from '../passwords/passwords.ts';
import { CommandFailure, runCommand } from './run-command.ts';

/** `npm run account:rescue -- EMAIL`: a temporary password for an account that nobody can sign in with any more. */
await runCommand(async ({ dataSource, dataKeys }) => {
  const [email, ...others] = process.argv.slice(2);
  if (email === undefined || others.length > 0) throw new CommandFailure('Usage: account:rescue EMAIL');
  const audit = new AuditLog(await DeskSecrets.read(dataSource, dataKeys));
  const password = await rescueAccount(dataSource, { audit, passwords: new Passwords() }, email);
  if (password === null) throw new CommandFailure('No account has this e-mail.');
  process.stdout.write(
    `Temporary password of ${email}: ${password} (shown this once; the sign-in changes it)\n`,
  );
});
