import { defineConfig } from 'vitest/config'

const project = (name: string, testTimeout: number, extra = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', testTimeout, ...extra },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', 20_000),
      project('workbook', 60_000),
      // One real window at a time: two cores, and each test has a whole app to itself.
      project('e2e', 120_000, { hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
})
