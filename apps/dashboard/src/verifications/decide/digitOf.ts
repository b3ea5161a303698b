type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The digit of a key press, by its sign or, where the keyboard types another one (French, Arabic), by the key's place. */
export const digitOf = (pressed: Pressed): number | undefined => {
  if (pressed.shiftKey || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const digit = /^\d$/.test(pressed.key) ? pressed.key : /^(?:Digit|Numpad)(\d)$/.exec(pressed.code)?.[1];
  return digit === undefined ? undefined : Number(digit);
};
