/** Something that Quarterdeck does otherwise than kubectl on purpose. */
export interface Difference {
  readonly reason: string;
  /** Only one of them refuses what the other takes for done. */
  readonly refusedBy?: 'kubectl' | 'quarterdeck';
  /** Takes the difference out of what there is in both namespaces. */
  readonly without?: (objects: readonly object[]) => object[];
}

export type DifferenceName = keyof typeof differences;

/** All of them, with the reason. */
export const differences = {
  'paused already': {
    reason:
      'kubectl fails where a rollout is paused, or not paused, already. That is what was asked for: Quarterdeck says in a warning that nothing was changed',
    refusedBy: 'kubectl',
  },
  'name label': {
    reason:
      'kubectl create labels a Deployment app=NAME and a Job not at all. Quarterdeck uses the label that Kubernetes recommends for a name, app.kubernetes.io/name, for all kinds, so that Services can select the pods of any',
    without: (objects) => objects.map((object) => withoutLabels(object, nameLabels)),
  },
  'name of a Job template': {
    reason:
      'kubectl create cronjob gives the template of the Jobs the name of the CronJob, which Kubernetes does not read: a Job has a name of its own',
    without: (objects) => objects.map(withoutTemplateName),
  },
  'exposed kinds': {
    reason:
      'kubectl exposes Deployments and ReplicaSets, but no StatefulSet, DaemonSet or Job, though their pods can be selected just as well: Quarterdeck exposes all kinds',
    refusedBy: 'kubectl',
    without: (objects) => objects.filter((object) => (object as { kind: string }).kind !== 'Service'),
  },
} as const satisfies Readonly<Record<string, Difference>>;

/** Those of both, and those that a Job without any gets from its pods. */
const nameLabels = ['app', 'app.kubernetes.io/name', 'job-name', 'batch.kubernetes.io/job-name'];

function withoutTemplateName(object: object): object {
  const { spec } = object as { spec?: { jobTemplate?: { metadata?: object } } };
  if (spec?.jobTemplate === undefined) return object;
  const { metadata: _, ...jobTemplate } = spec.jobTemplate;
  return { ...object, spec: { ...spec, jobTemplate } };
}

/** An object without some labels, wherever it has any, and without selectors of them. */
function withoutLabels(object: object, names: readonly string[]): object {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    const left = Object.entries(value).filter(([key]) => !names.includes(key));
    const pairs = left.map(([key, item]) => [key, clean(item)] as const);
    return Object.fromEntries(pairs.filter(([key, item]) => !(holdLabels.has(key) && isEmpty(item))));
  };
  return clean(object) as object;
}

const holdLabels = new Set(['metadata', 'labels', 'matchLabels', 'selector']);

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
