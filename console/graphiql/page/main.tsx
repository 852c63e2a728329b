// The page itself: GraphiQL with the examples as its first tabs. Everything that it loads is a file beside app.js.
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { examples } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { openStorage } from './storage.ts';

// build.ts bundles the workers beside app.js; monaco asks for one by the language that it is for.
const workers: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_moduleId: string, language: string) =>
    new Worker(new URL(workers[language] ?? 'editor.worker.js', import.meta.url), { name: language }),
};

// Without it GraphiQL is a heap of text; loading.ts shows the error.
if (!document.querySelector<HTMLLinkElement>('link[href$="/app.css"]')?.sheet?.cssRules.length) {
  throw new Error('app.css could not be loaded.');
}

const fetcher = createFetcher(new URL('/graphql', location.href));
const storage = openStorage();

// Monaco measures the width of a character once: in the fallback font the cursor would be off in long lines.
await document.fonts.load('15px "Fira Code"').catch(() => []);

const container = document.getElementById('graphiql');
if (!container) throw new Error('The page has no element #graphiql.');
createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={[...examples]}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>Quarterdeck</GraphiQL.Logo>
  </GraphiQL>,
);
