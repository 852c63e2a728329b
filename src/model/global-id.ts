/** What a global id says: which object of which cluster. */
export interface ObjectIdentity {
  readonly cluster: string;
  /** The name of the GraphQL type. */
  readonly typeName: string;
  /** Empty for what is not in a namespace. */
  readonly namespace: string;
  readonly name: string;
}

/** Opaque to clients; stable over restarts and replicas since it holds nothing but names. */
export function encodeGlobalId({ cluster, typeName, namespace, name }: ObjectIdentity): string {
  return Buffer.from(JSON.stringify([typeName, cluster, namespace, name])).toString('base64url');
}

/** Undefined for a text that isn't a global id. */
export function decodeGlobalId(id: string): ObjectIdentity | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(id, 'base64url').toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 4 || !parts.every((part) => typeof part === 'string'))
    return undefined;
  const [typeName, cluster, namespace, name] = parts as [string, string, string, string];
  const identity = { cluster, typeName, namespace, name };
  // base64url has several spellings of the same bytes; an id has one.
  return encodeGlobalId(identity) === id ? identity : undefined;
}
