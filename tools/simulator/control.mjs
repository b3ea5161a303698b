/**
 * What the simulator counted (apps/provider-simulator/src/control/count.ts).
 *
 * @typedef {object} SimulatorCount
 * @property {number} accepted
 * @property {Record<string, number>} acceptedByEmail
 * @property {{ POST: number, GET: number, total: number }} calls all that arrived
 * @property {Record<string, { POST: number, GET: number }>} callsByEmail
 * @property {{ POST: number, GET: number, total: number }} answers those that were answered
 * @property {Record<string, number>} answersByStatus
 * @property {number} refusals
 * @property {number} faults
 * @property {number} inFlight
 * @property {number} peakConcurrency
 *
 * @typedef {object} FaultRule the next `times` calls that match (apps/provider-simulator/src/faults/fault.ts)
 * @property {{ method?: 'POST' | 'GET', email?: string, referenceId?: string }} [match]
 * @property {number} [times]
 * @property {{ kind: string } & Record<string, unknown>} fault
 */

/**
 * The levers of a running simulator.
 *
 * @param {string} simulatorUrl
 */
export function simulatorControl(simulatorUrl) {
  return {
    /** @returns {Promise<SimulatorCount>} */
    count: () => call(simulatorUrl, 'GET', 'count'),
    /** @param {FaultRule} rule */
    addFault: (rule) => call(simulatorUrl, 'POST', 'faults', rule),
    clearFaults: () => call(simulatorUrl, 'DELETE', 'faults'),
    /**
     * Makes every verdict that is to come due now.
     *
     * @returns {Promise<{ settled: number }>}
     */
    settle: () => call(simulatorUrl, 'POST', 'settle'),
    /** Forgets submissions, faults and counts. */
    reset: () => call(simulatorUrl, 'POST', 'reset'),
  };
}

/**
 * @param {string} simulatorUrl
 * @param {string} method
 * @param {string} lever
 * @param {unknown} [body]
 * @returns {Promise<any>} what the simulator answers, typed by each lever
 */
async function call(simulatorUrl, method, lever, body) {
  const response = await fetch(new URL(`/_simulator/${lever}`, simulatorUrl), {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (!response.ok) throw new Error(`The simulator refused ${method} ${lever}: ${await response.text()}`);
  return response.json();
}
