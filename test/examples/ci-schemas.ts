import { z } from 'zod';

/**
 * The parts of a workflow of GitHub Actions and of a Job of Kubernetes that our examples use, written from their
 * documentation. Strict: a key that is not here is a slip, or has to be looked up first.
 */

const Expression = z.string().regex(/^\$\{\{ .+ \}\}$/);
const Environment = z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string());

const Step = z.union([
  z.strictObject({
    uses: z.string().regex(/^actions\/(checkout|setup-node|upload-artifact|download-artifact)@v\d+$/),
    if: Expression.optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ run: z.string(), name: z.string().optional(), id: z.string().optional() }),
]);

const WorkflowJob = z.strictObject({
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.int().min(1).max(360),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: Expression.optional(),
  outputs: z.record(z.string(), Expression).optional(),
  strategy: z.strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), Expression) }).optional(),
  env: Environment.optional(),
  steps: z.array(Step).min(1),
});

const WorkflowInput = z.strictObject({
  description: z.string(),
  type: z.enum(['string', 'number', 'boolean', 'choice', 'environment']),
  default: z.string(),
});

export const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ workflow_dispatch: z.strictObject({ inputs: z.record(z.string(), WorkflowInput) }) }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  env: Environment,
  jobs: z.record(z.string().regex(/^[a-z_][\w-]*$/), WorkflowJob),
});
export type Workflow = z.infer<typeof Workflow>;

const Name = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
const Quantity = z.string().regex(/^\d+(m|Mi|Gi)?$/);
const Amounts = z.strictObject({ cpu: Quantity.optional(), memory: Quantity });

const Container = z.strictObject({
  name: Name,
  // A version, not what is newest: all parts must be made by the same program.
  image: z.string().regex(/^[a-z0-9./-]+:\d+\.\d+\.\d+$/),
  command: z.tuple([z.literal('/bin/sh'), z.literal('-c')]),
  args: z.tuple([z.string()]),
  env: z.array(z.strictObject({ name: z.string().regex(/^[A-Z_]+$/), value: z.string() })),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  resources: z.strictObject({ requests: Amounts, limits: Amounts }),
  volumeMounts: z.array(
    z.strictObject({
      name: Name,
      mountPath: z.string().startsWith('/'),
      readOnly: z.literal(true).optional(),
    }),
  ),
});

const Volume = z.union([
  z.strictObject({
    name: Name,
    persistentVolumeClaim: z.strictObject({ claimName: Name, readOnly: z.literal(true).optional() }),
  }),
  z.strictObject({ name: Name, emptyDir: z.strictObject({ sizeLimit: Quantity }) }),
]);

const Pod = z.strictObject({
  restartPolicy: z.literal('Never'),
  automountServiceAccountToken: z.literal(false),
  shareProcessNamespace: z.literal(true).optional(),
  terminationGracePeriodSeconds: z.int().positive().optional(),
  securityContext: z.strictObject({
    runAsNonRoot: z.literal(true),
    runAsUser: z.int().positive(),
    runAsGroup: z.int().positive(),
    fsGroup: z.int().positive(),
    seccompProfile: z.strictObject({ type: z.literal('RuntimeDefault') }),
  }),
  containers: z.tuple([Container]),
  volumes: z.array(Volume),
});

const FailureRule = z.union([
  z.strictObject({
    action: z.literal('Ignore'),
    onPodConditions: z.tuple([z.strictObject({ type: z.literal('DisruptionTarget') })]),
  }),
  z.strictObject({
    action: z.enum(['FailIndex', 'FailJob']),
    onExitCodes: z.strictObject({
      containerName: Name,
      operator: z.literal('In'),
      // 0 is no failure and may not be listed.
      values: z.array(z.int().min(1).max(255)).min(1),
    }),
  }),
]);

const jobParts = {
  podFailurePolicy: z.strictObject({ rules: z.array(FailureRule).max(20) }),
  template: z.strictObject({ spec: Pod }),
};

const IndexedSpec = z.strictObject({
  ...jobParts,
  completionMode: z.literal('Indexed'),
  completions: z.int().positive(),
  parallelism: z.int().positive(),
  backoffLimitPerIndex: z.int().nonnegative(),
  maxFailedIndexes: z.int().positive(),
  // The only value that goes with a failure policy.
  podReplacementPolicy: z.literal('Failed'),
});

const PlainSpec = z.strictObject({ ...jobParts, backoffLimit: z.int().nonnegative() });

const jobOf = <Spec extends z.ZodType>(spec: Spec) =>
  z.strictObject({
    apiVersion: z.literal('batch/v1'),
    kind: z.literal('Job'),
    metadata: z.strictObject({ name: Name }),
    spec,
  });

export const IndexedJob = jobOf(IndexedSpec);
export const PlainJob = jobOf(PlainSpec);
