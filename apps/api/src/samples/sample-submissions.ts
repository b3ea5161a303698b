/** A submission that fills an empty desk; images are files in `apps/api/samples/`. */
export interface Sample {
  email: string;
  country: string;
  selfie: string;
  front: string;
  back: string;
}

/** Each front with the selfie of the person on it, and the simulator's word for such a document. */
const DOCUMENTS = [
  { word: 'passport', selfie: 'selfie-1.jpg', front: 'front-passport.jpg', back: 'back-id-card.jpg' },
  { word: 'id-card', selfie: 'selfie-2.jpg', front: 'front-id-card.jpg', back: 'back-id-card.jpg' },
  {
    word: 'driving-license',
    selfie: 'selfie-3.jpg',
    front: 'front-driving-license.jpg',
    back: 'back-driving-license.jpg',
  },
  {
    word: 'residence-permit',
    selfie: 'selfie-4.jpg',
    front: 'front-residence-permit.jpg',
    back: 'back-id-card.jpg',
  },
];

/** Who, and from where; some words tell the simulator what to answer (apps/provider-simulator/README.md). */
const APPLICANTS = `
failed DE, refused FR, never BR, flip GB, declined.slow EG, slow JP, accepted.unread KE, unknown-status PL,
ines PT, ravi IN, noor PK, mei CN, yuki JP, minjun KR, amina MA, tesfaye ET, olena UA, nino GE, eleni GR, omar SA,
lakshmi IN, somchai TH, fatima BD, kofi GH, lucas BR, camila MX, lars SE, anna PL, jan NL, chidi NG, layla JO,
arjun NP, priya LK, hanoi VN, budi ID, maria PH, aigerim KZ, dalia IL, carlos CO, emma US, noah CA, zoe AU, thabo ZA
`;

export const SAMPLES: Sample[] = APPLICANTS.split(',').map((applicant, index) => {
  const [name, country] = applicant.trim().split(' ') as [string, string];
  const { word, ...images } = DOCUMENTS[index % DOCUMENTS.length] as (typeof DOCUMENTS)[number];
  return { email: `${name}.${word}@example.com`, country, ...images };
});
