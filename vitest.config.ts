import { configDefaults, defineConfig } from 'vitest/config';

// The slow tests: `npm run test:full`.
const slow = process.env.CORDON_FULL ? [] : ['**/*.full.test.ts'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...slow],
    globalSetup: 'tests/build.ts',
    // All cores: left to itself the runner keeps one back for an editor.
    maxWorkers: '100%',
    // Modules keep no state, and no test replaces one, so files of one worker may share them: half the time.
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
