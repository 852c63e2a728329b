import { join } from 'node:path';
import type { BenchCluster } from './bench-cluster.ts';
import { clientFor, inSequence, type Client, type Target } from './http-client.ts';
import { measureInTurns, type Series, type Stack } from './interleave.ts';
import { podsOf, type List, type PodObject } from './read-answers.ts';
import type { ApiRequest, Places, Question } from './read-questions.ts';
import { startServer, type ServerProcess } from './server-process.ts';

export const stackNames = ['gateway', 'apollo', 'stringify', 'apiServer'] as const;
export type StackName = (typeof stackNames)[number];

/** What was measured of one question. */
export interface QuestionFigures {
  readonly name: string;
  readonly title: string;
  /** That each stack sends, for one answer. */
  readonly bytes: Readonly<Record<StackName, number>>;
  /** Requests that one answer of the API server takes. */
  readonly apiRequests: number;
  readonly series: Readonly<Record<StackName, Series>>;
}

/** What was measured of a cluster in one size. */
export interface SizeFigures {
  readonly pods: number;
  /** What it took to get from the size before to this one. */
  readonly fillSeconds: number;
  /** Of the machine before the first request. */
  readonly load: number;
  readonly questions: readonly QuestionFigures[];
}

export interface SizeOptions {
  readonly cluster: BenchCluster;
  readonly pods: number;
  readonly questions: readonly Question[];
  readonly rounds: number;
  readonly warmUp: number;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

interface Servers {
  readonly gateway: ServerProcess;
  readonly apollo: ServerProcess;
  readonly stringify: ServerProcess;
}

/** Asks every question of every stack, question by question. Each size gets servers of its own. */
export async function measureSize(options: SizeOptions): Promise<Pick<SizeFigures, 'pods' | 'questions'>> {
  const { cluster, pods, questions, log, signal } = options;
  await using running = new AsyncDisposableStack();
  const start = async (name: string, spec: { args?: string[]; result?: string }): Promise<ServerProcess> => {
    const module = join(import.meta.dirname, '..', 'servers', `${name}.ts`);
    return running.use(await startServer({ module, signal, ...spec }));
  };
  const gateway = await start('gateway', { args: [cluster.kubeconfig] });
  const apollo = await start('apollo', { args: [cluster.kubeconfig] });
  const places = await placesIn(cluster, gateway, pods);
  const answers: Record<string, unknown> = {};
  for (const question of questions) {
    using client = clientFor(graphQlTarget(gateway, question, places));
    answers[question.name] = JSON.parse((await client.fetchTexts())[0] ?? '');
  }
  const stringify = await start('stringify', { result: JSON.stringify(answers) });
  const figures: QuestionFigures[] = [];
  for (const question of questions) {
    log(`${pods} pods: ${question.title}`);
    figures.push(await measureQuestion(question, { gateway, apollo, stringify }, places, options));
  }
  return { pods, questions: figures };
}

async function measureQuestion(
  question: Question,
  { gateway, apollo, stringify }: Servers,
  places: Places,
  { cluster, rounds, warmUp, signal }: SizeOptions,
): Promise<QuestionFigures> {
  using clients = new DisposableStack();
  const apiRequests = question.apiRequests(places);
  // To list everything takes seconds in a large cluster.
  const ofApiServer = question.needsAllPods ? 1 : Math.min(question.requests, 5);
  const stacks = (
    [
      ['gateway', clientFor(graphQlTarget(gateway, question, places)), gateway.cpu],
      ['apollo', clientFor(graphQlTarget(apollo, question, places)), apollo.cpu],
      ['stringify', clientFor({ url: `${stringify.url}${question.name}`, method: 'GET' }), stringify.cpu],
      [
        'apiServer',
        inSequence(apiRequests.map((one) => clientFor(apiTarget(cluster, one)))),
        cluster.apiServerCpu,
      ],
    ] as const
  ).map(([name, client, cpu]): Stack => {
    const requests = name === 'apiServer' ? ofApiServer : question.requests;
    const rounds = name === 'apiServer' && question.needsAllPods ? Math.min(warmUp, 1) : warmUp;
    return { name, client: clients.use(client), cpu, requests, warmUp: rounds * requests };
  });
  const bytes = await sameAnswers(question, places, stacks);
  const series = await measureInTurns(stacks, { rounds, signal });
  return {
    name: question.name,
    title: question.title,
    bytes,
    apiRequests: apiRequests.length,
    series: Object.fromEntries(series) as QuestionFigures['series'],
  };
}

/** Bytes of each stack's answer. @throws Error where what is to be compared isn't the same */
async function sameAnswers(
  question: Question,
  places: Places,
  stacks: readonly Stack[],
): Promise<Record<StackName, number>> {
  const texts = new Map<string, string[]>();
  for (const { name, client } of stacks) texts.set(name, await client.fetchTexts());
  const [wanted = ''] = texts.get('gateway') ?? [];
  const answer = JSON.parse(wanted) as { errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`the gateway fails: ${wanted.slice(0, 500)}`);
  for (const name of ['apollo', 'stringify']) {
    // Apollo Server ends its answers with a newline, JSON.stringify doesn't.
    if (texts.get(name)?.[0]?.trimEnd() !== wanted.trimEnd())
      throw new Error(`${question.name}: the answer of ${name} is another one than the gateway's`);
  }
  const apiAnswers = (texts.get('apiServer') ?? []).map((text) => JSON.parse(text) as unknown);
  question.check(answer, apiAnswers, places);
  const sizes = stackNames.map((name) => {
    const bytes = (texts.get(name) ?? []).reduce((total, text) => total + Buffer.byteLength(text), 0);
    return [name, bytes] as const;
  });
  return Object.fromEntries(sizes) as Record<StackName, number>;
}

/** Walks to the middle, with the gateway page by page, with the API server at once. */
async function placesIn(cluster: BenchCluster, gateway: ServerProcess, pods: number): Promise<Places> {
  const query =
    'query ToTheMiddle($first: Int!, $after: String) { pods(first: $first, after: $after) { pageInfo { endCursor } } }';
  const half = Math.floor(pods / 2);
  let cursor: string | undefined;
  for (let before = 0; before < half;) {
    const first = Math.min(1_000, half - before);
    using client = clientFor(postTarget(gateway, query, { first, after: cursor }));
    cursor = podsOf(await jsonFrom(client)).pageInfo.endCursor;
    before += first;
  }
  using client = clientFor(apiTarget(cluster, { path: `/api/v1/pods?limit=${half}`, asTable: true }));
  const { metadata } = (await jsonFrom(client)) as List<PodObject>;
  return { pods, cursor: cursor ?? '', continueToken: metadata.continue ?? '' };
}

async function jsonFrom(client: Client): Promise<unknown> {
  return JSON.parse((await client.fetchTexts())[0] ?? '');
}

function graphQlTarget(server: ServerProcess, question: Question, places: Places): Target {
  return postTarget(server, question.operation, question.variables(places));
}

function postTarget({ url }: ServerProcess, query: string, variables: object): Target {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}

/** As JSON, not compressed. */
function apiTarget(cluster: BenchCluster, { path, asTable = false }: ApiRequest): Target {
  const { serverUrl, token, certificateAuthority } = cluster;
  const accept = asTable ? 'application/json;as=Table;v=v1;g=meta.k8s.io' : 'application/json';
  return {
    url: `${serverUrl}${path}`,
    method: 'GET',
    headers: { authorization: `Bearer ${token}`, accept },
    certificateAuthority,
  };
}
