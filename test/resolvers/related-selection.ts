import fc from 'fast-check';

const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
const nodeTypes = [...kinds, 'Pod', 'Service', 'Event'];

/** The relations of each type, and fields that lead to some: what stands before and after the selection of what they give, and its type. */
const fieldsOf: Readonly<Record<string, readonly [before: string, type: string, after: string][]>> = {
  Workload: [
    ['pods { totalCount nodes {', 'Pod', '} }'],
    ['pods(first: 50) { edges { node {', 'Pod', '} } }'],
    ['services { nodes {', 'Service', '} }'],
    ['events { nodes {', 'Event', '} }'],
    ['events { totalCount }', '', ''],
    ['revisions { nodes { number images current sourceName } }', '', ''],
    ['rollout { message revision steps { type state left } }', '', ''],
    ['rollout { message waitsFor { totalCount nodes {', 'Pod', '} } }'],
    ['revisions { nodes { number pods { totalCount nodes {', 'Pod', '} } } }'],
    ['revisions { nodes { number diff { path before after } } }', '', ''],
    ['revision(number: 1) { images pods { nodes {', 'Pod', '} } }'],
    ['owner { name object {', 'Node', '} owner { name object { id } } }'],
  ],
  Pod: [
    ['workload {', 'Workload', '}'],
    ['owner { name owner { name owner { name } object {', 'Node', '} } }'],
    ['owner { object {', 'Node', '} }'],
    ['services { nodes {', 'Service', '} }'],
    ['events { nodes {', 'Event', '} }'],
  ],
  Service: [
    ['endpoints { readyCount nodes { addresses ready } }', '', ''],
    ['endpoints { nodes { pod {', 'Pod', '} } }'],
    ['pods { nodes {', 'Pod', '} }'],
    ['workloads { nodes {', 'Workload', '} }'],
    ['events { nodes {', 'Event', '} }'],
  ],
  Event: [['object {', 'Node', '}']],
};

/** What an operation selects of an object of a type, at random: few relations, some of them behind others, some behind fragments. */
export function selectionOf(type: string, depth = 3): fc.Arbitrary<string> {
  if (type === '' || depth === 0) return fc.constant(type === '' ? '' : '...Own');
  if (type === 'Node') return onSome(nodeTypes, depth);
  const fields = fieldsOf[kinds.includes(type) ? 'Workload' : type] ?? [];
  const few = fc
    .uniqueArray(fc.constantFrom(...fields), {
      minLength: 1,
      maxLength: 2,
      selector: ([before]) => before.split(/\W/)[0],
    })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([before, inner, after]) =>
          selectionOf(inner, depth - 1).map((selected) => `${before} ${selected} ${after}`),
        ),
      ),
    )
    .map((parts) => `...Own ${parts.join(' ')}`);
  return type === 'Workload'
    ? fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: onSome(kinds, depth) })
    : few;
}

/** A part of an abstract type's objects is shown with more than the rest. */
function onSome(types: readonly string[], depth: number): fc.Arbitrary<string> {
  return fc
    .constantFrom(...types)
    .chain((type) => selectionOf(type, depth).map((selected) => `...Own ... on ${type} { ${selected} }`));
}
