import type { KeyboardEvent } from 'react';

/** Sends the form by Ctrl+Enter (or Cmd+Enter) from anywhere in it, a text of several lines too; on a reason, browsers do so by Enter alone. */
export const submitKeys = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.nativeEvent.isComposing || event.repeat) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
};
