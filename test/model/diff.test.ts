import { describe, expect, test } from 'vitest';
import { diff } from '../../src/model/diff.ts';

describe('the difference of two objects', () => {
  test('of the same is empty', () => {
    const object = { a: [1, { b: null }], c: { d: 'e' } };
    expect(diff(object, structuredClone(object))).toEqual([]);
  });

  test('has a path to each value that differs', () => {
    const before = { spec: { replicas: 1, paused: true } };
    const after = { spec: { replicas: 2, minReadySeconds: 5 } };
    expect(diff(before, after)).toEqual([
      { path: 'spec.replicas', before: 1, after: 2 },
      { path: 'spec.paused', before: true, after: null },
      { path: 'spec.minReadySeconds', before: null, after: 5 },
    ]);
  });

  test('names elements of lists that have names', () => {
    const before = {
      containers: [
        { name: 'web', image: 'a' },
        { name: 'side', image: 'b' },
      ],
    };
    const after = {
      containers: [
        { name: 'web', image: 'c' },
        { name: 'side', image: 'b' },
      ],
    };
    expect(diff(before, after)).toEqual([{ path: 'containers[web].image', before: 'a', after: 'c' }]);
  });

  test('is not confused by an element that comes in front', () => {
    const before = { env: [{ name: 'A', value: '1' }] };
    const after = {
      env: [
        { name: 'B', value: '2' },
        { name: 'A', value: '1' },
      ],
    };
    expect(diff(before, after)).toEqual([{ path: 'env[B].value', before: null, after: '2' }]);
  });

  test('shows as a whole what has come or gone without content', () => {
    expect(diff({ env: [{ name: 'A' }] }, { env: [] })).toEqual([
      { path: 'env[A]', before: { name: 'A' }, after: null },
    ]);
    expect(diff({}, { emptyDir: {} })).toEqual([{ path: 'emptyDir', before: null, after: {} }]);
  });

  test('compares lists without names, or with the same name twice, by position', () => {
    expect(diff({ args: ['a', 'b'] }, { args: ['a', 'c', 'd'] })).toEqual([
      { path: 'args[1]', before: 'b', after: 'c' },
      { path: 'args[2]', before: null, after: 'd' },
    ]);
    const twice = (value: string) => ({
      env: [
        { name: 'A', value: '0' },
        { name: 'A', value },
      ],
    });
    expect(diff(twice('1'), twice('2'))).toEqual([{ path: 'env[1].value', before: '1', after: '2' }]);
  });

  test('shows another order of named elements, which means something for variables', () => {
    const [a, b] = [
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ];
    expect(diff({ env: [a, b] }, { env: [b, a] })).toEqual([{ path: 'env', before: [a, b], after: [b, a] }]);
  });

  test('puts keys that are no plain words in brackets, and knows no inherited ones', () => {
    expect(diff({ labels: {} }, { labels: { 'app.kubernetes.io/name': 'web', constructor: 'x' } })).toEqual([
      { path: 'labels[app.kubernetes.io/name]', before: null, after: 'web' },
      { path: 'labels.constructor', before: null, after: 'x' },
    ]);
  });

  test('takes null and an empty list for nothing', () => {
    expect(diff({ a: null, b: [] }, {})).toEqual([]);
  });

  test('shows a value that becomes another kind of value as it is', () => {
    expect(diff({ port: 80 }, { port: { from: 1 } })).toEqual([
      { path: 'port', before: 80, after: { from: 1 } },
    ]);
  });
});
