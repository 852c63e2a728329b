import { expect, test } from 'vitest';
import { divergencesText } from '../../bench/chaos/report.ts';
import { runChaos } from '../../bench/chaos/run.ts';

// The short form of `npm run bench -- chaos`: every fault once.
test('what subscribers have is what kubectl says, whatever happens to the cluster, its watches and the gateway', async () => {
  const figures = await runChaos({
    seed: 20_261_125,
    subscribers: 16,
    rate: 8,
    enough: (rounds) => rounds === 1,
    log: () => undefined,
    signal: new AbortController().signal,
  });
  expect(divergencesText(figures)).toBe('');
  expect(figures.resumes).toBeGreaterThan(0);
  expect(figures.objects).toBeGreaterThan(0);
  // Beside the rest of the tests it has to share the cores, and it brings a control plane of its own.
}, 300_000);
