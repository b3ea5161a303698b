import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom';
import { ArrivalFocus } from './ArrivalFocus.tsx';

const SignIn = () => {
  const navigate = useNavigate();
  return <button onClick={() => void navigate('/')}>Sign in</button>;
};

const open = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]} useTransitions={false}>
      <Routes>
        <Route path="/login" element={<SignIn />} />
        <Route
          path="/"
          element={
            <>
              <ArrivalFocus />
              <main id="main" tabIndex={-1} />
            </>
          }
        />
      </Routes>
    </MemoryRouter>,
  );

test('who has signed in goes on in the page that it led to', async () => {
  open('/login');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('a page that the browser opened begins at the top of the window', () => {
  open('/');
  screen.getByRole('main');
  expect(document.activeElement).toBe(document.body);
});
