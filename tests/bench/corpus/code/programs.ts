import { snake, type CodeTemplate } from './names.ts';

const goLoop: CodeTemplate = ({ random, say, field, verb, noun }) => {
	const [name, thing] = [verb(), noun()];
	return `// ${name} ${say()}
func (s *${thing}Store) ${name}(ctx context.Context, ids []string) error {
	ctx, cancel := context.WithTimeout(ctx, ${random.int(1, 90)}*time.Second)
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(${random.int(2, 64)})
	for _, id := range ids {
		g.Go(func() error {
			if err := s.client.${verb()}(ctx, id, s.${field()}); err != nil {
				return fmt.Errorf("${snake(name)} %q: %w", id, err)
			}
			return nil
		})
	}
	return g.Wait()
}`;
};

const goTable: CodeTemplate = ({ random, say, verb, noun }) => {
	const name = `${verb()}${noun()}`;
	return `func Test${name}(t *testing.T) {
	tests := map[string]struct{ in, want int }{
		"empty": {0, ${random.int(0, 9)}},
		"large": {${random.int(100, 9999)}, ${random.int(10, 99)}}, // ${say()}
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := ${name}(tt.in); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}`;
};

const pythonClass: CodeTemplate = ({ random, say, field, verb, noun }) => `@dataclass(frozen=True)
class ${noun()}:
    """${say()}"""

    owner: str
    ${snake(field())}: int = ${random.int(1, 500)}

    def ${snake(verb())}(self, now: float) -> bool:
        return now - self.started > ${random.int(1, 90)}.${random.int(0, 9)}`;

const pythonLoop: CodeTemplate = ({ random, say, verb, noun }) => {
	const item = snake(noun());
	return `async def ${snake(verb())}_all(${item}s: list[str]) -> dict[str, int]:
    limit = asyncio.Semaphore(${random.int(2, 64)})

    async def one(${item}: str) -> tuple[str, int]:
        async with limit:  # ${say()}
            answer = await client.get(f"/v1/{${item}}", timeout=${random.int(1, 60)})
            return ${item}, len(answer.content)

    return dict(await asyncio.gather(*map(one, ${item}s)))`;
};

const typescriptType: CodeTemplate = ({ random, say, field, verb, noun }) => {
	const thing = noun();
	return `export interface ${thing} {
  readonly id: string;
  /** ${say()} */
  ${field()}: number;
}

export async function ${verb().toLowerCase()}${thing}(id: string): Promise<${thing}> {
  const response = await fetch(\`/api/${thing.toLowerCase()}/\${id}\`, {
    signal: AbortSignal.timeout(${random.int(2, 90)}_000),
  });
  if (!response.ok) throw new Error(\`Unexpected \${response.status}\`);
  return (await response.json()) as ${thing};
}`;
};

const typescriptFold: CodeTemplate = ({ random, say, verb, noun }) => {
	const [name, thing] = [verb().toLowerCase(), noun()];
	return `// ${say()}
export const ${name}By${thing} = <T>(items: readonly T[], keyOf: (item: T) => string) => {
  const groups = new Map<string, T[]>();
  for (const item of items.slice(0, ${random.int(10, 9000)})) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};`;
};

export const goTemplates = [goLoop, goTable];
export const pythonTemplates = [pythonClass, pythonLoop];
export const typescriptTemplates = [typescriptType, typescriptFold];
