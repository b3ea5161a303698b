import type { VerificationResult } from '@desk/provider-protocol';
import { COUNTRIES, type Country } from '../applicants/countries.ts';
import type { Random } from '../random.ts';

type Info = VerificationResult['info'];

/** Blocks and systems that are nobody's (RFC 5737, RFC 5398). */
const BLOCKS = ['192.0.2', '198.51.100', '203.0.113'];
const NETWORKS = ['Example Telecom', 'Sample Mobile', 'Specimen Broadband', 'Example Cloud Hosting'];
const CONTINENTS: Readonly<Record<string, string>> = {
  AF: 'Africa',
  AS: 'Asia',
  EU: 'Europe',
  NA: 'North America',
  OC: 'Oceania',
  SA: 'South America',
};
const AGENTS: readonly [useragent: string, device: string, browser: string, platform: string][] = [
  ['undici', '0', '', ''],
  ['node', '0', '', ''],
  ['Mozilla/5.0 (Linux; Android 14) ExampleApp/4.2', 'Android phone', 'Chrome', 'Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_4) ExampleApp/4.2', 'iPhone', 'Safari', 'iOS'],
];

/** Where a submission came from, as the provider looked it up: mostly from the applicant's country. */
export function surroundings(home: Country, random: Random): Info {
  const country = random.chance(0.08) ? random.pick(COUNTRIES) : home;
  const ip = `${random.pick(BLOCKS)}.${random.int(1, 254)}`;
  const [useragent, device_name, browser_name, platform_name] = random.pick(AGENTS);
  const degrees = (most: number) => ((random.fraction() - 0.5) * 2 * most).toFixed(12);
  return {
    agent: {
      is_desktop: device_name === '0',
      is_phone: device_name !== '0',
      useragent,
      device_name,
      browser_name,
      platform_name,
    },
    geolocation: {
      host: `host-${ip.replaceAll('.', '-')}.example.net`,
      ip,
      rdns: ip,
      asn: String(random.int(64_496, 64_511)),
      isp: random.pick(NETWORKS),
      country_name: country.name,
      country_code: country.code,
      region_name: country.city,
      region_code: country.code,
      city: country.city,
      postal_code: String(random.int(10_000, 99_999)),
      continent_name: CONTINENTS[country.continent] ?? '',
      continent_code: country.continent,
      latitude: degrees(60),
      longitude: degrees(180),
      metro_code: '',
      timezone: country.timezone,
      ip_type: 'ipv4',
      capital: country.city,
      currency: country.currency,
    },
  };
}
