/** What a payload says is wrong. */
export interface SaidError {
  readonly code: string;
  readonly message: string;
  readonly field: string[] | null;
}

/** What every payload says about itself; a bulk form says it of each item, a manifest of each object. */
export interface Said {
  readonly warnings?: string[];
  readonly userErrors: SaidError[];
  readonly results?: { readonly warnings: string[]; readonly userErrors?: SaidError[] }[];
}

/** The operation of a mutation, as `it`, with what its payload has to say about itself. */
export function mutationQuery(name: string): string {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const said = name === 'applyManifest' ? 'warnings results { warnings }' : 'warnings';
  const errors = 'userErrors { code message field }';
  const payload = name.endsWith('Workloads')
    ? `results { ${said} ${errors} } ${errors}`
    : `${said} ${errors}`;
  return `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${payload} } }`;
}
