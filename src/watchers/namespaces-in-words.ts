/** As many as can be read at a glance. */
const mostNamed = 10;

/** `namespace "a"`, `namespaces "a", "b"`; of very many the first. */
export function namespacesInWords(namespaces: readonly string[]): string {
  const named = namespaces.slice(0, mostNamed).map((name) => `"${name}"`);
  const others = namespaces.length - named.length;
  const more = others > 0 ? ` and ${others} more` : '';
  return `${namespaces.length === 1 ? 'namespace' : 'namespaces'} ${named.join(', ')}${more}`;
}
