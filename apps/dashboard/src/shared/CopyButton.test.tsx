import { afterEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderDesk } from '../../test/renderDesk.tsx';
import { CopyButton } from './CopyButton.tsx';

const clipboard = (value: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

/** What was selected when the browser was told to copy. */
const copyCommand = (works: boolean) => {
  const copied: string[] = [];
  const command = () => {
    copied.push(document.querySelector('textarea')?.value ?? '');
    return works;
  };
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  return copied;
};

const copy = () => {
  renderDesk(<CopyButton text="3f0c2a52" label="Copy reference id" />);
  const button = screen.getByRole('button', { name: 'Copy reference id' });
  fireEvent.mouseOver(button);
  act(() => button.focus());
  fireEvent.click(button);
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

test('copies', async () => {
  const writeText = jest.fn((_text: string) => Promise.resolve());
  clipboard({ writeText });
  copy();
  await screen.findByText('Copied');
  expect(writeText).toHaveBeenCalledWith('3f0c2a52');
});

test('copies on a page without a clipboard, and leaves the focus where it was', async () => {
  const copied = copyCommand(true);
  copy();
  await screen.findByText('Copied');
  expect(copied).toEqual(['3f0c2a52']);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy reference id' }));
});

test('says that nothing was copied where the browser does not allow it', async () => {
  clipboard({ writeText: () => Promise.reject(new Error('not allowed')) });
  copy();
  await screen.findByText(/nothing was copied/);
});
