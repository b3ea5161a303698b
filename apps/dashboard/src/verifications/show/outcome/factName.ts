/** The name of a fact, above it. */
export const factName = { color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600 } as const;
