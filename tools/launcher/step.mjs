const REPORT_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 200;

/**
 * Shows one piece of work on the terminal: its title, what it is at, how long it takes. Redrawn in place on
 * a terminal; elsewhere (CI, a file) a line at the start, one every ten seconds, one at the end.
 *
 * @template T
 * @param {string} title
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = Date.now();
  let detail = '';
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const line = () => `${title}${detail && ` – ${detail}`} (${seconds()})`;
  const stopShowing = process.stdout.isTTY ? redraw(() => `… ${line()}`) : repeat(title, () => `  ${line()}`);
  let outcome = '✗';
  try {
    const result = await work((text) => {
      detail = text;
    });
    outcome = '✓';
    return result;
  } finally {
    stopShowing();
    process.stdout.write(`${outcome} ${title} (${seconds()})\n`);
  }
}

/** @param {() => string} line */
function redraw(line) {
  const clear = '\r\x1b[2K';
  const show = () => process.stdout.write(clear + line().slice(0, (process.stdout.columns ?? 80) - 1));
  show();
  const timer = setInterval(show, REDRAW_EVERY_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write(clear);
  };
}

/**
 * @param {string} title
 * @param {() => string} line
 */
function repeat(title, line) {
  process.stdout.write(`… ${title}\n`);
  const timer = setInterval(() => process.stdout.write(`${line()}\n`), REPORT_EVERY_MS);
  return () => clearInterval(timer);
}
