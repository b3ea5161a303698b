import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderDesk } from '../../test/renderDesk.tsx';
import { HostileText } from './HostileText.tsx';

test('the dots of a covered value are heard as "covered", and stay text', () => {
  const { container } = renderDesk(<HostileText>a•••@e•••.com</HostileText>);
  expect(container.textContent).toBe('a•••@e•••.com');
  expect(screen.getAllByRole('img', { name: 'covered' }).map(({ textContent }) => textContent)).toEqual([
    '•••',
    '•••',
  ]);
});

test('a bullet or two in a text are no cover', () => {
  const { container } = renderDesk(<HostileText>1 • 2 ••</HostileText>);
  expect(container.textContent).toBe('1 • 2 ••');
  expect(screen.queryByRole('img')).toBeNull();
});
