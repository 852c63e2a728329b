import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PodMetrics } from '../../src/kubernetes/metrics-api.ts';
import type { PodEntry } from '../../src/model/entries/pod-entry.ts';
import { formatBinary, formatDecimal, parseQuantity } from '../../src/model/quantity.ts';
import { secondsIn, usageOfPods } from '../../src/model/usage.ts';

function pod(name: string, createdAt = '2026-11-23T10:00:00Z'): PodEntry {
  return { name, createdAt } as PodEntry;
}

function figures(
  name: string,
  containers: Record<string, [cpu: string, memory: string]>,
  timestamp = '2026-11-23T10:01:00Z',
  window = '10s',
): [string, PodMetrics] {
  const used = Object.entries(containers).map(([container, [cpu, memory]]) => ({
    name: container,
    usage: { cpu, memory },
  }));
  const metadata = { name, uid: '', resourceVersion: '', creationTimestamp: timestamp };
  return [name, { metadata, timestamp, window, containers: used }];
}

test('pods are added up, and their containers by name', () => {
  const metrics = new Map([
    figures('a', { web: ['250m', '64Mi'], proxy: ['1500000n', '1000Ki'] }),
    figures('b', { web: ['1', '1Gi'] }, '2026-11-23T10:00:50Z', '15.5s'),
    figures('other', { web: ['7', '7Gi'] }),
  ]);
  expect(usageOfPods([pod('a'), pod('b'), pod('too-young')], metrics)).toEqual({
    cpu: '1251500u',
    memory: '1115112Ki',
    cpuMillicores: 1251.5,
    memoryBytes: 1115112 * 1024,
    at: '2026-11-23T10:00:50Z',
    windowSeconds: 15.5,
    podCount: 2,
    containers: [
      { name: 'web', cpu: '1250m', memory: '1088Mi', cpuMillicores: 1250, memoryBytes: 1088 * 1024 ** 2 },
      { name: 'proxy', cpu: '1500u', memory: '1000Ki', cpuMillicores: 1.5, memoryBytes: 1000 * 1024 },
    ],
  });
});

test('without figures there is no usage', () => {
  expect(usageOfPods([pod('a')], new Map())).toBeUndefined();
  expect(usageOfPods([], new Map([figures('a', {})]))).toBeUndefined();
});

test('figures from before a pod was created are of another pod of its name', () => {
  const metrics = new Map([figures('db-0', { db: ['1', '1Gi'] }, '2026-11-23T09:59:59Z')]);
  expect(usageOfPods([pod('db-0')], metrics)).toBeUndefined();
});

test.each([
  ['10s', 10],
  ['10.022s', 10.022],
  ['1m0.5s', 60.5],
  ['2h3m', 7380],
  ['350ms', 0.35],
])('the duration %s is %d seconds', (text, seconds) => {
  expect(secondsIn(text)).toBeCloseTo(seconds, 9);
});

describe('amounts are written as Kubernetes writes them:', () => {
  test.each([
    [0n, '0', '0'],
    [1n, '1n', '1'],
    [2_500_000n, '2500u', '1'],
    [250_000_000n, '250m', '1'],
    [2_000_000_000n, '2', '2'],
    [1_000_000_000_000n, '1k', '1000'],
    [1_048_576_000_000_000n, '1048576', '1Mi'],
    [1_572_864_000_000_000n, '1572864', '1536Ki'],
  ])('%d billionths', (amount, decimal, binary) => {
    expect(formatDecimal(amount)).toBe(decimal);
    expect(formatBinary(amount)).toBe(binary);
  });

  test('and read back as they were', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (amount) => {
        expect(parseQuantity(formatDecimal(amount))).toBe(amount);
        const bytes = (amount / 10n ** 9n) * 10n ** 9n;
        expect(parseQuantity(formatBinary(bytes))).toBe(bytes);
      }),
    );
  });
});
