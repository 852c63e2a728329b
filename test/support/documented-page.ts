import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** What a subscription to a page sends, as the example of docs/live-pages.md takes it. */
export interface FoldedUpdate<Row> {
  readonly reset: boolean;
  readonly order: readonly string[];
  readonly upserts: readonly Row[];
  readonly removed: readonly string[];
}

/** The rows of a page out of those before and a message. */
export type Fold = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  update: FoldedUpdate<Row>,
) => Row[];

/** The subscription of docs/live-pages.md. */
export async function documentedSubscription(): Promise<string> {
  return documented('graphql');
}

/** The function `fold` of docs/live-pages.md, as it stands there. */
export async function documentedFold(): Promise<Fold> {
  const code = encodeURIComponent(stripTypeScriptTypes(await documented('ts')));
  const { fold } = (await import(/* @vite-ignore */ `data:text/javascript,${code}`)) as { fold: Fold };
  return fold;
}

async function documented(language: string): Promise<string> {
  const text = await readFile(new URL('../../docs/live-pages.md', import.meta.url), 'utf8');
  const example = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(text)?.[1];
  if (example === undefined) throw new Error(`docs/live-pages.md has no example in ${language}`);
  return example;
}
