import type { VerificationResult } from '@desk/provider-protocol';
import type { Draws } from '../random.ts';

type Agent = VerificationResult['info']['agent'];

const agent = (
  weight: number,
  device: 'desktop' | 'phone',
  [useragent, device_name, browser_name, platform_name]: readonly [string, string, string, string],
): { weight: number; agent: Agent } => ({
  weight,
  agent: {
    is_desktop: device === 'desktop',
    is_phone: device === 'phone',
    useragent,
    device_name,
    browser_name,
    platform_name,
  },
});

/** Most submissions come from a server, as in the published bodies, where the device's name is `0`. */
const AGENTS = [
  agent(70, 'desktop', ['undici', '0', '', '']),
  agent(10, 'desktop', ['node', '0', '', '']),
  agent(8, 'phone', ['Mozilla/5.0 (Linux; Android 14) ExampleApp/4.2', 'Android phone', 'Chrome', 'Android']),
  agent(7, 'phone', ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_4) ExampleApp/4.2', 'iPhone', 'Safari', 'iOS']),
  agent(5, 'desktop', ['Mozilla/5.0 (X11; Linux x86_64) ExampleKiosk/1.0', '0', 'Firefox', 'Linux']),
];

export const drawAgent = (draws: Draws): Agent => draws.weighted('agent', AGENTS).agent;
