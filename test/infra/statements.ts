import * as z from 'zod';
import { BACKGROUND_FUNCTIONS, WEB_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { deployment, names, resourcesOf } from './synthesised.ts';

const statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Roles: z.array(z.unknown()),
});

const { service } = deployment();

/** Every policy of the service. */
export const policies = resourcesOf(service, 'AWS::IAM::Policy').map(({ properties }) =>
  policy.parse(properties),
);

/** What the role of a function allows and forbids. */
export const rightsOf = (name: string) => {
  const lambda = resourcesOf(service, 'AWS::Lambda::Function').find(
    ({ properties }) => properties['FunctionName'] === `fleksaftale-eksempelby-${name}`,
  );
  const roles = resourcesOf(service, 'AWS::IAM::Role').filter(({ id }) =>
    names(lambda?.properties['Role'], id),
  );
  return policies
    .filter(({ Roles }) => roles.some(({ id }) => names(Roles, id)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

export const FUNCTIONS = [...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS];
