/** Types of lock.mjs, which is plain JavaScript because dev/setup.mjs needs it on any Node. */
export interface Lock {
  release(): void;
}
export declare function processStart(pid: number): string | undefined;
export declare function tryLock(
  path: string,
): (Lock & { holder?: undefined }) | { holder: number; release?: undefined };
export declare function waitForLock(
  path: string,
  waiting: (holder: number) => void,
  signal?: AbortSignal,
): Promise<Lock>;
