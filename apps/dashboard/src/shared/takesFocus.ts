/** As a ref: the first field of a step that a person has just asked for. Not for what a page opens with by itself. */
export const takesFocus = (element: HTMLElement | null): void => element?.focus();
