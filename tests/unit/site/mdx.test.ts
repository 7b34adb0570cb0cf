import { expect, test } from 'vitest';
import { moduleSource } from '../../../src/site/mdx/module-source.ts';

test('what is compiled holds code, and numbers for all else', () => {
	const source = `---
title: T
---

import Tally from './Tally.astro';

## A <Tally>b</Tally>

<Tally start={1}>

c

<Tally /> <Tally />

</Tally>

{1 + 1}
`;
	expect(moduleSource(source, '/content/blog/a/en.mdx')).toBe(`



import Tally from './Tally.astro';

<Fragment>
<Fragment set:html={props.parts[0]} />
<Tally>
<Fragment set:html={props.parts[1]} />
</Tally>
<Fragment set:html={props.parts[2]} />
<Tally start={1}>
<Fragment set:html={props.parts[3]} />
<Tally>
</Tally>
<Tally>
</Tally>
</Tally>
{props.parts[8]}
{1 + 1}
</Fragment>
`);
});

test('a text that cannot be read is not compiled', () => {
	expect(() => moduleSource('a <b', '/content/blog/a/en.mdx')).toThrow('[mdx/syntax]');
});
