import { readFile } from 'node:fs/promises';
import type { Input } from './input.ts';

/** What has found something, with what it found. */
export interface KeptInput {
  readonly found: string;
  readonly input: Input;
}

/** All inputs that have found something. */
export async function readCorpus(): Promise<Input[]> {
  const kept = JSON.parse(await readFile(new URL('corpus.json', import.meta.url), 'utf8')) as KeptInput[];
  return kept.map(({ input }) => input);
}
