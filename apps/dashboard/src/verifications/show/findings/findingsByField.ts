import type { Finding } from '@desk/contract';

/** The findings about a field, by its path; none for most. */
export const findingsByField = (findings: readonly Finding[]): ((path: string) => readonly Finding[]) => {
  const byField = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const field of finding.fields) byField.set(field, [...(byField.get(field) ?? []), finding]);
  }
  return (path) => byField.get(path) ?? [];
};
