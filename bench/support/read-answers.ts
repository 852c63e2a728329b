import type { Stack } from './interleave.ts';

/** Bytes of each stack's answer, and of one pod as the API server has it. */
export interface Sizes {
  readonly answers: Readonly<Record<string, number>>;
  readonly pod: number;
}

interface PodsAnswer {
  readonly data?: { readonly pods: { readonly nodes: readonly PodNode[] } };
  readonly errors?: unknown;
}

interface PodNode {
  readonly namespace: string;
  readonly name: string;
  readonly phase: string;
}

interface PodObject {
  readonly metadata: { readonly namespace: string; readonly name: string };
  readonly status: { readonly phase: string };
}

/**
 * Makes sure that what is compared is comparable: the GraphQL answers are the same text, and they and the API server's hold the same
 * pods, all Running, as many as there should be. @throws Error where they aren't
 */
export async function sameAnswers(stacks: readonly Stack[], answer: string, pods: number): Promise<Sizes> {
  const texts = await Promise.all(
    stacks.map(async ({ name, client }) => [name, await client.fetchText()] as const),
  );
  const list = (JSON.parse(Object.fromEntries(texts)['apiServer'] ?? '') as { items: PodObject[] }).items;
  // Apollo Server ends its answers with a newline, JSON.stringify doesn't.
  const wanted = answer.trimEnd();
  for (const [name, text] of texts) {
    if (name !== 'apiServer' && text.trimEnd() !== wanted)
      throw new Error(`the answer of ${name} is another one than the gateway's`);
  }
  const running = runningPods(wanted);
  const listed = list
    .filter(({ status }) => status.phase === 'Running')
    .map(({ metadata }) => nameOf(metadata));
  if (running.size !== pods || listed.length !== pods || !listed.every((name) => running.has(name)))
    throw new Error(
      `${pods} Running pods were to be listed; the gateway has ${running.size}, the API server ${listed.length} of ${list.length}`,
    );
  return {
    answers: Object.fromEntries(texts.map(([name, text]) => [name, Buffer.byteLength(text)])),
    pod: list.reduce((total, pod) => total + Buffer.byteLength(JSON.stringify(pod)), 0) / list.length,
  };
}

function runningPods(answer: string): Set<string> {
  const { data, errors } = JSON.parse(answer) as PodsAnswer;
  if (data === undefined || errors !== undefined)
    throw new Error(`the gateway fails: ${answer.slice(0, 500)}`);
  return new Set(data.pods.nodes.filter(({ phase }) => phase === 'RUNNING').map(nameOf));
}

function nameOf({ namespace, name }: { namespace: string; name: string }): string {
  return `${namespace}/${name}`;
}
