import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refused, resourceOf } from './steps.ts';
import { NAMESPACE, type Compared, type Story } from './story.ts';

function apply(manifest: object, force = false): Compared {
  return {
    kubectl: `apply --server-side ${force ? '--force-conflicts ' : ''}-f -`,
    manifest,
    quarterdeck: { applyManifest: { namespace: NAMESPACE, manifest: JSON.stringify(manifest), force } },
  };
}

function written(kind: WorkloadKind, image: string, rest: Record<string, unknown> = {}): object {
  const containers = [{ name: 'main', image, ...rest }];
  return web(kind, { pod: { containers, nodeSelector: { none: 'is' } }, metadata: { annotations: {} } });
}

const kinds = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET', 'CRON_JOB'] as const;

/** Manifests by server-side apply, which kubectl has as well. */
export const applications: readonly Story[] = [
  ...kinds.map((kind): Story => {
    const env = [
      { name: 'LEVEL', value: 'info' },
      { name: 'REGION', value: 'eu' },
    ];
    return {
      told: 'is applied, with something more, with something less, and with nothing new',
      kind,
      start: [],
      steps: [
        apply(written(kind, 'shop/web:1')),
        apply(written(kind, 'shop/web:2', { env })),
        apply(written(kind, 'shop/web:2', { env: env.slice(1) })),
        apply(written(kind, 'shop/web:2', { env: env.slice(1) })),
      ],
    };
  }),
  ...kinds.map((kind): Story => ({
    told: 'is applied where somebody else has set another image, which only force takes over',
    kind,
    start: [],
    steps: [
      apply(written(kind, 'shop/web:1')),
      { both: `set image ${resourceOf[kind]} main=shop/web:3` },
      refused('CONFLICT', apply(written(kind, 'shop/web:2'))),
      apply(written(kind, 'shop/web:2'), true),
    ],
  })),
];
