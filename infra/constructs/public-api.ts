import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ANYTHING_ELSE, type RouteKey } from '../../shared/web/routes.ts';
import { acknowledge } from './acknowledge.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import type { Operations } from './operations.ts';
import { PublicAddress } from './public-address.ts';
import type { ServiceFunction } from './service-function.ts';

export interface PublicApiProps {
  /** Names the API and its log. */
  readonly name: string;
  /** The origin people see: `https://fleksaftale.eksempelby.example.com`. */
  readonly origin: string;
  /** One sentence: who is hurt when answers fail. */
  readonly whoIsHurt: string;
  /** Key for the log, topic for alarms. */
  readonly operations: Operations;
}

const METHODS = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST];

/** Far above what one municipality needs, far below what would cost it money. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** Links are in paths, so a line of the access log holds the route, never the path or the query. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
};

/** The service answers under its own name, at a limited rate, with a log that holds no link. */
export class PublicApi extends Construct {
  readonly api: HttpApi;
  readonly address: PublicAddress;

  constructor(scope: Construct, id: string, { name, origin, whoIsHurt, operations }: PublicApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: name,
      createDefaultStage: false,
      disableExecuteApiEndpoint: true,
    });
    const stage = this.makeStage(name, operations);
    this.address = new PublicAddress(this, 'Address', { origin, api: this.api, stage });
    new ImpactAlarm(this, 'Failing', {
      whoIsHurt,
      operations,
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      sounds: 'something-happened',
    });
    acknowledge(this.api, {
      id: 'AwsSolutions-APIG4',
      reason:
        'Employer and citizen have no account: the function itself checks the personal link, or the consultant’s session, before anything is read.',
    });
  }

  /** The function answers these routes. */
  answer(routes: readonly RouteKey[], by: ServiceFunction): void {
    const integration = new HttpLambdaIntegration(`${by.node.id}Integration`, by.function, {
      scopePermissionToRoute: false,
    });
    for (const route of routes) {
      if (route === ANYTHING_ELSE) {
        new HttpRoute(this.api, 'AnythingElse', {
          httpApi: this.api,
          routeKey: HttpRouteKey.DEFAULT,
          integration,
        });
        continue;
      }
      const [name, path] = route.split(' ');
      const method = METHODS.find((each) => each === name);
      if (path === undefined || method === undefined) throw new Error(`No route: ${route}`);
      this.api.addRoutes({ path, methods: [method], integration });
    }
  }

  private makeStage(name: string, { key }: Operations): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/http-api/${name}`,
      retention: RetentionDays.SIX_MONTHS,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
