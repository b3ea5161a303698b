import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { SignIn } from './SignIn.tsx';

const refusal = (status: number, code = 'wrong_credentials', retryAfter?: number) =>
  new ProblemError({ type: 'about:blank', title: 'no', status, code, requestId: 'r' }, retryAfter);

const PAIR = { email: 'analyst@example.com', password: 'a long password' };
type Login = (credentials: unknown) => Promise<void>;

const open = (login: Login, address = '/login', oidc: { label: string } | null = null) =>
  renderDesk(<SignIn />, {
    address,
    auth: { login },
    desk: { signInOptions: () => Promise.resolve({ oidc }) },
  });

const signIn = async (login: Login) => {
  open(login);
  await userEvent.type(screen.getByLabelText('E-mail'), PAIR.email);
  await userEvent.type(screen.getByLabelText('Password'), `${PAIR.password}{Enter}`);
};

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** A login that wants a second factor, then answers a code with `answer`. */
const withSecondFactor = (answer: Login) =>
  jest.fn<Login>((credentials) =>
    'code' in (credentials as object)
      ? answer(credentials)
      : Promise.reject(refusal(401, 'second_factor_required')),
  );

test('sends what was typed', async () => {
  const login = jest.fn((_credentials: unknown) => Promise.resolve());
  await signIn(login);
  await waitFor(() => expect(login).toHaveBeenCalledWith(PAIR));
});

test('sends nothing while a field is empty, and says which', async () => {
  const login = jest.fn<Login>();
  open(login);
  await userEvent.click(button('Sign in'));
  expect(screen.getByText('Enter your e-mail.')).toBeDefined();
  expect(screen.getByText('Enter your password.')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText('E-mail'));
  expect(login).not.toHaveBeenCalled();
});

test('says the same of any wrong pair, and lets try again', async () => {
  await signIn(() => Promise.reject(refusal(401)));
  expect((await screen.findByRole('alert')).textContent).toBe('E-mail or password is wrong.');
  expect(button('Sign in').disabled).toBe(false);
  await userEvent.click(button('Sign in'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')));
});

test('says how long to wait after too many attempts, and waits', async () => {
  await signIn(() => Promise.reject(refusal(429, 'too_many_requests', 65)));
  expect((await screen.findByRole('alert')).textContent).toMatch(/try again in 1:0[45]/);
  expect(button('Sign in').disabled).toBe(true);
});

test('says that the desk cannot be reached', async () => {
  await signIn(() => Promise.reject(new OfflineError(new TypeError('Failed to fetch'))));
  expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached/);
});

test('asks for a code after the right pair, and sends it with the pair, without the space of the app', async () => {
  const login = withSecondFactor(() => Promise.resolve());
  await signIn(login);
  const code = await screen.findByLabelText('Code from your authenticator app');
  expect(document.activeElement).toBe(code);
  expect(code.getAttribute('autocomplete')).toBe('one-time-code');
  await userEvent.type(code, '123 456{Enter}');
  await waitFor(() => expect(login).toHaveBeenLastCalledWith({ ...PAIR, code: '123456' }));
});

test('says that a code is wrong, and lets try another', async () => {
  const login = withSecondFactor(() => Promise.reject(refusal(401, 'wrong_code')));
  await signIn(login);
  await userEvent.type(await screen.findByLabelText('Code from your authenticator app'), '000000');
  await userEvent.click(button('Sign in'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/code is wrong, or it was used already/);
  expect(document.activeElement).toBe(screen.getByLabelText('Code from your authenticator app'));
  await userEvent.type(screen.getByLabelText('Code from your authenticator app'), '111111{Enter}');
  await waitFor(() => expect(login).toHaveBeenLastCalledWith({ ...PAIR, code: '111111' }));
});

test('says nothing of a recovery code that was not tried yet', async () => {
  await signIn(withSecondFactor(() => Promise.reject(refusal(401, 'wrong_code'))));
  await userEvent.type(await screen.findByLabelText('Code from your authenticator app'), '000000{Enter}');
  await screen.findByRole('alert');
  await userEvent.click(button('Use a recovery code'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('takes a recovery code as it was written down', async () => {
  const login = withSecondFactor(() => Promise.resolve());
  await signIn(login);
  await userEvent.click(await screen.findByRole('button', { name: 'Use a recovery code' }));
  await userEvent.type(screen.getByLabelText('Recovery code'), ' ABCD-EFGH-JKLM-NPQR{Enter}');
  await waitFor(() => expect(login).toHaveBeenLastCalledWith({ ...PAIR, code: 'ABCD-EFGH-JKLM-NPQR' }));
});

test('leads back to the pair, which it has forgotten', async () => {
  await signIn(withSecondFactor(() => Promise.resolve()));
  await userEvent.click(await screen.findByRole('button', { name: 'Back' }));
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
});

test('leads back where the pair is no longer right, and says so', async () => {
  await signIn(withSecondFactor(() => Promise.reject(refusal(401))));
  await userEvent.type(await screen.findByLabelText('Code from your authenticator app'), '123456{Enter}');
  expect(await screen.findByLabelText('Password')).toBeDefined();
  expect(screen.getByRole('alert').textContent).toBe('E-mail or password is wrong.');
});

test('offers single sign-on by its name, as a plain link, and only where there is one', async () => {
  open(() => Promise.resolve(), '/login', { label: 'Example ID' });
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Sign in with Example ID' });
  expect(link.pathname).toBe('/api/session/oidc');
});

test('tells in words why single sign-on was refused, and nothing that an address made up', async () => {
  open(() => Promise.resolve(), '/login?refused=oidc_no_role');
  expect((await screen.findByRole('alert')).textContent).toMatch(/gives you no role/);
});

test('an unknown refusal has the general words', async () => {
  open(() => Promise.resolve(), '/login?refused=Call%20this%20number');
  const text = (await screen.findByRole('alert')).textContent;
  expect(text).toMatch(/Single sign-on did not work out/);
  expect(text).not.toMatch(/number/);
});
