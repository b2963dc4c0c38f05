import { describe, expect, it } from '@jest/globals';
import { configOf } from '../testing/config.js';
import { remembering } from '../testing/planning.js';
import { tagsOf } from './tags.js';

const refusals = (tags: Record<string, string>, version?: string) => {
  const { context, refusals } = remembering('prod');
  tagsOf(configOf({ tags, ...(version !== undefined && { version }) }), context);
  return refusals;
};
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, '']));

describe('tags', () => {
  it("are the user's, sorted, and OmniDeploy's own", () => {
    const { all } = tagsOf(configOf({ tags: { team: 'web', cost: '12' } }), remembering('prod').context);
    expect(Object.entries(all)).toEqual([
      ['cost', '12'],
      ['team', 'web'],
      ['managed-by', 'omnideploy'],
      ['omnideploy:stack', 'prod'],
      ['omnideploy:name', 'api'],
    ]);
  });

  it('have the version only where a new one makes a new revision', () => {
    const tags = tagsOf(configOf({ version: '1.2.3' }), remembering('prod').context);
    expect(tags.all).not.toHaveProperty('omnideploy:version');
    expect(tags.versioned).toMatchObject({ 'omnideploy:version': '1.2.3', 'managed-by': 'omnideploy' });
  });

  it('leave room for the own ones', () => {
    expect(refusals(many(45))).toEqual([]);
    expect(refusals(many(46))).toMatchObject([{ at: 'tags', remedy: 'Keep 45 at most.' }]);
  });

  it.each([
    ['aws:team', 'web', 'begins with "aws:"'],
    ['AWS:team', 'web', 'begins with "aws:"'],
    ['managed-by', 'me', "OmniDeploy's own"],
    ['Managed-By', 'me', 'there twice'],
    ['k'.repeat(129), 'web', '128 characters'],
    ['team', 'v'.repeat(257), '256 characters'],
    ['team', 'aws:web', 'begins with "aws:"'],
    ['te;am', 'web', 'characters that AWS does not allow'],
    ['team', 'a\nb', 'characters that AWS does not allow'],
  ])('refuse %s: %j', (key, value, reason) => {
    expect(refusals({ [key]: value })).toMatchObject([{ at: `tags.${key}`, message: expect.stringContaining(reason) }]);
  });

  it('may be as long as AWS allows, in any script', () => {
    expect(refusals({ ['k'.repeat(128)]: 'v'.repeat(256), größe: '大 / 1+1=2' })).toEqual([]);
  });

  it('refuse a version that cannot be a tag', () => {
    expect(refusals({}, '1;2')).toMatchObject([{ at: 'version' }]);
  });
});
