// Runs before everything else and needs nothing: when a file of the page can't be loaded or fails while starting,
// the text "Loading GraphiQL…" says so instead of staying for ever. Once GraphiQL is shown, the text is gone and
// this does nothing.

function report(reason: string): void {
  const text = document.querySelector('#graphiql > .loading');
  if (text) text.textContent = `GraphiQL could not be started: ${reason}\nReload the page to try again.`;
}

// In the capture phase, as errors of <script> and <link> don't bubble.
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement) report(`${target.src} could not be loaded.`);
    else if (target instanceof HTMLLinkElement) report(`${target.href} could not be loaded.`);
    else if (event instanceof ErrorEvent) report(event.message);
  },
  true,
);

addEventListener('unhandledrejection', ({ reason }) => {
  report(reason instanceof Error ? reason.message : String(reason));
});
