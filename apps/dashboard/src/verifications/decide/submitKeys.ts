import type { KeyboardEvent } from 'react';

const isRadio = (target: EventTarget) => target instanceof HTMLInputElement && target.type === 'radio';

/** Sends the form by Enter on a reason, which not every browser does by itself, and by Ctrl+Enter from anywhere in it. */
export const submitKeys = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
  if (!(event.ctrlKey || event.metaKey) && !isRadio(event.target)) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
};
