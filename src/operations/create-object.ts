import { apiAs } from '../auth/caller.ts';
import { resources } from '../kubernetes/resources.ts';
import type { Entries } from '../model/cluster-view.ts';
import { attempt, type Outcome } from './cluster-refusal.ts';
import type { ObjectOf } from './live-object.ts';
import type { PathMapping } from './object-path.ts';
import type { OperationContext } from './operation-context.ts';
import type { Subject } from './subject.ts';

/** An object that is to be made. */
export interface NewObject<R extends keyof Entries = keyof Entries> {
  readonly resource: R;
  readonly subject: Subject;
  readonly manifest: {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: object;
    readonly spec?: unknown;
  };
  readonly mappings: readonly PathMapping[];
}

export interface Created<R extends keyof Entries = keyof Entries> {
  readonly of: NewObject<R>;
  readonly object: ObjectOf<R>;
  readonly warnings: readonly string[];
}

/** Makes an object, or has the API server check whether it could be made. */
export async function createObject<R extends keyof Entries>(
  of: NewObject<R>,
  dryRun: boolean,
  { caller, cluster }: OperationContext,
): Promise<Outcome<Created<R>>> {
  const { resource, subject, manifest, mappings } = of;
  const outcome = await attempt({ subject, request: 'create', mappings }, () =>
    apiAs(caller, cluster.transport).create<ObjectOf<R>>(
      resources[resource],
      subject.namespace,
      manifest,
      dryRun,
    ),
  );
  return 'ok' in outcome ? { ok: { of, ...outcome.ok } } : outcome;
}
