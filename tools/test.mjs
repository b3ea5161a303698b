import './launcher/node-version.mjs';
import { ensureChromium } from './browser.mjs';
import { ensureBuilt } from './launcher/build.mjs';
import { ensureInstalled } from './launcher/install.mjs';
import { run } from './launcher/run.mjs';
import { step } from './launcher/step.mjs';
import { collectCounts, forgetCounts } from './testing/counts.mjs';
import { runTasks } from './testing/run-tasks.mjs';
import { lastLine, summarize } from './testing/summary.mjs';

/** `npm test`: every check and every test of every project. The last line tells what came of it. */
await run(async (signal) => {
  await ensureInstalled(signal);
  process.env.CHROMIUM_PATH = await step('Finding a browser', ensureChromium);
  await ensureBuilt(signal);

  forgetCounts();
  const checks = await runTasks(['lint', 'typecheck', 'test'], signal);
  // On their own: real processes, and a browser, that share two cores with everything else wait longer than their tests do.
  const faults = await runTasks(['faults'], signal);
  const endToEnd = await runTasks(['e2e'], signal);

  const runs = [checks, faults, endToEnd];
  const failedTasks = runs.flatMap((run) => run.failedTasks);
  const total = summarize(
    collectCounts(),
    failedTasks,
    runs.every(({ ok }) => ok),
  );
  if (!total.green) process.exitCode = 1;
  console.log(`\n${lastLine(total)}`);
});
