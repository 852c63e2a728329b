import type { Resource } from '../kubernetes/resources.ts';
import { dnsLabelFault, dnsSubdomainFault, quoted } from '../model/names.ts';
import { readAside } from './read-aside.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';
import { isJsonMap, type JsonMap } from '../model/json-map.ts';

/** An object of a manifest, as it is written there. */
export interface ManifestObject {
  readonly document: number;
  readonly apiVersion: string;
  readonly kind: string;
  /** Undefined where it names none. */
  readonly namespace: string | undefined;
  readonly name: string;
  readonly body: JsonMap;
}

/** One whose place in the cluster is known. */
export interface PlacedObject extends ManifestObject {
  readonly resource: Resource;
}

const mostObjects = 100;
const mostBytes = 1024 * 1024;

/** Where the input has a document. */
export function atDocument(document: number): InputPath {
  return ['manifest', document];
}

/** The objects of a manifest, and everything that can be seen to be wrong with it without asking the cluster. */
export async function readManifest(manifest: string): Promise<{
  objects: ManifestObject[];
  userErrors: UserError[];
}> {
  const none = { objects: [] };
  if (Buffer.byteLength(manifest) > mostBytes) {
    return { ...none, userErrors: [userError('INVALID', 'a manifest may have at most 1 MiB', ['manifest'])] };
  }
  const { documents, faults } = await readAside(manifest);
  const userErrors = faults.map(({ document, message }) =>
    userError('INVALID', `document ${document}: ${message}`, atDocument(document)),
  );
  const values = documents.flatMap(({ document, value }) =>
    itemsOf(value).map((item) => ({ document, value: item })),
  );
  if (values.length > mostObjects) {
    const message = `${values.length} objects: a manifest may have at most ${mostObjects}`;
    return { ...none, userErrors: [...userErrors, userError('INVALID', message, ['manifest'])] };
  }
  if (values.length === 0 && userErrors.length === 0) {
    return {
      ...none,
      userErrors: [userError('INVALID', 'there is no object in the manifest', ['manifest'])],
    };
  }
  const read = values.map(({ document, value }) => objectOf(value, document));
  return {
    objects: read.flatMap((one) => ('object' in one ? [one.object] : [])),
    userErrors: [...userErrors, ...read.flatMap((one) => ('userErrors' in one ? one.userErrors : []))],
  };
}

/** What kubectl takes for a list: whatever has items and is called one. */
function itemsOf(value: unknown): unknown[] {
  if (!isJsonMap(value)) return [value];
  const { kind, items } = value;
  const isList = typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
  return isList ? items.flatMap(itemsOf) : [value];
}

function objectOf(
  value: unknown,
  document: number,
): { object: ManifestObject } | { userErrors: UserError[] } {
  const at = atDocument(document);
  const fault = (message: string) => ({
    userErrors: [userError('INVALID', `document ${document}: ${message}`, at)],
  });
  if (!isJsonMap(value)) return fault('an object must be a mapping with apiVersion, kind and metadata');
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || apiVersionFault(apiVersion)) {
    return fault('apiVersion must be there, and be like "v1" or "apps/v1"');
  }
  if (typeof kind !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(kind)) {
    return fault('kind must be there, and be like "Deployment"');
  }
  const { name, generateName, namespace } = isJsonMap(metadata) ? metadata : {};
  if (name === undefined && generateName !== undefined) {
    return fault(
      'generateName makes a new object each time, and nothing can be applied to it: give metadata.name',
    );
  }
  if (typeof name !== 'string' || name === '') return fault('metadata.name must be there, and be a text');
  if (isNoPathSegment(name)) {
    return fault(`metadata.name ${quoted(name)} must not be "." or "..", and have no "/" and "%" in it`);
  }
  if (namespace !== undefined && namespace !== null && typeof namespace !== 'string') {
    return fault('metadata.namespace must be a text');
  }
  const namespaceFault = typeof namespace === 'string' ? dnsLabelFault(namespace) : undefined;
  const faults = invalid(namespaceFault && `document ${document}: metadata.namespace ${namespaceFault}`, at);
  if (faults.length > 0) return { userErrors: faults };
  return { object: { document, apiVersion, kind, namespace: namespace ?? undefined, name, body: value } };
}

/** It becomes a part of a URL. */
function apiVersionFault(apiVersion: string): boolean {
  const parts = apiVersion.split('/');
  const [group, version] = parts.length === 1 ? [undefined, parts[0]] : parts;
  const groupFault = group !== undefined && dnsSubdomainFault(group) !== undefined;
  return parts.length > 2 || groupFault || dnsLabelFault(version ?? '') !== undefined;
}

/** What the API server takes for no name of anything (apimachinery, api/validation/path). */
function isNoPathSegment(name: string): boolean {
  return name === '.' || name === '..' || /[/%]/.test(name) || name.length > 253;
}
