/** What kubectl says where Quarterdeck refuses something with one of these codes. */
export const kubectlReasons = {
  NOT_FOUND:
    /NotFound|not found|unable to find (specified revision|container)|no rollout history found|no last revision/,
  ALREADY_EXISTS: /AlreadyExists|already exists/,
  INVALID: /is invalid|must be greater/,
  CONFLICT: /Expected resource version|Apply failed with \d+ conflict/,
  IMMUTABLE: /field is immutable/,
  PAUSED: /paused/,
  UNSUPPORTED_KIND:
    /is not supported|could not find the requested resource|no rollbacker has been implemented/,
} as const;

export type ComparedCode = keyof typeof kubectlReasons;
