/**
 * What Kubernetes takes as a name, a label, an image. Each function gives the fault of a text, as the end of a sentence that begins with
 * what the text is for, or undefined if there is none: `"Web" must be …`.
 */

const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const qualifiedName = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** RFC 1123 label: namespaces, containers, and workloads as we make them. */
export function dnsLabelFault(text: string): string | undefined {
  if (text.length <= 63 && dnsLabel.test(text)) return undefined;
  return `${quoted(text)} must be 1 to 63 lower case letters, digits and "-", with a letter or digit at both ends`;
}

/** RFC 1123 subdomain: what workloads may be called that others made. */
export function dnsSubdomainFault(text: string): string | undefined {
  if (text.length <= 253 && dnsSubdomain.test(text)) return undefined;
  return `${quoted(text)} must be 1 to 253 lower case letters, digits, "-" and ".", with a letter or digit at both ends of each part`;
}

/** The key of a label or annotation: a name, after a DNS subdomain and a slash if need be. */
export function qualifiedNameFault(text: string): string | undefined {
  const parts = text.split('/');
  const name = parts.at(-1) ?? '';
  const prefix = parts.length > 1 ? parts[0] : undefined;
  if (parts.length > 2) return `${quoted(text)} must have at most one "/"`;
  if (prefix !== undefined && dnsSubdomainFault(prefix) !== undefined) {
    return `the part of ${quoted(text)} before the "/" must be a DNS name like "example.com", at most 253 characters`;
  }
  if (name.length <= 63 && qualifiedName.test(name)) return undefined;
  const what = prefix === undefined ? quoted(text) : `the part of ${quoted(text)} after the "/"`;
  return `${what} must be 1 to 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends`;
}

/** The value of a label; it may be empty. */
export function labelValueFault(text: string): string | undefined {
  if (text === '' || (text.length <= 63 && qualifiedName.test(text))) return undefined;
  return `${quoted(text)} must be at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends, or empty`;
}

/** Kubernetes has taken nearly everything as the name of a variable since 1.30. */
export function envNameFault(text: string): string | undefined {
  if (/^[\x20-\x3c\x3e-\x7e]+$/.test(text)) return undefined;
  return `${quoted(text)} must be printable ASCII characters other than "=", at least one`;
}

/** IANA service name: the name of a port. */
export function portNameFault(text: string): string | undefined {
  const fits = text.length <= 15 && dnsLabel.test(text) && /[a-z]/.test(text) && !text.includes('--');
  if (fits) return undefined;
  return (
    `${quoted(text)} must be 1 to 15 lower case letters, digits and "-", with at least one letter, ` +
    'no "-" at either end and no two in a row'
  );
}

// The grammar of github.com/distribution/reference, which every container runtime goes by.
const hostComponent = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = new RegExp(
  String.raw`^(?:${hostComponent}(?:\.${hostComponent})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`,
);
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const maxRepositoryLength = 255;
/** Hexadecimal digits of the algorithms that are in use; runtimes refuse any other number of them. */
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** A reference to an image: `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`. */
export function imageFault(text: string): string | undefined {
  if (text === '') return 'an image must not be empty: "nginx:1.29", for example';
  if (/\s/.test(text)) return `${quoted(text)} must not have white space in it`;
  const { repository, tag, digest } = splitImage(text);
  if (digest !== undefined && !isDigest(digest)) {
    return `${quoted(text)} must have a digest of the form "sha256:" and 64 lower case hexadecimal digits after the "@", or none`;
  }
  if (tag !== undefined && !tagPattern.test(tag)) {
    return `${quoted(text)} must have a tag of 1 to 128 letters, digits, "_", "." and "-" that doesn't begin with "." or "-" after the ":", or none`;
  }
  return repositoryFault(repository, text);
}

function isDigest(text: string): boolean {
  const [algorithm = '', hex = ''] = text.split(':');
  const length = Object.hasOwn(digestLengths, algorithm) ? digestLengths[algorithm] : undefined;
  return (
    digestPattern.test(text) && (length === undefined || (hex.length === length && hex === hex.toLowerCase()))
  );
}

function splitImage(text: string): {
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
} {
  const at = text.indexOf('@');
  const named = at === -1 ? text : text.slice(0, at);
  const digest = at === -1 ? undefined : text.slice(at + 1);
  // A colon before the last slash belongs to a port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  if (colon === -1) return { repository: named, tag: undefined, digest };
  return { repository: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}

function repositoryFault(repository: string, image: string): string | undefined {
  if (repository.length > maxRepositoryLength) {
    return `${quoted(image)} must have a repository of at most ${maxRepositoryLength} characters`;
  }
  const [first = '', ...rest] = repository.split('/');
  const hasDomain = rest.length > 0 && isDomain(first);
  const path = hasDomain ? rest : [first, ...rest];
  if (path.every((part) => pathComponent.test(part))) return undefined;
  if (path.some((part) => /[A-Z]/.test(part))) {
    return `${quoted(image)} must have a repository in lower case; only host and tag may have upper case letters`;
  }
  return (
    `${quoted(image)} must be of the form [HOST[:PORT]/]PATH[:TAG][@DIGEST], with a path of lower case letters and digits, ` +
    'separated by "/", ".", "-", "_" or "__"'
  );
}

/** A first part without dot or port is a path. (Docker takes a capitalised one for a host, which is never what was meant.) */
function isDomain(text: string): boolean {
  return domain.test(text) && (/[.:]/.test(text) || text === 'localhost');
}

/** A text as messages show it; a very long one is cut. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
