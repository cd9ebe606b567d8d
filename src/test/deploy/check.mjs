// Checks src/main/docker/Dockerfile.jvm and deploy/kubernetes.yaml, read from the project's root, and fails on what is
// wrong with them.
import { readFileSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { parseAllDocuments } from "yaml";

const DOCKERFILE = "src/main/docker/Dockerfile.jvm";
const MANIFESTS = "deploy/kubernetes.yaml";
const APP = "app.kubernetes.io/name";

/** The value, its members too, with every path that nobody asks for by name: a rule reads all it knows. */
function watched(value, path, unread) {
  if (value === null || typeof value !== "object") return value;
  const inside = (name) => (Array.isArray(value) ? `${path}/-` : `${path}/${name}`);
  for (const name of Object.keys(value)) if (!Array.isArray(value)) unread.add(inside(name));
  const members = new Map();
  return new Proxy(value, {
    get(target, name) {
      if (!Object.hasOwn(target, name)) return target[name];
      unread.delete(inside(name));
      if (!members.has(name)) members.set(name, watched(target[name], inside(name), unread));
      return members.get(name);
    },
  });
}

/** What the rules of its kind have against a manifest: wrong or missing fields, and fields that they do not know. */
async function faults(manifest) {
  const kinds = await import(`kubernetes-models/${manifest.apiVersion}`);
  const unread = new Set();
  const faults = [];
  try {
    kinds[manifest.kind].prototype.validate.call(watched(manifest, "", unread));
  } catch (invalid) {
    faults.push(invalid.message);
  }
  return [...faults, ...[...unread].map((path) => `${path} is no field`)];
}

/** Names that have to be the same at two places, of which no rule of one kind knows. */
function* strays(manifests) {
  const of = (kind) => manifests.find((manifest) => manifest.kind === kind);
  const pod = of("Deployment").spec.template;
  const name = pod.metadata.labels[APP];
  const selectors = {
    Deployment: of("Deployment").spec.selector.matchLabels,
    Service: of("Service").spec.selector,
    PodDisruptionBudget: of("PodDisruptionBudget").spec.selector.matchLabels,
    NetworkPolicy: of("NetworkPolicy").spec.podSelector.matchLabels,
  };
  for (const [kind, selector] of Object.entries(selectors))
    if (selector[APP] !== name) yield `${kind} selects ${JSON.stringify(selector)}, not the pods`;
  const target = of("HorizontalPodAutoscaler").spec.scaleTargetRef;
  if (target.name !== of("Deployment").metadata.name) yield `HorizontalPodAutoscaler scales ${target.name}`;
  const [container] = pod.spec.containers;
  const ports = new Set(container.ports.map((port) => port.name));
  for (const probe of ["startupProbe", "readinessProbe", "livenessProbe"])
    if (!ports.has(container[probe].httpGet.port)) yield `${probe} asks at no port of the container`;
  const volumes = new Set(pod.spec.volumes.map((volume) => volume.name));
  for (const mount of container.volumeMounts)
    if (!volumes.has(mount.name)) yield `${mount.mountPath} is of no volume`;
}

const found = [];
const dockerfile = validate(readFileSync(DOCKERFILE, "utf8"));
found.push(...dockerfile.map((fault) => `${DOCKERFILE}:${fault.range.start.line + 1}: ${fault.message}`));
const documents = parseAllDocuments(readFileSync(MANIFESTS, "utf8"));
found.push(...documents.flatMap((document) => document.errors).map((fault) => `${MANIFESTS}: ${fault.message}`));
const manifests = documents.map((document) => document.toJS());
for (const manifest of manifests)
  found.push(...(await faults(manifest)).map((fault) => `${MANIFESTS}: ${manifest.kind}: ${fault}`));
found.push(...[...strays(manifests)].map((fault) => `${MANIFESTS}: ${fault}`));
found.forEach((fault) => console.error(fault));
console.log(`deploy: ${manifests.length} manifests and the Dockerfile, ${found.length} faults`);
process.exit(found.length ? 1 : 0);
