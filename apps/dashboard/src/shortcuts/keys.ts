type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const isLatin = (key: string) => key >= ' ' && key <= '~';

/**
 * Whether a key press means a shortcut's `key`. The sign that was typed counts, so that keys follow their labels on any Latin layout;
 * on keyboards of other scripts, where no Latin sign can be typed, it is the key at the same place.
 */
export const isPressed = (key: string, pressed: Pressed): boolean => {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return false;
  if (isLatin(pressed.key)) return pressed.key === key;
  if (pressed.key.length !== 1) return false;
  if (key === '?') return pressed.code === 'Slash' && pressed.shiftKey;
  if (key === '/') return pressed.code === 'Slash' && !pressed.shiftKey;
  return pressed.code === `Key${key.toUpperCase()}` && !pressed.shiftKey;
};

/** Inputs that take no letters: a ticked box keeps the focus, and keys must go on working. */
const TYPELESS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color'];
const TYPED_INTO = 'input, textarea, select, [contenteditable], [role=textbox], [role=combobox]';

/** Whether letters belong to what has the focus. */
export const isTyping = (target: EventTarget | null): boolean => {
  const field = target instanceof Element ? target.closest(TYPED_INTO) : null;
  return field !== null && !(field instanceof HTMLInputElement && TYPELESS.includes(field.type));
};

/** Whether something open above the page has the keyboard: letters are for it, or for nothing. */
export const isCoveredPage = (): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;
