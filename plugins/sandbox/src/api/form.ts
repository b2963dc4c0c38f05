/** A parameter of the Query protocol: text, a list (`X.member.1`) or a structure (`X.Key`). */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

type Draft = string | { [key: string]: Draft };

const isList = (keys: string[]): boolean => keys.length === 1 && keys[0] === 'member';

const settle = (draft: Draft): FormValue => {
  if (typeof draft === 'string') return draft;
  const keys = Object.keys(draft);
  const members = draft.member;
  if (isList(keys) && typeof members === 'object') {
    return Object.entries(members)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, item]) => settle(item));
  }
  // An empty list is sent as `X=`.
  return Object.fromEntries(keys.map((key) => [key, settle(draft[key] ?? '')]));
};

/** Reads a form-encoded body into lists and structures. */
export const parseForm = (body: string): Form => {
  const root: { [key: string]: Draft } = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const steps = name.split('.');
    const last = steps.pop() ?? '';
    let place = root;
    for (const step of steps) {
      const next = place[step];
      if (typeof next === 'object') {
        place = next;
      } else {
        const created: { [key: string]: Draft } = Object.create(null);
        place[step] = created;
        place = created;
      }
    }
    place[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, draft]) => [key, settle(draft)]));
};
