/** Labels or annotations. */
export type StringMap = Readonly<Record<string, string>>;

/** The scalar as callers may give it: an object, or a list of `key=value`. */
export type StringMapInput = Record<string, unknown> | string[];

/** The pairs of a StringMap that was given as input, and what is wrong with them, by position or key. */
export function readStringMap(input: StringMapInput): {
  pairs: [string, string][];
  faults: { key: string; message: string }[];
} {
  const pairs: [string, string][] = [];
  const faults: { key: string; message: string }[] = [];
  if (Array.isArray(input)) {
    input.forEach((text, index) => {
      const cut = text.indexOf('=');
      if (cut < 1) faults.push({ key: String(index), message: `"${text}" is not of the form key=value` });
      else pairs.push([text.slice(0, cut), text.slice(cut + 1)]);
    });
  } else {
    for (const [key, value] of Object.entries(input)) {
      if (typeof value === 'string') pairs.push([key, value]);
      else faults.push({ key, message: `the value of "${key}" is not a string` });
    }
  }
  const seen = new Set<string>();
  for (const [key] of pairs) {
    if (seen.has(key)) faults.push({ key, message: `"${key}" is given twice` });
    seen.add(key);
  }
  return { pairs, faults };
}
