import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Every runner sees the same zone, whatever the machine is set to. */
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{core,readers,pipeline,quality}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/app/setup.ts'],
          testTimeout: 15_000,
        },
      },
    ],
  },
});
