import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Tests wait for events; these are deadlines for events that never come.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // The machine's cores are shared with the control plane that is tested against.
    maxWorkers: 2,
    retry: 0,
    // Modules are loaded by Node, as in the program: Vite would give graphql's second set of modules beside the one that Apollo has.
    experimental: { viteModuleRunner: false },
  },
});
