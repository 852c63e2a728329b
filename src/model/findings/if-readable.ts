const unreadable = new Set<unknown>(['FORBIDDEN', 'CLUSTER_UNAVAILABLE']);

/**
 * What a look-up gives, or `otherwise` where the resource may not be read or hasn't been read yet: for what a finding can do without.
 */
export function ifReadable<T>(lookUp: () => T, otherwise: T): T {
  try {
    return lookUp();
  } catch (error) {
    if (error instanceof Error && 'code' in error && unreadable.has(error.code)) return otherwise;
    throw error;
  }
}
