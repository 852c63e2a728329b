import type { BrowserContext, Page } from 'playwright-core';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { examples } from '../../console/graphiql/page/examples.ts';
import { readSdl } from '../../src/resolvers/schema.ts';
import { bearerOf, withTokens } from '../support/credentials.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply } from '../support/kubectl.ts';
import { testNamespace } from '../support/namespace.ts';
import { pod } from '../support/objects.ts';
import { launchChromium } from './chromium.ts';

let gateway: TestGateway;
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([testGateway(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await gateway[Symbol.asyncDispose]();
});

/** The part of GraphiQL's editor that the test looks into. */
interface EditorModel {
  readonly uri: { readonly path: string };
  getValue(): string;
  onDidChangeContent(callback: () => void): void;
}
declare const __MONACO: { readonly editor: { getModels(): EditorModel[] } };

async function openGraphiql(context: BrowserContext, url = gateway.url): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return page;
}

async function run(page: Page, operation: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(operation);
  // The editor closes brackets by itself; what it has put behind the cursor isn't wanted.
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
}

/** The text in the result window, as soon as it holds this; from the editor's model, as the page has the visible lines only. */
function resultHolds(page: Page, text: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const model = __MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith('response.json'));
        if (model === undefined) return reject(new Error('GraphiQL has no result window'));
        const check = (): void => {
          if (model.getValue().includes(wanted)) resolve(model.getValue());
        };
        model.onDidChangeContent(check);
        check();
      }),
    text,
  );
}

describe('GraphiQL in a browser', () => {
  test('runs a query and a subscription, and asks nobody but the gateway', async () => {
    await using namespace = await testNamespace();
    const context = await browser.newContext();
    const elsewhere: string[] = [];
    const host = new URL(gateway.url).host;
    await context.route('**/*', async (route) => {
      if (new URL(route.request().url()).host === host) return route.continue();
      elsewhere.push(route.request().url());
      return route.abort();
    });
    const page = await openGraphiql(context);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });

    await run(page, '{ namespaces(where: { search: "kube-system" }) { nodes { name phase } } }');
    expect(JSON.parse(await resultHolds(page, 'kube-system'))).toEqual({
      data: { namespaces: { nodes: [{ name: 'kube-system', phase: 'ACTIVE' }] } },
    });

    await run(
      page,
      `subscription { pods(where: { namespaces: ["${namespace.name}"] }) { synced changes { type object { name state } } } }`,
    );
    await resultHolds(page, '"synced": true');
    await apply(pod(namespace.name, 'seen-live'));
    await resultHolds(page, 'seen-live');
    await resultHolds(page, 'Running');

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('GraphiQL takes a token in its headers editor, for queries and for subscriptions', async () => {
  await using withToken = await testGateway(undefined, { authentication: withTokens });
  const authorization = await bearerOf(inject('cluster').kubeconfigOfViewer);
  const context = await browser.newContext();
  const page = await openGraphiql(context, withToken.url);
  await run(page, '{ namespaces { totalCount } }');
  await resultHolds(page, 'UNAUTHENTICATED');

  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool .view-lines:visible').first().click();
  await page.keyboard.insertText(JSON.stringify({ Authorization: authorization }));
  await run(page, '{ viewer { clusters { user { username } } } }');
  await resultHolds(page, '"viewer"');
  await run(page, 'subscription { pods(where: { namespaces: ["none"] }) { synced } }');
  await resultHolds(page, '"synced": true');
  await context.close();
});

describe('every example tab fits the schema', () => {
  const schema = buildSchema(readSdl());
  test.each(examples.map(({ query }) => [query.split('\n')[0], query] as const))('%s', (_title, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
