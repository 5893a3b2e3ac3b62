import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule of the AwsSolutions pack that does not fit here, and why. */
export interface Acknowledgement {
  /** The rule, with its finding in brackets where it has more than one. */
  readonly id: string;
  /** Why the rule is not followed here. */
  readonly reason: string;
}

/** The rule is silent for this construct and what it holds; the reason is kept with it. */
export const acknowledge = (construct: IConstruct, ...rules: readonly Acknowledgement[]): void => {
  for (const rule of rules) Validations.of(construct).acknowledge({ ...rule });
};
