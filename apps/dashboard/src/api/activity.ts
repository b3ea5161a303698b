/** After this long without an input, what the page asks is asked by the page, not by a person. */
const QUIET = 60_000;

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Whether a request at `now` is one that no person caused; both in milliseconds. */
export const isBackground = (lastInput: number, now: number): boolean => now - lastInput > QUIET;

// Opening the page is an act of its own.
let lastInput = Date.now();

for (const input of INPUTS) {
  globalThis.addEventListener(
    input,
    () => {
      lastInput = Date.now();
    },
    { passive: true, capture: true },
  );
}

/** Live refreshes carry this mark, so that a screen nobody sits at does not keep its session alive. */
export const backgroundMark = (): Record<string, string> =>
  isBackground(lastInput, Date.now()) ? { 'x-desk-background': '1' } : {};
