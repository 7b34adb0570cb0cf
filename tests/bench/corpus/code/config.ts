import { snake, type CodeTemplate } from './names.ts';

const deployment: CodeTemplate = ({ random, say, service }) => {
	const name = service();
	return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { app: ${name} }
spec:
  replicas: ${random.int(2, 12)} # ${say()}
  template:
    spec:
      containers:
        - name: ${name}
          image: registry.example.com/${name}:1.${random.int(0, 40)}.${random.int(0, 9)}
          resources:
            limits: { cpu: ${random.int(1, 8) * 250}m, memory: ${random.int(1, 16) * 128}Mi }
          readinessProbe:
            httpGet: { path: /healthz, port: ${random.int(8000, 9000)} }`;
};

const pipeline: CodeTemplate = ({ random, say, service }) => `# ${say()}
on:
  push:
    branches: [main]
jobs:
  ${service()}:
    runs-on: ubuntu-24.04
    timeout-minutes: ${random.int(5, 60)}
    steps:
      - uses: actions/checkout@v5
      - run: make test SHARDS=${random.int(2, 16)}
        env:
          GOFLAGS: -mod=readonly`;

const settings: CodeTemplate = ({ random, say, service, field }) => `{
  "name": "${service()}",
  "description": "${say()}",
  "${field()}": ${random.int(1, 900)},
  "upstreams": [
    { "host": "${service()}.internal", "port": ${random.int(7000, 9999)}, "weight": ${random.int(1, 9)} },
    { "host": "${service()}.internal", "port": ${random.int(7000, 9999)}, "weight": ${random.int(1, 9)} }
  ],
  "tracing": { "enabled": ${random.chance(0.5)}, "ratio": 0.${random.int(1, 99)} }
}`;

const answer: CodeTemplate = ({ random, say, service, field, noun }) => `{
  "items": [
    {
      "kind": "${noun()}",
      "owner": "${service()}",
      "${snake(field())}": ${random.int(1, 9000)},
      "labels": ["${service()}", "zone-${random.int(1, 6)}"],
      "message": "${say()}"
    }
  ],
  "next": null,
  "took_ms": ${random.int(1, 900)}.${random.int(0, 9)}
}`;

const goImage: CodeTemplate = ({ random, say, service }) => {
	const name = service();
	return `FROM golang:1.${random.int(19, 25)}-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# ${say()}
RUN CGO_ENABLED=0 go build -trimpath -o /out/${name} ./cmd/${name}

FROM gcr.io/distroless/static
COPY --from=build /out/${name} /${name}
EXPOSE ${random.int(7000, 9999)}
ENTRYPOINT ["/${name}"]`;
};

const pythonImage: CodeTemplate = ({
	random,
	say,
	service,
}) => `FROM python:3.${random.int(9, 14)}-slim
ENV PYTHONUNBUFFERED=1 WORKERS=${random.int(2, 32)}
RUN useradd --uid ${random.int(1000, 9999)} app
WORKDIR /srv/${service()}
COPY requirements.txt .
# ${say()}
RUN pip install --no-cache-dir -r requirements.txt
USER app
CMD ["python", "-m", "${service().replace('-', '_')}"]`;

export const yamlTemplates = [deployment, pipeline];
export const jsonTemplates = [settings, answer];
export const dockerfileTemplates = [goImage, pythonImage];
