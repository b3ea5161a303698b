import { createContext, useState, type FocusEvent } from 'react';

/** Whether a pointer or the keyboard is at work in the filter panel: then its choices keep their places. */
export const PanelInUse = createContext(false);

/** Says so from the panel's own events. A checkbox pressed with the mouse keeps the focus; that alone is no work. */
export const usePanelInUse = () => {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  return {
    inUse: pointed || focused,
    events: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: ({ target }: FocusEvent) => setFocused(target.matches(':focus-visible')),
      // On its way to another choice the focus is still here: a choice that went away now would take it along.
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false);
      },
    },
  };
};
