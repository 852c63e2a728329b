import { inWords, type Subject } from './subject.ts';

/** What can be wrong with an input; the schema describes each. */
export type UserErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'QUOTA_EXCEEDED'
  | 'ADMISSION_DENIED'
  | 'IMMUTABLE'
  | 'PAUSED'
  | 'UNSUPPORTED_KIND'
  | 'DISRUPTION_BUDGET'
  | 'INTERRUPTED';

/** Something that the caller can put right. Where there is one, nothing was changed. */
export interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  /** The path into the caller's input, below `input`; null where no one field is to blame. */
  readonly field: string[] | null;
}

/** A path into the caller's input; positions in lists as numbers. */
export type InputPath = readonly (string | number)[];

export function userError(code: UserErrorCode, message: string, field?: InputPath): UserError {
  return { code, message, field: field === undefined ? null : field.map(String) };
}

/** An INVALID for each fault that there is. */
export function invalid(fault: string | undefined, field: InputPath): UserError[] {
  return fault === undefined ? [] : [userError('INVALID', fault, field)];
}

/** Each error once, of which several requests may have complained. */
export function distinctErrors(errors: readonly UserError[]): UserError[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

/** The object has moved on between reading and writing. */
export function changedMeanwhile(subject: Subject): UserError {
  return userError(
    'CONFLICT',
    `${inWords(subject)} has been changed by someone else meanwhile. ` +
      'Nothing of this change was made: read it again, and decide again',
  );
}
