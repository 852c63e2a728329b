import { expect, test } from 'vitest';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { describeFault } from '../../src/telemetry/fault.ts';

const secret = 'hunter2';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test.each([
  ['the parser', (): unknown => JSON.parse(`{"a": ${secret}`), /^SyntaxError\n/],
  ['the engine', (): unknown => 'x' in (secret as unknown as object), /^TypeError\n/],
  ['Node', (): unknown => Buffer.alloc(secret as unknown as number), /^\w+ ERR_INVALID_ARG_TYPE\n/],
])('%s quotes what it was given, and the log does not', (_who, work, begins) => {
  const error = thrownBy(work);
  expect(String(error)).toContain(secret);
  const described = describeFault(error);
  expect(described).toMatch(begins);
  expect(described).toContain('fault.test.ts');
  expect(described).not.toContain(secret);
});

test('an error of the API server is its status, and causes are told as well', () => {
  const refusal = new KubernetesError(422, { message: `env is ${secret}`, reason: secret });
  const error = new Error(`because of ${secret}`, { cause: refusal });
  error.name = secret;
  const described = describeFault(error);
  expect(described).toMatch(/^Error\n {4}at [^]*\ncaused by KubernetesError 422\n {4}at /);
  expect(described).not.toContain(secret);
});

test('lines of a message that look like a stack are none', () => {
  expect(describeFault(new Error(`a\n    at ${secret} (/a.ts:1:1)\n    at ${secret}`))).not.toContain(secret);
  const changed = new Error('before');
  changed.message = `after\n    at ${secret} (/a.ts:1:1)`;
  expect(describeFault(changed)).not.toContain(secret);
});

test('what is no Error, and causes that go round, end', () => {
  expect(describeFault(secret)).toBe('what was thrown is no Error: string');
  const round = new Error('round');
  round.cause = round;
  expect(describeFault(round).match(/caused by/g)).toHaveLength(3);
});
