import { isAlias, isScalar, LineCounter, parseAllDocuments, visit, type Document, type YAMLMap } from 'yaml';

/** A document of a manifest, read. */
export interface ManifestDocument {
  /** From 0 on; empty documents are counted, and left out. */
  readonly document: number;
  readonly value: unknown;
}

/** Why a document can't be read. It quotes no values: the document may be a Secret. */
export interface ManifestFault {
  readonly document: number;
  readonly message: string;
}

/** As much as a document may come to with its aliases replaced, as JSON: what etcd and the API server would take at most. */
const largestDocument = 3 * 1024 * 1024;

/** Reads YAML or JSON of several documents as kubectl does (sigs.k8s.io/yaml, which is go-yaml v2: YAML 1.1 without times and base 60). */
export function readDocuments(text: string): {
  documents: ManifestDocument[];
  faults: ManifestFault[];
} {
  const lines = new LineCounter();
  const documents: ManifestDocument[] = [];
  const faults: ManifestFault[] = [];
  [...parseAllDocuments(text, { ...options, lineCounter: lines })].forEach((parsed, document) => {
    const fault = syntaxFault(parsed, lines) ?? repeatedKey(parsed, lines);
    if (fault !== undefined) {
      faults.push({ document, message: fault });
      return;
    }
    const read = valueOf(parsed);
    if ('fault' in read) faults.push({ document, message: read.fault });
    else if (read.value !== null) documents.push({ document, value: read.value });
  });
  return { documents, faults };
}

const unread = /:(timestamp|binary|omap|pairs|set)$/;

const options = {
  version: '1.1',
  // Compares each key with each other; see repeatedKey.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  customTags: (tags: readonly Tag[]) =>
    tags.filter((tag) => typeof tag === 'string' || !(tag.format === 'TIME' || unread.test(tag.tag ?? ''))),
} as Parameters<typeof parseAllDocuments>[1];

type Tag = string | { readonly tag?: string; readonly format?: string };

const words: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "lines can't be indented with tabs",
  BAD_INDENT: 'the indentation is wrong',
  BAD_ALIAS: 'an alias is wrong',
  BAD_DQ_ESCAPE: 'there is no such escape sequence in a text in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping begins where it cannot: quote a text that has ": " in it',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line, with its colon',
  MISSING_CHAR: 'a closing quote or bracket, a comma or a colon is missing',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAG_RESOLVE_FAILED: 'there is no such tag',
  UNEXPECTED_TOKEN: 'there is something here that cannot be',
};

/** The parser's messages quote the text, so that only their codes are of use. */
function syntaxFault({ errors, warnings }: Document.Parsed, lines: LineCounter): string | undefined {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const [first] = exhausted === undefined ? [...errors, ...warnings] : [exhausted];
  if (first === undefined) return undefined;
  const { line, col } = lines.linePos(first.pos[0]);
  return `line ${line}, column ${col}: ${words[first.code] ?? 'this is no YAML'} (${first.code})`;
}

function repeatedKey(document: Document.Parsed, lines: LineCounter): string | undefined {
  let fault: string | undefined;
  visit(document, {
    Map: (_, map: YAMLMap) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        // Merging several mappings into one is what several of these are for.
        if (seen.has(name) && name !== '<<') {
          const { line } = lines.linePos(key.range?.[0] ?? 0);
          fault = `line ${line}: the key ${JSON.stringify(name.slice(0, 200))} is given twice`;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return fault;
}

function valueOf(document: Document.Parsed): { value: unknown } | { fault: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const size = hasAliases(document) ? lengthAsJson(value) : 0;
    if (size === undefined) return { fault: 'it has an alias inside of what it stands for' };
    if (size > largestDocument) return { fault: 'its aliases stand for more than 3 MiB' };
    const number = unfitNumber(value);
    return number === undefined ? { value } : { fault: `${number} is not a number that can be kept exactly` };
  } catch (error) {
    if (error instanceof ReferenceError) {
      return {
        fault: error.message.startsWith('Unresolved')
          ? 'it has an alias whose anchor is not set before'
          : 'its aliases stand for too much',
      };
    }
    if (error instanceof RangeError) return { fault: 'it is nested too deeply' };
    throw error;
  }
}

/** Undefined for what is inside of itself. */
function lengthAsJson(value: unknown): number | undefined {
  try {
    return JSON.stringify(value).length;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function hasAliases(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      found = isAlias(node);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** A number that would be another one in JSON. */
function unfitNumber(value: unknown): number | undefined {
  if (typeof value === 'number') {
    const fits = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return fits ? undefined : value;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const item of Object.values(value)) {
    const unfit = unfitNumber(item);
    if (unfit !== undefined) return unfit;
  }
  return undefined;
}
