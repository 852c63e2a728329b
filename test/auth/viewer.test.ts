import { beforeAll, afterAll, expect, inject, test } from 'vitest';
import { bearerOf, testAccount, withTokens } from '../support/credentials.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { kubectl } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';

const query =
  '{ viewer { clusters { cluster { name } user { username uid groups extra { key values } } } } }';

interface Asked {
  readonly viewer: {
    readonly clusters: readonly {
      readonly user: {
        readonly username: string;
        readonly uid: string;
        readonly groups: readonly string[];
        readonly extra: readonly { readonly key: string; readonly values: readonly string[] }[];
      };
    }[];
  };
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway(undefined, { authentication: withTokens });
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** `kubectl auth whoami` with the same token. */
async function whoami(authorization: string): Promise<unknown> {
  const token = authorization.slice('Bearer '.length);
  const told = await kubectl(['auth', 'whoami', '-o', 'json', `--token=${token}`]);
  return (JSON.parse(told) as { status: { userInfo: unknown } }).status.userInfo;
}

test('the caller is whom kubectl says that the token is of', async () => {
  await using namespace = await testNamespace();
  const account = await testAccount(namespace.name, 'somebody', 'view');
  for (const authorization of [
    await account.bearer(),
    await bearerOf(inject('cluster').kubeconfigOfNobody),
  ]) {
    const { viewer } = await gateway.as(authorization).data<Asked>(query);
    expect(viewer.clusters).toHaveLength(1);
    const [{ user } = { user: undefined }] = viewer.clusters;
    const extra = Object.fromEntries(user?.extra.map(({ key, values }) => [key, values]) ?? []);
    const { uid = '', ...rest } = (await whoami(authorization)) as { uid?: string; extra?: object };
    expect({ ...user, extra }).toEqual({ extra: {}, ...rest, uid });
  }
});
