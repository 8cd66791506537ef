import { Module } from '@nestjs/common';
import { CompareResolver } from './compare.resolver.js';

@Module({ providers: [CompareResolver] })
export class CompareModule {}
