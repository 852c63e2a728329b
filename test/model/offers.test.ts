import { expect, test } from 'vitest';
import type { PersistentVolumeClaim, Secret, StorageClass } from '../../src/kubernetes/objects.ts';
import { claimOffer, secretOffer, storageClassOffer } from '../../src/model/offers.ts';

const metadata = { name: 'x', uid: 'u', resourceVersion: '1', creationTimestamp: '2026-11-23T10:00:00Z' };

test('of a Secret nothing is kept but name, type, keys and labels', () => {
  const secret: Secret = {
    metadata: { ...metadata, annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 'value' } },
    type: 'kubernetes.io/tls',
    data: { 'tls.key': 'value', 'tls.crt': 'value' },
  };
  expect(secretOffer(secret)).toEqual({
    name: 'x',
    createdAt: '2026-11-23T10:00:00Z',
    labels: {},
    type: 'kubernetes.io/tls',
    keys: ['tls.crt', 'tls.key'],
    immutable: false,
  });
});

test('a bound claim tells what it has, and a lost one that it is lost', () => {
  const claim: PersistentVolumeClaim = {
    metadata,
    spec: { volumeName: 'pv-1', resources: { requests: { storage: '1Gi' } } },
    status: { phase: 'Bound', capacity: { storage: '2Gi' } },
  };
  expect(claimOffer(claim)).toMatchObject({
    phase: 'BOUND',
    volumeName: 'pv-1',
    requested: '1Gi',
    capacity: '2Gi',
  });
  expect(claimOffer({ ...claim, status: { phase: 'Lost' } })).toMatchObject({
    phase: 'LOST',
    capacity: undefined,
  });
});

test.each([
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
])('a storage class is the default by %s', (annotation) => {
  const storageClass = (value: string): StorageClass => ({
    metadata: { ...metadata, annotations: { [annotation]: value } },
    provisioner: 'p',
  });
  expect(storageClassOffer(storageClass('true')).isDefault).toBe(true);
  expect(storageClassOffer(storageClass('false')).isDefault).toBe(false);
});
