import { describe, expect, it } from '@jest/globals';
import { blockText } from './block-text.js';
import { quoted } from './escape.js';
import { call, type Expression, list, object, text } from './model.js';

const word = (value: string): Expression => text(quoted(value));
const entries = (values: Readonly<Record<string, Expression>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

describe('blockText', () => {
  it('puts short attributes first, then blocks, then long attributes, then what comes last', () => {
    const block = {
      type: 'resource',
      labels: ['test_thing', 'a'],
      attributes: entries({
        policy: call('jsonencode', object(entries({ Statement: list([object(entries({ Effect: word('Allow') }))]) }))),
        name: word('a'),
        subnets: list([text('x.a.id'), text('x.b.id')]),
      }),
      blocks: [{ type: 'rule', attributes: entries({ port: text('80') }) }, { type: 'empty' }],
      last: entries({ depends_on: list([text('x.c')]) }),
    };
    expect(blockText(block)).toBe(`resource "test_thing" "a" {
  name    = "a"
  subnets = [x.a.id, x.b.id]

  rule {
    port = 80
  }

  empty {}

  policy = jsonencode({
    Statement = [{ Effect = "Allow" }]
  })

  depends_on = [x.c]
}
`);
  });

  it('aligns neighbours that take one line each', () => {
    const options = object(entries({ 'awslogs-group': word('g'), region: word('r') }));
    const document = object(entries({ name: word('a'), essential: text('true'), options, image: word('nginx') }));
    expect(blockText({ type: 'locals', attributes: entries({ container: document }) })).toBe(`locals {
  container = {
    name      = "a"
    essential = true
    options = {
      awslogs-group = "g"
      region        = "r"
    }
    image = "nginx"
  }
}
`);
  });

  it('breaks a list that does not fit, and one of several objects', () => {
    const long = list([word('x'.repeat(60)), word('y'.repeat(60))]);
    const pair = (name: string) => object(entries({ name: word(name), value: word('1') }));
    expect(blockText({ type: 'locals', attributes: entries({ long, pairs: list([pair('A'), pair('B')]) }) })).toBe(
      `locals {
  long = [
    "${'x'.repeat(60)}",
    "${'y'.repeat(60)}",
  ]

  pairs = [
    { name = "A", value = "1" },
    { name = "B", value = "1" },
  ]
}
`,
    );
  });

  it('indents text of blocks that is given', () => {
    const verbatim = 'backend "s3" {\n  bucket = "states"\n}\n';
    expect(blockText({ type: 'terraform', verbatim })).toBe(`terraform {
  backend "s3" {
    bucket = "states"
  }
}
`);
  });
});
