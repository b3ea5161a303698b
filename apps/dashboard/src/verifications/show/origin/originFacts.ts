import type { FreeKeys } from '@desk/contract';
import { freeText } from '../extracted/freeKeys.ts';

/** A fact about the submitting call; `name` is a key of `show.origin` or, for one that we don't know, the provider's. */
export interface OriginFact {
  name: string;
  text: string;
}

const saying = (keys: FreeKeys, key: string): string => freeText(keys[key] ?? null) ?? '';

const joined = (keys: FreeKeys, ...names: string[]) =>
  names
    .map((name) => saying(keys, name))
    .filter((text) => text !== '')
    .join(', ');

const said = (facts: OriginFact[]) => facts.filter(({ text }) => text !== '');

const rest = (keys: FreeKeys, told: readonly string[]) =>
  Object.keys(keys)
    .filter((key) => !told.includes(key))
    .map((key) => ({ name: key, text: saying(keys, key) }));

const kindOf = (agent: FreeKeys) => {
  if (agent.is_phone === true) return 'phone';
  return agent.is_desktop === true ? 'desktop' : '';
};

/** The device's facts, the empty ones left out; `kind` is `phone` or `desktop`. */
export const deviceFacts = (agent: FreeKeys): OriginFact[] =>
  said([{ name: 'kind', text: kindOf(agent) }, ...rest(agent, ['is_desktop', 'is_phone'])]);

const PLACE = ['city', 'region_name', 'postal_code', 'country_name', 'continent_name'];
const TOLD = [
  ...PLACE,
  'latitude',
  'longitude',
  'country_code',
  'region_code',
  'continent_code',
  'ip',
  'isp',
  'asn',
];

/** Place and network of the call. Codes that only repeat a name beside them are left out; the raw body has them. */
export const locationFacts = (geolocation: FreeKeys): OriginFact[] =>
  said([
    { name: 'place', text: joined(geolocation, ...PLACE) },
    { name: 'coordinates', text: joined(geolocation, 'latitude', 'longitude') },
    { name: 'ip', text: saying(geolocation, 'ip') },
    { name: 'isp', text: joined(geolocation, 'isp') },
    { name: 'asn', text: saying(geolocation, 'asn') },
    ...rest(geolocation, TOLD),
  ]);
