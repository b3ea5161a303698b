import { AuditLog } from '../audit/audit-log.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { rotateKeys } from '../encryption/rotate.ts';
import { runCommand } from './run-command.ts';

/** `npm run keys:rotate`: wraps every key with ENCRYPTION_KEY that a key of ENCRYPTION_KEY_PREVIOUS wrapped. */
await runCommand(async ({ dataSource, dataKeys }) => {
  const secrets = await DeskSecrets.read(dataSource, dataKeys);
  const { from, to, cases, secrets: own } = await rotateKeys(dataSource, dataKeys, new AuditLog(secrets));
  process.stdout.write(
    cases + own === 0
      ? `Every key is wrapped by the ENCRYPTION_KEY with the id ${to} already.\n`
      : `Wrapped with the ENCRYPTION_KEY with the id ${to}: keys of cases: ${cases}, of the desk's own: ${own}. Before: ${from.join(', ')}.\n`,
  );
});
