import { recoveryCodes, secondFactorEnrolment } from '@desk/contract';
import { jest } from '@jest/globals';
import { generateSync } from 'otplib';
import { lastEvent } from './audit.ts';
import { TEST_PASSWORD } from './sign-in.ts';
import type { SignedIn, TestApp } from './test-app.ts';

const password = TEST_PASSWORD;

/** Stops the clock in the middle of a step, so that none ends while a test runs. */
export function stopClock(): void {
  const now = Math.floor(Date.now() / 30_000) * 30_000 + 15_000;
  jest.spyOn(Date, 'now').mockReturnValue(now);
}

/** The code of this moment's step, or of one before or after it. */
export const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** What is no code around this moment. */
export const wrongCode = (secret: string) => {
  const near = new Set([-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps)));
  return ['000000', '000001', '000002', '000003', '000004', '000005'].find((code) => !near.has(code)) ?? '';
};

export async function begin(agent: SignedIn): Promise<string> {
  const answer = await agent.post('/api/me/second-factor').send({ password }).expect(201);
  return secondFactorEnrolment.parse(answer.body).secret;
}

/** What the suites on second factors do at their desk. */
export const secondFactorsOf = (api: () => TestApp) => ({
  lastEvent: (action?: string) => lastEvent(api(), action),
  signIn: (email: string, code?: string) => api().http().post('/api/session').send({ email, password, code }),
  enrolled: async (): Promise<{ agent: SignedIn; email: string; secret: string; codes: string[] }> => {
    const agent = await api().signIn('analyst');
    const secret = await begin(agent);
    const answer = await agent
      .put('/api/me/second-factor')
      .send({ code: codeOf(secret, -1) })
      .expect(200);
    const { recoveryCodes: codes } = recoveryCodes.parse(answer.body);
    return { agent, email: agent.account.email, secret, codes };
  },
});
