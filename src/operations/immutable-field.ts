import type { StatusCause } from '../kubernetes/objects.ts';

/**
 * What Kubernetes says of something that stays as it was made: FieldImmutableErrorMsg in apimachinery, and other words in
 * pkg/apis/apps, core, rbac, scheduling and storage. What follows on further lines shows values.
 */
const immutable =
  /(?:^|: )(?:field is immutable\b[^:\n]*|[\w.]+ is immutable after creation\b[^\n]*|may not change once set|may not be changed in an update\.?|cannot change roleRef|updates to .+ are forbidden\.?|pod updates may not change fields other than .+)(?:\n|$)/;

/** Where only the fields are named that may change. */
const changeable = /(?:fields other than|after creation except) (.+?)(?: are forbidden)?\.?(?:\n|$)/;

/** What to do instead, by kind. */
const instead: Readonly<Record<string, string>> = {
  Deployment:
    'deploy a new one under another name, and delete this one when the new one is ready; or delete this one with ' +
    'propagationPolicy ORPHAN, so that its pods go on until you delete them, and deploy it anew',
  StatefulSet:
    'delete it with propagationPolicy ORPHAN, so that its pods go on, and deploy it anew under the same name: it takes over those ' +
    'that it selects; or deploy a new one under another name',
  DaemonSet:
    'delete it with propagationPolicy ORPHAN, so that its pods go on until you delete them, and deploy it anew; or deploy a new one ' +
    'under another name',
  Job: 'a Job runs once: deploy a new one under another name, or delete this one and deploy it anew',
};

/** That a field can't be changed, and what to do instead; undefined for a cause that says something else. */
export function explainImmutable({ field, message = '' }: StatusCause, typeName: string): string | undefined {
  if (!immutable.test(message)) return undefined;
  const what = instead[typeName] ?? 'delete it and make it anew, or make another one beside it';
  const others = changeable.exec(message)?.[1]?.replaceAll(/(?<=,)(?=\S)/g, ' ');
  const which =
    others === undefined
      ? `${field ?? 'this'} of a ${typeName} can't be changed`
      : `of the ${field ?? 'fields'} of a ${typeName} nothing can be changed but ${others}`;
  return `${which}: ${what}`;
}
