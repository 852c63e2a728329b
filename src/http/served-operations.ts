import type { GraphQLSchema } from 'graphql';
import type { Admission } from '../limits/admission.ts';
import { CostModel } from '../limits/operation-cost.ts';
import type { Log } from '../telemetry/log.ts';
import { Documents } from './documents.ts';
import type { Execution } from './operation.ts';
import { PersistedOperations } from './persisted-operations.ts';
import { readSafeList, SafeListError, watchSafeList } from './safe-list.ts';

/** Which operations clients may have executed. */
export interface OperationSettings {
  /** Whether clients may know the schema. */
  readonly introspection: boolean;
  /** The manifest of the operations that clients may name by their ids. */
  readonly persistedOperations: string | undefined;
  /** Nothing else is executed. */
  readonly onlyPersisted: boolean;
}

/**
 * What operations are read with. The manifest is read again whenever its file changes; one that can't be used leaves everything as it was.
 * @throws SafeListError for a manifest that can't be used to begin with
 */
export function servedOperations(
  schema: GraphQLSchema,
  admission: Admission,
  { introspection, persistedOperations, onlyPersisted }: OperationSettings,
  log: Log,
  signal: AbortSignal,
): Pick<Execution, 'schema' | 'documents' | 'persisted' | 'costs' | 'admission' | 'introspection'> {
  const documents = new Documents(schema, admission.limiter, introspection);
  const persisted = new PersistedOperations(documents, onlyPersisted);
  if (persistedOperations !== undefined) {
    persisted.use(readSafeList(persistedOperations));
    watchSafeList(
      persistedOperations,
      (read) => {
        if (read instanceof SafeListError) {
          log.warn('the persisted operations have changed and cannot be used: those that were known stay', {
            error: read.message,
          });
          return;
        }
        persisted.use(read);
        log.info('the persisted operations have changed', { operations: read.size });
      },
      signal,
    );
  }
  return { schema, documents, persisted, costs: new CostModel(schema), admission, introspection };
}
