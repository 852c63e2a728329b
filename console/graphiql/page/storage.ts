const prefix = 'quarterdeck:';

/**
 * Where GraphiQL keeps tabs, history and theme: the browser's local storage under names of our own, since another
 * GraphiQL that ran on this port has left its tabs there and they would hide the examples.
 * Null where the browser refuses storage; GraphiQL then forgets everything at a reload.
 */
export function openStorage() {
  let local: Storage;
  try {
    local = window.localStorage;
  } catch {
    return null;
  }
  const ownKeys = () => Object.keys(local).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key: string) => local.getItem(prefix + key),
    setItem: (key: string, value: string) => local.setItem(prefix + key, value),
    removeItem: (key: string) => local.removeItem(prefix + key),
    clear: () => ownKeys().forEach((key) => local.removeItem(key)),
    get length() {
      return ownKeys().length;
    },
  };
}
