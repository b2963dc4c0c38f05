/** Maps that are no config of anyone. None makes an adapter throw, except an OmniDeployError. */
export const oddDocuments: Readonly<Record<string, string>> = {
  'an empty map': '{}',
  'a key without a value': 'name:\ncontainer:\n',
  'a list where a map belongs': 'name: api\ncontainer: [nginx]\nservice: []\nenvironment: [A]\n',
  'a map where a list belongs': 'name: api\ncontainer: { image: nginx, ports: { http: 80 } }\n',
  'numbers where texts belong': 'name: 12\ncontainer: { image: 3.5, ports: [80] }\nregion: true\n',
  'keys that are JavaScript’s own': '__proto__: { polluted: true }\nconstructor: { prototype: {} }\ntoString: 1\n',
  'sixty levels': `${Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} 1\n`,
};
