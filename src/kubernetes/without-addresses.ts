/**
 * What Go's networking says before the reason, in messages of an API server that couldn't reach something itself (an admission webhook, a
 * kubelet, an aggregated API, etcd): the URL that was asked, the addresses and names that were tried.
 */
const addresses: readonly [pattern: RegExp, instead: string][] = [
  [/\b(?:Get|Head|Post|Put|Patch|Delete|Options) \\?"[a-z]+:\/\/[^"\s]*": /g, ''],
  [/\bdial (?:tcp|udp)[46]?(?: \S+)?: /g, ''],
  [/\b(?:read|write) (?:tcp|udp)[46]? \S+: /g, ''],
  [/\blookup \S+(?: on \S+)?: /g, ''],
  [
    /\bcertificate is (?:valid for|not valid for any names, but wanted to match) [^"]+$/g,
    'certificate is for another name',
  ],
  [/\bcannot validate certificate for \S+ because\b/g, 'cannot validate certificate because'],
];

/** A message of the API server without the addresses in it: who is told needs what has failed and why, and not where it is. */
export function withoutAddresses(message: string): string {
  return addresses.reduce((text, [pattern, instead]) => text.replaceAll(pattern, instead), message);
}
