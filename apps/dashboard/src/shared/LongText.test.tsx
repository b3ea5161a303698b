import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { LongText } from './LongText.tsx';

test('shows what is of usual length as it is', () => {
  renderDesk(<LongText>Anbu Maadhiri</LongText>);
  expect(screen.getByText('Anbu Maadhiri')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('cuts a name of thousands of characters until all of it is asked for', async () => {
  const name = 'Samplename '.repeat(400).trim();
  const { container } = renderDesk(<LongText>{name}</LongText>);
  expect(container.querySelector('bdi')?.textContent).toHaveLength(301);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 4,399 characters' }));
  expect(container.querySelector('bdi')?.textContent).toBe(name);
  await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
  expect(container.querySelector('bdi')?.textContent).toHaveLength(301);
});

test('leaves the rest of a value of megabytes to the raw answer', async () => {
  const { container } = renderDesk(<LongText>{'x'.repeat(1_000_000)}</LongText>);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 1,000,000 characters' }));
  expect(container.querySelector('bdi')?.textContent).toHaveLength(20_001);
  expect(screen.getByText(/The first 20,000 characters/)).toBeTruthy();
});
