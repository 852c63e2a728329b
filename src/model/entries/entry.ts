import type { KubernetesObject } from '../../kubernetes/objects.ts';
import type { ResourceName } from '../../kubernetes/resources.ts';
import type { StringPool } from '../string-pool.ts';
import type { StringMap } from '../string-map.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
/** Between the parts of a `searchText`. */
export const textSeparator = '\0';
const noStrings: StringMap = Object.freeze({});

/** What an entry is made with besides its object. */
export interface EntryOrigin {
  readonly cluster: string;
  readonly strings: StringPool;
}

/**
 * What the cache holds of one object. Immutable: a new version of the object is a new entry, so an entry's identity is its version.
 * What lists, filters, states and relations need are its own fields; everything else is behind `object`.
 */
export abstract class Entry<O extends KubernetesObject = KubernetesObject> {
  abstract readonly resource: ResourceName;
  readonly cluster: string;
  /** Empty for objects that are not in a namespace. */
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly createdAt: string;
  readonly deletionTimestamp: string | undefined;
  readonly labels: StringMap;
  /** Less last-applied-configuration. */
  readonly annotations: StringMap;
  /** There was a last-applied-configuration: somebody manages the object with `kubectl apply`. */
  readonly hasLastApplied: boolean;
  /** Of the owner that is its controller; undefined for what stands alone. */
  readonly controllerUid: string | undefined;
  /** The object less managedFields and last-applied-configuration. Never changed. */
  readonly object: O;

  constructor(object: O, origin: EntryOrigin) {
    const { managedFields: _, ...metadata } = object.metadata;
    this.cluster = origin.cluster;
    this.namespace = origin.strings.share(metadata.namespace ?? '');
    this.name = metadata.name;
    this.uid = metadata.uid;
    this.resourceVersion = metadata.resourceVersion;
    this.createdAt = metadata.creationTimestamp;
    this.deletionTimestamp = metadata.deletionTimestamp;
    this.labels = metadata.labels === undefined ? noStrings : origin.strings.shareMap(metadata.labels);
    this.hasLastApplied = metadata.annotations?.[lastApplied] !== undefined;
    this.annotations = withoutLastApplied(metadata.annotations);
    this.controllerUid = metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid;
    this.object = {
      ...object,
      metadata: { ...metadata, labels: this.labels, annotations: this.annotations },
    };
  }

  /**
   * What a search looks through, in lower case. Names are already: all that is watched has names as for DNS
   * (apimachinery pkg/api/validation/generic.go).
   */
  get searchText(): string {
    return this.name;
  }

  /** The name within its resource and cluster. */
  get key(): string {
    return objectKey(this.namespace, this.name);
  }
}

/** How an object is known within its resource and cluster. */
export function objectKey(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

function withoutLastApplied(annotations: Record<string, string> | undefined): StringMap {
  if (annotations === undefined) return noStrings;
  if (annotations[lastApplied] === undefined) return annotations;
  const { [lastApplied]: _, ...rest } = annotations;
  return rest;
}
