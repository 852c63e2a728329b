import { expect, test } from 'vitest';
import { amountOf, amountsOf, formatAmount, largestOf, ratioOf, sumOf } from '../../src/model/amounts.ts';

// What resource.Quantity of apimachinery v0.37.2 makes of these.
test.each([
  ['1500m+500m', '2'],
  ['0.5', '500m'],
  ['0.1+0.2', '300m'],
  ['1Gi+512Mi', '1536Mi'],
  ['512Mi+512Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['0.5Ki+0', '512'],
  ['1.5Ki+0', '1536'],
  ['1Ki+0.5', '1024500m'],
  ['1Mi+1', '1048577'],
  ['1000Ki', '1000Ki'],
  ['1Ei', '1Ei'],
  ['100M+1Gi', '1173741824'],
  ['1Gi+100M', '1173741824'],
  ['0+1Gi', '1Gi'],
  ['0Gi+1', '1'],
  ['1000', '1k'],
  ['1500000', '1500k'],
  ['1E', '1E'],
  ['100n+900n', '1u'],
  ['1e3', '1e3'],
  ['1.5e3', '1500'],
  ['12e6+1', '12000001'],
  ['1e-3+0', '1e-3'],
  ['-1Gi+512Mi', '-512Mi'],
  ['0', '0'],
])('%s is written as %s', (amounts, sum) => {
  const lists = amounts.split('+').map((amount) => amountsOf({ memory: amount }));
  expect([...sumOf(lists).values()].map(formatAmount)).toEqual([sum]);
});

test('each resource is summed up for itself, and so is the largest', () => {
  const lists = [
    amountsOf({ cpu: '1', memory: '1Gi' }),
    amountsOf({ cpu: '250m', pods: '3' }),
    amountsOf(undefined),
  ];
  const written = (amounts: ReturnType<typeof sumOf>): object =>
    Object.fromEntries([...amounts].map(([resource, amount]) => [resource, formatAmount(amount)]));
  expect(written(sumOf(lists))).toEqual({ cpu: '1250m', memory: '1Gi', pods: '3' });
  expect(written(largestOf(lists))).toEqual({ cpu: '1', memory: '1Gi', pods: '3' });
});

test('a share of nothing is none', () => {
  expect(ratioOf(amountOf('250m'), amountOf('1'))).toBe(0.25);
  expect(ratioOf(amountOf('512Mi'), amountOf('1Gi'))).toBe(0.5);
  expect(ratioOf(amountOf('1'), amountOf('0'))).toBeUndefined();
  expect(ratioOf(amountOf('1'), undefined)).toBeUndefined();
});
