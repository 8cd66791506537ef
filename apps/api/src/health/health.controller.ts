import { setTimeout } from 'node:timers/promises';
import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult, HealthIndicatorService } from '@nestjs/terminus';
import type { Ledger } from '#ledger';
import { Datasets } from '../revisions/datasets.js';
import { LEDGER } from '../tokens.js';

const LONGEST_WAIT = 3_000;

/** For a supervisor: `live` says that the process answers, `ready` that it can answer questions and reach its ledger. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicator: HealthIndicatorService,
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(Datasets) private readonly datasets: Datasets,
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
        try {
          // A database that hangs is down, too; a supervisor is told before it gives up on the answer.
          const recorded = await Promise.race([
            this.ledger.newestNumber(),
            setTimeout(LONGEST_WAIT, null, { ref: false }).then(() =>
              Promise.reject(new Error('The ledger is too slow.')),
            ),
          ]);
          return check.up({ recorded, served: this.datasets.newest().revision.number });
        } catch {
          return check.down('The ledger does not answer, or no dataset is loaded.');
        }
      },
    ]);
  }
}
