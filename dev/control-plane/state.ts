/** What a start remembers of the one before it, in the data directory. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from './ports.ts';

export interface State {
  readonly ports: Partial<Ports>;
  /** How many times the control plane was started. */
  readonly starts: number;
}

export async function loadState(dataDir: string): Promise<State> {
  try {
    return JSON.parse(await readFile(join(dataDir, 'state.json'), 'utf8')) as State;
  } catch {
    return { ports: {}, starts: 0 }; // the first start, or a file that a crash cut off: other ports will do
  }
}

export async function saveState(dataDir: string, state: State): Promise<void> {
  await writeFile(join(dataDir, 'state.json'), JSON.stringify(state));
}
