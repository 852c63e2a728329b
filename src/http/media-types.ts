/** JSON of any kind, and results of GraphQL for those who know no other type. */
export const jsonType = 'application/json; charset=utf-8';
/** Results of GraphQL, and nothing else. */
const graphQlResponseType = 'application/graphql-response+json; charset=utf-8';
export const eventStreamType = 'text/event-stream; charset=utf-8';
export const htmlType = 'text/html; charset=utf-8';
export const textType = 'text/plain; charset=utf-8';

/** What one result can be answered as; what comes first is for those who don't mind. */
export const resultTypes = [jsonType, graphQlResponseType] as const;
