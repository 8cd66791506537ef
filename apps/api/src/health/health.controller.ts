import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult, HealthIndicatorService } from '@nestjs/terminus';
import { DatasetStore } from '../datasets/dataset-store.js';

/** For a supervisor: `live` says that the process responds, `ready` that it can serve requests and reach its ledger. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicator: HealthIndicatorService,
    @Inject(DatasetStore) private readonly datasets: DatasetStore,
  ) {}

  @Get('live')
  @HealthCheck()
  live(): Promise<HealthCheckResult> {
    return this.health.check([]);
  }

  @Get('ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      async () => {
        const check = this.indicator.check('ledger');
        return (await this.datasets.healthy())
          ? check.up({ served: this.datasets.newest().revision.number })
          : check.down('The ledger does not answer, or does not hold what is served; the log says which.');
      },
    ]);
  }
}
