import { isDeepStrictEqual } from 'node:util';
import type { Kubectl } from './cluster.ts';
import type { Counted } from './counted.ts';
import type { Shown } from './picture.ts';
import type { Subscriber } from './subscriber.ts';
import { Truth } from './truth.ts';

/** A subscriber that was told something wrong, or has another picture than kubectl. */
export interface Divergence {
  readonly subscriber: string;
  readonly what: readonly string[];
}

/** What is to be settled, and how to notice. */
export interface Settling {
  readonly kubectl: Kubectl;
  readonly namespaces: readonly string[];
  readonly subscribers: readonly Subscriber[];
  readonly messages: Counted;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** For what never comes: pictures that don't become what kubectl says while nothing changes in the cluster. */
const quietMs = 15_000;
const settleAttempts = 40;

/**
 * Makes one of everything at the end, waits until every subscriber has been told of it, and compares their pictures with what kubectl says
 * as soon as that doesn't change any more.
 */
export async function settle(settling: Settling): Promise<Divergence[]> {
  const { kubectl, namespaces, subscribers, log } = settling;
  await kubectl(['apply', '--filename=-'], JSON.stringify(markersIn(namespaces)));
  const unmarked = await notUntil(settling, 120_000, ({ picture, question }) =>
    isMarked(picture.objects, question.page === undefined ? question.namespaces : []),
  );
  if (unmarked.length > 0) log(`${unmarked.length} subscribers were not told of the last objects`);
  await rolledOut(settling);
  for (let attempt = 1; ; attempt++) {
    const truth = await Truth.read(kubectl, namespaces);
    const different = await notUntil(settling, attempt < 5 ? 3_000 : quietMs, (one) => isRight(one, truth));
    const unchanged = (await Truth.read(kubectl, namespaces)).fingerprint === truth.fingerprint;
    settling.signal.throwIfAborted();
    if (unchanged && (different.length === 0 || attempt >= 5))
      return divergences(subscribers, different, truth);
    if (attempt === settleAttempts) throw new Error('the cluster has not come to rest');
  }
}

/** Waits until the controllers have done all that was asked for. */
async function rolledOut({ kubectl, namespaces }: Settling): Promise<void> {
  const kinds = 'deployments.apps,statefulsets.apps';
  // One that is deleted meanwhile fails it, and what hasn't come to rest shows in the comparison.
  await Promise.allSettled(
    namespaces.map((namespace) =>
      kubectl(['rollout', 'status', kinds, '--namespace', namespace, '--timeout=60s']),
    ),
  );
}

/** Those for which this doesn't become true within the time. */
async function notUntil(
  { subscribers, messages, signal }: Settling,
  withinMs: number,
  holds: (subscriber: Subscriber) => boolean,
): Promise<readonly Subscriber[]> {
  const late = AbortSignal.timeout(withinMs);
  const over = new Promise<void>((resolve) => {
    for (const end of [late, signal]) end.addEventListener('abort', () => resolve(), { once: true });
  });
  let waiting = subscribers.filter((one) => !holds(one));
  while (waiting.length > 0 && !late.aborted && !signal.aborted) {
    await Promise.race([messages.more(1), over]);
    waiting = waiting.filter((one) => !holds(one));
  }
  return waiting;
}

function isRight({ picture, question }: Subscriber, truth: Truth): boolean {
  const { objects, totalCount } = truth.expected(question);
  return picture.whole && isDeepStrictEqual(picture.objects, objects) && picture.totalCount === totalCount;
}

/** Who had the right picture once may have a later one by now: a controller that comes late isn't a divergence. */
function divergences(
  subscribers: readonly Subscriber[],
  different: readonly Subscriber[],
  truth: Truth,
): Divergence[] {
  return subscribers.flatMap((one) => {
    const isWrong = different.includes(one) && !isRight(one, truth);
    const what = [...one.violations, ...(isWrong ? differences(one, truth) : [])];
    return what.length === 0 ? [] : [{ subscriber: one.title, what }];
  });
}

/** What is wrong in a picture, object by object. */
function differences({ picture, question }: Subscriber, truth: Truth): string[] {
  const { objects, totalCount } = truth.expected(question);
  const has = new Map(picture.objects.map((object) => [object.uid, object]));
  const missing = objects.filter(({ uid }) => !has.has(uid)).map(({ name }) => `${name} is missing`);
  const expected = new Map(objects.map((object) => [object.uid, object]));
  const wrong = [...has.values()].flatMap((object) => {
    const right = expected.get(object.uid);
    if (right === undefined) return `${object.name} isn't to be there`;
    if (isDeepStrictEqual(object, right)) return [];
    return `${object.name} is ${JSON.stringify(object)}, and kubectl has ${JSON.stringify(right)}`;
  });
  const counted = picture.totalCount === totalCount ? [] : `counts ${picture.totalCount}, not ${totalCount}`;
  const cut = picture.whole ? [] : 'in the middle of a snapshot';
  const found = [missing, wrong, cut, counted].flat();
  return found.length > 0 ? found : ['the order is another'];
}

/** In every namespace one of everything that somebody follows, fit for every filter, and in the first places of every order. */
function markersIn(namespaces: readonly string[]): object {
  const items = namespaces.flatMap((namespace) =>
    ['aa-marker', 'zz-marker'].flatMap((name) => markers(namespace, name)),
  );
  return { apiVersion: 'v1', kind: 'List', items };
}

function markers(namespace: string, name: string): object[] {
  const labels = { app: name, tier: 'gold' };
  const metadata = { namespace, name, labels };
  const template = {
    metadata: { labels },
    spec: { nodeName: 'node-1', containers: [{ name: 'main', image: 'shop/marker:1' }] },
  };
  const workload = { replicas: 1, selector: { matchLabels: { app: name } }, template };
  return [
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: workload },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: { app: name }, ports: [{ port: 80 }] } },
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata,
      involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name },
      type: 'Normal',
      reason: 'Marked',
      message: 'the end',
    },
  ];
}

/** Whether there are markers, and in all of these namespaces. */
function isMarked(objects: readonly Shown[], namespaces: readonly string[]): boolean {
  const marked = new Set(
    objects.filter(({ name }) => /^(aa|zz)-marker/.test(name)).map(({ namespace }) => namespace),
  );
  return marked.size > 0 && namespaces.every((namespace) => marked.has(namespace));
}
