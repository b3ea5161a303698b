/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { deviceFacts, locationFacts } from './originFacts.ts';

test('says what kind of device it was and leaves out what is empty', () => {
  const agent = { is_desktop: true, is_phone: false, useragent: 'undici', browser_name: '', model: null };
  expect(deviceFacts(agent)).toEqual([
    { name: 'kind', text: 'desktop' },
    { name: 'useragent', text: 'undici' },
  ]);
  expect(deviceFacts({ is_desktop: false, is_phone: true })).toEqual([{ name: 'kind', text: 'phone' }]);
});

test('reads a place as one line and keeps keys it does not know', () => {
  const geolocation = {
    city: 'Powai',
    region_name: 'Maharashtra',
    country_name: 'India',
    country_code: 'IN',
    latitude: '19.07',
    longitude: '72.87',
    ip: '203.0.113.7',
    is_vpn: false,
  };
  expect(locationFacts(geolocation)).toEqual([
    { name: 'place', text: 'Powai, Maharashtra, India' },
    { name: 'coordinates', text: '19.07, 72.87' },
    { name: 'ip', text: '203.0.113.7' },
    { name: 'is_vpn', text: 'false' },
  ]);
});

test('has nothing to say before there is an answer', () => {
  expect([...deviceFacts({}), ...locationFacts({})]).toEqual([]);
});
