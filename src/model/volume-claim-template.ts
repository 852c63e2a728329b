import type { PersistentVolumeClaimTemplate } from '../kubernetes/objects.ts';
import type { StringMap } from './string-map.ts';

/** A claim that is to be made: what a PersistentVolumeClaim has, in one level. */
export interface FlatVolumeClaimTemplate extends Partial<PersistentVolumeClaimTemplate['spec']> {
  readonly name: string | undefined;
  readonly labels: StringMap | undefined;
  readonly annotations: StringMap | undefined;
}

/** Metadata and spec as one, as the schema has them. */
export function flatVolumeClaimTemplate({
  metadata,
  spec,
}: Partial<PersistentVolumeClaimTemplate>): FlatVolumeClaimTemplate {
  const { name, labels, annotations } = metadata ?? {};
  return { ...spec, name, labels, annotations };
}
