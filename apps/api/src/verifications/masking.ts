import type { CaseRetention, FreeKeys, VerificationDetail, VerificationRow } from '@desk/contract';
import { covering } from './covering.ts';

/** The CSV's columns that are covered. */
export const MASKED_COLUMNS = ['email', 'document_number'] as const;

/** What stands where nothing of a text may show. */
export const DOTS = '•••';
/** A number shorter than this shows nothing of itself. */
const TELLING_LENGTH = 8;
const TELLING_DIGITS = 4;

/**
 * An e-mail of which no more shows than tells one from another: the first letter of its name and of its domain, and the
 * domain's ending. A name or domain of one or two letters shows none.
 */
export function maskEmail(email: string): string {
  if (email === '') return '';
  const at = email.lastIndexOf('@');
  if (at === -1) return DOTS;
  const domain = email.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const ending = dot === -1 ? '' : domain.slice(dot);
  return `${initial(email.slice(0, at))}@${initial(dot === -1 ? domain : domain.slice(0, dot))}${ending}`;
}

/** The last four signs of a document number of eight or more, nothing of a shorter one; never how long it is. */
export const maskNumber = (number: string): string =>
  [...number].length < TELLING_LENGTH ? DOTS : `${DOTS}${[...number].slice(-4).join('')}`;

const initial = (text: string): string => {
  const signs = [...text];
  return signs.length < 3 ? DOTS : `${signs[0]}${DOTS}`;
};

/** A row of the list, or a case, without its e-mail and document number, in what the provider wrote beside them too. */
export function coverRow<T extends Omit<VerificationRow, 'findings'>>(
  row: T,
  cover = coverOf(row.email, row.documentNumber),
): T {
  return {
    ...row,
    email: maskEmail(row.email),
    documentNumber: row.documentNumber && maskNumber(row.documentNumber),
    declinedReason: row.declinedReason && cover.text(row.declinedReason),
    declinedReasons: row.declinedReasons.map(cover.text),
    fullName: row.fullName && cover.text(row.fullName),
    fullNameNative: row.fullNameNative && cover.text(row.fullNameNative),
  };
}

/** The same for a row of the CSV. */
export function coverCells<T extends Cells>(cells: T): T {
  const { email, document_number: number } = cells;
  const cover = coverOf(email ?? '', number);
  return {
    ...cells,
    email: email && maskEmail(email),
    document_number: number && maskNumber(number),
    declined_reason: cells.declined_reason && cover.text(cells.declined_reason),
    declined_reasons: cells.declined_reasons && cover.text(cells.declined_reasons),
    full_name: cells.full_name && cover.text(cells.full_name),
    review_reason: cells.review_reason && cover.text(cells.review_reason),
  };
}

type Cells = Record<
  (typeof MASKED_COLUMNS)[number] | 'declined_reason' | 'declined_reasons' | 'full_name' | 'review_reason',
  string | null
>;

/** A case without its e-mail and document number, wherever the provider or a colleague wrote them. */
export function coverDetail(detail: VerificationDetail): VerificationDetail {
  const { document, providerError } = detail;
  const cover = coverOf(
    detail.email,
    detail.documentNumber,
    document?.documentNumber ?? null,
    ...namedNumbers(detail.proof),
    ...namedNumbers(detail.additionalProof),
  );
  return {
    ...coverRow(detail, cover),
    document: document && {
      ...cover.json(document),
      documentNumber: document.documentNumber && maskNumber(document.documentNumber),
    },
    proof: cover.json(detail.proof),
    additionalProof: cover.json(detail.additionalProof),
    agent: cover.json(detail.agent),
    geolocation: cover.json(detail.geolocation),
    // Paths to free keys, whose names are the provider's.
    findings: detail.findings.map((finding) => ({ ...finding, fields: finding.fields.map(cover.text) })),
    // The provider's words may quote what was sent or read, in any spelling.
    providerError: providerError && { ...cover.json(providerError), message: DOTS },
    images: detail.images.map((image) => ({
      ...image,
      sourceUrl: image.sourceUrl && cover.text(image.sourceUrl),
    })),
    review: detail.review && coverWords(detail.review, cover.text),
    reviews: detail.reviews.map((review) => coverWords(review, cover.text)),
    notes: detail.notes.map((note) => ({ ...note, text: cover.text(note.text) })),
    retention: coverHold(detail.retention),
    masked: true,
  };
}

/** Why a case is held, as whole as in its history: of a case whose numbers are gone, nothing could be found there. */
const coverHold = (retention: CaseRetention): CaseRetention => ({
  ...retention,
  hold: retention.hold && { ...retention.hold, reason: DOTS },
});

/** What a person gave as the reason of a decision. */
const coverWords = <T extends { reason: string | null; comment: string | null }>(
  decision: T,
  cover: (text: string) => string,
): T => ({
  ...decision,
  reason: decision.reason && cover(decision.reason),
  comment: decision.comment && cover(decision.comment),
});

/**
 * Whether words of the provider's that belong to no one case may say what is covered in one: an e-mail, or as many digits
 * as it takes to tell a number.
 */
export const mayTell = (text: string): boolean =>
  text.normalize('NFKC').includes('@') || (text.match(/\p{Nd}/gu) ?? []).length >= TELLING_DIGITS;

/** A number's digits give it away without its letters, too. */
const DIGITS = /\p{Nd}{6,}/gu;

function coverOf(email: string, ...numbers: (string | null)[]) {
  const written = [...new Set(numbers)].filter((number) => number !== null);
  return covering([
    { secret: email, shown: maskEmail(email) },
    ...written.flatMap((number) =>
      [number, ...(number.match(DIGITS) ?? [])].map((secret) => ({ secret, shown: maskNumber(number) })),
    ),
  ]);
}

/** What the provider calls a number elsewhere: it may have read it otherwise than in the document's own field. */
function namedNumbers(keys: FreeKeys): string[] {
  const number = keys['document_number'];
  return typeof number === 'string' || typeof number === 'number' ? [String(number)] : [];
}
