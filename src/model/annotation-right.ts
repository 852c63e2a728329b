import type { KubernetesObject } from '../kubernetes/objects.ts';

/** What is read of an entry of metadata.managedFields. */
interface ManagedFields {
  readonly subresource?: string;
  readonly fieldsV1?: { readonly 'f:metadata'?: { readonly 'f:annotations'?: object } };
}

/**
 * Whether whoever has written an annotation had the right to change the object itself. The right to change a workload's status is another
 * one, and reaches its annotations as well; the API server notes which of them it was.
 */
export function isWrittenWithObject({ metadata }: KubernetesObject, annotation: string): boolean {
  const entries = (metadata.managedFields ?? []) as readonly ManagedFields[];
  return entries.some(
    ({ subresource, fieldsV1 }) =>
      subresource === undefined &&
      Object.hasOwn(fieldsV1?.['f:metadata']?.['f:annotations'] ?? {}, `f:${annotation}`),
  );
}
