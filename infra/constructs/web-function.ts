import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { WebFunction as WebFunctionName } from '../../shared/runtime/functions.ts';
import { ServiceFunction, type Surroundings } from './service-function.ts';

export interface WebFunctionProps {
  /** Which of the web functions. */
  readonly name: WebFunctionName;
  /** One sentence: who is hurt when it fails. */
  readonly whoIsHurt: string;
  /** What every function shares. */
  readonly surroundings: Surroundings;
}

/**
 * A function answers people while they wait. 1 024 MB starts it in about half the time of 512 for the same money; 10
 * seconds is longer than a person waits and shorter than the gateway's 30.
 */
export class WebFunction extends ServiceFunction {
  constructor(scope: Construct, id: string, props: WebFunctionProps) {
    super(scope, id, { ...props, memoryMegabytes: 1024, timeout: Duration.seconds(10) });
  }
}
