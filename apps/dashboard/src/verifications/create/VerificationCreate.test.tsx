import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Role } from '@desk/contract';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { FakeUpload } from '../../../test/fakeUpload.ts';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenCase } from '../../../test/specimenCase.ts';
import { VerificationCreate } from './VerificationCreate.tsx';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** jsdom's files cannot be read by `arrayBuffer`. */
const fileOf = (name: string, bytes: Uint8Array<ArrayBuffer>, type = 'image/png') => {
  const file = new File([bytes], name, { type });
  file.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  return file;
};

const refusal = (errors: { field: string; message: string }[]) => ({
  status: 400,
  body: {
    type: 'about:blank',
    title: 'Bad input',
    status: 400,
    code: 'invalid_input',
    requestId: 'r',
    errors,
  },
});
const accepted = { status: 201, body: specimenCase() };

const side = (name: string) => screen.getByRole('group', { name });
const submit = () => userEvent.click(screen.getByText('Submit for verification'));

const open = async (role: Role = 'analyst') => {
  renderDesk(
    <Routes>
      <Route path="/" element={<VerificationCreate />} />
      <Route path="/verifications/:id/show" element={<p>The case’s page</p>} />
    </Routes>,
    { role },
  );
  await screen.findByRole('heading', { level: 1, name: 'New verification' });
};

const write = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const email = () => screen.getByLabelText(/e-mail/);

const fillIn = () => {
  write(email(), 'anbu.specimen@example.com');
  write(screen.getByLabelText(/Country/), 'india');
  fireEvent.click(screen.getByText('India'));
  for (const name of ['Document, front', 'Document, back', 'Selfie']) {
    fireEvent.click(within(side(name)).getByText('Link'));
    write(within(side(name)).getByLabelText(/https address/), 'https://files.example.com/a.png');
  }
};

beforeEach(() => {
  FakeUpload.sent = [];
  FakeUpload.answers = [];
  Object.assign(globalThis, { XMLHttpRequest: FakeUpload });
  URL.createObjectURL = () => 'blob:specimen';
  URL.revokeObjectURL = jest.fn();
});

describe('the form', () => {
  test('names everything that is missing and sends nothing', async () => {
    await open();
    await submit();
    await screen.findByText(/Enter an e-mail address/);
    screen.getByText('Choose a country.');
    expect(screen.getAllByText('Add this image.')).toHaveLength(3);
    expect(FakeUpload.sent).toEqual([]);
  });

  test('takes a file for what its bytes are, sends it as a data URI, and goes to the case', async () => {
    await open();
    fillIn();
    fireEvent.click(within(side('Selfie')).getByText('File'));
    const picker = side('Selfie').querySelector('input[type=file]');
    await userEvent.upload(picker as HTMLInputElement, fileOf('selfie.jpg', PNG, 'image/jpeg'));
    await within(side('Selfie')).findByRole('img', { name: 'Preview of the chosen image' });
    FakeUpload.answers = [accepted];
    await submit();
    await screen.findByText('The case’s page');
    expect(JSON.parse(FakeUpload.sent[0]?.body ?? '')).toEqual({
      email: 'anbu.specimen@example.com',
      country: 'IN',
      selfieImage: `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`,
      document: {
        frontImage: 'https://files.example.com/a.png',
        backImage: 'https://files.example.com/a.png',
      },
    });
  });

  test('refuses a file that is no image, before anything is sent', async () => {
    await open();
    const zone = within(side('Selfie')).getByText(/Drop a file here/);
    const drop = createEvent.drop(zone);
    const file = fileOf('selfie.png', new TextEncoder().encode('not a picture'));
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
    fireEvent(zone, drop);
    await within(side('Selfie')).findByText('This file is not a JPEG, PNG, WebP or PDF.');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('gives an image that is pasted anywhere to the first side that has none', async () => {
    await open();
    const paste = createEvent.paste(document.body);
    Object.defineProperty(paste, 'clipboardData', { value: { files: [fileOf('screenshot.png', PNG)] } });
    fireEvent(document.body, paste);
    await within(side('Document, front')).findByText('screenshot.png');
  });

  test('refuses a link that is not https', async () => {
    await open();
    fillIn();
    write(within(side('Selfie')).getByLabelText(/https address/), 'http://files.example.com/a.png');
    await submit();
    await within(side('Selfie')).findByText(/begins with https/);
    expect(FakeUpload.sent).toEqual([]);
  });

  test('puts the API’s errors at their fields, and loses none that has no field here', async () => {
    await open();
    fillIn();
    FakeUpload.answers = [
      refusal([
        { field: 'document.backImage', message: 'Is not an image' },
        { field: 'email', message: 'Is not taken' },
        { field: 'tenant', message: 'Is closed' },
      ]),
    ];
    await submit();
    await within(side('Document, back')).findByText('Is not an image');
    screen.getByText('Is not taken');
    screen.getByText(/Nothing was submitted.*tenant: Is closed/);
    expect(document.activeElement).toBe(email());
  });

  test('sends again under the same key after a broken connection, and under a new one after a change', async () => {
    await open();
    fillIn();
    FakeUpload.answers = [null, null];
    await submit();
    await screen.findByText(/cannot be reached/);
    await submit();
    await waitFor(() => expect(FakeUpload.sent).toHaveLength(2));
    await screen.findByText(/cannot be reached/);
    write(email(), 'arjun.specimen@example.com');
    FakeUpload.answers = [accepted];
    await submit();
    await screen.findByText('The case’s page');
    const keys = FakeUpload.sent.map(({ headers }) => headers['idempotency-key']);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  test('keeps what was filled in when the session has ended, and sends it once there is a new one', async () => {
    const ended = { type: 'about:blank', title: 'no', status: 401, code: 'unauthenticated', requestId: 'r' };
    FakeUpload.answers = [{ status: 401, body: ended }, accepted];
    await open();
    fillIn();
    await submit();
    await screen.findByText(/your session has ended/);
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('target')).toBe('_blank');
    expect((email() as HTMLInputElement).value).toBe('anbu.specimen@example.com');
    await submit();
    await screen.findByText('The case’s page');
  });

  test('shows how far the upload is, and cannot be sent twice meanwhile', async () => {
    await open();
    fillIn();
    await submit();
    await screen.findByText('Uploading, 25%');
    const button = screen.getByText<HTMLButtonElement>('Submit for verification');
    expect(button.disabled).toBe(true);
    fireEvent.submit(button.form as HTMLFormElement);
    expect(FakeUpload.sent).toHaveLength(1);
  });

  test('is not for auditors', async () => {
    renderDesk(<VerificationCreate />, { role: 'auditor' });
    await screen.findByText('Auditors cannot submit');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
