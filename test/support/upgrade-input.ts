import type { UpgradeWorkloadInput as SchemaInput } from '../../src/generated/schema-types.ts';
import type { UpgradeWorkloadInput } from '../../src/operations/upgrade-input.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { readUpgrade } from '../../src/resolvers/upgrade.ts';

/** The input of upgradeWorkload as callers give it. */
export type GivenUpgrade = Omit<SchemaInput, 'dryRun'> & { dryRun?: boolean };

const schema = makeSchema(readSdl());

/** An input as callers give it, as operations read it. */
export function upgradeInput(input: GivenUpgrade): UpgradeWorkloadInput {
  return readUpgrade({ dryRun: false, ...input }, schema);
}
