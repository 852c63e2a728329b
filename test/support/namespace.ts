import { randomBytes } from 'node:crypto';
import { kubectl } from './kubectl.ts';

export interface TestNamespace extends AsyncDisposable {
  readonly name: string;
}

/** A namespace for one test. What is in it goes with it, in the background. */
export async function testNamespace(): Promise<TestNamespace> {
  const name = `test-${randomBytes(5).toString('hex')}`;
  await kubectl(['create', 'namespace', name]);
  return {
    name,
    [Symbol.asyncDispose]: async () => {
      await kubectl(['delete', 'namespace', name, '--wait=false']);
    },
  };
}
