/** Gives the focus to the page's content: a keyboard goes on there and not at the top of the window. */
export const focusContent = (): void => document.getElementById('main')?.focus({ preventScroll: true });

/** As a ref, for what may go while it has the focus: the content has it then. */
export const leavesFocus = (element: HTMLElement | null) => () => {
  if (element !== null && element === document.activeElement) focusContent();
};
