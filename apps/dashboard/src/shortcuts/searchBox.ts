const ID = 'desk-search';

/** The attribute by which `/` finds the search box. */
export const searchBoxId = ID;

/** Puts the cursor into the search box, what is in it selected. False where there is none. */
export const focusSearchBox = (): boolean => {
  const box = document.getElementById(ID);
  if (!(box instanceof HTMLInputElement)) return false;
  box.focus();
  box.select();
  return true;
};
