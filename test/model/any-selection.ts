import fc from 'fast-check';
import type { Entry } from '../../src/model/entries/entry.ts';
import { selectEvents } from '../../src/model/event-filter.ts';
import { selectPods } from '../../src/model/pod-filter.ts';
import type { Selection } from '../../src/model/selection.ts';
import { anyDraft } from '../watchers/any-entry.ts';

/** Enough of them that an index leaves few of the whole at times, and most of it at others. */
export const names = Array.from({ length: 30 }, (_, index) => `pod-${index}`);
export const drafts = fc.uniqueArray(anyDraft(names), {
  minLength: 10,
  maxLength: 60,
  size: 'max',
  selector: ({ namespace, name }) => `${namespace}/${name}`,
});
const several = <const T extends string>(...values: T[]) => fc.option(fc.subarray(values), { freq: 2 });

const commonFilter = {
  namespaces: several('one', 'two', 'three'),
  labelSelector: fc.option(
    fc.constantFrom(
      'app',
      '!app',
      'app=x',
      'app!=x',
      'app in (x,y)',
      'tier notin (x)',
      'app=x,tier',
      'nobody=has',
      'tier>1',
    ),
    { freq: 2 },
  ),
  search: fc.option(fc.constantFrom('pod', '-1', 'D-2', 'nothing', '', 'one\0'), { freq: 2 }),
};
export const podSelections = fc
  .record({
    ...commonFilter,
    phases: several('RUNNING', 'FAILED', 'UNKNOWN'),
    nodeNames: several('node-1', 'node-2', 'node-3'),
    ready: fc.option(fc.boolean()),
  })
  .map((filter) => selectPods(filter) as unknown as Selection<Entry>);
export const eventSelections = fc
  .record({
    ...commonFilter,
    search: fc.option(fc.constantFrom('owner-1', 'FAILED', 'g 1', 'r-1\0failed', 'nothing')),
    types: several('NORMAL', 'WARNING'),
    reasons: several('Failed', 'Running'),
    involvedKinds: several('pod', 'Job'),
    involvedNames: several('owner-1', 'owner-2'),
  })
  .map((filter) => selectEvents(filter) as unknown as Selection<Entry>);
