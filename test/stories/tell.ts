import { expect } from 'vitest';
import { apiAs } from '../../src/auth/caller.ts';
import { resources } from '../../src/kubernetes/resources.ts';
import type { OperationContext } from '../../src/operations/operation-context.ts';
import type { TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { mutationQuery, type Said } from '../support/mutation-query.ts';
import { differences, type Difference } from './differences.ts';
import { kubectlReasons } from './kubectl-reasons.ts';
import { kubectlsAccount, ourAccount } from './rollout-accounts.ts';
import type { Stage } from './stages.ts';
import { settled } from './settled.ts';
import { stateOf } from './state.ts';
import { inNamespace, wordsOf, type Compared, type Step, type Story } from './story.ts';

/** A story that is being told. */
interface Telling extends Stage {
  readonly story: Story;
  readonly gateway: TestGateway;
  readonly context: OperationContext;
}

/**
 * Tells a story twice. After each step both have come to the same, save for what is meant to be different. Where there was a rollout,
 * Quarterdeck says the same of it as kubectl in the end.
 */
export async function tell(telling: Telling): Promise<void> {
  const { story, context } = telling;
  await inBoth(telling, (namespace) => begin(telling, namespace));
  const differing: Difference[] = [];
  for (const step of story.steps) {
    if ('both' in step) await inBoth(telling, (namespace) => run(step.both, namespace));
    else {
      differing.push(...differencesOf(step));
      await compareVerdicts(telling, step);
    }
    await inBoth(telling, (namespace) => settled(story.kind, namespace, context));
    await compareStates(telling, step, differing);
  }
  const commands = story.steps.map((step) => ('both' in step ? step.both : step.kubectl));
  if (commands.some((command) => command.startsWith('rollout '))) await compareAccounts(telling);
}

function inBoth<T>({ kubectls, ours }: Stage, act: (namespace: string) => Promise<T>): Promise<[T, T]> {
  return Promise.all([act(kubectls), act(ours)]);
}

async function begin({ story, context }: Telling, namespace: string): Promise<void> {
  const api = apiAs(context.caller, context.cluster.transport);
  for (const manifest of story.start) {
    const { kind } = manifest as { kind: string };
    const resource = Object.values(resources).find((one) => one.kind === kind);
    if (resource === undefined) throw new Error(`no story begins with a ${kind}`);
    await api.create(resource, namespace, inNamespace(manifest, namespace), false);
  }
  await settled(story.kind, namespace, context);
}

async function run(command: string, namespace: string, manifest?: object): Promise<string> {
  const words = inNamespace(wordsOf(command), namespace);
  return kubectl(['-n', namespace, ...words], manifest && JSON.stringify(inNamespace(manifest, namespace)));
}

/** Both do it or both refuse it, and for the reason that the story gives. */
async function compareVerdicts({ kubectls, ours, gateway }: Telling, step: Compared): Promise<void> {
  const [[theirs], userErrors] = await Promise.all([
    Promise.allSettled([run(step.kubectl, kubectls, step.manifest)]),
    mutate(step, ours, gateway),
  ]);
  const refused = { kubectl: theirs.status === 'rejected', quarterdeck: userErrors.length > 0 };
  const said = {
    kubectl: theirs.status === 'rejected' ? String(theirs.reason) : '',
    quarterdeck: userErrors,
  };
  expect({ step, said, refused }).toEqual({ step, said, refused: expectedRefusals(step, refused) });
  if (step.refused === undefined || step.refused === 'PERHAPS') return;
  expect(userErrors.map(({ code }) => code)).toContain(step.refused);
  expect(said.kubectl).toMatch(kubectlReasons[step.refused]);
}

type Refusals = Readonly<Record<'kubectl' | 'quarterdeck', boolean>>;

function expectedRefusals(step: Compared, refused: Refusals): Refusals {
  if (step.refused === 'PERHAPS') return { ...refused, quarterdeck: refused.kubectl };
  const by = (name: keyof Refusals) =>
    step.refused !== undefined || differencesOf(step).some(({ refusedBy }) => refusedBy === name);
  return { kubectl: by('kubectl'), quarterdeck: by('quarterdeck') };
}

function differencesOf({ differs = [] }: Compared): Difference[] {
  return differs.map((name) => differences[name]);
}

async function mutate(step: Compared, namespace: string, gateway: TestGateway): Promise<Said['userErrors']> {
  const [[name, input] = ['', {}]] = Object.entries(step.quarterdeck);
  const { it } = await gateway.data<{ it: Said }>(mutationQuery(name), {
    input: inNamespace(input, namespace),
  });
  return [...it.userErrors, ...(it.results ?? []).flatMap(({ userErrors = [] }) => userErrors)];
}

/** The objects of both namespaces are the same; where something is meant to be different they aren't, but for that they would be. */
async function compareStates(telling: Telling, step: Step, differing: readonly Difference[]): Promise<void> {
  const [theirs, own] = await inBoth(telling, (namespace) =>
    stateOf(telling.story.kind, namespace, telling.context),
  );
  const removals = differing.flatMap(({ without }) => without ?? []);
  const without = (objects: object[]) => removals.reduce((left, remove) => remove(left), objects);
  if (removals.length > 0) expect({ step, state: own }).not.toEqual({ step, state: theirs });
  expect({ step, state: without(own) }).toEqual({ step, state: without(theirs) });
}

/** Where the rollout still goes on, what is said is read again until it was the same before and after kubectl's. */
async function compareAccounts({ story: { kind }, ours, gateway, context }: Telling): Promise<void> {
  for (;;) {
    const before = await ourAccount(kind, ours, { gateway, context });
    if (before === undefined) return;
    const theirs = await kubectlsAccount(kind, ours);
    const after = await ourAccount(kind, ours, { gateway, context });
    if (JSON.stringify(before) === JSON.stringify(after)) return expect(after).toEqual(theirs);
  }
}
