import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { HostileText } from './HostileText.tsx';

const shown = (text: string) => {
  const { container } = render(<HostileText>{text}</HostileText>);
  const bdi = container.querySelector('bdi');
  if (bdi === null) throw new Error('not isolated');
  return bdi;
};

test('shows a direction override as a mark and never passes it on', () => {
  const bdi = shown('SPECIMEN \u202Egpj.exe');
  expect(bdi.textContent).toBe('SPECIMEN RLOgpj.exe');
  expect(bdi.querySelector('[data-mark="RLO"]')).not.toBeNull();
});

test('shows markup as text', () => {
  shown('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
});

test('names the language that a script tells, and none that it does not', () => {
  expect(shown('கவிதா').getAttribute('lang')).toBe('ta');
  expect(shown('فاطمة').getAttribute('lang')).toBe('ar');
  expect(shown('SPECIMEN').hasAttribute('lang')).toBe(false);
});
