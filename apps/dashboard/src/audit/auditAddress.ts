import { auditSearch, type AuditSearch } from '@desk/contract';
import { queryString } from '../shared/queryString.ts';

export const wholeLog: AuditSearch = auditSearch.parse({});

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

/**
 * Reads `?action=image.viewed&from=2026-11-16`, the names and values of the API's own search. What is not understood is
 * named, never left out: the answer would be to another question.
 */
export const readAuditAddress = (search: string): { search: AuditSearch; unknown: string[] } => {
  const parsed = auditSearch.safeParse(parameters(search));
  if (parsed.success) return { search: parsed.data, unknown: [] };
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  return { search: wholeLog, unknown: [...new Set(names)] };
};

/** A time at midnight UTC is written as its date. */
const shorten = (time: string | undefined) => time?.replace(/T00:00:00\.000Z$/, '');

export const writeAuditAddress = (search: Partial<AuditSearch>): string => {
  const { from, to, page = wholeLog.page, perPage = wholeLog.perPage, ...rest } = search;
  return queryString({
    ...rest,
    from: shorten(from),
    to: shorten(to),
    page: page === wholeLog.page ? undefined : page,
    perPage: perPage === wholeLog.perPage ? undefined : perPage,
  });
};
