import { Duration } from 'aws-cdk-lib';
import { SnsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { BackgroundFunction } from '../../shared/runtime/functions.ts';
import { DeadLetters } from './dead-letters.ts';
import { ServiceFunction, type Surroundings } from './service-function.ts';

export interface TopicFunctionProps {
  /** Which of the functions that work behind. */
  readonly name: BackgroundFunction;
  /** It hears what is published here. */
  readonly topic: ITopic;
  /** One sentence: who is hurt when it fails. */
  readonly whoIsHurt: string;
  /** Memory, and with it processor time. */
  readonly memoryMegabytes: number;
  /** What every function shares. */
  readonly surroundings: Surroundings;
}

/** A function hears every notice of a topic; one that cannot be delivered or handled ends among the dead letters. */
export class TopicFunction extends ServiceFunction {
  constructor(scope: Construct, id: string, props: TopicFunctionProps) {
    const { operations } = props.surroundings;
    const deadLetters = new DeadLetters(scope, `${id}DeadLetters`, {
      whoIsHurt: props.whoIsHurt,
      operations,
    });
    super(scope, id, { ...props, timeout: Duration.seconds(30), failed: deadLetters.queue });
    this.function.addEventSource(new SnsEventSource(props.topic, { deadLetterQueue: deadLetters.queue }));
  }
}
