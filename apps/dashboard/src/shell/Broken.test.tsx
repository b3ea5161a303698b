import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { Broken } from './Broken.tsx';

const MISSING = [
  'Failed to fetch dynamically imported module: https://desk.example.com/assets/ExportList-a1.js',
  'error loading dynamically imported module: https://desk.example.com/assets/ExportList-a1.js',
  'Importing a module script failed.',
];

test.each(MISSING)('says that a part is missing: %s', async (message) => {
  renderDesk(<Broken error={new TypeError(message)} resetErrorBoundary={() => {}} />);
  await screen.findByText(/Load the page again/);
});

test('tries again what threw for another reason', async () => {
  const reset = jest.fn();
  renderDesk(<Broken error={new TypeError('x is undefined')} resetErrorBoundary={reset} />);
  expect(screen.queryByText(/Load the page again/)).toBeNull();
  reset.mockClear();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledTimes(1);
});
