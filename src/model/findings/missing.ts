import type { PodEntry } from '../entries/pod-entry.ts';
import type { PodFinding } from './pod-finding.ts';

/** A ConfigMap, Secret or claim that a pod needs and that isn't there, or a key of one. */
export interface Missing {
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim';
  /** Undefined where only the volume is known. */
  readonly name: string | undefined;
  /** Of the key, if the object is there and lacks it. */
  readonly key?: string;
}

const kinds: Readonly<Record<string, Missing['kind']>> = {
  configmap: 'ConfigMap',
  secret: 'Secret',
  persistentvolumeclaim: 'PersistentVolumeClaim',
};

/**
 * What a message says is missing: of a kubelet that makes a container's environment (pkg/kubelet/kubelet_pods.go) or mounts volumes
 * (pkg/volume/{configmap,secret,projected}), or of the scheduler (plugins/volumebinding).
 */
export function missingIn(message: string, pod: PodEntry): Missing | undefined {
  const object = /(configmaps?|secrets?|persistentvolumeclaims?) "([^"]+)" not found/i.exec(message);
  if (object !== null) {
    const kind = kinds[(object[1] ?? '').toLowerCase().replace(/s$/, '')];
    return kind === undefined ? undefined : { kind, name: object[2] };
  }
  const key = /couldn't find key (\S+) in (ConfigMap|Secret) [^/\s]+\/(\S+)/.exec(message);
  if (key !== null) return withKey(key[2] === 'Secret' ? 'Secret' : 'ConfigMap', key[3], key[1]);
  const item = /references non-existent (config|secret) key: (\S+)/.exec(message);
  if (item === null) return undefined;
  const kind = item[1] === 'secret' ? 'Secret' : 'ConfigMap';
  return withKey(kind, sourceOf(kind, message, pod), item[2]);
}

function withKey(kind: Missing['kind'], name: string | undefined, key: string | undefined): Missing {
  return { kind, name, ...(key !== undefined && { key }) };
}

/** The ConfigMap or Secret of the volume that a message names. Of a projected volume several may be it, and then none is named. */
function sourceOf(kind: Missing['kind'], message: string, { object }: PodEntry): string | undefined {
  const volumeName = /for volume "([^"]+)"/.exec(message)?.[1];
  const volume = object.spec?.volumes?.find(({ name }) => name === volumeName);
  const projected = (volume?.projected?.sources ?? []).map((source) =>
    kind === 'Secret' ? source.secret?.name : source.configMap?.name,
  );
  const direct = kind === 'Secret' ? volume?.secret?.secretName : volume?.configMap?.name;
  const names = [direct, ...projected].filter((name) => name !== undefined);
  return names.length === 1 ? names[0] : undefined;
}

/** The finding for what is missing, `wanted` saying by whom or for what: `container "web"`, `the volume "config"`. */
export function missingFinding(
  { kind, name, key }: Missing,
  wanted: string,
  pod: PodEntry,
): Omit<PodFinding, 'severity' | 'evidence'> & { related?: PodFinding['evidence']['related'] } {
  const called = name === undefined ? `the ${kind}` : `the ${kind} "${name}"`;
  const related =
    name === undefined ? {} : { related: { apiVersion: 'v1', kind, namespace: pod.namespace, name } };
  const where = `namespace "${pod.namespace}"`;
  if (key !== undefined) {
    return {
      ...related,
      reason: 'KEY_MISSING',
      subject: `${kind}/${name ?? ''}/${key}`,
      message: `${called} has no key "${key}", which ${wanted} needs`,
      action: `Add the key "${key}" to ${called}, or correct the key in the template, or mark it as optional there.`,
    };
  }
  const reasons = {
    ConfigMap: 'CONFIG_MAP_MISSING',
    Secret: 'SECRET_MISSING',
    PersistentVolumeClaim: 'CLAIM_MISSING',
  } as const;
  return {
    ...related,
    reason: reasons[kind],
    subject: `${kind}/${name ?? ''}`,
    message: `there is no ${kind} "${name ?? ''}" in ${where}, which ${wanted} needs`,
    action:
      kind === 'PersistentVolumeClaim'
        ? `Create the claim "${name ?? ''}" in ${where}, or correct its name in the template.`
        : `Create the ${kind} "${name ?? ''}" in ${where}, or correct its name in the template, or mark it as optional there. The pod goes on by itself then.`,
  };
}
