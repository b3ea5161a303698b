import { verificationSearch, type VerificationFilter, type VerificationSearch } from '@desk/contract';

/** What the address may say of a filter: everything but `q`, which is a name, an e-mail address or a number. */
export type AddressFilter = Omit<VerificationFilter, 'q'>;

const addressSearch = verificationSearch.omit({ q: true });

/** Which page of which list an address means. */
export interface ListAddress {
  filter: AddressFilter;
  sort: VerificationSearch['sort'];
  order: VerificationSearch['order'];
  page: number;
  perPage: number;
  /** Which view the list was set to, so that it is known when the filter has been changed since. It filters nothing itself. */
  view?: string | undefined;
}

const first: ListAddress = { filter: {}, sort: 'requestedAt', order: 'desc', page: 1, perPage: 25 };

/** One value of a parameter is a string, several are a list. */
const parameters = (search: string): Record<string, string | string[]> => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
};

type AddressError = NonNullable<ReturnType<typeof addressSearch.safeParse>['error']>;

const badNames = (error: AddressError): string[] => [
  ...new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    ),
  ),
];

/**
 * Reads `?status=completed&country=IN&country=QA&page=2`, the names and values of the API's own list. What is not understood
 * is named, never left out: a filter with a typing error must not widen what is seen and exported.
 */
export const readAddress = (search: string): { address: ListAddress; unknown: string[] } => {
  const { view, ...given } = parameters(search);
  const parsed = addressSearch.safeParse(given);
  if (!parsed.success) return { address: first, unknown: badNames(parsed.error) };
  const { page, perPage, sort, order, ...filter } = parsed.data;
  const named = typeof view === 'string' ? { view } : {};
  return { address: { filter, sort, order, page, perPage, ...named }, unknown: [] };
};

/** A time at midnight UTC is written as its date. */
const shorten = (value: string | number | boolean): string => String(value).replace(/T00:00:00\.000Z$/, '');

/** The search string of an address, with its `?`; empty for the list as it first opens. */
export const writeAddress = ({ filter, ...rest }: ListAddress): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (name === 'q' || value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, shorten(item));
  }
  for (const name of ['sort', 'order', 'page', 'perPage', 'view'] as const) {
    const value = rest[name];
    if (value !== undefined && value !== first[name]) params.set(name, String(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};
