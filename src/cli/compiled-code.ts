import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { privateCacheFolder } from '../render/browser/cache-folder.ts';

/**
 * Keeps what Node compiles from here on, beside the unpacked browser: a quarter of the time to load our code. Node looks
 * itself whether it is still that of the source. Without a folder of our own everything is compiled again.
 */
export async function keepCompiledCode(env: Readonly<NodeJS.ProcessEnv> = process.env): Promise<void> {
  try {
    enableCompileCache(join(await privateCacheFolder(env), 'code'));
  } catch {
    // It only saves time.
  }
}
