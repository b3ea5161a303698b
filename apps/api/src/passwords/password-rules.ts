import { Problem } from '../http/problem.ts';
import { isCommonPassword } from './common-passwords.ts';

const PRODUCT = ['verification desk', 'verificationdesk', 'verification-desk', 'verification_desk'];

/**
 * What a new password must be beyond the contract's length.
 * @throws Problem 400 naming the field, and never the password
 */
export async function checkNewPassword(field: string, password: string, email: string): Promise<void> {
  const [name = ''] = email.split('@');
  if (await isCommonPassword(password, [...PRODUCT, email, name]))
    throw Problem.badRequest([{ field, message: 'Is too common or too easy to guess' }]);
}
