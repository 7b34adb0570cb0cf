import type { CodeTemplate } from './names.ts';

const rollout: CodeTemplate = ({ random, say, service }) => {
	const name = service();
	return `#!/usr/bin/env bash
set -euo pipefail
# ${say()}
kubectl -n prod set image deploy/${name} ${name}="$IMAGE"
if ! kubectl -n prod rollout status deploy/${name} --timeout=${random.int(30, 300)}s; then
  kubectl -n prod rollout undo deploy/${name}
  exit 1
fi`;
};

const probe: CodeTemplate = ({ random, say, service }) => `# ${say()}
for i in $(seq 1 ${random.int(5, 90)}); do
  curl -sS -o /dev/null -w '%{http_code} %{time_total}\\n' \\
    "https://${service()}.example.com/v${random.int(1, 3)}/items?page=$i"
done | sort | uniq -c | sort -rn | head -n ${random.int(3, 20)}`;

const log: CodeTemplate = ({ random, say, service }) => {
	const [name, hour] = [service(), random.int(10, 23)];
	return Array.from({ length: random.int(4, 7) }, (_, line) => {
		const level = random.pick(['INFO', 'WARN', 'DEBUG', 'ERROR']);
		const time = `${hour}:${random.int(10, 59)}:0${line}.${random.int(100, 999)}`;
		return `${time} ${level} ${name} ${line ? `took=${random.int(1, 900)}ms attempt=${line}` : say()}`;
	}).join('\n');
};

const tree: CodeTemplate = ({ random, say, service, noun }) => `${service()}/
├── cmd/
│   └── main.go
├── internal/
│   ├── ${noun().toLowerCase()}/      # ${say()}
│   │   ├── store.go
│   │   └── store_test.go   (${random.int(40, 900)} lines)
│   └── ${noun().toLowerCase()}.go
└── deploy/
    └── values-${random.int(1, 9)}.yaml`;

export const bashTemplates = [rollout, probe];
export const textTemplates = [log, tree];
