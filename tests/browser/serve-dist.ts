import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves the built game to all browser tests, as `npm run play` does. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ port: 0 });
  project.provide('address', server.address);
  return async () => {
    await server.close();
  };
}
