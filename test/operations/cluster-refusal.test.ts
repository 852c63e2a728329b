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

  test('by an admission policy is FORBIDDEN in its own words, whatever its status code', () => {
    const message =
      "deployments.apps \"web\" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no";
    const causes = [{ message: "ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no" }];
    expect(refusal(422, { reason: 'Invalid', message, details: { causes } })).toEqual([
      { code: 'FORBIDDEN', message, field: null },
    ]);
    const webhook = 'admission webhook "a.example.com" denied the request: no';
    expect(refusal(400, { message: webhook })).toEqual([
      { code: 'FORBIDDEN', message: webhook, field: null },
    ]);
    expect(refusal(422, { message: webhook }, 'existing')).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('for lack of rights or quota is FORBIDDEN in its own words', () => {
    expect(refusal(403, { reason: 'Forbidden', message: 'exceeded quota: q' })).toEqual([
      { code: 'FORBIDDEN', message: 'exceeded quota: q', field: null },
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
  expect(inputPathOf('spec.replicas', mappings)).toEqual(['b']);
  expect(inputPathOf('spec.replicasets', mappings)).toEqual(['a']);
  expect(inputPathOf('metadata.annotations[example.com/x]', mappings)).toEqual(['c']);
  expect(inputPathOf('status', mappings)).toBeUndefined();
});
