import { zipf, type Random } from '../random.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { personOf, type Person } from './person.ts';

/** Who submits, and what they hand in. */
export interface Applicant {
  number: number;
  email: string;
  country: Country;
  person: Person;
  /** Links, so that a seeded desk needs no image store. */
  images: { selfie: string; front: string; back: string };
}

const drawCountry = zipf(COUNTRIES);

export function applicantOf(number: number, random: Random): Applicant {
  const country = drawCountry(random);
  const person = personOf(number, country, random);
  const folder = `https://uploads.example.com/${random.uuid()}`;
  return {
    number,
    email: `${plain(person.first)}.${plain(person.last)}.${number.toString(36)}@example.com`,
    country,
    person,
    images: { selfie: `${folder}/selfie.jpg`, front: `${folder}/front.jpg`, back: `${folder}/back.jpg` },
  };
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
