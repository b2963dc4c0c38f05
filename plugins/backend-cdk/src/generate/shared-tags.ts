import { code, isCode, isList, type Node, print } from './code.js';

type Properties = { readonly [key: string]: Node };

const tagsOf = (node: Node): readonly Node[] | undefined => {
  if (typeof node !== 'object' || node === null || isCode(node) || isList(node)) return undefined;
  const { tags } = node as Properties;
  return tags !== undefined && isList(tags) ? tags : undefined;
};

const textOf = (node: Node): string => print(node, '');

/** `[own, ...tags]`, or just `tags`. The classes sort tags, so their order is free. */
const withShared = (tags: readonly Node[], shared: ReadonlySet<string>): Node => {
  const own = tags.filter((tag) => !shared.has(textOf(tag)));
  return own.length === 0 ? code('tags') : [...own, code('...tags')];
};

/** Tags that all taggable resources have are written once, when that saves anything. */
export const shareTags = (
  nodes: ReadonlyMap<string, Node>,
): { readonly shared?: readonly Node[]; readonly nodes: ReadonlyMap<string, Node> } => {
  const lists = [...nodes.values()].flatMap((node) => {
    const tags = tagsOf(node);
    return tags ? [tags] : [];
  });
  const [first = [], ...others] = lists;
  const shared = first.filter((tag) => others.every((tags) => tags.some((other) => textOf(other) === textOf(tag))));
  if (others.length === 0 || shared.length < 2) return { nodes };
  const texts = new Set(shared.map(textOf));
  return {
    shared,
    nodes: new Map(
      [...nodes].map(([id, node]) => {
        const tags = tagsOf(node);
        return [id, tags ? { ...(node as Properties), tags: withShared(tags, texts) } : node];
      }),
    ),
  };
};
