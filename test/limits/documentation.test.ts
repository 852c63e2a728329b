import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { statusOfLimit } from '../../src/http/limit-response.ts';
import { ConfigError, readConfig } from '../../src/config.ts';
import { defaultLimits, flagOf, limitSettings, variableOf, type LimitName } from '../../src/limits/limits.ts';

const env = { KUBECONFIG: import.meta.filename };
const names = Object.keys(limitSettings) as LimitName[];

/** Where it isn't a request that is refused. */
const otherStatuses: Partial<Record<LimitName, string>> = {
  operationSeconds: '200',
  subscriptionsPerSocket: '',
  messagesPerSecond: '',
};

test('docs/limits.md has every limit as it is', async () => {
  const page = await readFile(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` +\| +(\d+) \| `--(\S+)` +\| (.*?) +\| (\S+) +\| (\d*) +\|$/gm)];
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    names.map((name) => {
      const { otherwise, counts, least, most } = limitSettings[name];
      const status = otherStatuses[name] ?? String(statusOfLimit(name));
      return [name, String(otherwise), flagOf(name), counts, `${least}–${most}`, status];
    }),
  );
});

test('each is set by its flag, else by its variable', () => {
  for (const name of names) {
    const { least, most } = limitSettings[name];
    const flags = [`--${flagOf(name)}`, String(least)];
    const variables = { ...env, [variableOf(name)]: String(most) };
    expect(readConfig([], env).limits).toEqual(defaultLimits);
    expect(readConfig([], variables).limits).toEqual({ ...defaultLimits, [name]: most });
    expect(readConfig(flags, variables).limits).toEqual({ ...defaultLimits, [name]: least });
  }
});

test('what is wrong with the settings is told all at once', () => {
  const flags = ['--max-depth', '0', '--max-cost', 'much', '--introspection', 'maybe', '--only-persisted'];
  expect(() => readConfig(flags, { ...env, QUARTERDECK_MAX_TOKENS: '1' })).toThrow(
    new ConfigError([
      'QUARTERDECK_MAX_TOKENS is a number from 100 to 100000, not "1"',
      '--max-depth is a number from 1 to 200, not "0"',
      '--max-cost is a number from 1 to 1000000000, not "much"',
      '--introspection is on or off, not "maybe"',
      '--only-persisted needs --persisted-operations FILE: nothing could be executed otherwise',
    ]),
  );
  expect(() => readConfig(['--persisted-operations', '/none'], env)).toThrow(
    "the manifest of persisted operations /none doesn't exist",
  );
});

test('which operations are executed is set by flags, else by variables', () => {
  const file = import.meta.filename;
  const flags = ['--introspection', 'off', '--persisted-operations', file, '--only-persisted'];
  const variables = {
    ...env,
    QUARTERDECK_INTROSPECTION: 'off',
    QUARTERDECK_PERSISTED_OPERATIONS: file,
    QUARTERDECK_ONLY_PERSISTED: 'true',
  };
  const set = { introspection: false, persistedOperations: file, onlyPersisted: true };
  expect(readConfig(flags, env).operations).toEqual(set);
  expect(readConfig([], variables).operations).toEqual(set);
  expect(readConfig([], env).operations).toEqual({
    introspection: true,
    persistedOperations: undefined,
    onlyPersisted: false,
  });
});
