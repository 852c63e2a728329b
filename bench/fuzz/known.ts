/** What is there to ask for: what is made up is refused soon. */
export interface Known {
  readonly namespaces: readonly string[];
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

const query = `{
  namespaces(first: 20) { nodes { id name } edges { cursor } }
  pods(first: 20) { nodes { id name } edges { cursor } }
  workloads(first: 20) { nodes { id name } edges { cursor } }
  services(first: 20) { nodes { id name } edges { cursor } }
}`;

interface Page {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly { readonly cursor: string }[];
}

/** Asks a gateway what there is. */
export async function askWhatIsKnown(url: string): Promise<Known> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: Record<'namespaces' | 'pods', Page> };
  const pages = Object.values(data);
  return {
    namespaces: data.namespaces.nodes.map(({ name }) => name),
    names: pages.flatMap(({ nodes }) => nodes.map(({ name }) => name)),
    ids: pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    cursors: pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor)),
  };
}
