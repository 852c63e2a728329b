import { describe, expect, test } from 'vitest';
import { refusalIn } from '../../src/model/findings/refusal.ts';

const quota =
  'pods "web-1" is forbidden: exceeded quota: small, requested: limits.memory=1Gi,pods=1, used: limits.memory=1536Mi,pods=2, limited: limits.memory=2Gi,pods=2';

describe('why the cluster refuses to create something', () => {
  test.each([
    ['a ReplicaSet, a DaemonSet or a Job', `Error creating: ${quota}`],
    ['any of them, seen often', `(combined from similar events): Error creating: ${quota}`],
    ['a StatefulSet', `create Pod web-1 in StatefulSet web failed error: ${quota}`],
    [
      "a StatefulSet's claims",
      `create Claim data-web-1 for Pod web-1 in StatefulSet web failed error: ${quota}`,
    ],
    [
      'a pod for lack of its claim',
      `create Pod web-1 in StatefulSet web failed error: failed to create PVC data-web-1: ${quota}`,
    ],
    ['a CronJob', `Error creating job: ${quota}`],
    ['a Deployment', `Failed to create new replica set "web-1": ${quota}`],
    ['several at once', `[${quota}, ${quota}]`],
  ])('is read from what the controller says of %s', (_of, message) => {
    expect(refusalIn(message)).toMatchObject({
      reason: 'QUOTA_EXCEEDED',
      why: 'quota "small" has no room for it (limits.memory: 1536Mi of 2Gi used, 1Gi more wanted; pods: 2 of 2 used, 1 more wanted)',
    });
  });

  test.each([
    [
      'a limit range, of a ratio',
      'pods "a" is forbidden: memory max limit to request ratio per Container is 2, but provided ratio is 4.000000',
      'LIMIT_RANGE_VIOLATED',
      'a limit range of the namespace forbids it: memory max limit to request ratio per Container is 2, but provided ratio is 4.000000',
    ],
    [
      'a limit range, of a minimum',
      'pods "a" is forbidden: minimum cpu usage per Pod is 100m, but request is 50m',
      'LIMIT_RANGE_VIOLATED',
      'a limit range of the namespace forbids it: minimum cpu usage per Pod is 100m, but request is 50m',
    ],
    [
      'a webhook',
      'Error creating: admission webhook "images.example.com" denied the request: image must be signed',
      'ADMISSION_DENIED',
      'admission webhook "images.example.com" denied the request: image must be signed',
    ],
    [
      'a policy without a binding',
      `pods "a" is forbidden: ValidatingAdmissionPolicy 'p' denied request: no`,
      'ADMISSION_DENIED',
      `ValidatingAdmissionPolicy 'p' denied request: no`,
    ],
    [
      'a webhook that is away',
      'Internal error occurred: failed calling webhook "a.example.com": failed to call webhook: Post "https://a.svc:443/": no endpoints available for service "a"',
      'ADMISSION_WEBHOOK_FAILED',
      'the admission webhook "a.example.com" that is to be asked doesn\'t answer: failed calling webhook "a.example.com": failed to call webhook: Post "https://a.svc:443/": no endpoints available for service "a"',
    ],
    [
      'what is not valid',
      'Pod "web-1" is invalid: metadata.labels: Invalid value: "long": must be no more than 63 characters',
      'PODS_NOT_CREATED',
      'they wouldn\'t be valid: metadata.labels: Invalid value: "long": must be no more than 63 characters',
    ],
    ['anything else', 'Error creating: the server is on fire', 'PODS_NOT_CREATED', 'the server is on fire'],
  ])('may be %s', (_what, message, reason, why) => {
    expect(refusalIn(message)).toMatchObject({ reason, why });
  });

  test('is no matter where the namespace is being deleted', () => {
    const message =
      'pods "a" is forbidden: unable to create new content in namespace shop because it is being terminated';
    expect(refusalIn(message)).toBeUndefined();
  });
});
