import type { VerificationResult } from '@desk/provider-protocol';
import { COUNTRIES, countryOf } from '../persons/countries.ts';
import type { Country } from '../persons/country.ts';
import type { Draws } from '../random.ts';

/** Blocks that are nobody's (RFC 5737), as are the autonomous systems (RFC 5398) and the host names (RFC 2606) below. */
const DOCUMENTATION_BLOCKS = ['192.0.2', '198.51.100', '203.0.113'];
const PROVIDERS = ['Example Telecom', 'Sample Mobile', 'Specimen Broadband', 'Example Cloud Hosting'];
const CONTINENTS = {
  AF: 'Africa',
  AS: 'Asia',
  EU: 'Europe',
  NA: 'North America',
  OC: 'Oceania',
  SA: 'South America',
} as const;

/** Where the call came from: mostly the applicant's country, sometimes another one. */
export function drawGeolocation(draws: Draws, code: string): VerificationResult['info']['geolocation'] {
  const home = countryOf(code);
  const away = home.alpha3 === null || draws.chance('location.away', 0.08);
  const country: Country = away ? draws.pick('location.country', COUNTRIES) : home;
  const { place } = country;
  const ip = `${draws.pick('location.block', DOCUMENTATION_BLOCKS)}.${draws.int('location.host', 1, 254)}`;
  return {
    host: `host-${ip.replaceAll('.', '-')}.example.net`,
    ip,
    rdns: ip,
    asn: String(draws.int('location.asn', 64496, 64511)),
    isp: draws.pick('location.isp', PROVIDERS),
    country_name: country.name,
    country_code: country.code,
    region_name: place.region,
    region_code: place.regionCode,
    city: place.city,
    postal_code: place.postal,
    continent_name: CONTINENTS[country.continent],
    continent_code: country.continent,
    latitude: near(place.latitude, draws.fraction('location.latitude')),
    longitude: near(place.longitude, draws.fraction('location.longitude')),
    metro_code: '',
    timezone: place.timezone,
    ip_type: 'ipv4',
    capital: country.capital,
    currency: country.currency,
  };
}

/** Some kilometres off, as text with twelve decimals like the published ones. */
const near = (degrees: number, fraction: number) => (degrees + (fraction - 0.5) / 10).toFixed(12);
