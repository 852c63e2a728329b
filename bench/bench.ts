/**
 * What `npm run bench -- NAME [options]` runs. Ends with 0 when the figures are printed, 1 when something fails, 2 when it is called
 * wrongly, 130 when it was stopped.
 */
import type { Bench } from './support/bench-type.ts';
import { UsageError } from './support/options.ts';
import { stopSignal } from './support/stop-signal.ts';

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  read: async () => (await import('./read.ts')).read,
  page: async () => (await import('./page.ts')).page,
  limits: async () => (await import('./limits.ts')).limits,
  watch: async () => (await import('./watch.ts')).watch,
  memory: async () => (await import('./memory.ts')).memory,
  chaos: async () => (await import('./chaos.ts')).chaos,
  fuzz: async () => (await import('./fuzz.ts')).fuzz,
  hostile: async () => (await import('./hostile.ts')).hostile,
};

async function usage(): Promise<string> {
  const loaded = await Promise.all(Object.values(benches).map((load) => load()));
  const lines = loaded.map(({ name, summary, options }) => `  ${name.padEnd(8)}${summary}\n${options}`);
  return `Usage: npm run bench -- NAME [options]\n\n${lines.join('\n')}`;
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = name === undefined || !Object.hasOwn(benches, name) ? undefined : benches[name];
  if (load === undefined) {
    if (name !== undefined) process.stderr.write(`there is no bench "${name}"\n`);
    process.stderr.write(await usage());
    return 2;
  }
  const bench = await load();
  const signal = stopSignal();
  try {
    await bench.run(args, signal);
    return 0;
  } catch (error) {
    if (signal.aborted) return 130;
    process.stderr.write(`bench ${bench.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`\n${await usage()}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exit(await main(process.argv.slice(2)));
