import { givenFields, type AuditedResult, type AuditTarget } from '../audit/audit-line.ts';
import { failure } from '../audit/audit.ts';
import type { ObjectRef, Resolvers, WorkloadRef } from '../generated/schema-types.ts';
import { workloadKinds } from '../model/workload-kinds.ts';
import { auditTarget } from './audit-target.ts';
import type { Context } from './context.ts';
import { outcomeOf } from './counted.ts';

type Mutations = Required<Omit<NonNullable<Resolvers['Mutation']>, '__isTypeOf'>>;
type InputOf<R> = R extends (parent: never, args: { input: infer I }, ...rest: never[]) => unknown
  ? I
  : never;

/** What a mutation is to the audit log. */
interface Audited<I> {
  /** The verb of the requests that it makes. */
  readonly verb: 'create' | 'patch' | 'delete' | 'evict';
  readonly targets: (input: I) => readonly Place[];
}

/** An object as an input names it. */
interface Place {
  readonly cluster?: string | null | undefined;
  readonly kind?: string | undefined;
  readonly namespace: string;
  readonly name?: string | undefined;
}

const workload = ({ kind, ...place }: WorkloadRef): Place => ({
  ...place,
  kind: workloadKinds[kind].typeName,
});
const one = (input: { workload: WorkloadRef }): Place[] => [workload(input.workload)];
const several = (input: { workloads: WorkloadRef[] }): Place[] => input.workloads.map(workload);
const object = (kind: string, ref: ObjectRef): Place[] => [{ ...ref, kind }];

/** Every mutation of the schema; one that isn't here is an error of the types. */
const mutations: { readonly [M in keyof Mutations]: Audited<InputOf<Mutations[M]>> } = {
  deployWorkload: {
    verb: 'create',
    targets: ({ cluster, namespace, name, workload: of }) => [
      { cluster, namespace, name, kind: kindDeployed(of) },
    ],
  },
  upgradeWorkload: { verb: 'patch', targets: one },
  rollbackWorkload: { verb: 'patch', targets: one },
  restartWorkload: { verb: 'patch', targets: one },
  scaleWorkload: { verb: 'patch', targets: one },
  pauseWorkload: { verb: 'patch', targets: one },
  resumeWorkload: { verb: 'patch', targets: one },
  deleteWorkload: { verb: 'delete', targets: one },
  restartWorkloads: { verb: 'patch', targets: several },
  scaleWorkloads: { verb: 'patch', targets: several },
  pauseWorkloads: { verb: 'patch', targets: several },
  resumeWorkloads: { verb: 'patch', targets: several },
  deleteWorkloads: { verb: 'delete', targets: several },
  runCronJob: { verb: 'create', targets: ({ cronJob }) => object('CronJob', cronJob) },
  deletePod: { verb: 'delete', targets: ({ pod }) => object('Pod', pod) },
  evictPod: { verb: 'evict', targets: ({ pod }) => object('Pod', pod) },
  createService: {
    verb: 'create',
    targets: ({ cluster, namespace, name }) => [{ cluster, namespace, name, kind: 'Service' }],
  },
  updateService: { verb: 'patch', targets: ({ service }) => object('Service', service) },
  deleteService: { verb: 'delete', targets: ({ service }) => object('Service', service) },
  applyManifest: { verb: 'patch', targets: ({ cluster, namespace = 'default' }) => [{ cluster, namespace }] },
};

/** Makes a change, and has the audit log say who has made it and what has come of it. */
export function auditMutation<P>(
  name: string,
  args: unknown,
  { audit, scope }: Context,
  change: () => Promise<P>,
): Promise<P> {
  const { verb, targets } = mutations[name as keyof Mutations];
  const { input } = args as { input: Readonly<Record<string, unknown>> };
  const action = {
    action: name,
    verb,
    targets: targets(input as never).map(({ cluster, ...place }) => auditTarget(cluster, place, scope)),
    fields: givenFields(input),
    dryRun: input['dryRun'] === true,
  };
  return audit.mutation(action, change, (payload) => resultOf(payload, action.targets));
}

/** What payloads say, as far as the audit log is concerned. */
interface Payload {
  readonly userErrors?: readonly { readonly code: string }[];
  readonly results?: readonly (Payload | Error)[];
}

function resultOf(payload: unknown, targets: readonly AuditTarget[]): AuditedResult {
  const { userErrors = [], results = [] } = payload as Payload;
  const each = results.map((result) => resultOfOne(result));
  const codes = [...userErrors.map(({ code }) => code), ...each.flatMap((one) => one.codes)];
  return {
    outcome: outcomeOf(payload),
    codes: [...new Set(codes)],
    ...(each.length > 0 && {
      targets: each.map((result, at) => ({
        ...(targets[at] ?? targets[0] ?? nowhere),
        ...objectApplied(results[at]),
        ...result,
      })),
    }),
  };
}

function resultOfOne(result: Payload | Error): Pick<AuditedResult, 'outcome' | 'codes'> {
  if (result instanceof Error) return failure(result);
  const codes = (result.userErrors ?? []).map(({ code }) => code);
  return { outcome: codes.length > 0 ? 'refused' : 'done', codes };
}

const nowhere: AuditTarget = { cluster: null, kind: null, namespace: null, name: null };

/** What a manifest has named, which its input doesn't say. */
function objectApplied(result: unknown): Partial<AuditTarget> {
  const { kind, namespace, name } = result as { kind?: string; namespace?: string; name?: string };
  return kind === undefined || name === undefined ? {} : { kind, namespace: namespace ?? null, name };
}

function kindDeployed(of: Readonly<Record<string, unknown>>): string | undefined {
  const [given] = givenFields(of);
  return Object.values(workloadKinds).find(({ typeName }) => typeName.toLowerCase() === given?.toLowerCase())
    ?.typeName;
}
