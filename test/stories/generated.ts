import fc from 'fast-check';
import { web } from './starts.ts';
import { stepsOf, upgradesOf } from './steps.ts';
import type { Compared, Step, Story } from './story.ts';

/** How many of each kind. */
const number = 8;

const kinds = ['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const;
type Kind = (typeof kinds)[number];

/** Something that may be done, whatever was done before. */
type Deed = { readonly does: Numbered; readonly number: number } | { readonly does: 'pause' | 'restart' };
type Numbered = 'theirImage' | 'theirEnv' | 'image' | 'env' | 'scale' | 'undo';

function deeds(kind: Kind): fc.Arbitrary<readonly Deed[]> {
  const numbered = (does: Numbered, max: number) =>
    fc.integer({ min: 0, max }).map((of): Deed => ({ does, number: of }));
  const deed = fc.oneof(
    { weight: 3, arbitrary: numbered('theirImage', 3) },
    { weight: 2, arbitrary: numbered('theirEnv', 1) },
    { weight: 3, arbitrary: numbered('image', 3) },
    { weight: 2, arbitrary: numbered('env', 1) },
    { weight: 4, arbitrary: numbered('undo', 6) },
    { weight: 1, arbitrary: fc.constant<Deed>({ does: 'restart' }) },
    ...(kind === 'DAEMON_SET' ? [] : [{ weight: 1, arbitrary: numbered('scale', 2) }]),
    ...(kind === 'DEPLOYMENT' ? [{ weight: 2, arbitrary: fc.constant<Deed>({ does: 'pause' }) }] : []),
  );
  return fc.array(deed, { minLength: 4, maxLength: 8 });
}

/** What is paused is resumed the next time, and a restart is one of a kind: a second one may be of the same second, or not. */
function stepsFor(kind: Kind, all: readonly Deed[]): Step[] {
  const vocabulary = stepsOf(kind);
  const upgrades = upgradesOf(kind);
  let paused = false;
  let restarted = false;
  return all.flatMap((deed): Step[] => {
    switch (deed.does) {
      case 'pause':
        paused = !paused;
        return [paused ? vocabulary.pause() : vocabulary.resume()];
      case 'restart':
        if (restarted) return [];
        restarted = true;
        return [perhaps(vocabulary.restart())];
      case 'theirImage':
        return [vocabulary.theirImage(deed.number)];
      case 'theirEnv':
        return [vocabulary.theirEnv(`v${deed.number}`)];
      case 'image':
        return [upgrades.image(deed.number)];
      case 'env':
        return [upgrades.env('main', { LEVEL: `v${deed.number}` }, [`NONE${deed.number}`])];
      case 'scale':
        return [vocabulary.scale(deed.number)];
      case 'undo':
        return [perhaps(vocabulary.undo(deed.number))];
    }
  });
}

function perhaps(step: Compared): Compared {
  return { ...step, refused: 'PERHAPS' };
}

/** Stories that nobody has thought of. What is told of one is all that there is to it, so that one that fails can be told again. */
export const generated: readonly Story[] = kinds.flatMap((kind) =>
  fc.sample(deeds(kind), number).map((all): Story => {
    const steps = stepsFor(kind, all);
    const told = steps.map((step) => ('both' in step ? step.both : step.kubectl)).join('; ');
    const start = [web(kind, { pod: { nodeSelector: { none: 'is' } } })];
    return { told, kind, start, steps };
  }),
);
