import { Module } from '@nestjs/common';
import { Bundles } from './bundles.js';

@Module({ providers: [Bundles], exports: [Bundles] })
export class DownloadsModule {}
