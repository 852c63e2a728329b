import { describe, expect, test } from 'vitest';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import type { Status } from '../../src/kubernetes/objects.ts';
import { attempt, explainRefusal, type Refusable } from '../../src/operations/cluster-refusal.ts';
import { inputPathOf } from '../../src/operations/object-path.ts';
import { referredSubject, workloadSubject } from '../../src/operations/subject.ts';

const web = { kind: 'DEPLOYMENT', namespace: 'shop', name: 'web' } as const;

const refusable: Refusable = {
  subject: referredSubject('Deployment', web, []),
  request: 'create',
  mappings: [
    { object: ['metadata', 'labels'], input: ['labels'] },
    { object: ['spec', 'template', 'spec', 'containers'], input: ['pod', 'containers'], deep: true },
  ],
};

function refusal(code: number, status: Partial<Status>, request: Refusable['request'] = 'create'): unknown {
  const subject = request === 'create' ? refusable.subject : workloadSubject(web);
  return explainRefusal(new KubernetesError(code, status), { ...refusable, subject, request });
}

describe('a refusal by the cluster', () => {
  test('of fields points at the input that they were made of', () => {
    const causes = [
      { field: 'spec.template.spec.containers[1].resources.requests[cpu]', message: 'too much' },
      { field: 'metadata.labels', message: 'bad key' },
      { field: 'spec.strategy', message: 'odd' },
    ];
    expect(refusal(422, { reason: 'Invalid', details: { causes } })).toEqual([
      {
        code: 'INVALID',
        message: 'too much',
        field: ['pod', 'containers', '1', 'resources', 'requests', 'cpu'],
      },
      { code: 'INVALID', message: 'bad key', field: ['labels'] },
      { code: 'INVALID', message: 'spec.strategy: odd', field: null },
    ]);
  });

  test('of a patch without causes is a failed test: CONFLICT', () => {
    const status = {
      reason: 'Invalid',
      message: 'the server rejected our request due to an error in our request',
      details: {},
    };
    expect(refusal(422, status, 'existing')).toMatchObject([{ code: 'CONFLICT', field: null }]);
  });

  test('by an admission policy is ADMISSION_DENIED in its own words, whatever its status code', () => {
    const message =
      "deployments.apps \"web\" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no";
    const causes = [{ message: "ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no" }];
    expect(refusal(422, { reason: 'Invalid', message, details: { causes } })).toEqual([
      { code: 'ADMISSION_DENIED', message, field: null },
    ]);
    const webhook =
      'admission webhook "a.example.com" denied the request: pods is forbidden: exceeded quota: q';
    for (const code of [400, 403, 422]) {
      expect(refusal(code, { message: webhook }, 'existing')).toEqual([
        { code: 'ADMISSION_DENIED', message: webhook, field: null },
      ]);
    }
  });

  test.each([
    ['FORBIDDEN', 'User "alice" cannot create resource "pods" in API group "" in the namespace "shop"'],
    [
      'FORBIDDEN',
      'user "alice" (groups=["staff"]) is attempting to grant RBAC permissions not currently held:\n{APIGroups:[""]}',
    ],
    [
      'FORBIDDEN',
      "cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on: , <nil>",
    ],
    ['QUOTA_EXCEEDED', 'exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2'],
    ['QUOTA_EXCEEDED', 'failed quota: q: must specify limits.cpu for: web'],
    ['QUOTA_EXCEEDED', 'insufficient quota to match these scopes: [{PriorityClass In [high]}]'],
    ['QUOTA_EXCEEDED', 'cpu max limit to request ratio per Container is 2, but provided ratio is 4.000000'],
    ['ADMISSION_DENIED', 'violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false'],
    ['ADMISSION_DENIED', 'no PriorityClass with name exceeded quota: q was found'],
  ])('with 403 is %s where it says: %s', (code, why) => {
    const message = `pods "web" is forbidden: ${why}`;
    expect(refusal(403, { reason: 'Forbidden', message })).toEqual([{ code, message, field: null }]);
  });

  test('with 403 in words that are not those of Kubernetes is FORBIDDEN: something before it has answered', () => {
    expect(refusal(403, { message: 'not from here' })).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('by a quota that is being counted is QUOTA_EXCEEDED, not a conflict about the object', () => {
    const conflict = { reason: 'Conflict', details: { kind: 'resourcequotas', name: 'q' } };
    for (const request of ['create', 'existing'] as const) {
      expect(refusal(409, conflict, request)).toMatchObject([
        { code: 'QUOTA_EXCEEDED', message: expect.stringMatching(/^ResourceQuota "q" .*: try again$/) },
      ]);
    }
  });

  test('of an older cluster that names only what of a StatefulSet may change says that', () => {
    const causes = [
      {
        reason: 'FieldValueForbidden',
        message:
          "Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals' and 'minReadySeconds' are forbidden",
        field: 'spec',
      },
    ];
    const subject = referredSubject('StatefulSet', { namespace: 'shop', name: 'db' }, []);
    const error = new KubernetesError(422, { details: { causes } });
    expect(explainRefusal(error, { ...refusable, subject })).toEqual([
      {
        code: 'IMMUTABLE',
        message: expect.stringMatching(
          /^of the spec of a StatefulSet nothing can be changed but 'replicas', 'ordinals' and 'minReadySeconds': delete it with propagationPolicy ORPHAN/,
        ),
        field: null,
      },
    ]);
  });

  test('of a value in which the words of an immutable field occur is INVALID', () => {
    const causes = [
      {
        field: 'metadata.labels',
        message: 'Invalid value: "a: field is immutable": a valid label must be …',
      },
    ];
    expect(refusal(422, { details: { causes } })).toMatchObject([{ code: 'INVALID', field: ['labels'] }]);
  });

  test('of something below what the input has a name for says where', () => {
    const causes = [{ field: 'metadata.labels[a]', message: 'bad' }];
    expect(refusal(422, { details: { causes } })).toEqual([
      { code: 'INVALID', message: 'metadata.labels[a]: bad', field: ['labels'] },
    ]);
  });

  test('of a name that is taken or an object that has moved on are told apart', () => {
    expect(refusal(409, { reason: 'AlreadyExists' })).toMatchObject([
      { code: 'ALREADY_EXISTS', field: ['name'] },
    ]);
    expect(refusal(409, { reason: 'Conflict' }, 'existing')).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('of what is not there names the namespace or the workload', () => {
    expect(refusal(404, { details: { kind: 'namespaces', name: 'shop' } })).toMatchObject([
      { code: 'NOT_FOUND', field: ['namespace'] },
    ]);
    expect(refusal(404, { details: { kind: 'deployments', name: 'web' } }, 'existing')).toMatchObject([
      { code: 'NOT_FOUND', field: ['workload', 'name'] },
    ]);
  });

  test.each([401, 429, 500, 503, 504])(
    'with %i is thrown on: the caller cannot put it right',
    async (code) => {
      const error = new KubernetesError(code, {});
      await expect(attempt(refusable, () => Promise.reject(error))).rejects.toBe(error);
    },
  );
});

test('the longest mapping that fits decides, and whole steps are compared', () => {
  const mappings = [
    { object: ['spec'], input: ['a'] },
    { object: ['spec', 'replicas'], input: ['b'] },
    { object: ['metadata', 'annotations', 'example.com/x'], input: ['c'] },
  ];
  const found = (path: string) => inputPathOf(path, mappings);
  expect(found('spec.replicas')).toEqual({ path: ['b'], above: false });
  expect(found('spec.replicasets')).toEqual({ path: ['a'], above: true });
  expect(found('metadata.annotations[example.com/x]')).toEqual({ path: ['c'], above: false });
  expect(found('status')).toBeUndefined();
});
