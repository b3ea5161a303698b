import { afterEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import { KeptAppearance } from './KeptAppearance.tsx';

afterEach(() => localStorage.clear());

const open = () => userEvent.click(screen.getByRole('button', { name: 'Theme and language' }));
const item = (name: string) => screen.getByRole('menuitemradio', { name });

test('a theme is chosen, kept for the next visit, and given back to the system', async () => {
  const onChoose = jest.fn();
  renderDesk(<AppearanceMenu onChoose={onChoose} />);
  await open();
  expect(item('As the system')).toHaveProperty('ariaChecked', 'true');
  await userEvent.click(item('Dark'));
  expect(localStorage.getItem('desk.theme')).toBe('dark');
  expect(item('Dark')).toHaveProperty('ariaChecked', 'true');
  await userEvent.click(item('As the system'));
  expect(localStorage.getItem('desk.theme')).toBeNull();
  expect(onChoose.mock.calls).toEqual([[{ theme: 'dark' }], [{ theme: 'system' }]]);
});

test('each language is offered by its own name and in its own direction', async () => {
  renderDesk(<AppearanceMenu />);
  await open();
  expect(item('العربية').lang).toBe('ar');
  expect(item('English')).toHaveProperty('ariaChecked', 'true');
});

test('what somebody chose elsewhere is taken once, and does not undo a newer choice', async () => {
  const session = { preferences: { theme: 'dark' as const } };
  renderDesk(
    <>
      <KeptAppearance />
      <AppearanceMenu />
    </>,
    { session },
  );
  await open();
  await screen.findByRole('menuitemradio', { name: 'Dark', checked: true });
  await userEvent.click(item('Light'));
  expect(item('Light').getAttribute('aria-checked')).toBe('true');
});
