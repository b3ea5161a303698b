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
  // On its own: a browser that shares two cores with everything else waits longer than its tests do.
  const endToEnd = await runTasks(['e2e'], signal);

  const failedTasks = [...checks.failedTasks, ...endToEnd.failedTasks];
  const total = summarize(collectCounts(), failedTasks, checks.ok && endToEnd.ok);
  if (!total.green) process.exitCode = 1;
  console.log(`\n${lastLine(total)}`);
});
