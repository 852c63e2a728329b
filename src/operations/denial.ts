import type { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { isNamed } from './object-path.ts';
import { userError, type UserError } from './user-error.ts';

/**
 * A refusal that is a matter of what may be, not of what the object says: missing rights, a quota or limit, or admission. Undefined for
 * any other. All of them come as 403 as a rule, and only their words tell them from each other.
 */
export function explainDenial(error: KubernetesError): UserError | undefined {
  if (deniedByPolicy(error)) return userError('ADMISSION_DENIED', error.message);
  if (isQuotaConflict(error)) {
    const message = `ResourceQuota "${error.subject.name ?? ''}" is being counted for other changes just now: try again`;
    return userError('QUOTA_EXCEEDED', message);
  }
  if (error.statusCode !== 403) return undefined;
  const why = /\bis forbidden: (.*)$/s.exec(error.message)?.[1];
  if (why === undefined || rights.test(why)) return userError('FORBIDDEN', error.message);
  if (uncounted.test(why)) {
    return userError('QUOTA_EXCEEDED', `${error.message}. It hasn't been counted yet: try again`);
  }
  return userError(quota.test(why) || limit.test(why) ? 'QUOTA_EXCEEDED' : 'ADMISSION_DENIED', error.message);
}

/** Admission policies and webhooks answer with a status of their choice, 422 or 400 often: what they say is no fault of a field. */
function deniedByPolicy({ message, causes }: KubernetesError): boolean {
  const says = (text: string | undefined) => /\bdenied (the )?request\b/.test(text ?? '');
  return causes.length > 0
    ? causes.every((cause) => !isNamed(cause.field) && says(cause.message ?? message))
    : message.startsWith('admission webhook') && says(message);
}

/** Whoever makes something counts it in the quota itself, and gives up where others do the same again and again. */
function isQuotaConflict({ statusCode, subject }: KubernetesError): boolean {
  return statusCode === 409 && subject.kind === 'resourcequotas';
}

/** The authoriser (endpoints/handlers/responsewriters/errors.go), RBAC of its own objects, and admission that looks after rights. */
const rights =
  /^user (".*" (cannot|\(groups=.*\) is attempting)|not permitted) |^cannot set (an ownerRef|blockOwnerDeletion) /i;

/** admission/plugin/resourcequota/controller.go */
const quota = /^(exceeded quota|failed quota|insufficient quota|quota usage is negative)\b/;
const uncounted = /^status unknown for quota: /;

/** plugin/pkg/admission/limitranger; several of them are a list. */
const limit = /^\[?((minimum|maximum) \S+ usage per \w+ is|\S+ max limit to request ratio per \w+ is) /;
