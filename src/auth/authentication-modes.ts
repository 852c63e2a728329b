/** How callers may say who they are. `kubeconfig`: they don't, and everybody is the kubeconfig's user. That is by itself; the others may be both. */
export const authenticationModes = ['kubeconfig', 'token', 'front-proxy'] as const;
export type AuthenticationMode = (typeof authenticationModes)[number];
