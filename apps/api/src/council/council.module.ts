import { Module } from '@nestjs/common';
import { CouncilResolver } from './council.resolver.js';

@Module({ providers: [CouncilResolver] })
export class CouncilModule {}
