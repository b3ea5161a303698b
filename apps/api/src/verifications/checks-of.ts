import type { CheckResult } from '@desk/contract';
import type { ReadBody } from '@desk/provider-protocol';

/**
 * Every check of a body by the provider's key: `face`, then those under `document` as they came. `1` passed, `0` failed;
 * `null` was not performed, and neither is anything else taken for a result.
 */
export function checksOf(body: ReadBody): { name: string; result: CheckResult }[] {
  const { face, document } = body.result.verification_result;
  const written = Object.entries(face === undefined ? document : { face, ...document });
  return written.map(([name, value]) => ({ name, result: checkResult(value) }));
}

function checkResult(value: unknown): CheckResult {
  if (value === 1) return 'passed';
  return value === 0 ? 'failed' : 'not_performed';
}
