/** A hostile client in a process of its own, so that what it takes doesn't make the others' clocks late. */
import { answerOrders } from '../memory/child.ts';
import { attack, type Victim } from './attacks.ts';

export type AttackOrder = { readonly begin: string; readonly victim: Victim } | { readonly end: true };

let current = new AbortController();
let flooding: Promise<void> = Promise.resolve();

answerOrders<AttackOrder>({}, async (order) => {
  if ('begin' in order) {
    current = new AbortController();
    flooding = attack(order.begin, order.victim, current.signal);
    return {};
  }
  current.abort();
  await flooding;
  return {};
});
