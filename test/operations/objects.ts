import type { Deployment, ReplicaSet } from '../../src/kubernetes/objects.ts';

type Strings = Record<string, string>;

interface TemplateOptions {
  readonly image?: string;
  readonly labels?: Strings;
  readonly env?: object[];
}

/** A Deployment `web` as the API server has it. */
export function liveDeployment(
  options: TemplateOptions & { annotations?: Strings; spec?: object; metadata?: object } = {},
): Deployment {
  return {
    metadata: {
      name: 'web',
      namespace: 'shop',
      uid: 'uid-1',
      resourceVersion: '100',
      generation: 7,
      creationTimestamp: '2026-11-01T00:00:00Z',
      ...(options.annotations && { annotations: options.annotations }),
      ...options.metadata,
    },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'web' } },
      template: template(options),
      ...options.spec,
    },
  };
}

/** The ReplicaSet of a revision of it. */
export function revision(
  number: number,
  options: TemplateOptions & { annotations?: Strings; owner?: object; metadata?: object } = {},
): ReplicaSet {
  const { annotations = {}, owner = {}, metadata = {}, ...rest } = options;
  return {
    metadata: {
      name: `web-${number}`,
      namespace: 'shop',
      uid: `uid-rs-${number}`,
      resourceVersion: '90',
      creationTimestamp: `2026-11-01T00:00:${String(number).padStart(2, '0')}Z`,
      annotations: {
        'deployment.kubernetes.io/revision': String(number),
        'deployment.kubernetes.io/desired-replicas': '9',
        'deployment.kubernetes.io/max-replicas': '12',
        ...annotations,
      },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', uid: 'uid-1', controller: true, ...owner },
      ],
      ...metadata,
    },
    spec: {
      selector: {},
      template: template({
        ...rest,
        labels: { ...(rest.labels ?? { app: 'web' }), 'pod-template-hash': `hash${number}` },
      }),
    },
  };
}

function template({
  image = 'shop/web:3',
  labels = { app: 'web' },
  env,
}: TemplateOptions): NonNullable<Deployment['spec']>['template'] {
  return {
    metadata: { labels },
    spec: {
      containers: [
        { name: 'web', image, ...(env && { env: env as { name: string }[] }) },
        { name: 'side', image: 'shop/side:1' },
      ],
    },
  };
}
