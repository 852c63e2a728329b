import { afterAll, beforeAll, describe } from 'vitest';
import { assemble, type Cast } from './cast.ts';
import { testObjects } from './of-objects.ts';
import { testParts } from './of-parts.ts';
import { testRoots } from './of-roots.ts';
import { testSubscriptions } from './of-subscriptions.ts';
import { testMutations } from './of-mutations.ts';
import { testSideChannels } from './of-side-channels.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await assemble();
}, 180_000);
afterAll(() => cast[Symbol.asyncDispose]());
const castOf = (): Cast => cast;

describe('objects:', () => {
  testObjects(castOf);
});
describe('parts:', () => {
  testParts(castOf);
});
describe('queries:', () => {
  testRoots(castOf);
});
describe('subscriptions:', () => {
  testSubscriptions(castOf);
});
describe('mutations:', () => {
  testMutations(castOf);
});
// Looks at all answers that were given before.
describe('side channels:', () => {
  testSideChannels(castOf);
});
