type Value = string | number | undefined | readonly (string | number)[];

/** `?page=2&action=a&action=b`, with its `?`; empty where nothing is said. A list is a parameter repeated. */
export const queryString = (values: Record<string, Value>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};
