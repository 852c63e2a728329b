import { expect, test } from 'vitest';
import { inBulk, type BulkRef } from '../../src/operations/in-bulk.ts';
import type { UserError } from '../../src/operations/user-error.ts';

function refs(count: number): BulkRef[] {
  return Array.from({ length: count }, (_, index) => ({
    cluster: 'test',
    kind: 'DEPLOYMENT',
    namespace: 'shop',
    name: `web-${index}`,
  }));
}

test('what one workload fails of is in its place, and the others are done', async () => {
  const away = new Error('away');
  const { results } = await inBulk(refs(3), async ({ name }) => {
    if (name === 'web-1') throw away;
    return Promise.resolve({ name, userErrors: [] });
  });
  expect(results).toEqual([{ name: 'web-0', userErrors: [] }, away, { name: 'web-2', userErrors: [] }]);
});

test('no more than a few are under way at once, and each gets its own result', async () => {
  let underWay = 0;
  let most = 0;
  const { results } = await inBulk(refs(100), async ({ name }) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return { name, userErrors: [] as UserError[] };
  });
  expect(most).toBe(5);
  expect(results).toEqual(refs(100).map(({ name }) => ({ name, userErrors: [] })));
});
