import type {
  ConfigMap,
  KubernetesObject,
  PersistentVolumeClaim,
  PriorityClass,
  Secret,
  ServiceAccount,
  StorageClass,
} from '../kubernetes/objects.ts';

/*
 * What a form shows of each thing that it offers: made of the object as soon as the API server's answer is read, which then is forgotten.
 */

/** What all of them have. */
export interface Offer {
  readonly name: string;
  readonly createdAt: string;
  readonly labels: Readonly<Record<string, string>>;
}

function offer({ metadata: { name, creationTimestamp, labels = {} } }: KubernetesObject): Offer {
  return { name, createdAt: creationTimestamp, labels };
}

export function configMapOffer(object: ConfigMap) {
  return {
    ...offer(object),
    keys: keysOf(object.data),
    binaryKeys: keysOf(object.binaryData),
    immutable: object.immutable ?? false,
  };
}

/** Keys alone: no value is taken over, nor annotations, of which last-applied-configuration holds values. */
export function secretOffer(object: Secret) {
  return {
    ...offer(object),
    // What defaulting makes of a Secret without a type (core/v1).
    type: object.type ?? 'Opaque',
    keys: keysOf(object.data),
    immutable: object.immutable ?? false,
  };
}

export function claimOffer(object: PersistentVolumeClaim) {
  const { spec = {}, status = {} } = object;
  return {
    ...offer(object),
    phase: phases[status.phase ?? 'Pending'] ?? ('PENDING' as const),
    storageClassName: spec.storageClassName,
    volumeName: spec.volumeName,
    requested: spec.resources?.requests?.['storage'],
    capacity: status.capacity?.['storage'],
    accessModes: (spec.accessModes ?? []).flatMap((mode) => accessModes[mode] ?? []),
    volumeMode: spec.volumeMode === 'Block' ? ('BLOCK' as const) : ('FILESYSTEM' as const),
    deletionTimestamp: object.metadata.deletionTimestamp,
  };
}

export function serviceAccountOffer(object: ServiceAccount) {
  return {
    ...offer(object),
    imagePullSecrets: (object.imagePullSecrets ?? []).flatMap(({ name }) => name ?? []),
    automountServiceAccountToken: object.automountServiceAccountToken ?? true,
  };
}

export function storageClassOffer(object: StorageClass) {
  const { annotations = {} } = object.metadata;
  return {
    ...offer(object),
    provisioner: object.provisioner,
    isDefault: defaultClassAnnotations.some((name) => annotations[name] === 'true'),
    volumeBindingMode:
      object.volumeBindingMode === 'WaitForFirstConsumer'
        ? ('WAIT_FOR_FIRST_CONSUMER' as const)
        : ('IMMEDIATE' as const),
    reclaimPolicy: reclaimPolicies[object.reclaimPolicy ?? 'Delete'] ?? ('DELETE' as const),
    allowVolumeExpansion: object.allowVolumeExpansion ?? false,
  };
}

export function priorityClassOffer(object: PriorityClass) {
  return {
    ...offer(object),
    value: object.value ?? 0,
    globalDefault: object.globalDefault ?? false,
    preemptionPolicy:
      object.preemptionPolicy === 'Never' ? ('NEVER' as const) : ('PREEMPT_LOWER_PRIORITY' as const),
    description: object.description === '' ? undefined : object.description,
  };
}

/** By the alphabet: Kubernetes has them in no order. */
function keysOf(data: object | undefined): string[] {
  return Object.keys(data ?? {}).toSorted();
}

/** Both are asked by kubectl (pkg/apis/storage/util, IsDefaultAnnotation). */
const defaultClassAnnotations = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
];

const phases: Readonly<Record<string, 'PENDING' | 'BOUND' | 'LOST'>> = {
  Pending: 'PENDING',
  Bound: 'BOUND',
  Lost: 'LOST',
};

type AccessMode = 'READ_WRITE_ONCE' | 'READ_ONLY_MANY' | 'READ_WRITE_MANY' | 'READ_WRITE_ONCE_POD';
const accessModes: Readonly<Record<string, AccessMode>> = {
  ReadWriteOnce: 'READ_WRITE_ONCE',
  ReadOnlyMany: 'READ_ONLY_MANY',
  ReadWriteMany: 'READ_WRITE_MANY',
  ReadWriteOncePod: 'READ_WRITE_ONCE_POD',
};

const reclaimPolicies: Readonly<Record<string, 'RETAIN' | 'DELETE' | 'RECYCLE'>> = {
  Retain: 'RETAIN',
  Delete: 'DELETE',
  Recycle: 'RECYCLE',
};
