import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk.ts';
import { faultRule } from '../faults/fault.ts';
import { Counts } from '../ledger/counts.ts';
import { parseJson, readBody } from '../wire/read-body.ts';
import { json, problem, type Reply } from '../wire/reply.ts';
import { send } from '../wire/send.ts';
import { countsOf } from './count.ts';

export const CONTROL_PATH = '/_simulator/';

type Control = (desk: Desk, input: unknown, url: URL) => Reply;

/** The levers for tests and developers, by method and name. They need no sign-in: the simulator listens on loopback. */
const CONTROLS: Record<string, Control> = {
  'GET count': (desk) => json(200, countsOf(desk)),
  'GET faults': ({ faults }) => json(200, faults.waiting),
  'POST faults': ({ faults }, input) => {
    const rule = faultRule.safeParse(input);
    if (!rule.success) return json(400, { errors: rule.error.issues });
    faults.add(rule.data);
    return json(201, rule.data);
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return json(200, { waiting: 0 });
  },
  'GET submissions': ({ ledger }, _input, url) => {
    const email = url.searchParams.get('email');
    return json(
      200,
      ledger.all().filter((entry) => email === null || entry.email === email),
    );
  },
  'POST settle': ({ ledger, now }) => json(200, { settled: ledger.settle(now()) }),
  'POST reset': (desk) => {
    desk.ledger.clear();
    desk.faults.clear();
    desk.counts = new Counts();
    return json(200, countsOf(desk));
  },
};

export async function handleControl(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = await readBody(request);
  const control = CONTROLS[`${request.method} ${url.pathname.slice(CONTROL_PATH.length)}`];
  const input = body ? parseJson(body) : undefined;
  send(response, control ? control(desk, input, url) : problem(404, 'NOT_FOUND', 'No such lever'));
}
